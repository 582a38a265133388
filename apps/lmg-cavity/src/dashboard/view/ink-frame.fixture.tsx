import { Box, renderToString, Text } from "ink";
import { formatTextGrid, type TextGrid } from "../../terminal/text-grid.js";

/**
 * A frame as Ink lays it out. Ink measures characters as terminals do and cuts off what reaches beyond its row, whereas a
 * grid takes every character to fill one cell: the two agree only where that is true.
 */
export function inkFrame(grid: TextGrid, { color }: { readonly color: boolean }): string {
  const rows = formatTextGrid(grid, color).split("\n");
  return renderToString(
    <Box flexDirection="column" width={grid.columns} height={grid.rows}>
      {rows.map((row, index) => (
        <Box key={index} height={1}>
          <Text wrap="truncate">{row}</Text>
        </Box>
      ))}
    </Box>,
    { columns: grid.columns },
  );
}

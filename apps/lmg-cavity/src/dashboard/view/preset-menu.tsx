import { Box, Text } from "ink";
import type { ModelParameters } from "../../model/parameters.js";
import { PRESETS } from "../state/presets.js";
import { SLIDERS } from "../state/sliders.js";
import { type DashboardTheme, paint } from "../theme.js";

/** The presets with their parameters. */
export function PresetMenu({ chosen, theme }: { readonly chosen: number; readonly theme: DashboardTheme }) {
  return (
    <Box flexDirection="column" paddingLeft={1}>
      <Text>{paint("Presets", "1")}</Text>
      {PRESETS.map(({ name, parameters }, index) => {
        const line = `${index === chosen ? "▸" : " "} ${name.padEnd(32)} ${described(parameters)}`;
        return (
          <Text key={name} wrap="truncate">
            {index === chosen ? paint(line, theme.chosen) : line}
          </Text>
        );
      })}
    </Box>
  );
}

function described(parameters: ModelParameters): string {
  return SLIDERS.filter(({ name }) => name !== "anisotropy")
    .map(({ name, symbol }) => `${symbol} ${parameters[name]}`)
    .join("  ");
}

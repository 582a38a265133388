import { Box, Text } from "ink";
import { type Binding, type BindingGroup, PANEL_BINDINGS, shownKeys } from "../keys/bindings.js";
import { type DashboardTheme, paint } from "../theme.js";

/** All keys, side by side in two columns so that they fit the smallest terminal. */
export function Help({ theme }: { readonly theme: DashboardTheme }) {
  const [first, ...rest] = PANEL_BINDINGS;
  return (
    <Box paddingLeft={1}>
      <Box flexDirection="column" width={41} flexShrink={0}>
        <Group group={first} theme={theme} />
      </Box>
      <Box flexDirection="column">
        {rest.map((group) => (
          <Group key={group.title} group={group} theme={theme} />
        ))}
      </Box>
    </Box>
  );
}

function Group({ group, theme }: { readonly group: BindingGroup; readonly theme: DashboardTheme }) {
  const { title, bindings } = group;
  const width = Math.max(...bindings.map((binding) => [...shownKeys(binding)].length));
  const line = (binding: Binding): string =>
    `${paint(padded(shownKeys(binding), width), theme.chosen)} ${binding.help}`;
  return (
    <>
      <Text>{paint(title, "1")}</Text>
      {bindings.map((binding) => (
        <Text key={binding.help} wrap="truncate">
          {line(binding)}
        </Text>
      ))}
    </>
  );
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - [...text].length));
}

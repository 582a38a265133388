import { Box, Text } from "ink";
import { memo, useMemo } from "react";
import { PANELS } from "../panels/panels.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { PANEL_NAMES, type PanelName } from "../state/panel-names.js";
import { type DashboardTheme, THEMES } from "../theme.js";
import { Header } from "./header.js";
import { Help } from "./help.js";
import { isTooSmall, LEAST_SIZE, pageOf, panelGrid, type Size } from "./layout.js";
import { panelText } from "./panel-text.js";
import { PresetMenu } from "./preset-menu.js";
import { StatusLines } from "./status-lines.js";

/** The whole screen for a state. */
export function DashboardView({ state, size }: { readonly state: DashboardState; readonly size: Size }) {
  const theme = THEMES[state.theme];
  if (isTooSmall(size)) return <TooSmall size={size} />;
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      <Header state={state} theme={theme} columns={size.columns} />
      <Box flexGrow={1} flexDirection="column">
        <Body state={state} size={size} theme={theme} />
      </Box>
      <StatusLines state={state} theme={theme} columns={size.columns} />
    </Box>
  );
}

function TooSmall({ size }: { readonly size: Size }) {
  return (
    <Text>
      The dashboard needs {LEAST_SIZE.columns} x {LEAST_SIZE.rows} characters, but this terminal has {size.columns} x{" "}
      {size.rows}. Enlarge it, or press q; `lmg-cavity report` fits anywhere.
    </Text>
  );
}

interface BodyProps {
  readonly state: DashboardState;
  readonly size: Size;
  readonly theme: DashboardTheme;
}

function Body({ state, size, theme }: BodyProps) {
  const { overlay, panel, maximised } = state;
  if (overlay?.kind === "help") return <Help theme={theme} />;
  if (overlay?.kind === "presets") return <PresetMenu chosen={overlay.chosen} theme={theme} />;
  const shown = maximised ? [panel] : PANEL_NAMES;
  const { columns, rows, cell } = panelGrid(size, shown.length);
  const page = pageOf(shown, panel, columns * rows);
  const lines = Array.from({ length: rows }, (_, row) => page.slice(row * columns, (row + 1) * columns));
  return (
    <>
      {lines.map((line) => (
        <Box key={line.join()}>
          {line.map((name) => (
            <PanelCell key={name} name={name} state={state} theme={theme} columns={cell.columns} rows={cell.rows} />
          ))}
        </Box>
      ))}
    </>
  );
}

interface PanelCellProps extends Size {
  readonly name: PanelName;
  readonly state: DashboardState;
  readonly theme: DashboardTheme;
}

/** A panel is drawn anew only when something that it shows has changed. */
function PanelCell({ name, state, theme, columns, rows }: PanelCellProps) {
  const { parameters, window, view, initial, quasiprobability, results } = state;
  const { exact, scan, local, phaseSpace } = results;
  const drawn = useMemo(
    () => PANELS[name].draw(state),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- these are the parts that a panel shows
    [name, parameters, window, view, initial, quasiprobability, exact, scan, local, phaseSpace],
  );
  const chosen = state.panel === name;
  const number = PANEL_NAMES.indexOf(name) + 1;
  const text = useMemo(
    () => panelText(drawn, `${number} ${PANELS[name].title}`, { columns, rows, theme, chosen }),
    [drawn, name, number, columns, rows, theme, chosen],
  );
  return <Lines text={text} columns={columns} />;
}

/** Every line is a text of its own: those that stay the same are neither measured nor cut again. */
const Lines = memo(function Lines({ text, columns }: { readonly text: string; readonly columns: number }) {
  return (
    <Box width={columns} flexShrink={0} flexDirection="column">
      {text.split("\n").map((line, row) => (
        <Text key={row} wrap="truncate">
          {line === "" ? " " : line}
        </Text>
      ))}
    </Box>
  );
});

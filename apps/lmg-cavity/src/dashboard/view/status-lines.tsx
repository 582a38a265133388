import { Box, Text } from "ink";
import { activeBindings, shownKeys } from "../keys/bindings.js";
import { currentPoint } from "../panels/current.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { type DashboardTheme, paint } from "../theme.js";
import { fitsHeader } from "./header.js";
import { certificateLine, numbersLine } from "./readings.js";

interface Props {
  readonly state: DashboardState;
  readonly theme: DashboardTheme;
  readonly columns: number;
}

const STATUS_ROWS = 3;

/** Numbers, their certificate, and the keys; or a message that is too long for the header. */
export function StatusLines({ state, theme, columns }: Props) {
  const { message } = state;
  if (message !== null && !fitsHeader(message.text, columns)) {
    return (
      <Box height={STATUS_ROWS}>
        <Text wrap="hard">{message.text}</Text>
      </Box>
    );
  }
  const solved = currentPoint(state);
  const failed = solved !== undefined && "error" in solved.result;
  const trusted = failed ? theme.bad : solved === undefined ? theme.muted : theme.good;
  return (
    <>
      <Text wrap="truncate">{paint(fitted(numbersLine(state), columns), failed ? theme.bad : "0")}</Text>
      <Text wrap="truncate">{paint(fitted(certificateLine(state), columns), trusted)}</Text>
      <Text wrap="truncate">{paint(hints(state, columns), theme.muted)}</Text>
    </>
  );
}

/** Whole readings only: a number that is cut off would be another number. */
function fitted(line: string, columns: number): string {
  const parts = line.split("  ");
  while (parts.length > 1 && [...parts.join("  ")].length > columns) parts.pop();
  return parts.join("  ");
}

/** The keys of the bottom line; where there is no room, those before the last two (help and quit) go. */
function hints(state: DashboardState, columns: number): string {
  const words = activeBindings(state).flatMap((binding) =>
    binding.hint === undefined ? [] : [`${shownKeys(binding)} ${binding.hint}`],
  );
  while (words.length > 3 && [...words.join("  ")].length > columns) words.splice(-3, 1);
  return words.join("  ");
}

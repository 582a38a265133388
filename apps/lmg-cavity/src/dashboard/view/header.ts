import { type TextGrid, writeSpans } from "../../terminal/text-grid.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { type SliderName, SLIDERS } from "../state/sliders.js";
import type { DashboardTheme } from "../theme.js";
import { phaseText } from "./readings.js";

const TITLE = "lmg-cavity";

/** Whether a message has room in the first line. */
export function fitsHeader(text: string, columns: number): boolean {
  return [...text].length <= columns - `${TITLE}  `.length;
}

/** The phase, or a message, in the first line; the parameters with the chosen one marked in the second. */
export function writeHeader(grid: TextGrid, state: DashboardState, theme: DashboardTheme): void {
  const { message } = state;
  const right = message === null || !fitsHeader(message.text, grid.columns) ? phaseText(state) : message.text;
  const code = message?.complaint === true ? theme.bad : message === null ? theme.muted : theme.good;
  const title = [TITLE, theme.chosen] as const;
  writeSpans(grid, [title, ["  ", "0"], [right, code]], { column: 0, row: 0 });
  let column = 0;
  for (const slider of SLIDERS) {
    const span = [sliderText(state, slider), slider.name === state.slider ? theme.chosen : "0"] as const;
    column = writeSpans(grid, [span], { column, row: 1 }) + 1;
  }
}

/** The slider whose text is at that column of the second line. */
export function sliderAt(state: DashboardState, column: number): SliderName | undefined {
  let end = 0;
  return SLIDERS.find((slider) => {
    const start = end;
    end = start + [...sliderText(state, slider)].length + 1;
    return column >= start && column < end - 1;
  })?.name;
}

/** The brackets show the choice without colours, too; a value that is typed has a cursor. */
function sliderText(
  { parameters, slider, overlay }: DashboardState,
  { name, symbol }: (typeof SLIDERS)[number],
): string {
  const isChosen = name === slider;
  const value = isChosen && overlay?.kind === "value" ? `${overlay.text}█` : String(parameters[name]);
  const text = `${symbol} ${value}`;
  return isChosen ? `[${text}]` : ` ${text} `;
}

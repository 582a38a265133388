import { Text } from "ink";
import type { DashboardState } from "../state/dashboard-state.js";
import { SLIDERS } from "../state/sliders.js";
import { type DashboardTheme, paint } from "../theme.js";
import { phaseText } from "./readings.js";

interface Props {
  readonly state: DashboardState;
  readonly theme: DashboardTheme;
  readonly columns: number;
}

/** Whether a message has room in the first line. */
export function fitsHeader(text: string, columns: number): boolean {
  return [...text].length <= columns - "lmg-cavity  ".length;
}

/** The phase, or a message, and the parameters with the chosen one marked. */
export function Header({ state, theme, columns }: Props) {
  const { message } = state;
  const title = paint("lmg-cavity", theme.chosen);
  const right = message === null || !fitsHeader(message.text, columns) ? phaseText(state) : message.text;
  const code = message?.complaint === true ? theme.bad : message === null ? theme.muted : theme.good;
  return (
    <>
      <Text wrap="truncate">
        {title}
        {"  "}
        {paint(right, code)}
      </Text>
      <Text wrap="truncate">{SLIDERS.map((slider) => sliderText(state, theme, slider)).join(" ")}</Text>
    </>
  );
}

/** The brackets show the choice without colours, too; a value that is typed has a cursor. */
function sliderText(
  { parameters, slider, overlay }: DashboardState,
  theme: DashboardTheme,
  { name, symbol }: (typeof SLIDERS)[number],
): string {
  const isChosen = name === slider;
  const value = isChosen && overlay?.kind === "value" ? `${overlay.text}█` : String(parameters[name]);
  const text = `${symbol} ${value}`;
  return isChosen ? paint(`[${text}]`, theme.chosen) : ` ${text} `;
}

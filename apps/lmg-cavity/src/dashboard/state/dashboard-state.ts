import { DEFAULT_PARAMETERS, type ModelParameters } from "../../model/parameters.js";
import type { BlochVector, RelaxationChoice } from "../solver/relaxation.js";
import type { ThemeName } from "../theme.js";
import { PANEL_NAMES, type PanelName } from "./panel-names.js";
import { type HardwareChoice, INITIAL_HARDWARE } from "./hardware.js";
import { NO_RESULTS, type Results } from "./results.js";
import type { SliderName } from "./sliders.js";

/** Everything that the screen shows, as plain data. */
export interface DashboardState {
  readonly parameters: ModelParameters;
  readonly slider: SliderName;
  readonly panel: PanelName;
  /** The chosen panel fills the screen. */
  readonly maximised: boolean;
  /** First and last field of the panels against h. */
  readonly window: readonly [number, number];
  /** From where the Bloch sphere is seen, in radians. */
  readonly view: { readonly theta: number; readonly phi: number };
  /** What the sphere shows. */
  readonly quasiprobability: "husimi" | "wigner";
  /** Bloch vector at t = 0 of the relaxation. */
  readonly initial: BlochVector;
  /** What the relaxation panel shows of finite N. */
  readonly relaxation: RelaxationChoice;
  readonly hardware: HardwareChoice;
  readonly undo: readonly ModelParameters[];
  readonly redo: readonly ModelParameters[];
  /** The slider of the latest step: further steps of it are undone together. */
  readonly sliding: SliderName | null;
  readonly bookmarks: readonly ModelParameters[];
  readonly overlay: Overlay | null;
  readonly theme: ThemeName;
  /** One line for the user, and whether it is a complaint. */
  readonly message: { readonly text: string; readonly complaint: boolean } | null;
  readonly results: Results;
}

/** What lies over the panels and takes the keys. */
type Overlay =
  | { readonly kind: "help" }
  | { readonly kind: "presets"; readonly chosen: number }
  | { readonly kind: "value"; readonly text: string };

export const INITIAL_WINDOW = [-0.5, 1.5] as const;

/** The state of a dashboard that was just opened. */
export function initialState(start: {
  readonly parameters?: ModelParameters;
  readonly theme?: ThemeName;
}): DashboardState {
  const parameters = start.parameters ?? DEFAULT_PARAMETERS;
  return {
    parameters,
    slider: "field",
    panel: PANEL_NAMES[0],
    maximised: false,
    window: windowAround(INITIAL_WINDOW, parameters.field),
    view: { theta: 1.1, phi: 0.5 },
    quasiprobability: "husimi",
    initial: [0.6, 0, 0.8],
    relaxation: { kind: "ensemble", seed: 1 },
    hardware: INITIAL_HARDWARE,
    undo: [],
    redo: [],
    sliding: null,
    bookmarks: [],
    overlay: null,
    theme: start.theme ?? "terminal",
    message: null,
    results: NO_RESULTS,
  };
}

/** The window, shifted by whole quarters if `field` lies outside of it. */
export function windowAround([first, last]: readonly [number, number], field: number): readonly [number, number] {
  if (field >= first && field <= last) return [first, last];
  const quarter = (last - first) / 4;
  const shift = quarter * (field > last ? Math.ceil((field - last) / quarter) : Math.floor((field - first) / quarter));
  return [Number((first + shift).toPrecision(12)), Number((last + shift).toPrecision(12))];
}

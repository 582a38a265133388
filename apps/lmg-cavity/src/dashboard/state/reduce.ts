import type { ModelParameters } from "../../model/parameters.js";
import { meanFieldStudy } from "../../studies/mean-field.js";
import { nextTheme } from "../theme.js";
import type { Action } from "./actions.js";
import { type DashboardState, INITIAL_WINDOW, windowAround } from "./dashboard-state.js";
import { CAVITY_NAMES, hardwareRates, SPECIES_NAMES } from "./hardware.js";
import { PANEL_NAMES } from "./panel-names.js";
import { PRESETS } from "./presets.js";
import { withPoints } from "./results.js";
import { moved, SLIDERS, sliderOf, typedValue } from "./sliders.js";

/** Steps that can be undone. */
const UNDO_DEPTH = 200;
/** Narrowest and widest range of fields. */
const ZOOM_LIMITS = [0.02, 6] as const;

/** The state after an action. Pure: what the terminal, the disk and the solver do stands elsewhere. */
export function reduce(state: DashboardState, action: Action): DashboardState {
  switch (action.type) {
    case "solved":
      return solved(state, action);
    case "scanned":
      return { ...state, results: { ...state.results, scan: action.scan } };
    case "mapped":
      return { ...state, results: { ...state.results, phaseSpace: action.phaseSpace } };
    case "located":
      return { ...state, results: { ...state.results, local: action.local } };
    case "relaxed":
      return { ...state, results: { ...state.results, relaxed: action.relaxed } };
    default:
      return byUser({ ...state, message: null }, action);
  }
}

type UserAction = Exclude<Action, { readonly type: "solved" | "scanned" | "mapped" | "relaxed" | "located" }>;

function byUser(state: DashboardState, action: UserAction): DashboardState {
  switch (action.type) {
    case "move":
      return move(state, action);
    case "choose slider":
      return { ...state, slider: action.slider };
    case "next slider":
      return {
        ...state,
        slider: cycled(
          SLIDERS.map(({ name }) => name),
          state.slider,
          action.step,
        ),
      };
    case "choose panel":
      return { ...state, panel: action.panel };
    case "next panel":
      return { ...state, panel: cycled(PANEL_NAMES, state.panel, action.step) };
    case "maximise":
      return { ...state, maximised: !state.maximised };
    case "zoom":
      return { ...state, window: zoomed(state, action.factor) };
    case "reset view":
      return { ...state, window: windowAround(INITIAL_WINDOW, state.parameters.field) };
    case "rotate":
      return { ...state, view: rotated(state.view, action) };
    case "other quasiprobability":
      return { ...state, quasiprobability: state.quasiprobability === "husimi" ? "wigner" : "husimi" };
    case "next theme":
      return { ...state, theme: nextTheme(state.theme) };
    case "say":
      return say(state, action.text, action.complaint ?? false);
    case "quench":
      return quench(state);
    case "other relaxation":
    case "next trajectory":
      return withRelaxation(state, action.type);
    case "next species":
    case "next cavity":
      return withHardware(state, action);
    case "use hardware":
      return useHardware(state);
    case "go to":
      return { ...withParameters(state, { ...state.parameters, ...action.parameters }), panel: action.panel };
    case "undo":
    case "redo":
      return travel(state, action.type);
    case "bookmark":
      return bookmark(state);
    case "next bookmark":
      return nextBookmark(state);
    default:
      return inOverlay(state, action);
  }
}

type OverlayAction = Extract<
  UserAction,
  {
    readonly type:
      | "open help"
      | "open presets"
      | "open value"
      | "choose preset"
      | "type"
      | "erase"
      | "accept"
      | "close";
  }
>;

function inOverlay(state: DashboardState, action: OverlayAction): DashboardState {
  const { overlay } = state;
  switch (action.type) {
    case "open help":
      return { ...state, overlay: { kind: "help" } };
    case "open presets":
      return { ...state, overlay: { kind: "presets", chosen: 0 } };
    case "open value":
      return { ...state, overlay: { kind: "value", text: "" } };
    case "close":
      return { ...state, overlay: null };
    case "choose preset": {
      if (overlay?.kind !== "presets") return state;
      const chosen = (overlay.chosen + action.step + PRESETS.length) % PRESETS.length;
      return { ...state, overlay: { ...overlay, chosen } };
    }
    case "type":
      return overlay?.kind === "value" ? typed(state, overlay.text + action.character) : state;
    case "erase":
      return overlay?.kind === "value" ? typed(state, overlay.text.slice(0, -1)) : state;
    case "accept":
      return accept(state);
  }
}

/** Longest text that a number is typed as. */
const LONGEST_TEXT = 24;

function typed(state: DashboardState, text: string): DashboardState {
  return { ...state, overlay: { kind: "value", text: text.slice(0, LONGEST_TEXT) } };
}

function accept(state: DashboardState): DashboardState {
  const { overlay } = state;
  if (overlay?.kind === "presets") {
    const { parameters, panel, name } = PRESETS[overlay.chosen];
    return say({ ...withParameters(state, parameters), panel, overlay: null }, name);
  }
  if (overlay?.kind !== "value") return state;
  const slider = sliderOf(state.slider);
  try {
    const value = typedValue(slider, overlay.text);
    return { ...withParameters(state, { ...state.parameters, [slider.name]: value }), overlay: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return say(state, `${slider.symbol} cannot be "${overlay.text}": ${reason}.`, true);
  }
}

function say(state: DashboardState, text: string, complaint = false): DashboardState {
  return { ...state, message: { text, complaint } };
}

function move(state: DashboardState, action: Extract<Action, { type: "move" }>): DashboardState {
  const slider = sliderOf(state.slider);
  const before = state.parameters[slider.name];
  const value = moved(slider, before, action);
  if (value === before) return say(state, `${slider.symbol} ends at ${value}.`);
  const changed = withParameters(state, { ...state.parameters, [slider.name]: value });
  const undo = state.sliding === slider.name ? state.undo : changed.undo;
  return { ...changed, undo, sliding: slider.name };
}

/** Goes to other parameters in a way that can be undone. */
function withParameters(state: DashboardState, parameters: ModelParameters): DashboardState {
  return {
    ...state,
    parameters,
    undo: [...state.undo, state.parameters].slice(-UNDO_DEPTH),
    redo: [],
    sliding: null,
    window: windowAround(state.window, parameters.field),
  };
}

function travel(state: DashboardState, direction: "undo" | "redo"): DashboardState {
  const parameters = state[direction].at(-1);
  if (parameters === undefined) return say(state, `There is nothing to ${direction}.`);
  const back = direction === "undo" ? "redo" : "undo";
  return {
    ...state,
    parameters,
    [direction]: state[direction].slice(0, -1),
    [back]: [...state[back], state.parameters],
    sliding: null,
    window: windowAround(state.window, parameters.field),
  };
}

function bookmark(state: DashboardState): DashboardState {
  const { bookmarks, parameters } = state;
  return say({ ...state, bookmarks: [...bookmarks, parameters] }, `Bookmark ${bookmarks.length + 1} is set here.`);
}

/** Goes to the bookmark after the one where the state stands, or to the first. */
function nextBookmark(state: DashboardState): DashboardState {
  const { bookmarks, parameters } = state;
  if (bookmarks.length === 0) return say(state, "There is no bookmark yet; m sets one.");
  const index = (bookmarks.findIndex((marked) => marked === parameters) + 1) % bookmarks.length;
  return say(withParameters(state, bookmarks[index]), `Bookmark ${index + 1} of ${bookmarks.length}.`);
}

/** Keeps the present mean-field state as the initial one, so that the next change of a parameter is a quench. */
function quench(state: DashboardState): DashboardState {
  const stable = meanFieldStudy(state.parameters).fixedPoints.find((point) => point.stable);
  if (stable === undefined) return say(state, "There is no stable state here to start from.", true);
  const { X, Y, Z } = stable;
  const text = `Relaxation starts from (${[X, Y, Z].map((value) => value.toFixed(3)).join(", ")}); now move a parameter.`;
  return say({ ...state, initial: tilted([X, Y, Z]) }, text);
}

/** A fixed point of both sides of a quench would stay where it is: the poles are left by a hundredth. */
function tilted([X, Y, Z]: readonly [number, number, number]): readonly [number, number, number] {
  return Math.hypot(X, Y) > 0.01 ? [X, Y, Z] : [0.01, 0, Math.sign(Z) * Math.sqrt(1 - 1e-4)];
}

/** Between the mean over all trajectories and a single one; or to another one. */
function withRelaxation(state: DashboardState, what: "other relaxation" | "next trajectory"): DashboardState {
  const { kind, seed } = state.relaxation;
  if (what === "next trajectory")
    return { ...state, panel: "relaxation", relaxation: { kind: "trajectory", seed: seed + 1 } };
  const other = kind === "ensemble" ? "trajectory" : "ensemble";
  return { ...state, panel: "relaxation", relaxation: { kind: other, seed } };
}

function withHardware(
  state: DashboardState,
  { type, step }: { readonly type: "next species" | "next cavity"; readonly step: 1 | -1 },
): DashboardState {
  const { species, cavity } = state.hardware;
  const hardware =
    type === "next species"
      ? { species: cycled(SPECIES_NAMES, species, step), cavity }
      : { species, cavity: cycled(CAVITY_NAMES, cavity, step) };
  return { ...state, hardware, panel: "hardware" };
}

/** Takes the rates that the hardware gives; its lasers already give the present field. */
function useHardware(state: DashboardState): DashboardState {
  const { species, cavity } = state.hardware;
  const rates = hardwareRates(state);
  if ("error" in rates) return say(state, rates.error, true);
  const text = `${species} in ${cavity}: Γa ${rates.gammaA}, Γb ${rates.gammaB}.`;
  return say(withParameters(state, { ...state.parameters, ...rates }), text);
}

function zoomed({ window: [first, last], parameters }: DashboardState, factor: number): readonly [number, number] {
  const width = Math.min(ZOOM_LIMITS[1], Math.max(ZOOM_LIMITS[0], (last - first) * factor));
  const share = (parameters.field - first) / (last - first);
  const start = parameters.field - share * width;
  return [Number(start.toPrecision(12)), Number((start + width).toPrecision(12))];
}

function rotated(
  { theta, phi }: DashboardState["view"],
  by: { readonly theta: number; readonly phi: number },
): DashboardState["view"] {
  return { theta: Math.min(Math.PI, Math.max(0, theta + by.theta)), phi: (phi + by.phi) % (2 * Math.PI) };
}

function solved(state: DashboardState, action: Extract<Action, { type: "solved" }>): DashboardState {
  const { points, progress } = action;
  const exact = points.length === 0 ? state.results.exact : withPoints(state.results.exact, points);
  return { ...state, results: { ...state.results, exact, progress } };
}

function cycled<Item>(items: readonly Item[], current: Item, step: 1 | -1): Item {
  return items[(items.indexOf(current) + step + items.length) % items.length];
}

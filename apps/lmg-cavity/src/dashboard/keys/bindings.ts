import type { Action } from "../state/actions.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { PANEL_NAMES } from "../state/panel-names.js";
import type { SliderName } from "../state/sliders.js";

/** What a key does outside of the state. */
export type Effect = { readonly type: "save figure" | "save data" | "copy command" | "quit" | "interrupt" };

const EFFECTS: ReadonlySet<string> = new Set(["save figure", "save data", "copy command", "quit", "interrupt"]);

export function isEffect(action: Action | Effect): action is Effect {
  return EFFECTS.has(action.type);
}

/** A line of the help: keys (none for the mouse, which stands there, too), what they do, and what the dashboard does about them. */
export interface Binding {
  readonly keys: readonly string[];
  /** As it is shown; default: the keys themselves. */
  readonly shown?: string;
  readonly help: string;
  /** A word for the bottom line of the screen; without one the key stands in the help only. */
  readonly hint?: string;
  /** One for each key, or one for all. */
  readonly does: readonly (Action | Effect)[];
}

/** A group of bindings under one heading of the help. */
export interface BindingGroup {
  readonly title: string;
  readonly bindings: readonly Binding[];
}

const bind = (keys: readonly string[], help: string, does: Binding["does"], rest: Partial<Binding> = {}): Binding => ({
  keys,
  help,
  does,
  ...rest,
});

const slider = (name: SliderName): Action => ({ type: "choose slider", slider: name });
/** The key that chooses a panel, as it stands in the panel's title. */
export function panelKey(index: number): string {
  return String((index + 1) % 10);
}

const TURN = Math.PI / 18;

/** The keys while the panels have them; the handler and the help are both made of this table. */
export const PANEL_BINDINGS: readonly BindingGroup[] = [
  {
    title: "Parameters",
    bindings: [
      bind(
        ["left", "right"],
        "lower, raise the parameter",
        [
          { type: "move", direction: -1, size: "fine" },
          { type: "move", direction: 1, size: "fine" },
        ],
        { shown: "←→", hint: "move" },
      ),
      bind(
        ["<", ">", "shift+left", "shift+right"],
        "the same in large steps",
        [
          { type: "move", direction: -1, size: "coarse" },
          { type: "move", direction: 1, size: "coarse" },
          { type: "move", direction: -1, size: "coarse" },
          { type: "move", direction: 1, size: "coarse" },
        ],
        { shown: "< >, ⇧← ⇧→" },
      ),
      bind(
        ["up", "down"],
        "choose the parameter",
        [
          { type: "next slider", step: -1 },
          { type: "next slider", step: 1 },
        ],
        { shown: "↑↓", hint: "choose" },
      ),
      bind(["h", "a", "b", "n", "g"], "choose h, Γa, Γb, N, γ", [
        slider("field"),
        slider("gammaA"),
        slider("gammaB"),
        slider("atoms"),
        slider("anisotropy"),
      ]),
      bind(["v", "="], "type a value (= as well)", [{ type: "open value" }], { shown: "v", hint: "value" }),
      bind(["p"], "presets: figures, phases", [{ type: "open presets" }], { hint: "presets" }),
      bind(["u"], "undo", [{ type: "undo" }], { hint: "undo" }),
      bind(["U", "ctrl+r"], "redo", [{ type: "redo" }], { shown: "U, ctrl+r" }),
      bind(["m"], "set a bookmark", [{ type: "bookmark" }]),
      bind(["j"], "jump to the next bookmark", [{ type: "next bookmark" }]),
      bind(["x"], "quench: relax from here", [{ type: "quench" }]),
      bind(["y", "Y"], "relaxation: trajectory, next", [{ type: "other relaxation" }, { type: "next trajectory" }]),
      bind([], "press goes there, wheel moves", [], { shown: "mouse" }),
    ],
  },
  {
    title: "Hardware",
    bindings: [
      bind(["[", "]"], "other species", [
        { type: "next species", step: -1 },
        { type: "next species", step: 1 },
      ]),
      bind(["{", "}"], "other cavity", [
        { type: "next cavity", step: -1 },
        { type: "next cavity", step: 1 },
      ]),
      bind(["i"], "take its rates for the model", [{ type: "use hardware" }]),
    ],
  },
  {
    title: "View",
    bindings: [
      bind(
        ["tab", "shift+tab"],
        "next panel, ⇧⇥ previous",
        [
          { type: "next panel", step: 1 },
          { type: "next panel", step: -1 },
        ],
        { shown: "⇥", hint: "panel" },
      ),
      bind(
        PANEL_NAMES.map((_, index) => panelKey(index)),
        "choose a panel",
        PANEL_NAMES.map((panel): Action => ({ type: "choose panel", panel })),
        { shown: "1 ... 9 0" },
      ),
      bind(["enter"], "enlarge it, and back", [{ type: "maximise" }], { shown: "⏎", hint: "enlarge" }),
      bind(["+", "-"], "zoom the fields", [
        { type: "zoom", factor: 0.5 },
        { type: "zoom", factor: 2 },
      ]),
      bind(["r"], "all fields again", [{ type: "reset view" }]),
      bind([",", "."], "turn the sphere", [
        { type: "rotate", theta: 0, phi: -TURN },
        { type: "rotate", theta: 0, phi: TURN },
      ]),
      bind([";", ":"], "tilt the sphere", [
        { type: "rotate", theta: -TURN, phi: 0 },
        { type: "rotate", theta: TURN, phi: 0 },
      ]),
      bind(["w"], "sphere: Husimi or Wigner", [{ type: "other quasiprobability" }]),
      bind(["t"], "theme: terminal, safe, plain", [{ type: "next theme" }]),
    ],
  },
  {
    title: "Out",
    bindings: [
      bind(["s"], "save the panel as SVG", [{ type: "save figure" }], { hint: "save" }),
      bind(["d"], "save its data as JSON", [{ type: "save data" }]),
      bind(["c"], "copy as a command line", [{ type: "copy command" }], { hint: "copy" }),
      bind(["?"], "this help", [{ type: "open help" }], { hint: "help" }),
      bind(["q"], "quit", [{ type: "quit" }], { hint: "quit" }),
      bind(["ctrl+c"], "quit at once, status 130", [{ type: "interrupt" }]),
    ],
  },
];

const LEAVE = bind(["escape"], "back", [{ type: "close" }], { shown: "esc", hint: "back" });
const INTERRUPT = bind(["ctrl+c"], "quit at once, status 130", [{ type: "interrupt" }]);

/** The keys while something lies over the panels. */
export const OVERLAY_BINDINGS: Readonly<Record<NonNullable<DashboardState["overlay"]>["kind"], readonly Binding[]>> = {
  help: [LEAVE, bind(["?", "q", "enter"], "back", [{ type: "close" }]), INTERRUPT],
  presets: [
    bind(
      ["up", "down"],
      "choose",
      [
        { type: "choose preset", step: -1 },
        { type: "choose preset", step: 1 },
      ],
      { shown: "↑ ↓", hint: "choose" },
    ),
    bind(["enter"], "go there", [{ type: "accept" }], { shown: "⏎", hint: "go there" }),
    LEAVE,
    INTERRUPT,
  ],
  value: [
    bind(["enter"], "take the value", [{ type: "accept" }], { shown: "⏎", hint: "take the value" }),
    bind(["backspace"], "erase", [{ type: "erase" }], { shown: "⌫", hint: "erase" }),
    LEAVE,
    INTERRUPT,
  ],
};

/** The bindings that hold in a state. */
export function activeBindings({ overlay }: DashboardState): readonly Binding[] {
  return overlay === null ? PANEL_BINDINGS.flatMap(({ bindings }) => bindings) : OVERLAY_BINDINGS[overlay.kind];
}

/** What a key does in a state; while a value is typed every character is a part of it. */
export function actionOf(state: DashboardState, key: string): Action | Effect | undefined {
  for (const { keys, does } of activeBindings(state)) {
    const index = keys.indexOf(key);
    if (index >= 0) return does[Math.min(index, does.length - 1)];
  }
  const isText = state.overlay?.kind === "value" && [...key].length === 1;
  return isText ? { type: "type", character: key } : undefined;
}

/** The keys of a binding as they are shown. */
export function shownKeys({ keys, shown }: Binding): string {
  return shown ?? keys.join(" ");
}

import type { Progress } from "@openqs/linalg";
import type { Local } from "../solver/semiclassical-local.js";
import type { PhaseSpace } from "../../studies/phase-space.js";
import type { Scan } from "../solver/semiclassical-scan.js";
import type { ModelParameters } from "../../model/parameters.js";
import type { Relaxed } from "../solver/relaxation.js";
import type { ExactPoint } from "./results.js";
import type { PanelName } from "./panel-names.js";
import type { Move, SliderName } from "./sliders.js";

/** All that can happen to the state. */
export type Action =
  | ({ readonly type: "move" } & Move)
  | { readonly type: "choose slider"; readonly slider: SliderName }
  | { readonly type: "next slider"; readonly step: 1 | -1 }
  | { readonly type: "choose panel"; readonly panel: PanelName }
  | { readonly type: "next panel"; readonly step: 1 | -1 }
  | { readonly type: "maximise" }
  | { readonly type: "zoom"; readonly factor: number }
  | { readonly type: "reset view" }
  | { readonly type: "rotate"; readonly theta: number; readonly phi: number }
  | { readonly type: "other quasiprobability" }
  | { readonly type: "quench" }
  | { readonly type: "other relaxation" }
  | { readonly type: "next trajectory" }
  | { readonly type: "next species"; readonly step: 1 | -1 }
  | { readonly type: "next cavity"; readonly step: 1 | -1 }
  | { readonly type: "use hardware" }
  | { readonly type: "go to"; readonly panel: PanelName; readonly parameters: Partial<ModelParameters> }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "bookmark" }
  | { readonly type: "next bookmark" }
  | { readonly type: "next theme" }
  | { readonly type: "open help" }
  | { readonly type: "open presets" }
  | { readonly type: "choose preset"; readonly step: 1 | -1 }
  | { readonly type: "open value" }
  | { readonly type: "type"; readonly character: string }
  | { readonly type: "erase" }
  | { readonly type: "accept" }
  | { readonly type: "close" }
  | { readonly type: "say"; readonly text: string; readonly complaint?: boolean }
  | { readonly type: "solved"; readonly points: readonly ExactPoint[]; readonly progress: Progress | null }
  | { readonly type: "scanned"; readonly scan: Scan }
  | { readonly type: "mapped"; readonly phaseSpace: PhaseSpace }
  | { readonly type: "relaxed"; readonly relaxed: Relaxed }
  | { readonly type: "located"; readonly local: Local };

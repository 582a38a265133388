import { type LiouvillianSpectrum, liouvillianSpectrumSteps } from "@openqs/collective-spin";
import type { Complex, Steps } from "@openqs/linalg";
import { type ModelParameters, spinModel } from "../model/parameters.js";
import { reportedAs } from "./reported-as.js";

/** Modes of one symmetry sector. */
export interface SectorModes {
  /** `even`: the sector of the steady state; `odd`: coherences between even and odd m, whose gap closes in the broken phase. */
  readonly sector: "even" | "odd";
  /** [re, im], slowest decay first. */
  readonly eigenvalues: readonly (readonly [number, number])[];
  /**
   * Every eigenvalue closer to 0 than this is listed. A mode that oscillates faster is not, and may decay more slowly than
   * all that are: the first entry is the gap only if no such mode exists.
   */
  readonly completeWithin: number;
  /** The evidence: how far truncations and residuals can be trusted. */
  readonly certificate: LiouvillianSpectrum["certificate"];
}

/** Leading eigenvalues of the Liouvillian, as they are printed. */
export interface GapResult {
  /** Parameters of the model, as they were resolved. */
  readonly model: ModelParameters;
  /** Both parity sectors. */
  readonly sectors: readonly SectorModes[];
}

/** The Liouvillian's eigenvalues closest to 0 in both parity sectors; the steady state's own 0 is left out. */
export function* gapStudy(parameters: ModelParameters, count: number): Steps<GapResult> {
  const sectors: SectorModes[] = [];
  for (const sector of ["even", "odd"] as const) {
    const options = { count, sector: sector === "even" ? ("trace" as const) : sector };
    const steps = liouvillianSpectrumSteps(spinModel(parameters), parameters.atoms, options);
    const { values, certificate } = yield* reportedAs(steps, {
      phase: `${sector} sector`,
      done: sectors.length,
      total: 2,
    });
    sectors.push({ sector, ...modes(values), certificate });
  }
  return { model: parameters, sectors };
}

function modes(values: readonly Complex[]): Pick<SectorModes, "eigenvalues" | "completeWithin"> {
  return {
    eigenvalues: values.toSorted((a, b) => b.re - a.re || b.im - a.im).map(({ re, im }) => [re, im]),
    completeWithin: Math.max(...values.map(({ re, im }) => Math.hypot(re, im))),
  };
}

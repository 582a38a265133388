import { lmgCriticalFields, lmgEffectiveParameters } from "@openqs/linear-response";
import type { BranchName } from "./branch.js";
import { cavityFromRatios, FIGURE_3_RATIOS, type TransmissionResult, transmissionStudy } from "./transmission.js";

/** One spectrum of Fig. 3. */
export interface TransmissionSpectrum extends TransmissionResult {
  /** h. */
  readonly field: number;
  /** h_- or h_+ where the field is critical and the spectrum diverges at nu = 0. */
  readonly critical?: "lower" | "upper";
}

/** The data of the paper's Fig. 3. */
export interface TransmissionSpectraResult {
  /** lambda, the unit of all other rates where it is 1. */
  readonly coupling: number;
  /** What is left when the modes are eliminated. */
  readonly effective: TransmissionResult["effective"];
  /** Around h_- and around h_+, in the order of the paper. */
  readonly spectra: readonly TransmissionSpectrum[];
}

/**
 * Frequencies of both signs on (-3, 3), denser towards 0 and towards +-2 lambda where the lines are narrow; never 0
 * itself, where a critical spectrum has its pole.
 */
function frequencies(coupling: number): number[] {
  const coarse = Array.from({ length: 600 }, (_, i) => -3 + (i + 0.5) / 100);
  const fine = Array.from({ length: 400 }, (_, i) => (i - 199.5) / 800);
  const lines = [-1.9956, 1.9956].flatMap((centre) => fine.map((offset) => centre + offset / 2));
  return [...coarse, ...fine, ...lines].map((nu) => nu * coupling).sort((a, b) => a - b);
}

/** The twelve transmission spectra of Fig. 3, for the given lambda. */
export function transmissionSpectraStudy(coupling: number): TransmissionSpectraResult {
  const cavityAt = (field: number) => cavityFromRatios({ ...FIGURE_3_RATIOS, coupling, field });
  const parameters = lmgEffectiveParameters(cavityAt(0));
  const { lower, upper } = lmgCriticalFields(parameters)!;
  const nu = frequencies(coupling);
  const at = (
    field: number,
    branch: BranchName,
    critical?: TransmissionSpectrum["critical"],
  ): TransmissionSpectrum => ({
    ...transmissionStudy({ cavity: cavityAt(field), frequencies: nu, branch }),
    field,
    ...(critical === undefined ? {} : { critical }),
  });
  const [normal, broken] = (["normal", "broken"] as const).map(
    (branch) => (ratio: number) => at(ratio * coupling, branch),
  );
  const spectra = [
    ...[-0.6, -0.1, -0.01].map(normal),
    at(lower, "normal", "lower"),
    ...[0.05, 0.3].map(broken),
    ...[0.5, 0.95, 0.995].map(broken),
    at(upper, "normal", "upper"),
    ...[1.1, 1.3].map(normal),
  ];
  return { coupling, effective: spectra[0].effective, spectra };
}

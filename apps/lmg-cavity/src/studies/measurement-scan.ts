import { type CriticalFields, lmgCriticalFields, lmgEffectiveParameters } from "@openqs/linear-response";
import { InvalidArgumentError } from "@openqs/linalg";
import { measurementStudy, type MeasurementResult } from "./measurement.js";
import { phaseAt } from "./phase.js";
import { cavityFromRatios, FIGURE_3_RATIOS } from "./transmission.js";

/** C_R along the field as the light shows it, for several cavities with the same effective model. */
export interface MeasurementScanResult {
  readonly coupling: number;
  readonly effective: MeasurementResult["effective"];
  readonly criticalFields: CriticalFields;
  readonly fields: readonly number[];
  /** For each lambda_a/delta_a, C_R of the parity-symmetric state: from the light, and of the atoms without modes. */
  readonly ratios: readonly {
    readonly ratio: number;
    readonly inferred: readonly number[];
    readonly eliminated: readonly number[];
  }[];
  /** Smallest homodyne noise of the output at some fields, for the first ratio. */
  readonly spectra: readonly {
    readonly field: number;
    readonly frequencies: readonly number[];
    readonly squeezing: readonly number[];
  }[];
}

const RATIOS = [0.1, 0.02] as const;
const SPECTRUM_FIELDS = [-0.1, 0.95, 1.1] as const;
const INTERVALS = 100;
const FREQUENCIES = 601;

/** The measurement of C_R through mode b across both transitions, at the ratios of Fig. 3 and nearer to the adiabatic limit. */
export function measurementScanStudy(coupling: number): MeasurementScanResult {
  const cavityAt = (ratio: number, field: number) =>
    cavityFromRatios({ ...FIGURE_3_RATIOS, lambdaAOverDeltaA: ratio, coupling, field });
  const parameters = lmgEffectiveParameters(cavityAt(RATIOS[0], 0));
  const criticalFields = lmgCriticalFields(parameters);
  if (criticalFields === null) throw new InvalidArgumentError("coupling", coupling, "must exceed Gamma_b");
  const measured = (ratio: number, field: number, frequencies: readonly number[]) =>
    measurementStudy({
      cavity: cavityAt(ratio, field),
      atoms: 1,
      frequencies,
      branch: phaseAt(field, criticalFields),
    });
  const fields = sampledFields(criticalFields, coupling);
  const frequencies = Array.from({ length: FREQUENCIES }, (_, i) => coupling * ((6 * i) / (FREQUENCIES - 1) - 3));
  const clipped = (value: number | undefined): number => Math.max(0, value ?? 0);
  return {
    coupling,
    effective: { lambda: parameters.coupling, gammaA: parameters.gammaA, gammaB: parameters.gammaB },
    criticalFields,
    fields,
    ratios: RATIOS.map((ratio) => {
      const results = fields.map((field) => measured(ratio, field, [0]).entanglement);
      return {
        ratio,
        inferred: results.map(({ inferred }) => clipped(inferred.perpendicular)),
        eliminated: results.map(({ eliminated }) => clipped(eliminated?.perpendicular)),
      };
    }),
    spectra: SPECTRUM_FIELDS.map((share) => {
      const field = share * coupling;
      const { spectrum } = measured(RATIOS[0], field, frequencies);
      return { field, frequencies, squeezing: spectrum.squeezing };
    }),
  };
}

/** A regular grid, and both sides of each critical field, where C_R jumps or has a cusp. */
function sampledFields({ lower, upper }: CriticalFields, coupling: number): number[] {
  const grid = Array.from({ length: INTERVALS + 1 }, (_, i) => coupling * ((2 * i) / INTERVALS - 0.5));
  const sides = [lower, upper].flatMap((field) => [-1e-3, -1e-4, 1e-4, 1e-3].map((side) => field + side * coupling));
  const apart = grid.filter((field) => Math.min(Math.abs(field - lower), Math.abs(field - upper)) > 1e-4 * coupling);
  return [...new Set([...apart, ...sides])].sort((a, b) => a - b);
}

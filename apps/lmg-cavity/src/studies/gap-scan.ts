import { type CriticalFields, lmgCriticalFields } from "@openqs/linear-response";
import { InvalidArgumentError, type Steps } from "@openqs/linalg";
import { DEFAULT_PARAMETERS } from "../model/parameters.js";
import {
  type LiouvillianEigenvalues,
  liouvillianEigenvalues,
  type RelaxationGap,
  relaxationGap,
} from "./relaxation-gap.js";

/** The gap along the field for several N, and all eigenvalues at some points. */
export interface GapScan {
  readonly coupling: number;
  readonly gammaA: number;
  readonly gammaB: number;
  readonly criticalFields: CriticalFields;
  readonly fields: readonly number[];
  readonly atoms: readonly number[];
  /** For each N, along the fields. */
  readonly gaps: readonly { readonly even: readonly number[]; readonly odd: readonly number[] }[];
  readonly spectra: readonly (LiouvillianEigenvalues & { readonly field: number; readonly atoms: number })[];
}

const ATOMS = [8, 14, 20] as const;
const INTERVALS = 40;

/** The Liouvillian's gap across both transitions at the rates of Fig. 2, and its spectrum in the broken and the normal phase. */
export function* gapScanStudy(): Steps<GapScan> {
  const { coupling, gammaA, gammaB } = DEFAULT_PARAMETERS;
  const criticalFields = lmgCriticalFields({ coupling, gammaB });
  if (criticalFields === null) throw new InvalidArgumentError("gammaB", gammaB, "must be below the coupling");
  const fields = Array.from({ length: INTERVALS + 1 }, (_, i) => coupling * ((2 * i) / INTERVALS - 0.5));
  const gaps: { even: number[]; odd: number[] }[] = [];
  for (const atoms of ATOMS) {
    const found: RelaxationGap[] = [];
    for (const field of fields) {
      const done = gaps.length * fields.length + found.length;
      yield { phase: `gap, N = ${atoms}`, done, total: ATOMS.length * fields.length };
      found.push(relaxationGap({ ...DEFAULT_PARAMETERS, atoms, field }));
    }
    gaps.push({ even: found.map(({ even }) => even), odd: found.map(({ odd }) => odd) });
  }
  const atoms = ATOMS[2];
  const spectra = [0.5, 1.5].map((share) => {
    const field = share * coupling;
    return { field, atoms, ...liouvillianEigenvalues({ ...DEFAULT_PARAMETERS, atoms, field }) };
  });
  return { coupling, gammaA, gammaB, criticalFields, fields, atoms: ATOMS, gaps, spectra };
}

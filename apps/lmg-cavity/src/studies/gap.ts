import {
  type LiouvillianGap,
  liouvillianGapSteps,
  type LiouvillianSpectrum,
  liouvillianSpectrumSteps,
} from "@openqs/collective-spin";
import type { Complex, Steps } from "@openqs/linalg";
import { type ModelParameters, spinModel } from "../model/parameters.js";
import { relaxationGap } from "./relaxation-gap.js";
import { reportedAs } from "./reported-as.js";

/** Modes of one symmetry sector. */
export interface SectorModes {
  /** `even`: the sector of the steady state; `odd`: coherences between even and odd m, whose gap closes in the broken phase. */
  readonly sector: "even" | "odd";
  /** The rate at which the slowest mode decays, of all that `gapCertificate` says were looked at. */
  readonly gap: number;
  /**
   * The same of all modes whatever their frequency, coherences between opposite polarizations among them, which no smooth state
   * contains; from all eigenvalues, null beyond 30 atoms.
   */
  readonly gapOfAllModes: number | null;
  /** [re, im], slowest decay first: that of the gap, and those closest to 0. */
  readonly eigenvalues: readonly (readonly [number, number])[];
  /** Every eigenvalue closer to 0 than this is listed. */
  readonly completeWithin: number;
  /**
   * How far the list is from the conjugate pairs that it must consist of: what rounding does to eigenvalues that are far from normal,
   * which no truncation order shows.
   */
  readonly roundingError: number;
  /** Of the eigenvalues closest to 0. */
  readonly certificate: LiouvillianSpectrum["certificate"];
  /** Of the gap: no mode with |Im| up to `fastestOscillation` decays more slowly. */
  readonly gapCertificate: LiouvillianGap["certificate"];
}

/** Leading eigenvalues of the Liouvillian, as they are printed. */
export interface GapResult {
  /** Parameters of the model, as they were resolved. */
  readonly model: ModelParameters;
  /** The even sector, then the odd one. */
  readonly sectors: readonly SectorModes[];
}

/** How much is looked at. */
export interface GapRequest {
  /** Eigenvalues closest to 0 in each sector. */
  readonly count: number;
  /** How fast a slow mode may oscillate; default as in `liouvillianGap`. */
  readonly fastestOscillation?: number;
}

/** All eigenvalues of its sectors take 0.8 s. */
const LARGEST_FOR_ALL_MODES = 30;

/**
 * The gap of the Liouvillian in both parity sectors, searched for in a strip of the complex plane, and the eigenvalues closest to
 * 0, which need not hold it; the steady state's own 0 is left out.
 */
export function* gapStudy(parameters: ModelParameters, { count, ...search }: GapRequest): Steps<GapResult> {
  const model = spinModel(parameters);
  const all = parameters.atoms <= LARGEST_FOR_ALL_MODES ? relaxationGap(parameters) : null;
  const { field, coupling, gammaA, gammaB } = parameters;
  const unit = Math.max(Math.abs(field), coupling, gammaA, gammaB);
  const sectors: SectorModes[] = [];
  for (const sector of ["even", "odd"] as const) {
    const options = { sector: sector === "even" ? ("trace" as const) : sector };
    const progress = (part: number) => ({ phase: `${sector} sector`, done: 2 * sectors.length + part, total: 4 });
    const found = liouvillianSpectrumSteps(model, parameters.atoms, { ...options, count });
    const { values, certificate } = yield* reportedAs(found, progress(0));
    const searched = liouvillianGapSteps(model, parameters.atoms, { ...options, ...search });
    const { gap, eigenvalue, certificate: gapCertificate } = yield* reportedAs(searched, progress(1));
    sectors.push({
      sector,
      gap,
      gapOfAllModes: all === null ? null : all[sector],
      eigenvalues: bySpeed([...values, ...missingPair(values, eigenvalue, SAME * unit + gapCertificate.uncertainty)]),
      roundingError: distanceFromPairs(values),
      completeWithin: Math.max(...values.map(({ re, im }) => Math.hypot(re, im))),
      certificate,
      gapCertificate,
    });
  }
  return { model: parameters, sectors };
}

/** Eigenvalues of both searches that are closer than this share of the largest frequency are the same. */
const SAME = 1e-8;

/** The gap's eigenvalue and its conjugate, unless they are among those found, up to what both searches leave uncertain. */
function missingPair(found: readonly Complex[], { re, im }: Complex, tolerance: number): Complex[] {
  const pair = Math.abs(im) <= tolerance ? [{ re, im: 0 }] : [im, -im].map((part) => ({ re, im: part }));
  return pair.filter(
    (value) => !found.some((other) => Math.hypot(other.re - value.re, other.im - value.im) <= tolerance),
  );
}

/** The last of the values, by modulus, may be one of a pair that is cut in two. */
function distanceFromPairs(values: readonly Complex[]): number {
  const whole = values.toSorted((a, b) => Math.hypot(a.re, a.im) - Math.hypot(b.re, b.im));
  const last = whole.at(-1);
  if (last !== undefined && Math.abs(last.im) > 0.1 * Math.hypot(last.re, last.im)) whole.pop();
  const distances = whole.map(({ re, im }) =>
    Math.min(...values.map((other) => Math.hypot(other.re - re, other.im + im))),
  );
  return Math.max(0, ...distances);
}

function bySpeed(values: readonly Complex[]): (readonly [number, number])[] {
  return values.toSorted((a, b) => b.re - a.re || b.im - a.im).map(({ re, im }) => [re, im]);
}

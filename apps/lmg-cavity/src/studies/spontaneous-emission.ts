import {
  type CollectiveMoments,
  type IndividualJump,
  individualLiouvillian,
  individualSteadyState,
  ladderBlocks,
  steadyStateSteps,
  type TotalSpinBlock,
  totalSpinBlocks,
  totalSpinMoments,
  twoSpinState,
} from "@openqs/collective-spin";
import { concurrence, maximalCollectiveWitness, pairInequalities } from "@openqs/entanglement";
import {
  type ComplexMatrix,
  InvalidArgumentError,
  krylovExponentialSteps,
  linearOperator,
  type Steps,
} from "@openqs/linalg";
import { type ModelParameters, spinModel } from "../model/parameters.js";
import { reportedAs } from "./reported-as.js";

/**
 * What a spontaneous photon does to the atom that scatters it: `scattering` leaves it in either ground state with equal
 * probability and without coherence, so that every Bloch vector shrinks at the rate; `emission` takes |1> (up) to |0>,
 * `pumping` |0> to |1>; `dephasing` only ends the coherence, at half the rate.
 */
export type SpontaneousProcess = "scattering" | "emission" | "pumping" | "dephasing";

/** The names of all processes. */
export const SPONTANEOUS_PROCESSES: readonly SpontaneousProcess[] = ["scattering", "emission", "pumping", "dephasing"];

/**
 * Spontaneous rate of one atom over lambda in the paper's experimental paragraph: Gamma_at Omega^2/(4 Delta^2) = 2pi 9.375 Hz
 * over 2 lambda_a^2/delta_a = 2pi 50 kHz.
 */
export const PUBLISHED_SPONTANEOUS_RATE = 9.375 / 50_000;

/** Above it the sparse factorization takes minutes. */
export const MAXIMUM_SPONTANEOUS_ATOMS = 40;

/** What is compared. */
export interface SpontaneousEmissionRequest {
  /** Numbers of atoms, one case each. */
  readonly atoms: readonly number[];
  /** Spontaneous events of one atom per unit of time. */
  readonly rate: number;
  /** What a spontaneous event does to its atom. */
  readonly process: SpontaneousProcess;
  /** Ascending, from 0 on. */
  readonly times: readonly number[];
}

/** A permutation-symmetric state of the atoms in numbers. */
export interface AtomicState {
  /** <J_i>/j and <J_i J_k + J_k J_i>/(2 j^2). */
  readonly moments: Readonly<Record<"X" | "Y" | "Z" | "XX" | "YY" | "ZZ" | "XY", number>>;
  /**
   * The largest over phi of [<J_l^2> + <J_m^2> - N/2 - (N - 1) Var(J_phi)]/j^2, which is max C_phi where the state is symmetric and
   * proves entanglement of any state where it is positive; C_phi itself does not.
   */
  readonly witnessMaximum: number;
  /** (N - 1) times the concurrence of two atoms, which is C_R where the state is symmetric. */
  readonly rescaledConcurrence: number;
  /** Probability of the largest total spin j = N/2, in which the model without spontaneous emission stays. */
  readonly symmetricWeight: number;
}

/** One number of atoms, without and with spontaneous emission. */
export interface SpontaneousEmissionCase {
  /** N. */
  readonly atoms: number;
  /** The steady state without it. */
  readonly without: AtomicState;
  /** What becomes of that state at each time. */
  readonly evolution: readonly AtomicState[];
  /** The steady state with it, which does not tend to the one without as the rate goes to 0. */
  readonly with: AtomicState;
  /** The evidence: how far truncations and residuals can be trusted. */
  readonly certificate: {
    /** Estimated error of the evolution. */
    readonly evolutionError: number;
    /** ||L rho|| of the steady state with spontaneous emission. */
    readonly residualNorm: number;
    readonly traceError: number;
  };
}

/** The effect of spontaneous emission of single atoms, as it is printed. */
export interface SpontaneousEmissionResult {
  /** Parameters of the model, as they were resolved. */
  readonly model: Omit<ModelParameters, "atoms">;
  /** What a spontaneous event does to its atom. */
  readonly process: SpontaneousProcess;
  /** Spontaneous events of one atom per unit of time. */
  readonly rate: number;
  /** In the inverse of the unit of lambda. */
  readonly times: readonly number[];
  /** One for each N. */
  readonly cases: readonly SpontaneousEmissionCase[];
}

/**
 * Steady states and evolution with spontaneous emission of every single atom, which the model (5) neglects.
 *
 * Collective jumps conserve the total spin j, single-atom ones do not: however slow they are, the steady state with them mixes all
 * j. What an experiment sees is the way there: moments and the collective witness decay at the spontaneous rate, the
 * entanglement of a single pair, a share 1/N of them, N times faster.
 *
 * Cost: a sparse LU of order (N + 1)(N + 2)(N + 3)/6 for each N and products for the evolution; some seconds at N = 30.
 *
 * @throws {InvalidArgumentError} for a rate that is not positive, more than 40 atoms or fewer than 2.
 */
export function* spontaneousEmissionStudy(
  parameters: ModelParameters,
  request: SpontaneousEmissionRequest,
): Steps<SpontaneousEmissionResult> {
  const { rate, process, times } = request;
  if (!(rate > 0)) throw new InvalidArgumentError("rate", rate, "must be positive");
  const cases: SpontaneousEmissionCase[] = [];
  for (const atoms of request.atoms) {
    if (atoms < 2 || atoms > MAXIMUM_SPONTANEOUS_ATOMS)
      throw new InvalidArgumentError("atoms", atoms, `must be 2 to ${MAXIMUM_SPONTANEOUS_ATOMS} here`);
    const progress = { phase: `N = ${atoms}`, done: cases.length, total: request.atoms.length };
    cases.push(yield* reportedAs(caseSteps({ ...parameters, atoms }, request), progress));
  }
  const { atoms: _, ...model } = parameters;
  return { model, process, rate, times, cases };
}

function* caseSteps(
  parameters: ModelParameters,
  { rate, process, times }: SpontaneousEmissionRequest,
): Steps<SpontaneousEmissionCase> {
  const { atoms } = parameters;
  const model = spinModel(parameters);
  const jumps = jumpsOf(process, rate);
  const symmetric = yield* steadyStateSteps(model, atoms, {});
  yield { phase: "steady state", done: 0 };
  const mixed = individualSteadyState(model, atoms, jumps);
  const start = inTopBlock(symmetric.densityMatrix(), atoms);
  const liouvillian = individualLiouvillian(model, atoms, jumps);
  const { states, errorEstimate } = yield* krylovExponentialSteps(linearOperator(liouvillian), start, { times });
  return {
    atoms,
    without: { ...atomicState(symmetric.moments), symmetricWeight: 1 },
    evolution: states.map(({ data }) => stateOf(totalSpinBlocks(data, atoms), atoms)),
    with: stateOf(mixed.blocks, atoms),
    certificate: {
      evolutionError: errorEstimate,
      residualNorm: mixed.certificate.residualNorm,
      traceError: mixed.certificate.traceError,
    },
  };
}

/** Jumps of one atom with s = sigma/2: v = (1, -+i, 0) is sigma_-+, and (0, 0, 1) ends coherence at half its rate. */
function jumpsOf(process: SpontaneousProcess, rate: number): IndividualJump[] {
  const [zero, one] = [0, 1].map((re) => ({ re, im: 0 }));
  const emission = (share: number): IndividualJump => ({
    rate: share * rate,
    vector: [one, { re: 0, im: -1 }, zero],
  });
  const pumping = (share: number): IndividualJump => ({ rate: share * rate, vector: [one, { re: 0, im: 1 }, zero] });
  const dephasing: IndividualJump = { rate, vector: [zero, zero, one] };
  return {
    scattering: [emission(1 / 2), pumping(1 / 2), dephasing],
    emission: [emission(1)],
    pumping: [pumping(1)],
    dephasing: [dephasing],
  }[process];
}

/** Within-j elements of a state of j = N/2, which is the first block, column after column. */
function inTopBlock({ rows, data }: ComplexMatrix, atoms: number) {
  const { size } = ladderBlocks(atoms);
  const vector = { length: size, data: new Float64Array(2 * size) };
  for (let a = 0; a < rows; a++) {
    for (let b = 0; b < rows; b++) {
      vector.data.set(data.subarray(2 * (a * rows + b), 2 * (a * rows + b) + 2), 2 * (a + b * rows));
    }
  }
  return vector;
}

function stateOf(blocks: readonly TotalSpinBlock[], atoms: number): AtomicState {
  const [{ matrix }] = blocks;
  let symmetricWeight = 0;
  for (let a = 0; a < matrix.rows; a++) symmetricWeight += matrix.data[2 * a * (matrix.rows + 1)];
  return { ...atomicState(totalSpinMoments(blocks, atoms)), symmetricWeight };
}

function atomicState(all: CollectiveMoments): Omit<AtomicState, "symmetricWeight"> {
  const { spins, X, Y, Z, XX, YY, ZZ, XY, YZ, XZ } = all;
  const { angle } = maximalCollectiveWitness(all, spins);
  const second = [
    [XX, XY, XZ],
    [XY, YY, YZ],
    [XZ, YZ, ZZ],
  ] as const;
  return {
    moments: { X, Y, Z, XX, YY, ZZ, XY },
    witnessMaximum: pairInequalities({ mean: [X, Y, Z], second }, spins, [Math.sin(angle), Math.cos(angle), 0])
      .variance,
    rescaledConcurrence: (spins - 1) * concurrence(twoSpinState(all)),
  };
}

// Sparse, banded and iterative linear algebra and integration beside SciPy (SuperLU, LAPACK, ARPACK) on one thread:
// minimum processor times (garbage collector and compiler included; other work on the machine does not count), ratios and
// checksums. `node benchmarks/linalg/sparse.mjs [rounds]`; PYTHON names an interpreter with
// SciPy (default python3).
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as linalg from "../../packages/linalg/dist/index.js";
import { leaveResult } from "../result-lines.mjs";

const { sparseAdd, sparseAdjoint, sparseFromTriplets, sparseIdentity, sparseKroneckerProduct } = linalg;
const { sparseMultiply, sparseScale, sparseTranspose } = linalg;
const rounds = Number(process.argv[2] ?? 4);

const minusI = (factor = 1) => ({ re: 0, im: -factor });
const sum = (...terms) => terms.reduce(sparseAdd);
const conjugate = (matrix) => sparseTranspose(sparseAdjoint(matrix));

const offDiagonal = (n, entry) =>
  sparseFromTriplets(
    { rows: n, columns: n },
    Array.from({ length: n - 1 }, (_, k) => [k, k + 1, entry(k)]),
  );
const lowering = (levels) => offDiagonal(levels, (k) => Math.sqrt(k + 1));
const spinRaising = (atoms) =>
  offDiagonal(atoms + 1, (k) => Math.sqrt((atoms / 2) * (atoms / 2 + 1) - (atoms / 2 - k - 1) * (atoms / 2 - k)));
const spinZ = (atoms) =>
  sparseFromTriplets(
    { rows: atoms + 1, columns: atoms + 1 },
    Array.from({ length: atoms + 1 }, (_, k) => [k, k, atoms / 2 - k]),
  );

/** Column-stacked, for plain Lindblad jumps. */
function liouvillian(hamiltonian, jumps) {
  const one = sparseIdentity(hamiltonian.rows);
  const sides = (left, right) =>
    sum(sparseKroneckerProduct(one, left), sparseKroneckerProduct(sparseTranspose(right), one));
  let result = sides(sparseScale(hamiltonian, minusI()), sparseScale(hamiltonian, minusI(-1)));
  for (const jump of jumps) {
    const loss = sparseScale(sparseMultiply(sparseAdjoint(jump), jump), -0.5);
    result = sum(result, sparseKroneckerProduct(conjugate(jump), jump), sides(loss, loss));
  }
  return result;
}

/** The first row replaced by Tr rho = 1. */
function withTraceRow(matrix) {
  const levels = Math.round(Math.sqrt(matrix.rows));
  const triplets = Array.from({ length: levels }, (_, k) => [0, k * (levels + 1), 1]);
  for (let row = 1; row < matrix.rows; row++) {
    for (let k = matrix.rowStarts[row]; k < matrix.rowStarts[row + 1]; k++) {
      triplets.push([row, matrix.columnIndices[k], { re: matrix.values[2 * k], im: matrix.values[2 * k + 1] }]);
    }
  }
  return sparseFromTriplets(matrix, triplets);
}

function jaynesCummings(levels) {
  const a = sparseKroneckerProduct(lowering(levels), sparseIdentity(2));
  const atom = sparseKroneckerProduct(sparseIdentity(levels), lowering(2));
  const [ad, up] = [a, atom].map(sparseAdjoint);
  const exchange = sum(sparseMultiply(ad, atom), sparseMultiply(a, up));
  const energies = sum(sparseScale(sparseMultiply(ad, a), 0.5), sparseScale(sparseMultiply(up, atom), 0.3));
  return liouvillian(sum(energies, exchange, sparseScale(sum(a, ad), 0.8)), [a, sparseScale(atom, Math.sqrt(0.2))]);
}

function dicke(atoms, levels) {
  const a = sparseKroneckerProduct(lowering(levels), sparseIdentity(atoms + 1));
  const up = sparseKroneckerProduct(sparseIdentity(levels), spinRaising(atoms));
  const jz = sparseKroneckerProduct(sparseIdentity(levels), spinZ(atoms));
  const [ad, down] = [a, up].map(sparseAdjoint);
  const coupling = sparseScale(sparseMultiply(sum(up, down), sum(a, ad)), 0.7 / Math.sqrt(atoms));
  return liouvillian(sum(sparseMultiply(ad, a), jz, coupling), [a, sparseScale(down, Math.sqrt(0.1 / atoms))]);
}

function meshkov(atoms) {
  const up = spinRaising(atoms);
  const twiceJx = sum(up, sparseAdjoint(up));
  const hamiltonian = sum(sparseScale(spinZ(atoms), -1), sparseScale(sparseMultiply(twiceJx, twiceJx), -0.5 / atoms));
  return liouvillian(hamiltonian, [
    sparseScale(twiceJx, Math.sqrt(0.02 / atoms)),
    sparseScale(up, Math.sqrt(0.4 / atoms)),
  ]);
}

/** The bands of scipy_reference.py. */
function banded(n, width) {
  const matrix = linalg.bandedZeros(n, { lower: width, upper: width });
  for (let i = 0; i < n; i++) {
    for (let j = Math.max(0, i - width); j <= Math.min(n - 1, i + width); j++) {
      const re = ((31 * i * i + 17 * j * j + 7 * i) % 1009) / 1009 - 0.5;
      const im = ((43 * i * i + 29 * j * j + 3 * j) % 1013) / 1013 - 0.5;
      linalg.bandedAdd(matrix, [i, j], { re, im });
    }
  }
  return matrix;
}

function unit(length) {
  const vector = linalg.zeroVector(length);
  vector.data[0] = 1;
  return vector;
}

const norm = ({ data }) => Math.sqrt(data.reduce((total, x) => total + x * x, 0));
const moduli = (data) => data.filter((_, k) => k % 2 === 0).map((x, k) => Math.hypot(x, data[2 * k + 1]));
const sumOfModuli = ({ data }) => moduli(data).reduce((total, x) => total + x, 0);
const largestModulus = ({ values }) => moduli(values).reduce((most, x) => Math.max(most, x), 0);

/** Name, work and checksum. */
function* workloads() {
  const models = {
    "Jaynes-Cummings, 40 photons": jaynesCummings(40),
    "Dicke, 4 atoms, 14 photons": dicke(4, 14),
    "Dicke, 6 atoms, 16 photons": dicke(6, 16),
    "LMG, 100 atoms": meshkov(100),
  };
  for (const [name, matrix] of Object.entries(models)) {
    const system = withTraceRow(matrix);
    const b = unit(system.rows);
    yield [`LU and solve: ${name}`, () => linalg.sparseLuSolve(linalg.sparseLu(system), b), norm];
  }
  const large = models["Jaynes-Cummings, 40 photons"];
  const [x, y] = [0, 1].map(() => new Float64Array(2 * large.rows));
  for (let k = 0; k < x.length; k += 2) x[k] = 1;
  const { apply } = linalg.linearOperator(large);
  const products = () => {
    for (let k = 0; k < 100; k++) apply(x, y);
    return { data: y };
  };
  yield ["100 products: Jaynes-Cummings", products, norm];
  const matrix = jaynesCummings(20);
  yield ["Liouvillian squared: Jaynes-Cummings, 20", () => sparseMultiply(matrix, matrix), largestModulus];
  const bands = banded(2600, 100);
  const ones = { length: 2600, data: Float64Array.from({ length: 5200 }, (_, k) => 1 - (k % 2)) };
  const bandedSolve = () => linalg.bandedLuSolve(linalg.bandedLu(bands), ones);
  yield ["banded LU and solve: 2600, 100 + 100", bandedSolve, norm];
  const slow = () => linalg.shiftInvertEigen(matrix, { shift: 0.05, count: 4 }).values;
  yield ["4 slowest modes: Jaynes-Cummings, 20", slow, sumOfModuli];
  const start = unit(matrix.rows);
  const operator = linalg.linearOperator(matrix);
  const times = [0, 10];
  const evolve = () => linalg.integrateOde((_, state, target) => operator.apply(state, target), start, { times });
  yield ["evolution to t = 10: Jaynes-Cummings, 20", () => evolve().states[1], norm];
  const exponential = () => linalg.krylovExponential(operator, start, { times }).states[1];
  yield ["exponential to t = 10: Jaynes-Cummings, 20", exponential, norm];
}

function processorMilliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(work) {
  let best = Infinity;
  let result;
  for (let k = 0; k < rounds; k++) {
    const begin = processorMilliseconds();
    result = work();
    best = Math.min(best, processorMilliseconds() - begin);
  }
  return { result, milliseconds: best };
}

function scipyReference() {
  const script = fileURLToPath(new URL("scipy_reference.py", import.meta.url));
  const env = { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  return JSON.parse(execFileSync(process.env.PYTHON ?? "python3", [script, String(rounds)], { env, encoding: "utf8" }));
}

const { version, results } = scipyReference();
console.log(`kernels: ${linalg.kernelKind()}, Node ${process.version}, SciPy ${version}, best of ${rounds}`);
console.log("".padEnd(46), "openqs".padStart(11), "SciPy".padStart(12), "  SciPy time / openqs   checksum deviation");
for (const [name, work, checksum] of workloads()) {
  const { result, milliseconds } = measure(work);
  const reference = results[name];
  const deviation = Math.abs(checksum(result) / reference.checksum - 1);
  // Integrations agree to their tolerance of 1e-8 only.
  const right = deviation < 1e-6;
  if (!right) process.exitCode = 1;
  const [own, other] = [milliseconds, reference.milliseconds].map((time) => `${time.toFixed(2)} ms`);
  const ratio = (reference.milliseconds / milliseconds).toFixed(2);
  const [seconds, peerSeconds] = [milliseconds / 1000, reference.milliseconds / 1000];
  leaveResult({ package: "linalg", workload: name, peer: `SciPy ${version}`, seconds, peerSeconds, deviation });
  console.log(
    name.padEnd(46),
    own.padStart(11),
    other.padStart(12),
    ratio.padStart(12),
    deviation.toExponential(1).padStart(20),
    right ? "" : "WRONG",
  );
}

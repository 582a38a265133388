// Dense complex linear algebra beside NumPy/OpenBLAS on one thread, mathjs and ml-matrix: minimum processor times,
// ratios and checksums. `node benchmarks/linalg/dense.mjs [rounds]`; PYTHON names an interpreter with NumPy (default python3).
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { complex, matrix as mathjsMatrix, multiply as mathjsMultiply } from "mathjs";
import * as linalg from "../../packages/linalg/dist/index.js";
import { toMatrix } from "../../packages/linalg/dist/ml-matrix.js";
import { leaveResult } from "../result-lines.mjs";

const rounds = Number(process.argv[2] ?? 8);

/** The same pseudo-random matrix as in numpy_reference.py. */
function testMatrix(n) {
  const a = linalg.zeros(n, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const re = (31 * i * i + 17 * j * j + 101 * i * j + 7 * i + 13 * j) % 1009;
      const im = (43 * i * i + 29 * j * j + 67 * i * j + 11 * i + 3 * j) % 1013;
      a.data.set([re / 1009 - 0.5, im / 1013 - 0.5], 2 * (i * n + j));
    }
  }
  return a;
}

const realPart = (a) => a.data.filter((_, k) => k % 2 === 0);
const view = (n, data) => ({ rows: n, columns: n, stride: n, offset: 0, data });
const norm = ({ data }) => Math.hypot(...[...Array(512).keys()].map((k) => Math.hypot(...part(data, k, 512))));
const part = (data, k, parts) => data.subarray((k * data.length) / parts, ((k + 1) * data.length) / parts);
const sumOfModuli = ({ data }) => data.reduce((sum, x, k) => (k % 2 ? sum : sum + Math.hypot(x, data[k + 1])), 0);
const sumOfSizes = (values) => values.reduce((sum, x) => sum + Math.abs(x), 0);

function realProduct(n) {
  const a = realPart(testMatrix(n));
  return () => {
    const product = view(n, new Float64Array(n * n));
    linalg.realGemm(view(n, a), view(n, a), product, { beta: 0 });
    return product;
  };
}

/** Name, least share of NumPy's speed (0 where none is promised), work and checksum. */
function* workloads() {
  for (const n of [256, 512, 1000]) {
    const a = testMatrix(n);
    yield [`complex product ${n}`, 1 / 3, () => linalg.multiply(a, a), norm];
  }
  for (const n of [256, 512]) yield [`real product ${n}`, 0, realProduct(n), norm];
  for (const n of [200, 512]) {
    const a = testMatrix(n);
    const hermitian = linalg.add(a, linalg.adjoint(a));
    const b = { length: n, data: Float64Array.from({ length: 2 * n }, (_, k) => a.data[2 * n * (k >> 1) + (k & 1)]) };
    yield [`LU solve ${n}`, 1 / 3, () => linalg.solve(a, b), norm];
    yield [`Hermitian eigen ${n}`, 1 / 4, () => linalg.hermitianEigen(hermitian), ({ values }) => sumOfSizes(values)];
    yield [`general eigen ${n}`, 1 / 4, () => linalg.eigen(a), ({ values }) => sumOfModuli(values)];
    yield [`singular values and vectors ${n}`, 0, () => linalg.svd(a), ({ values }) => sumOfSizes(values)];
    const diagonal = (r) => r.data.filter((_, k) => k % (2 * n + 2) === 0);
    yield [`QR ${n}`, 0, () => linalg.qr(a), ({ r }) => sumOfSizes(diagonal(r))];
  }
}

/** Least processor time of `times` runs: a busy machine stretches wall time, and each library differently. */
function measure(work, times = rounds) {
  let best = Infinity;
  let result;
  for (let k = 0; k < times; k++) {
    const start = process.cpuUsage();
    result = work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return { result, milliseconds: best };
}

let failures = 0;

function report(name, { milliseconds, other, ratio, promised, deviation, peer }) {
  const [seconds, peerSeconds] = [milliseconds / 1000, other / 1000];
  leaveResult({ package: "linalg", workload: name, peer, seconds, peerSeconds, deviation });
  const fast = ratio >= promised;
  const right = deviation < 1e-10;
  failures += Number(!fast) + Number(!right);
  const columns = [
    name.padEnd(34),
    `${milliseconds.toFixed(2)} ms`.padStart(12),
    `${other.toFixed(2)} ms`.padStart(13),
  ];
  const verdict = `${fast ? "" : " TOO SLOW"}${right ? "" : " WRONG"}`;
  console.log(
    ...columns,
    `${ratio.toFixed(2)}`.padStart(9),
    `(>= ${promised.toFixed(2)})`,
    deviation.toExponential(1) + verdict,
  );
}

function numpyReference() {
  const script = fileURLToPath(new URL("numpy_reference.py", import.meta.url));
  const env = { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  return JSON.parse(execFileSync(process.env.PYTHON ?? "python3", [script, String(rounds)], { env, encoding: "utf8" }));
}

const header = (other) =>
  console.log("".padEnd(34), "openqs".padStart(12), other.padStart(13), "    speed / other   checksum deviation");

const { version, results } = numpyReference();
console.log(
  `kernels: ${linalg.kernelKind()}, Node ${process.version}, NumPy ${version} on one thread, best of ${rounds}`,
);
header("NumPy");
for (const [name, promised, work, checksum] of workloads()) {
  const { result, milliseconds } = measure(work);
  const reference = results[name];
  const deviation = Math.abs(checksum(result) / reference.checksum - 1);
  const ratio = reference.milliseconds / milliseconds;
  report(name, { milliseconds, other: reference.milliseconds, ratio, promised, deviation, peer: `NumPy ${version}` });
}

const n = 256;
const a = testMatrix(n);
header("ml-matrix");
{
  const own = measure(realProduct(n));
  const real = toMatrix(a, 1);
  const theirs = measure(() => real.mmul(real));
  const deviation = Math.abs(norm(own.result) / theirs.result.norm() - 1);
  const ratio = theirs.milliseconds / own.milliseconds;
  report(`real product ${n}`, { ...own, other: theirs.milliseconds, ratio, promised: 5, deviation, peer: "ml-matrix" });
}
header("mathjs");
{
  const own = measure(() => linalg.multiply(a, a));
  const rows = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => complex(a.data[2 * (i * n + j)], a.data[2 * (i * n + j) + 1])),
  );
  const theirs = measure(() => mathjsMultiply(mathjsMatrix(rows), mathjsMatrix(rows)), 1);
  const product = Float64Array.from(
    theirs.result
      .toArray()
      .flat()
      .flatMap(({ re, im }) => [re, im]),
  );
  const deviation = Math.abs(norm(own.result) / norm({ data: product }) - 1);
  const ratio = theirs.milliseconds / own.milliseconds;
  report(`complex product ${n}`, {
    ...own,
    other: theirs.milliseconds,
    ratio,
    promised: 100,
    deviation,
    peer: "mathjs",
  });
}
if (failures > 0) {
  console.log(`${failures} of the figures miss what is promised.`);
  process.exitCode = 1;
}

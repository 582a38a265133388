// Your own states, moments or covariances: from a solver, from an experiment, or written down.
import { concurrence, gaussianLogarithmicNegativity, negativity, spinSqueezing } from "@openqs/entanglement";
import { matrixFromRows } from "@openqs/linalg";

// A Werner state, p |singlet><singlet| + (1 - p) / 4: concurrence (3 p - 1) / 2, negativity half of that
const p = 0.8;
const [diagonal, edge] = [(1 + p) / 4, (1 - p) / 4];
const werner = matrixFromRows([
  [edge, 0, 0, 0],
  [0, diagonal, -p / 2, 0],
  [0, -p / 2, diagonal, 0],
  [0, 0, 0, edge],
]);
console.log("concurrence", concurrence(werner)); // => 0.7
console.log("negativity", negativity(werner, [2, 2], [0])); // => 0.35

// A two-mode squeezed vacuum in quadratures of vacuum variance 1: logarithmic negativity 2 r / ln 2
const r = 0.5;
const [c, s] = [Math.cosh(2 * r), Math.sinh(2 * r)];
const covariance = [
  [c, 0, s, 0],
  [0, c, 0, -s],
  [s, 0, c, 0],
  [0, -s, 0, c],
];
console.log("logarithmic negativity", gaussianLogarithmicNegativity(covariance, [0])); // => 1.442695

// Measured moments of 1000 spins along x, <Jz^2>/j^2 a quarter of that of a coherent state: Wineland's number is 4^-1 / 0.9^2
const [atoms, contrast] = [1000, 0.9];
const moments = {
  mean: [contrast, 0, 0],
  second: [
    [0.82, 0, 0],
    [0, 5 / atoms, 0],
    [0, 0, 0.25 / atoms],
  ],
} as const;
console.log("Wineland", spinSqueezing(moments, atoms).wineland); // => 0.308642

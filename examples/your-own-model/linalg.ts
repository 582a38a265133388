// Your own matrix: two coupled resonators, one with loss and one with gain, H = [[i gamma, g], [g, -i gamma]].
import { eigen, expm, matrixFromRows, multiplyVector, scale, vectorFromEntries, vectorNorm } from "@openqs/linalg";

const resonators = (coupling: number, gain: number) =>
  matrixFromRows([
    [{ re: 0, im: gain }, coupling],
    [coupling, { re: 0, im: -gain }],
  ]);

// Eigenvalues +-sqrt(g^2 - gamma^2): real below the exceptional point, imaginary above it
const realParts = (gain: number) => [...eigen(resonators(1, gain)).values.data].filter((_, k) => k % 2 === 0);
const imaginaryParts = (gain: number) => [...eigen(resonators(1, gain)).values.data].filter((_, k) => k % 2 === 1);
console.log("gamma = 0.6", Math.max(...realParts(0.6))); // => 0.8
console.log("gamma = 1.25", Math.max(...imaginaryParts(1.25))); // => 0.75

// At the exceptional point the matrix is defective and exp(-i H t) = 1 - i H t: the energy of (1, 0) is (1 + t)^2 + t^2
const propagator = expm(scale(resonators(1, 1), { re: 0, im: -3 }));
console.log("energy at t = 3", vectorNorm(multiplyVector(propagator, vectorFromEntries([1, 0]))) ** 2); // => 25.0000

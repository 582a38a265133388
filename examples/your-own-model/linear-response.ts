// Your own mean field and your own linear system.
import { type CollectiveSpinModel, type LinearSystem, meanFieldFixedPoints } from "@openqs/linear-response";
import { driftEigenvalues, outputSpectrum, squeezingSpectrum } from "@openqs/linear-response";

// A collective spin as above, H = Omega Jx with the jump sqrt(Gamma/N) J-: at rest Z = -sqrt(1 - (2 Omega / Gamma)^2)
const fluorescence: CollectiveSpinModel = {
  field: [0.2, 0, 0],
  interaction: [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
  jumps: [
    {
      rate: 1,
      vector: [
        { re: 1, im: 0 },
        { re: 0, im: -1 },
        { re: 0, im: 0 },
      ],
    },
  ],
};
const rest = meanFieldFixedPoints(fluorescence).find(({ stability }) => stability === "stable");
console.log("Z at rest", rest?.bloch[2]); // => -0.916515

// Bosonic modes with any quadratic Hamiltonian H = (1/4) q.R q: a parametric oscillator at 60 % of its threshold,
// H = (i epsilon / 2)(a^+2 - a^2) = (epsilon / 4)(x p + p x), with field decay kappa = 1 through one mirror
const epsilon = 0.6;
const oscillator: LinearSystem = {
  modes: ["a"],
  hamiltonian: [
    [0, epsilon],
    [epsilon, 0],
  ],
  ports: [
    {
      name: "mirror",
      coupling: [
        { re: Math.SQRT1_2, im: 0 },
        { re: 0, im: Math.SQRT1_2 },
      ],
    },
  ], // sqrt(2 kappa) a
};
const rates = driftEigenvalues(oscillator).map(({ re }) => re);
console.log("slower rate", Math.max(...rates)); // => -0.4
console.log("faster rate", Math.min(...rates)); // => -1.6
// Squeezing of the output on resonance, relative to vacuum: ((1 - epsilon) / (1 + epsilon))^2
const { noise } = squeezingSpectrum(outputSpectrum(oscillator, "mirror", { frequencies: [0] }));
console.log("noise", noise[0]); // => 0.0625

// Your own collective spin: H = f.J + (1/N) J.M.J and jumps sqrt(rate/N) v.J. Cooperative resonance fluorescence,
// H = Omega Jx with the jump sqrt(Gamma/N) J-, at N = 40, Omega = 0.2 and Gamma = 1.
import { type CollectiveSpinModel, steadyState } from "@openqs/collective-spin";

const model: CollectiveSpinModel = {
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

const { moments, certificate } = steadyState(model, 40);
console.log("<Jz>/j", moments.Z); // => -0.916407618117
console.log("<Jy>/j", moments.Y); // => 0.4
console.log("<Jx^2>/j^2", moments.XX); // => 0.0229101904529
console.log("|L rho| is small", certificate.residualNorm < 1e-8); // => true

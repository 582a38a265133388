import { InvalidArgumentError } from "../errors.js";

/** A complex number. */
export interface Complex {
  /** Real part. */
  readonly re: number;
  /** Imaginary part. */
  readonly im: number;
}

/**
 * The polarization of a light field: the components of its unit vector on (sigma-, pi, sigma+),
 * epsilon = sum_p epsilon_p e_p with e_0 along the magnetic field and e_+-1 = -+(x +- iy)/sqrt 2. The component p lifts
 * m to m + p on absorption.
 */
export interface Polarization {
  /** Lifts m to m - 1 on absorption. */
  readonly sigmaMinus: Complex;
  /** Leaves m. */
  readonly pi: Complex;
  /** Lifts m to m + 1 on absorption. */
  readonly sigmaPlus: Complex;
}

const ZERO: Complex = { re: 0, im: 0 };
const ONE: Complex = { re: 1, im: 0 };

/** Lowers m by one. */
export const SIGMA_MINUS: Polarization = { sigmaMinus: ONE, pi: ZERO, sigmaPlus: ZERO };
/** Linear along the magnetic field (pi): leaves m alone. */
export const LINEAR_Z: Polarization = { sigmaMinus: ZERO, pi: ONE, sigmaPlus: ZERO };
/** Raises m by one. */
export const SIGMA_PLUS: Polarization = { sigmaMinus: ZERO, pi: ZERO, sigmaPlus: ONE };
/** Linear and perpendicular to the magnetic field: x = (e_-1 - e_+1)/sqrt 2. */
export const LINEAR_X: Polarization = {
  sigmaMinus: { re: Math.SQRT1_2, im: 0 },
  pi: ZERO,
  sigmaPlus: { re: -Math.SQRT1_2, im: 0 },
};
/** Linear and perpendicular to the magnetic field and to x: y = i (e_-1 + e_+1)/sqrt 2. */
export const LINEAR_Y: Polarization = {
  sigmaMinus: { re: 0, im: Math.SQRT1_2 },
  pi: ZERO,
  sigmaPlus: { re: 0, im: Math.SQRT1_2 },
};

/** Throws unless the three components have unit norm (to 1e-9). */
export function assertUnitPolarization(argument: string, polarization: Polarization): void {
  const components = [polarization.sigmaMinus, polarization.pi, polarization.sigmaPlus];
  const norm = components.reduce((sum, { re, im }) => sum + re * re + im * im, 0);
  if (Math.abs(norm - 1) <= 1e-9) return;
  throw new InvalidArgumentError(argument, `a vector of squared norm ${norm}`, "must be a unit vector");
}

/** The complex conjugate of the polarization vector: e_p^* = (-1)^p e_-p. */
export function conjugatePolarization({ sigmaMinus, pi, sigmaPlus }: Polarization): Polarization {
  return {
    sigmaMinus: { re: -sigmaPlus.re, im: sigmaPlus.im },
    pi: { re: pi.re, im: -pi.im },
    sigmaPlus: { re: -sigmaMinus.re, im: sigmaMinus.im },
  };
}

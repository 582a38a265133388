import { assertFinite, assertInteger, type Complex, InvalidArgumentError } from "@openqs/linalg";

/** Components along x, y, z. */
export type Vector3 = readonly [number, number, number];

/** A real 3 x 3 matrix by rows. */
export type Matrix3 = readonly [Vector3, Vector3, Vector3];

/** The jump operator sqrt(rate / N) (v_x Jx + v_y Jy + v_z Jz). */
export interface CollectiveJump {
  /** Rate in the standard dissipator L rho L^+ - (L^+ L rho + rho L^+ L) / 2, in the model's unit of frequency. */
  readonly rate: number;
  /** The complex vector v; (1, i, 0) is J+, (1, -i, 0) is J-. */
  readonly vector: readonly [Complex, Complex, Complex];
}

/**
 * A dissipative model of one collective spin J of N spins 1/2 (j = N/2), with hbar = 1:
 *
 *     d rho / dt = -i [H, rho] + sum over jumps of D[L] rho,
 *     H = field . J + (1/N) J . interaction . J,     L = sqrt(rate / N) v . J,
 *     D[L] rho = L rho L^+ - (L^+ L rho + rho L^+ L) / 2.
 *
 * Parameters are intensive: the mean field of the model does not depend on N. The dissipator is the field's standard
 * one; papers that write D[A] rho = 2 A rho A^+ - A^+ A rho - rho A^+ A have rates half as large.
 */
export interface CollectiveSpinModel {
  /** f of f.J, along x, y and z; an angular frequency. */
  readonly field: Vector3;
  /** Symmetric. */
  readonly interaction: Matrix3;
  /** Collective jump operators; none for a closed spin. */
  readonly jumps: readonly CollectiveJump[];
}

/** Largest number of spins accepted: the multipole coefficients stay exact to rounding up to here. */
export const MAXIMUM_SPINS = 1e9;

/**
 * Checks a model and a number of spins at a public entry.
 *
 * @throws {InvalidArgumentError} when a parameter is not finite, a rate is negative, `interaction` is not symmetric, or
 * `spins` is not an integer from 1 to 10^9.
 */
export function assertModel(model: CollectiveSpinModel, spins: number): void {
  assertInteger("spins", spins, { minimum: 1, maximum: MAXIMUM_SPINS });
  model.field.forEach((value, i) => assertFinite(`field[${i}]`, value));
  model.interaction.forEach((row, i) =>
    row.forEach((value, j) => {
      assertFinite(`interaction[${i}][${j}]`, value);
      if (value !== model.interaction[j][i]) {
        throw new InvalidArgumentError(`interaction[${i}][${j}]`, value, `must equal interaction[${j}][${i}]`);
      }
    }),
  );
  model.jumps.forEach((jump, n) => {
    assertFinite(`jumps[${n}].rate`, jump.rate);
    if (jump.rate < 0) throw new InvalidArgumentError(`jumps[${n}].rate`, jump.rate, "must not be negative");
    jump.vector.forEach((component, i) => {
      assertFinite(`jumps[${n}].vector[${i}].re`, component.re);
      assertFinite(`jumps[${n}].vector[${i}].im`, component.im);
    });
  });
}

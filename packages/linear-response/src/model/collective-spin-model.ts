import { assertFinite, type Complex, InvalidArgumentError } from "@openqs/linalg";

/** Three real components along x, y and z. */
export type Vector3 = readonly [number, number, number];

/** A collective jump operator sqrt(rate/N) v.J of the standard dissipator L rho L^+ - {L^+ L, rho}/2. */
export interface CollectiveJump {
  /** Rate, not negative. In the convention D[A] rho = 2 A rho A^+ - ... it is twice the prefactor. */
  readonly rate: number;
  /** v: (1, i, 0) is J+, (1, -i, 0) is J-, (1, 0, 0) is Jx. */
  readonly vector: readonly [Complex, Complex, Complex];
}

/**
 * N spins 1/2 that act as one collective spin J of length N/2 (spin operators, not Pauli; hbar = 1):
 *
 * H = field.J + (1/N) J.interaction.J, with jump operators sqrt(rate/N) vector.J in the standard dissipator
 * L rho L^+ - {L^+ L, rho}/2.
 *
 * All entries are angular frequencies in one unit of the user's choice. The record is plain data.
 */
export interface CollectiveSpinModel {
  /** f of f.J, along x, y and z. */
  readonly field: Vector3;
  /** A symmetric 3 x 3 matrix, by rows. */
  readonly interaction: readonly [Vector3, Vector3, Vector3];
  /** Collective jump operators; none for a closed spin. */
  readonly jumps: readonly CollectiveJump[];
}

/** Throws unless every entry is finite, the interaction is symmetric and no rate is negative. */
export function assertCollectiveSpinModel(model: CollectiveSpinModel): void {
  model.field.forEach((value, i) => assertFinite(`field[${i}]`, value));
  model.interaction.forEach((row, i) =>
    row.forEach((value, k) => {
      assertFinite(`interaction[${i}][${k}]`, value);
      if (value !== model.interaction[k][i]) {
        throw new InvalidArgumentError(
          `interaction[${i}][${k}]`,
          value,
          "must equal its mirror image (symmetric matrix)",
        );
      }
    }),
  );
  model.jumps.forEach(({ rate, vector }, i) => {
    assertFinite(`jumps[${i}].rate`, rate);
    if (rate < 0) throw new InvalidArgumentError(`jumps[${i}].rate`, rate, "must not be negative");
    vector.forEach(({ re, im }, k) => {
      assertFinite(`jumps[${i}].vector[${k}].re`, re);
      assertFinite(`jumps[${i}].vector[${k}].im`, im);
    });
  });
}

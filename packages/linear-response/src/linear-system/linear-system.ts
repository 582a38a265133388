import { assertFinite, type Complex, DimensionMismatchError, InvalidArgumentError } from "@openqs/linalg";

/** A real matrix as plain rows. */
export type RealMatrix = readonly (readonly number[])[];

/** A bosonic field outside that enters and leaves through a coupling operator L = sum_i coupling_i q_i. */
export interface Port {
  /** By which spectra ask for it; distinct within a system. */
  readonly name: string;
  /** Coefficients of L on the quadratures, rate included: L rho L^+ - {L^+ L, rho}/2 is its dissipator. */
  readonly coupling: readonly Complex[];
}

/**
 * Bosonic modes with a quadratic Hamiltonian and linear couplings to the outside.
 *
 * The quadratures are q = (x_1, p_1, x_2, p_2, ...) with x = a + a^+, p = -i (a - a^+), so that the vacuum variance is 1
 * and [x, p] = 2i. H = (1/4) q.hamiltonian.q (hbar = 1): a detuning delta a^+ a has delta on both diagonal entries.
 */
export interface LinearSystem {
  /** Names of the modes, two quadratures each. */
  readonly modes: readonly string[];
  /** Symmetric, 2 m x 2 m. */
  readonly hamiltonian: RealMatrix;
  /** All doors of noise, mirrors and jump operators alike. */
  readonly ports: readonly Port[];
}

/** Throws unless shapes agree, entries are finite, the Hamiltonian is symmetric and port names are distinct. */
export function assertLinearSystem({ modes, hamiltonian, ports }: LinearSystem): void {
  const size = 2 * modes.length;
  const shapes = [
    ["hamiltonian", hamiltonian.length],
    ...hamiltonian.map((row, i) => [`hamiltonian[${i}]`, row.length]),
  ];
  ports.forEach(({ coupling }, k) => shapes.push([`ports[${k}].coupling`, coupling.length]));
  for (const [name, length] of shapes) {
    if (length === size) continue;
    throw new DimensionMismatchError(
      `\`${name}\` must have ${size} entries for ${modes.length} modes, but has ${length}.`,
    );
  }
  const largest = hamiltonian.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  hamiltonian.forEach((row, i) =>
    row.forEach((value, j) => {
      assertFinite(`hamiltonian[${i}][${j}]`, value);
      if (Math.abs(value - hamiltonian[j][i]) > 1e-13 * largest) {
        throw new InvalidArgumentError(
          `hamiltonian[${i}][${j}]`,
          value,
          "must equal its mirror image (symmetric matrix)",
        );
      }
    }),
  );
  ports.forEach(({ name, coupling }, k) => {
    coupling.forEach(({ re, im }, i) => assertFinite(`ports[${k}].coupling[${i}]`, re + im));
    if (ports.findIndex((port) => port.name === name) !== k) {
      throw new InvalidArgumentError(`ports[${k}].name`, name, "must differ from the names of other ports");
    }
  });
}

/** The index of a port. @throws {InvalidArgumentError} when there is none of that name. */
export function portIndex({ ports }: LinearSystem, argument: string, name: string): number {
  const index = ports.findIndex((port) => port.name === name);
  if (index >= 0) return index;
  const names = ports.map((port) => port.name).join(", ");
  throw new InvalidArgumentError(
    argument,
    name,
    names === "" ? "must be a port (there are none)" : `must be one of the ports ${names}`,
  );
}

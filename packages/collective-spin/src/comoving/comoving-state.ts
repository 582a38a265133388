import { type ComplexMatrix, zeros } from "@openqs/linalg";
import { type Frame, momentsInLaboratory } from "../frame.js";
import type { CollectiveMoments } from "../multipole/moments.js";
import type { Direction } from "../states/direction.js";

/**
 * A state of a collective spin that is localized about a direction: its density matrix in the lowest levels |n> = |j, j - n>
 * along the third axis of a frame, all others being empty.
 */
export interface ComovingState {
  /** N. */
  readonly spins: number;
  /** Right-handed orthonormal axes by rows, in laboratory components. */
  readonly frame: Frame;
  /** Levels n = 0, 1, 2, ... of both indices. */
  readonly matrix: ComplexMatrix;
}

/** The spin coherent state along a direction: the level 0 of its own frame. */
export function comovingCoherentState(spins: number, { theta, phi }: Direction): ComovingState {
  const [sinTheta, cosTheta, sinPhi, cosPhi] = [Math.sin(theta), Math.cos(theta), Math.sin(phi), Math.cos(phi)];
  const matrix = zeros(1, 1);
  matrix.data[0] = 1;
  return {
    spins,
    frame: [
      [cosTheta * cosPhi, cosTheta * sinPhi, -sinTheta],
      [-sinPhi, cosPhi, 0],
      [sinTheta * cosPhi, sinTheta * sinPhi, cosTheta],
    ],
    matrix,
  };
}

/** beta_n of J+ = sqrt(N) b, b |n> = beta_n |n - 1>: sqrt(n (1 - (n - 1) / N)), a boson's for n << N. */
export function ladderElement(spins: number, n: number): number {
  return Math.sqrt(Math.max(0, n * (1 - (n - 1) / spins)));
}

/** The moments in the laboratory. */
export function comovingMoments({ spins, frame, matrix }: ComovingState): CollectiveMoments {
  const { rows, data } = matrix;
  // Means of n, n^2, b, b^2 and b (2n - 1).
  let [number, square] = [0, 0];
  const [b, bb, bn] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  const accumulate = (sum: number[], p: number, weight: number): void => {
    sum[0] += weight * data[p];
    sum[1] += weight * data[p + 1];
  };
  for (let n = 0; n < rows; n++) {
    number += n * data[2 * n * (rows + 1)];
    square += n * n * data[2 * n * (rows + 1)];
    if (n < 1) continue;
    // <b> = sum of <n| rho |n - 1> beta_n.
    const beta = ladderElement(spins, n);
    accumulate(b, 2 * (n * rows + n - 1), beta);
    accumulate(bn, 2 * (n * rows + n - 1), beta * (2 * n - 1));
    if (n > 1) accumulate(bb, 2 * (n * rows + n - 2), beta * ladderElement(spins, n - 1));
  }
  const scale = 2 / Math.sqrt(spins);
  const ZZ = 1 - (4 * number) / spins + (4 * square) / spins ** 2;
  const transverse = (1 + 2 / spins - ZZ) / 2;
  const local = {
    spins,
    X: scale * b[0],
    Y: scale * b[1],
    Z: 1 - (2 * number) / spins,
    // J+^2 = N b^2 = Jx^2 - Jy^2 + i {Jx, Jy}.
    XX: transverse + (2 * bb[0]) / spins,
    YY: transverse - (2 * bb[0]) / spins,
    ZZ,
    XY: (2 * bb[1]) / spins,
    // {J+, Jz} / 2 = sqrt(N) (N b - {b, n}) / 2.
    XZ: scale * (b[0] - bn[0] / spins),
    YZ: scale * (b[1] - bn[1] / spins),
  };
  return momentsInLaboratory(local, frame);
}

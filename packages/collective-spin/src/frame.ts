import type { Complex } from "@openqs/linalg";
import { apply, cross, dot, normalized } from "./mean-field/vector.js";
import type { CollectiveSpinModel, Matrix3, Vector3 } from "./model.js";
import type { CollectiveMoments } from "./multipole/moments.js";

/** A right-handed orthonormal frame, axes by rows in laboratory components; the third axis is the quantization axis. */
export type Frame = Matrix3;

/** The laboratory's own axes. */
export const LABORATORY: Frame = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** The frame Rz(phi) Ry(theta) whose third axis is `axis` = (sin theta cos phi, sin theta sin phi, cos theta). */
export function frameAlong(axis: Vector3): Frame {
  const [x, y, z] = normalized(axis);
  const rho = Math.hypot(x, y);
  if (rho === 0) return z > 0 ? LABORATORY : [[-1, 0, 0], LABORATORY[1], [0, 0, -1]];
  const second: Vector3 = [-y / rho, x / rho, 0];
  const third: Vector3 = [x, y, z];
  return [cross(second, third), second, third];
}

/** The same model with its vectors and tensors in the components of a frame. */
export function modelInFrame(model: CollectiveSpinModel, frame: Frame): CollectiveSpinModel {
  if (frame === LABORATORY) return model;
  const half = frame.map((axis) => apply(model.interaction, axis)) as unknown as Matrix3;
  const entry = (i: number, j: number): number => (dot(frame[i], half[j]) + dot(frame[j], half[i])) / 2;
  const row = (i: number): Vector3 => [entry(i, 0), entry(i, 1), entry(i, 2)];
  return {
    field: apply(frame, model.field),
    interaction: [row(0), row(1), row(2)],
    jumps: model.jumps.map(({ rate, vector }) => ({ rate, vector: complexComponents(frame, vector) })),
  };
}

function complexComponents(
  frame: Frame,
  vector: readonly [Complex, Complex, Complex],
): readonly [Complex, Complex, Complex] {
  const re = apply(frame, [vector[0].re, vector[1].re, vector[2].re]);
  const im = apply(frame, [vector[0].im, vector[1].im, vector[2].im]);
  return [
    { re: re[0], im: im[0] },
    { re: re[1], im: im[1] },
    { re: re[2], im: im[2] },
  ];
}

/** Laboratory moments of a state whose moments are given in the components of a frame. */
export function momentsInLaboratory(moments: CollectiveMoments, frame: Frame): CollectiveMoments {
  if (frame === LABORATORY) return moments;
  const columns = [0, 1, 2].map((i) => [frame[0][i], frame[1][i], frame[2][i]] as const);
  const { X, Y, Z, XX, YY, ZZ, XY, YZ, XZ } = moments;
  const second: Matrix3 = [
    [XX, XY, XZ],
    [XY, YY, YZ],
    [XZ, YZ, ZZ],
  ];
  const first = (i: number): number => dot(columns[i], [X, Y, Z]);
  const pair = (i: number, j: number): number => dot(columns[i], apply(second, columns[j]));
  return {
    spins: moments.spins,
    X: first(0),
    Y: first(1),
    Z: first(2),
    XX: pair(0, 0),
    YY: pair(1, 1),
    ZZ: pair(2, 2),
    XY: pair(0, 1),
    YZ: pair(1, 2),
    XZ: pair(0, 2),
  };
}

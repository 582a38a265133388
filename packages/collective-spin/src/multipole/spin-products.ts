import { maximallyMixedMultipoles, multipole, type MultipoleState, multipoleIndex } from "./multipole-state.js";
import { anticommutatorDown, anticommutatorUp, commutator } from "./stencil.js";

/** A component of the collective spin. */
export type SpinAxis = "x" | "y" | "z";

/** Coefficients (re, im) of J+, Jz, J- in Jx, Jy, Jz. */
const LADDERS: Record<SpinAxis, readonly (readonly [number, number, number])[]> = {
  x: [
    [0, 0.5, 0],
    [2, 0.5, 0],
  ],
  y: [
    [0, 0, -0.5],
    [2, 0, 0.5],
  ],
  z: [[1, 1, 0]],
};

/** {J_axis, rho} / 2, one order more than rho. */
export function anticommutatorHalf(state: MultipoleState, axis: SpinAxis): MultipoleState {
  const { spins } = state;
  return gather(state, axis, (component, k, q, add) => {
    add(k - 1, anticommutatorUp(spins, component, k - 1, q));
    add(k + 1, anticommutatorDown(spins, component, k + 1, q));
  });
}

/** -i [J_axis, rho] / 2. */
export function commutatorHalf(state: MultipoleState, axis: SpinAxis): MultipoleState {
  const product = gather(state, axis, (component, k, q, add) => add(k, commutator(component, k, q)));
  for (let p = 0; p < product.data.length; p += 2) {
    const re = product.data[p];
    product.data[p] = product.data[p + 1];
    product.data[p + 1] = -re;
  }
  return product;
}

type Sources = (
  component: number,
  k: number,
  /** The source's projection. */
  q: number,
  add: (order: number, coefficient: number) => void,
) => void;

/** Every multipole of half a product, from those multipoles of the state that a ladder operator takes there. */
function gather(state: MultipoleState, axis: SpinAxis, sources: Sources): MultipoleState {
  const order = Math.min(state.spins, state.maximumOrder + 1);
  const result = maximallyMixedMultipoles(state.spins, order);
  for (let k = 0; k <= order; k++) {
    for (let q = 0; q <= k; q++) {
      let [sumRe, sumIm] = [0, 0];
      for (const [component, re, im] of LADDERS[axis]) {
        const source = q - (1 - component);
        sources(component, k, source, (from, coefficient) => {
          if (from < Math.abs(source) || coefficient === 0) return;
          const value = multipole(state, from, source);
          sumRe += coefficient * (re * value.re - im * value.im);
          sumIm += coefficient * (re * value.im + im * value.re);
        });
      }
      const p = 2 * multipoleIndex(k, q);
      result.data[p] = sumRe / 2;
      result.data[p + 1] = sumIm / 2;
    }
  }
  return result;
}

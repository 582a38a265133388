// Arithmetic and memory map that the kernels share.

/** Packed block of a: 64 x 192 complex or 96 x 256 real numbers. */
export const PACKED_A: usize = 0;
/** Packed panel of b: 192 x 512 complex or 256 x 512 real numbers. */
export const PACKED_B: usize = 196608;
/** One tile that sticks out over the edge; the caller's data begin 128 bytes later, at double 221200. */
export const TILE: usize = 1769472;

/** a b + c, fused where the build has relaxed SIMD. */
export function madd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f64x2.relaxed_madd(a, b, c) : f64x2.add(c, f64x2.mul(a, b));
}

/** c - a b, fused where the build has relaxed SIMD. */
export function nmadd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f64x2.relaxed_nmadd(a, b, c) : f64x2.sub(c, f64x2.mul(a, b));
}

/** (re, im) -> (im, re). */
export function swap(x: v128): v128 {
  return v128.shuffle<f64>(x, x, 1, 0);
}

/**
 * (re + i im) / (divisorRe + i divisorIm) without overflow of the divisor's square.
 *
 * Source: R. L. Smith, Commun. ACM 5, 435 (1962), algorithm 116.
 */
export function divideComplex(re: number, im: number, divisorRe: number, divisorIm: number): [number, number] {
  if (Math.abs(divisorRe) >= Math.abs(divisorIm)) {
    const ratio = divisorIm / divisorRe;
    const denominator = divisorRe + divisorIm * ratio;
    return [(re + im * ratio) / denominator, (im - re * ratio) / denominator];
  }
  const ratio = divisorRe / divisorIm;
  const denominator = divisorRe * ratio + divisorIm;
  return [(re * ratio + im) / denominator, (im * ratio - re) / denominator];
}

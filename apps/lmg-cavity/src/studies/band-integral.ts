/**
 * A line of a spectrum: an eigenvalue of the drift, whose imaginary part is its frequency and whose real part is minus its
 * half width.
 */
export interface SpectralLine {
  readonly re: number;
  readonly im: number;
}

/** Frequencies and weights of a quadrature over a band. */
export interface BandQuadrature {
  readonly frequencies: Float64Array;
  /** d nu/(2 pi). */
  readonly weights: Float64Array;
}

/** Nodes of Gauss and Legendre with 8 points on [-1, 1], the positive half. */
const NODES = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363] as const;
const WEIGHTS = [0.362683783378362, 0.3137066458778873, 0.22238103445337448, 0.10122853629037626] as const;

/**
 * A quadrature for integrals over |nu| < bandwidth of spectra with the given lines, d nu/(2 pi): intervals that double in length
 * away from each line, beginning with half its width, so that a line of any width costs about 30 intervals of 8 points.
 *
 * Every interval is shorter than the distance to the next pole, where Gauss-Legendre with 8 points is exact to about 1e-9.
 */
export function bandQuadrature(bandwidth: number, lines: readonly SpectralLine[]): BandQuadrature {
  const breaks = [-bandwidth, bandwidth, ...lines.flatMap((line) => breaksAround(line, bandwidth))]
    .filter((nu) => Math.abs(nu) <= bandwidth)
    .sort((a, b) => a - b);
  const intervals = breaks.slice(1).map((end, i) => [breaks[i], end] as const);
  const points = intervals.flatMap(([start, end]) => gaussPoints(start, end));
  return {
    frequencies: Float64Array.from(points, ([nu]) => nu),
    weights: Float64Array.from(points, ([, weight]) => weight / (2 * Math.PI)),
  };
}

function breaksAround({ re, im }: SpectralLine, bandwidth: number): number[] {
  const breaks = [im];
  for (let distance = Math.abs(re) / 2; distance < 2 * bandwidth; distance *= 2) {
    breaks.push(im - distance, im + distance);
  }
  return breaks;
}

function gaussPoints(start: number, end: number): (readonly [number, number])[] {
  const [middle, half] = [(start + end) / 2, (end - start) / 2];
  return NODES.flatMap((node, i) => {
    const weight = half * WEIGHTS[i];
    return [[middle - half * node, weight] as const, [middle + half * node, weight] as const];
  });
}

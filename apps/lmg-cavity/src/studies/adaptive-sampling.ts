import type { Steps } from "@openqs/linalg";

/** What {@link sampleAdaptively} is asked for. */
export interface AdaptiveSampling<Value> {
  /** Where the curve is solved in any case, ascending. */
  readonly abscissae: readonly number[];
  /** Most points in all. */
  readonly maximum: number;
  /** The ordinates that are drawn. */
  readonly ordinates: (value: Value) => readonly number[];
  readonly solve: (abscissa: number) => Steps<Value>;
}

/** Points of curves, ascending. */
export interface SampledCurve<Value> {
  readonly abscissae: readonly number[];
  readonly values: readonly Value[];
}

/** A deviation that can be seen, as a share of the frame: a twentieth of a point in a column figure, seen when it is enlarged. */
const VISIBLE = 0.0003;
/** No interval becomes shorter, as a share of the whole: a jump stays one. */
const SHORTEST = 1e-4;

/**
 * Solves curves at given abscissae and halves every interval in which a straight line would visibly miss one of them, the
 * worst first, until none is left or `maximum` is reached.
 *
 * The distance is that of a parabola through three neighbours, |second divided difference| width^2/4, across the line, with
 * each ordinate in units of its range.
 */
export function* sampleAdaptively<Value>({
  abscissae,
  maximum,
  ordinates,
  solve,
}: AdaptiveSampling<Value>): Steps<SampledCurve<Value>> {
  const points: { x: number; value: Value }[] = [];
  for (const x of abscissae) points.push({ x, value: yield* solve(x) });
  for (;;) {
    const misses = missesOf(
      points.map(({ x }) => x),
      points.map(({ value }) => ordinates(value)),
    );
    const worst = [...misses.keys()].filter((i) => misses[i] > VISIBLE).sort((a, b) => misses[b] - misses[a]);
    const chosen = worst.slice(0, Math.max(0, maximum - points.length));
    if (chosen.length === 0) break;
    for (const i of chosen) {
      const x = (points[i].x + points[i + 1].x) / 2;
      points.push({ x, value: yield* solve(x) });
    }
    points.sort((a, b) => a.x - b.x);
  }
  return { abscissae: points.map(({ x }) => x), values: points.map(({ value }) => value) };
}

/** For each interval, how far a curve may leave its chord, as a share of the frame; 0 where it is too short to be halved. */
function missesOf(x: readonly number[], rows: readonly (readonly number[])[]): number[] {
  const length = x[x.length - 1] - x[0];
  const misses = Array.from({ length: Math.max(0, x.length - 1) }, () => 0);
  for (let curve = 0; curve < (rows[0]?.length ?? 0); curve++) {
    const y = rows.map((row) => row[curve]);
    const range = Math.max(...y) - Math.min(...y);
    if (!(range > 0)) continue;
    const bends = x.map((_, i) => bend(x, y, i));
    for (let i = 0; i < misses.length; i++) {
      const width = x[i + 1] - x[i];
      if (width < 2 * SHORTEST * length) continue;
      const slope = ((y[i + 1] - y[i]) / range) * (length / width);
      const miss = (Math.max(bends[i], bends[i + 1]) * width * width) / (4 * range) / Math.hypot(1, slope);
      misses[i] = Math.max(misses[i], miss);
    }
  }
  return misses;
}

/** |f[x0, x1, x2]| about an inner point; 0 at the ends. */
function bend(x: readonly number[], y: readonly number[], i: number): number {
  if (i === 0 || i === x.length - 1) return 0;
  const before = (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
  const after = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
  return Math.abs((after - before) / (x[i + 1] - x[i - 1]));
}

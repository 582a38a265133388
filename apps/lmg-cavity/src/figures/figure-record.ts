import type { Figure } from "../figure/index.js";

/** An array of a figure in short: enough to notice that any of its numbers changed. */
export interface ArrayRecord {
  /** Where it stands, as in "panels[0].series[1].y". */
  readonly path: string;
  /** Its numbers, and its gaps. */
  readonly count: number;
  readonly gaps: number;
  /** Mean and root of the mean square of all numbers. */
  readonly mean: number;
  readonly rms: number;
  /** A few of them, evenly spread. */
  readonly samples: readonly (number | null)[];
}

/** Most samples of an array. */
const SAMPLES = 5;
/** Significant digits that are kept: well beyond {@link TOLERANCE}. */
const DIGITS = 12;
/** Numbers agree to this share of the array's root mean square. */
const TOLERANCE = 1e-9;

/** The numbers of a figure in short, every array of every panel. */
export function recordFigure({ panels }: Figure): ArrayRecord[] {
  return panels.flatMap(({ series, field }, panel) => [
    ...series.flatMap(({ x, y }, index) => [
      recordArray(`panels[${panel}].series[${index}].x`, x),
      recordArray(`panels[${panel}].series[${index}].y`, y),
    ]),
    ...(field === undefined
      ? []
      : [
          recordArray(`panels[${panel}].field.x`, field.x),
          recordArray(`panels[${panel}].field.y`, field.y),
          recordArray(`panels[${panel}].field.values`, field.values.flat()),
        ]),
  ]);
}

function recordArray(path: string, values: readonly (number | null)[]): ArrayRecord {
  const finite = values.filter((value): value is number => value !== null && !Number.isNaN(value));
  const mean = finite.reduce((sum, value) => sum + value, 0) / Math.max(1, finite.length);
  const square = finite.reduce((sum, value) => sum + value * value, 0) / Math.max(1, finite.length);
  const size = Math.min(SAMPLES, values.length);
  const at = (i: number): number => Math.round((i * (values.length - 1)) / Math.max(1, size - 1));
  return {
    path,
    count: values.length,
    gaps: values.length - finite.length,
    mean: rounded(mean),
    rms: rounded(Math.sqrt(square)),
    samples: Array.from({ length: size }, (_, i) => values[at(i)] ?? null).map((value) =>
      value === null || Number.isNaN(value) ? null : rounded(value),
    ),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** What differs between two records of a figure, in words; `undefined` where nothing does. */
export function recordDifference(recorded: readonly ArrayRecord[], found: readonly ArrayRecord[]): string | undefined {
  if (recorded.length !== found.length) return `it has ${found.length} arrays, not ${recorded.length}`;
  for (const [index, now] of found.entries()) {
    const then = recorded[index];
    if (then?.path !== now.path || then.count !== now.count || then.gaps !== now.gaps) {
      return `${now.path} has ${now.count} values and ${now.gaps} gaps, not ${then?.count} and ${then?.gaps} of ${then?.path}`;
    }
    const pairs = [
      ["the mean", then.mean, now.mean],
      ["the root mean square", then.rms, now.rms],
      ...now.samples.map((value, i) => [`sample ${i}`, then.samples[i], value] as const),
    ] as const;
    const worst = pairs.find(([, before, after]) => !agree(before ?? null, after, then.rms));
    if (worst !== undefined) return `${worst[0]} of ${now.path} is ${worst[2]}, not ${worst[1]}`;
  }
  return undefined;
}

function agree(before: number | null, after: number | null, scale: number): boolean {
  if (before === null || after === null) return before === after;
  return Math.abs(after - before) <= TOLERANCE * scale;
}

/** Two units of the last digit of a coordinate. */
const COORDINATE_TOLERANCE = 0.0201;
const NUMBER = /-?\d+(?:\.\d+)?/gu;
/** Pixels follow from the recorded numbers, where one ulp may choose between two neighbouring colours. */
const PIXELS = /base64,[^"]*/gu;

/** Whether two SVG documents are the same drawing: the same text but for the last digit of coordinates. */
export function isSameDrawing(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [one, other].map((svg) => svg.replaceAll(PIXELS, ""));
  if (first.replaceAll(NUMBER, "0") !== second.replaceAll(NUMBER, "0")) return false;
  const numbers = [...first.matchAll(NUMBER)].map(([text]) => Number(text));
  return [...second.matchAll(NUMBER)].every(([text], i) => Math.abs(Number(text) - numbers[i]) <= COORDINATE_TOLERANCE);
}

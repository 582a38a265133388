import { assertFinite, InvalidArgumentError } from "@openqs/linalg";
import { isFlat } from "./axis/axis-scale.js";
import type { Axis, Field, Figure, Inset, Panel, Series } from "./figure.js";

/**
 * Throws unless `figure` can be drawn: panels and series exist, lengths agree, abscissae are finite, every series has
 * a finite ordinate, domains are proper, and logarithmic axes see positive numbers only.
 *
 * @throws InvalidArgumentError naming the panel, the series and the value.
 */
export function checkFigure(figure: Figure): void {
  if (figure.panels.length === 0) throw new InvalidArgumentError("figure.panels", figure.panels, "must not be empty");
  const { columns = 1, width = 246, aspect = 1.6 } = figure;
  if (!Number.isInteger(columns) || columns < 1) {
    throw new InvalidArgumentError("figure.columns", columns, "must be a positive integer");
  }
  assertPositive("figure.width", width);
  assertPositive("figure.aspect", aspect);
  figure.panels.forEach((panel, index) => checkPanel(panel, `figure.panels[${index}]`));
}

function checkPanel(panel: Panel, path: string): void {
  checkAxis(panel.x, `${path}.x`);
  checkAxis(panel.y, `${path}.y`);
  if (panel.series.length === 0 && panel.field === undefined) {
    throw new InvalidArgumentError(`${path}.series`, panel.series, "must not be empty");
  }
  if (panel.field !== undefined) checkField(panel.field, panel, `${path}.field`);
  panel.series.forEach((series, index) => checkSeries(series, panel, `${path}.series[${index}]`));
  if (panel.inset !== undefined) checkInset(panel.inset, `${path}.inset`);
  panel.guides?.forEach((guide, index) => assertOnAxis(guide.x, panel.x, `${path}.guides[${index}].x`));
  panel.annotations?.forEach((annotation, index) => {
    assertOnAxis(annotation.x, panel.x, `${path}.annotations[${index}].x`);
    assertOnAxis(annotation.y, panel.y, `${path}.annotations[${index}].y`);
  });
}

function checkInset({ panel, size = [0.5, 0.5], position = [0, 0] }: Inset, path: string): void {
  checkPanel(panel, `${path}.panel`);
  size.forEach((value, index) => {
    if (!(value > 0 && value <= 1))
      throw new InvalidArgumentError(`${path}.size[${index}]`, value, "must be in (0, 1]");
  });
  position.forEach((value, index) => {
    if (!(value >= 0 && value <= 1)) {
      throw new InvalidArgumentError(`${path}.position[${index}]`, value, "must be in [0, 1]");
    }
  });
}

function checkField(field: Field, panel: Panel, path: string): void {
  checkAxis(field, path);
  const [low, high] = field.domain ?? [0, 1];
  if (low > high) throw new InvalidArgumentError(`${path}.domain`, `${low} to ${high}`, "must increase");
  checkGrid(field.x, panel.x, `${path}.x`);
  checkGrid(field.y, panel.y, `${path}.y`);
  if (field.values.length !== field.y.length) {
    throw new InvalidArgumentError(
      `${path}.values`,
      field.values,
      `must have a row for each of the ${field.y.length} \`y\``,
    );
  }
  field.values.forEach((row, index) => {
    if (row.length !== field.x.length) {
      throw new InvalidArgumentError(
        `${path}.values[${index}]`,
        row,
        `must have a value for each of the ${field.x.length} \`x\``,
      );
    }
    row.forEach((value, column) => {
      if (!isGap(value)) assertOnAxis(value, field, `${path}.values[${index}][${column}]`);
    });
  });
  if (field.values.every((row) => row.every(isGap))) {
    throw new InvalidArgumentError(`${path}.values`, field.values, "must hold at least one finite value");
  }
  field.contours?.forEach((value, index) => assertFinite(`${path}.contours[${index}]`, value));
}

function checkGrid(values: readonly number[], axis: Axis, path: string): void {
  if (values.length < 2) throw new InvalidArgumentError(path, values, "must have at least two values");
  values.forEach((value, index) => {
    assertOnAxis(value, axis, `${path}[${index}]`);
    if (index > 0 && value <= values[index - 1])
      throw new InvalidArgumentError(`${path}[${index}]`, value, "must increase");
  });
}

function isGap(value: number | null): value is null {
  return value === null || Number.isNaN(value);
}

function checkAxis(axis: Pick<Axis, "domain" | "scale" | "ticks">, path: string): void {
  if (axis.domain !== undefined) {
    axis.domain.forEach((value, index) => assertOnAxis(value, axis, `${path}.domain[${index}]`));
    const [first, last] = axis.domain;
    if (isFlat(first, last)) {
      throw new InvalidArgumentError(
        `${path}.domain`,
        `${first} to ${last}`,
        "must have ends that differ by 1e-10 of them",
      );
    }
  }
  axis.ticks?.forEach((value, index) => assertOnAxis(value, axis, `${path}.ticks[${index}]`));
}

function checkSeries(series: Series, panel: Panel, path: string): void {
  const { x, y, weight = 1 } = series;
  if (x.length === 0) throw new InvalidArgumentError(`${path}.x`, x, "must not be empty");
  if (y.length !== x.length) {
    throw new InvalidArgumentError(`${path}.y`, y, `must have as many values as \`x\`, ${x.length}`);
  }
  assertPositive(`${path}.weight`, weight);
  x.forEach((value, index) => assertOnAxis(value, panel.x, `${path}.x[${index}]`));
  y.forEach((value, index) => {
    if (!isGap(value)) assertOnAxis(value, panel.y, `${path}.y[${index}]`);
  });
  if (y.every(isGap)) {
    throw new InvalidArgumentError(`${path}.y`, y, "must hold at least one finite value (null and NaN are gaps)");
  }
}

function assertOnAxis(value: number, axis: Pick<Axis, "scale">, path: string): void {
  assertFinite(path, value);
  if (axis.scale === "log" && value <= 0) {
    throw new InvalidArgumentError(path, value, "must be positive on a logarithmic axis");
  }
}

function assertPositive(path: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value)))
    throw new InvalidArgumentError(path, value, "must be positive and finite");
}

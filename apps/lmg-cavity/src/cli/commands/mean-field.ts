import { buildCommand } from "@stricli/core";
import type { ModelParameters } from "../../model/parameters.js";
import { type MeanFieldResult, meanFieldStudy, type OrbitRequest } from "../../studies/mean-field.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { studyFlags, modelFlags, parametersOf } from "../flags.js";
import { range, unitVector } from "../parsers.js";
import { complexDigits, describeCriticalFields, digits, table } from "../table.js";

interface Flags extends ModelParameters {
  readonly json: boolean;
  readonly trajectory?: readonly [number, number, number];
  readonly times?: readonly number[];
}

/** `lmg-cavity mean-field`. */
export const meanFieldCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "semiclassical fixed points, their stability and the critical fields",
    fullDescription:
      "Solves the semiclassical equations (6), N -> infinity.\n\nExamples:\n  lmg-cavity mean-field --field 0.5\n" +
      "  lmg-cavity mean-field --field 0.3 --trajectory 0,0.6,0.8 --times 0:50:101 --json",
  },
  parameters: {
    flags: {
      ...modelFlags,
      atoms: { ...modelFlags.atoms, brief: "without effect: the limit is N -> infinity" },
      ...studyFlags,
      trajectory: {
        kind: "parsed",
        parse: unitVector,
        brief: "start of an orbit on the unit sphere",
        placeholder: "x,y,z",
        optional: true,
      },
      times: {
        kind: "parsed",
        parse: range,
        brief: "times of the orbit, which starts at the first: start:stop:count or a list",
        placeholder: "times",
        optional: true,
      },
    },
  },
  func(flags) {
    const result = meanFieldStudy(parametersOf(flags), orbitRequest(flags));
    this.process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : describe(result));
  },
});

function orbitRequest({ trajectory, times }: Flags): OrbitRequest | undefined {
  if (trajectory === undefined && times === undefined) return undefined;
  if (trajectory === undefined) throw new UsageError("--times needs --trajectory x,y,z, where the orbit starts.");
  if (times === undefined) throw new UsageError("--trajectory needs --times, for example --times 0:50:101.");
  return { initial: trajectory, times };
}

function describe({ model, criticalFields, fixedPoints, orbit }: MeanFieldResult): string {
  const points = fixedPoints.map(({ X, Y, Z, stable, eigenvalues }) => [
    `(${[X, Y, Z].map((value) => value.toFixed(9)).join(", ")})`,
    `${stable ? "stable  " : "unstable"}  ${eigenvalues.map(complexDigits).join(", ")}`,
  ]) as [string, string][];
  const lines = orbit?.times.map(
    (time, i) =>
      [digits(time, 6), [orbit.X[i], orbit.Y[i], orbit.Z[i]].map((value) => value.toFixed(9)).join("  ")] as const,
  );
  return (
    `Mean field at h = ${model.field}, lambda = ${model.coupling}, Gamma_b = ${model.gammaB}, gamma = ${model.anisotropy}\n\n` +
    `Critical fields: ${describeCriticalFields(criticalFields)}\n\nFixed points (X, Y, Z), stability, eigenvalues\n${table(points)}` +
    (lines === undefined ? "" : `\nOrbit: t, X, Y, Z\n${table(lines)}`)
  );
}

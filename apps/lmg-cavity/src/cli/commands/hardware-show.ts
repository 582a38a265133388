import { buildCommand } from "@stricli/core";
import { type HardwareEntry, hardwareEntry, type LineEntry } from "../../studies/hardware-catalogue.js";
import type { CliContext } from "../context.js";
import { jsonFlag } from "../flags.js";
import { digits, table } from "../table.js";

/** `lmg-cavity hardware show`. */
export const hardwareShowCommand = buildCommand<{ readonly json: boolean }, [string], CliContext>({
  docs: {
    brief: "one species or cavity: values, uncertainties, sources, and what follows from them",
    fullDescription:
      "One species or cavity with uncertainties, disputed values and sources; for species also hyperfine levels, g factors,\n" +
      "saturation, recoil and Doppler numbers.\n\nExamples:\n  lmg-cavity hardware show 87Rb\n  lmg-cavity hardware show innsbruck-ion",
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ brief: "name, as `hardware list` prints it", placeholder: "name", parse: String }],
    },
    flags: jsonFlag,
  },
  func({ json }, name) {
    const entry = hardwareEntry(name);
    this.process.stdout.write(json ? `${JSON.stringify(entry)}\n` : describe(entry));
  },
});

function describe(shown: HardwareEntry): string {
  const values = valueRows(shown.entry, "");
  const data = `${shown.entry.name}\n\nData\n${table(values)}`;
  if (shown.kind === "cavity") {
    const remarks = shown.entry.remarks.map(({ text, source }) => `  ${text} [${source}]\n`).join("");
    return remarks === "" ? data : `${data}\nRemarks\n${remarks}`;
  }
  const levels = shown.levels.map(
    ({ level, F, shift, gF }) =>
      [
        `${level} F = ${F}`,
        `${digits(shift.value)} ${shift.unit}${gF === undefined ? "" : `, gF = ${digits(gF, 9)}`}`,
      ] as const,
  );
  const lines = shown.lines.map((line) => `${line.line}\n${table(lineRows(line))}`).join("\n");
  const notes = shown.entry.notes.map((note) => `  ${note}\n`).join("");
  return (
    data +
    (levels.length === 0 ? "" : `\nHyperfine levels (from the centre of gravity)\n${table(levels)}`) +
    (lines === "" ? "" : `\n${lines}`) +
    (notes === "" ? "" : `\nNotes\n${notes}`)
  );
}

function lineRows(line: LineEntry): [string, string][] {
  return Object.entries(line).flatMap(([name, entry]): [string, string][] =>
    typeof entry === "string" ? [] : [[words(name), `${digits(entry.value, 9)} ${entry.unit}`]],
  );
}

/** `saturationIntensity` -> `saturation intensity`; `hyperfineA` keeps its A. */
function words(name: string): string {
  return name
    .replaceAll(/([A-Z])(?=[a-z])/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2");
}

interface ShownValue {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly uncertainty?: number;
  readonly convention?: string;
  readonly remark?: string;
  readonly alternatives?: readonly { readonly value: number; readonly source: string }[];
}

function isValue(node: object): node is ShownValue {
  return "value" in node && "source" in node;
}

/** Every value of a catalogue entry with the path to it, however deep it stands. */
function valueRows(node: object, path: string): [string, string][] {
  return Object.entries(node).flatMap(([key, child]): [string, string][] => {
    if (typeof child !== "object" || child === null || Array.isArray(child)) return [];
    const name = path === "" ? words(key) : `${path} ${words(key)}`;
    if (!isValue(child)) return valueRows(child, key === "levels" || key === "lines" ? "" : name);
    return [[name, describeValue(child)], ...alternatives(child)];
  });
}

function describeValue({ value, unit, uncertainty, convention, source, remark }: ShownValue): string {
  const parts = [
    String(value),
    uncertainty === undefined ? "" : `+- ${uncertainty}`,
    unit === "1" ? "" : unit,
    convention === undefined ? "" : `(${convention})`,
    `[${source}]`,
    remark ?? "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function alternatives({ alternatives: others = [], unit }: ShownValue): [string, string][] {
  return others.map(({ value, source }) => ["  or", `${value} ${unit} [${source}]`]);
}

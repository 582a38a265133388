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

/** Sources are numbered in order of appearance and listed once at the end. */
class SourceList {
  readonly #sources: string[] = [];

  cite(source: string): string {
    if (!this.#sources.includes(source)) this.#sources.push(source);
    return `[${this.#sources.indexOf(source) + 1}]`;
  }

  toString(): string {
    return this.#sources.map((source, i) => `  [${i + 1}] ${source}\n`).join("");
  }
}

function describe(shown: HardwareEntry): string {
  const sources = new SourceList();
  const sections = [`${shown.entry.name}\n`, `Data\n${table(valueRows(shown.entry, "", sources))}`];
  if (shown.kind === "cavity") sections.push(...remarkSection(shown.entry.remarks, sources));
  else sections.push(...computedSections(shown));
  return [...sections, `Sources\n${sources}`].join("\n");
}

function remarkSection(
  remarks: readonly { readonly text: string; readonly source: string }[],
  sources: SourceList,
): string[] {
  if (remarks.length === 0) return [];
  return [`Remarks\n${remarks.map(({ text, source }) => `  ${text} ${sources.cite(source)}\n`).join("")}`];
}

function computedSections({ entry, levels, lines }: Extract<HardwareEntry, { kind: "species" }>): string[] {
  const shifts = levels.map(
    ({ level, F, shift, gF }) =>
      [
        `${level} F = ${F}`,
        `${digits(shift.value)} ${shift.unit}${gF === undefined ? "" : `, gF = ${digits(gF, 9)}`}`,
      ] as const,
  );
  return [
    ...(shifts.length === 0 ? [] : [`Hyperfine levels from the centre of gravity\n${table(shifts)}`]),
    ...lines.map((line) => `${line.line}, computed\n${table(lineRows(line))}`),
    ...(entry.notes.length === 0 ? [] : [`Notes\n${entry.notes.map((note) => `  ${note}\n`).join("")}`]),
  ];
}

function lineRows(line: LineEntry): [string, string][] {
  return Object.entries(line).flatMap(([name, entry]): [string, string][] =>
    typeof entry === "string" ? [] : [[words(name), computedValue(entry)]],
  );
}

function computedValue(entry: Exclude<LineEntry[keyof LineEntry], string | undefined>): string {
  const convention = "convention" in entry ? ` (${entry.convention})` : "";
  return `${digits(entry.value, 9)} ${entry.unit}${convention}`;
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
function valueRows(node: object, path: string, sources: SourceList): [string, string][] {
  return Object.entries(node).flatMap(([key, child]): [string, string][] => {
    if (typeof child !== "object" || child === null || Array.isArray(child)) return [];
    const name = path === "" ? words(key) : `${path} ${words(key)}`;
    if (!isValue(child)) return valueRows(child, key === "levels" || key === "lines" ? "" : name, sources);
    return [[name, describeValue(child, sources)], ...alternatives(child, sources)];
  });
}

function describeValue(
  { value, unit, uncertainty, convention, source, remark }: ShownValue,
  sources: SourceList,
): string {
  const parts = [
    String(value),
    uncertainty === undefined ? "" : `+- ${uncertainty}`,
    unit === "1" ? "" : unit,
    convention === undefined ? "" : `(${convention})`,
    sources.cite(source),
    remark ?? "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function alternatives({ alternatives: others = [], unit }: ShownValue, sources: SourceList): [string, string][] {
  const suffix = unit === "1" ? "" : ` ${unit}`;
  return others.map(({ value, source }) => ["  or", `${value}${suffix} ${sources.cite(source)}`]);
}

import { DEFAULT_PARAMETERS, type ModelParameters } from "../model/parameters.js";
import { anisotropy, atoms, finiteNumber, nonNegative, positive } from "./parsers.js";

const asDefault = (value: number): string => String(value);

/** The options that every command with a model takes. */
export const modelFlags = {
  atoms: {
    kind: "parsed",
    parse: atoms,
    brief: "number of atoms N",
    placeholder: "N",
    default: asDefault(DEFAULT_PARAMETERS.atoms),
  },
  field: {
    kind: "parsed",
    parse: finiteNumber,
    brief: "effective field h",
    placeholder: "h",
    default: asDefault(DEFAULT_PARAMETERS.field),
  },
  coupling: {
    kind: "parsed",
    parse: positive,
    brief: "spin-spin coupling lambda",
    placeholder: "lambda",
    default: asDefault(DEFAULT_PARAMETERS.coupling),
  },
  gammaA: {
    kind: "parsed",
    parse: nonNegative,
    brief: "dissipation rate Gamma_a through mode a",
    placeholder: "rate",
    default: asDefault(DEFAULT_PARAMETERS.gammaA),
  },
  gammaB: {
    kind: "parsed",
    parse: nonNegative,
    brief: "dissipation rate Gamma_b through mode b",
    placeholder: "rate",
    default: asDefault(DEFAULT_PARAMETERS.gammaB),
  },
  anisotropy: {
    kind: "parsed",
    parse: anisotropy,
    brief: "anisotropy gamma in [-1, 1]",
    placeholder: "gamma",
    default: asDefault(DEFAULT_PARAMETERS.anisotropy),
  },
} as const;

/** `--json`, which every command takes. */
export const jsonFlag = {
  json: { kind: "boolean", brief: "print one JSON document and nothing else", default: false, withNegated: false },
} as const;

/** `--json` and, for commands with parameters, `--parameters`, which is replaced by what its file holds. */
export const studyFlags = {
  ...jsonFlag,
  parameters: {
    kind: "parsed",
    parse: String,
    brief: "JSON or YAML file with options; those on the command line win",
    placeholder: "file",
    optional: true,
  },
} as const;

/** `--out-dir`, of commands that write several files. */
export const outDirFlag = {
  outDir: {
    kind: "parsed",
    parse: String,
    brief: "folder for the files",
    placeholder: "folder",
    default: "figures",
  },
} as const;

/** What a command's flags say of the model. */
export function parametersOf(flags: ModelParameters): ModelParameters {
  const { atoms, field, coupling, gammaA, gammaB, anisotropy } = flags;
  return { atoms, field, coupling, gammaA, gammaB, anisotropy };
}

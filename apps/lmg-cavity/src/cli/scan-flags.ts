import { DEFAULT_PARAMETERS } from "../model/parameters.js";
import type { OrderParametersRequest } from "../studies/order-parameters.js";
import { UsageError } from "./errors.js";
import { modelFlags } from "./flags.js";
import { atomsList, range } from "./parsers.js";

/** What the commands take that scan the field for several numbers of atoms. */
export interface ScanFlags {
  readonly atoms: readonly number[];
  readonly field: readonly number[];
  readonly coupling: number;
  readonly gammaA: number;
  readonly gammaB: number;
}

/** The options of a scan; the defaults are those of the paper's Fig. 2. */
export const scanFlags = {
  atoms: { kind: "parsed", parse: atomsList, brief: "numbers of atoms", placeholder: "N,N,...", default: "25,50,100" },
  field: {
    kind: "parsed",
    parse: range,
    brief: "fields h, start:stop:count or a list; more are solved where a curve bends",
    placeholder: "range",
    default: "-0.5:1.5:201",
  },
  coupling: modelFlags.coupling,
  gammaA: modelFlags.gammaA,
  gammaB: modelFlags.gammaB,
} as const;

function withoutDefault<Value>(flag: {
  readonly kind: "parsed";
  readonly parse: (text: string) => Value;
  readonly brief: string;
  readonly placeholder: string;
}) {
  const { kind, parse, brief, placeholder } = flag;
  return { kind, parse, brief, placeholder, optional: true } as const;
}

/** The same options for figures that have defaults of their own, see {@link withDefaults}. */
export const optionalScanFlags = {
  atoms: withoutDefault(scanFlags.atoms),
  field: withoutDefault(scanFlags.field),
  coupling: withoutDefault(scanFlags.coupling),
  gammaA: withoutDefault(scanFlags.gammaA),
  gammaB: withoutDefault(scanFlags.gammaB),
} as const;

/** Options with the defaults of {@link scanFlags}, but for the numbers of atoms. */
export function withDefaults(flags: Partial<ScanFlags>, atoms: readonly number[]): ScanFlags {
  return {
    atoms: flags.atoms ?? atoms,
    field: flags.field ?? scanFlags.field.parse(scanFlags.field.default),
    coupling: flags.coupling ?? DEFAULT_PARAMETERS.coupling,
    gammaA: flags.gammaA ?? DEFAULT_PARAMETERS.gammaA,
    gammaB: flags.gammaB ?? DEFAULT_PARAMETERS.gammaB,
  };
}

/**
 * The scan that the options ask for: fields in ascending order and numbers of atoms, each once.
 *
 * @throws {UsageError} when there are fewer than two fields.
 */
export function scanRequest({ atoms, field, coupling, gammaA, gammaB }: ScanFlags): OrderParametersRequest {
  const fields = [...new Set(field)].sort((a, b) => a - b);
  if (fields.length < 2) throw new UsageError("--field needs at least two fields, for example --field -0.5:1.5:201.");
  return { fields, atoms: [...new Set(atoms)], coupling, gammaA, gammaB };
}

import type { SteadyStateOptions } from "@openqs/collective-spin";
import { runStepsAsync } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import type { ModelParameters } from "../../model/parameters.js";
import { type SteadyStateResult, steadyStateStudy } from "../../studies/steady-state.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { studyFlags, modelFlags, parametersOf } from "../flags.js";
import { integer, positive } from "../parsers.js";
import { progressLine } from "../progress-line.js";
import { digits, table } from "../table.js";

interface Flags extends ModelParameters {
  readonly json: boolean;
  readonly matrix: boolean;
  readonly method: "auto" | "multipole" | "superoperator";
  readonly truncationOrder?: number;
  readonly tolerance?: number;
  readonly memoryLimit?: number;
}

/** Largest N whose density matrix is printed as text. */
const LARGEST_PRINTED_MATRIX = 2000;

/** `lmg-cavity steady-state`. */
export const steadyStateCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "moments, entanglement and purity of the finite-N steady state, with its certificate",
    fullDescription:
      "Solves the master equation (5) for N atoms exactly.\n\nExample:\n  lmg-cavity steady-state --atoms 1000 --field 0.5 --json",
  },
  parameters: {
    flags: {
      ...modelFlags,
      ...studyFlags,
      method: {
        kind: "enum",
        values: ["auto", "multipole", "superoperator"],
        brief: "multipole elimination (auto takes it), or the plain superoperator as a check",
        default: "auto",
      },
      truncationOrder: {
        kind: "parsed",
        parse: integer(2, 1e9),
        brief: "highest multipole order instead of the automatic one",
        placeholder: "K",
        optional: true,
      },
      tolerance: {
        kind: "parsed",
        parse: positive,
        brief: "largest change of a moment between two successive orders (1e-10)",
        placeholder: "t",
        optional: true,
      },
      memoryLimit: {
        kind: "parsed",
        parse: positive,
        brief: "gigabytes of memory that the solver may take (2.15)",
        placeholder: "GB",
        optional: true,
      },
      matrix: { kind: "boolean", brief: "add the density matrix (with --json)", default: false, withNegated: false },
    },
  },
  async func(flags) {
    const { matrix } = flags;
    if (matrix && flags.atoms > LARGEST_PRINTED_MATRIX) {
      throw new UsageError(`--matrix prints up to ${LARGEST_PRINTED_MATRIX} atoms, but --atoms is ${flags.atoms}.`);
    }
    const options = { ...solverOptions(flags), matrix };
    const progress = progressLine(this);
    const running = { signal: this.signal, onProgress: progress.show };
    const result = await runStepsAsync(steadyStateStudy(parametersOf(flags), options), running).finally(progress.clear);
    this.process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : describe(result));
  },
});

function solverOptions({ method, truncationOrder, tolerance, memoryLimit }: Flags): SteadyStateOptions {
  const memory = memoryLimit === undefined ? {} : { memoryLimitBytes: memoryLimit * 1e9 };
  if (method === "superoperator") {
    if (truncationOrder === undefined && tolerance === undefined)
      return { method: { kind: "superoperator", ...memory } };
    throw new UsageError("--truncation-order and --tolerance belong to --method multipole, not superoperator.");
  }
  return {
    method: {
      kind: "multipole",
      ...memory,
      ...(truncationOrder === undefined ? {} : { truncationOrder }),
      ...(tolerance === undefined ? {} : { tolerance }),
    },
  };
}

function describe({ model, moments, entanglement, purity, certificate }: SteadyStateResult): string {
  const { atoms, field, coupling, gammaA, gammaB, anisotropy } = model;
  const title = `Steady state of ${atoms} atoms: h = ${field}, lambda = ${coupling}, Gamma_a = ${gammaA}, Gamma_b = ${gammaB}, gamma = ${anisotropy}`;
  const values = table([
    ["<Jz>/j", digits(moments.Z)],
    ["<Jx^2>/j^2", digits(moments.XX)],
    ["<Jy^2>/j^2", digits(moments.YY)],
    ["<Jz^2>/j^2", digits(moments.ZZ)],
    ["<JxJy+JyJx>/2j^2", digits(moments.XY)],
    ["C_R", `${digits(entanglement.rescaledConcurrence)} (max C_phi ${digits(entanglement.witnessMaximum)})`],
    ["phi", `${digits(entanglement.angle, 8)} rad`],
    ["purity", digits(purity)],
  ]);
  const evidence = Object.entries(certificate).map(
    ([name, value]) => [name, typeof value === "number" ? digits(value, 6) : String(value)] as const,
  );
  return `${title}\n\n${values}\nCertificate\n${table(evidence)}`;
}

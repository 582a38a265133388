import { runStepsAsync } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import { type ScaledQuantity, scalingStudy } from "../../studies/finite-size-scaling.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { studyFlags, modelFlags } from "../flags.js";
import { atomsList } from "../parsers.js";
import { progressLine } from "../progress-line.js";

interface Flags {
  readonly json: boolean;
  readonly atoms: readonly number[];
  readonly coupling: number;
  readonly gammaA: number;
  readonly gammaB: number;
}

/** `lmg-cavity scaling`. */
export const scalingCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "finite-size scaling at the continuous transition h_+: fitted exponents with their confidence",
    fullDescription:
      "Fits power laws in N to the steady states at h_+. The interval is that of the straight line through the logarithms;\n" +
      "the exponents between successive N tell whether they still drift.\n\n" +
      "Example:\n  lmg-cavity scaling --atoms 100,200,400,800",
  },
  parameters: {
    flags: {
      atoms: {
        kind: "parsed",
        parse: atomsList,
        brief: "3 to 12 numbers of atoms, ascending",
        placeholder: "N,N,...",
        default: "50,100,200,400,800",
      },
      coupling: modelFlags.coupling,
      gammaA: modelFlags.gammaA,
      gammaB: modelFlags.gammaB,
      ...studyFlags,
    },
  },
  async func({ json, ...request }) {
    const { atoms } = request;
    const ascending = atoms.every((count, i) => i === 0 || count > (atoms[i - 1] ?? count));
    if (!ascending || atoms.length < 3 || atoms.length > 12) {
      throw new UsageError("--atoms needs 3 to 12 ascending numbers, for example --atoms 100,200,400,800.");
    }
    const progress = progressLine(this);
    const { coupling, gammaA, gammaB } = request;
    const study = scalingStudy({ atoms, coupling, gammaA, gammaB });
    const options = { signal: this.signal, onProgress: progress.show };
    const result = await runStepsAsync(study, options).finally(progress.clear);
    const title = `At h_+ = ${result.field}, N = ${atoms.join(", ")}:\n\n`;
    const text = `${title}${result.quantities.map(describe).join("")}`;
    this.process.stdout.write(json ? `${JSON.stringify(result)}\n` : text);
  },
});

function describe({ name, exponent, confidence, localExponents }: ScaledQuantity): string {
  const local = localExponents.map((value) => value.toFixed(4)).join(", ");
  return `  ${name}  ~ N^${exponent.toFixed(4)} +- ${confidence.toFixed(4)} (95 %); between successive N: ${local}\n`;
}

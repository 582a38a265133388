import { buildCommand } from "@stricli/core";
import { STUDY_COMMANDS } from "../study-commands.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { jsonFlag } from "../flags.js";
import { suggestion } from "../nearest.js";

const NAMES = Object.keys(STUDY_COMMANDS);

/** `lmg-cavity schema`, which tells editors what the parameter file of a command may hold. */
export const schemaCommand = buildCommand<{ readonly json: boolean }, [string], CliContext>({
  docs: {
    brief: "the JSON Schema of a command's parameter file",
    fullDescription:
      "Prints the JSON Schema of what --parameters FILE of a command may hold, for editors that check and complete.\n" +
      "The same stands in the package as lmg-cavity/schemas/COMMAND.schema.json.\n\n" +
      "Example:\n  lmg-cavity schema sweep > sweep.schema.json",
  },
  parameters: {
    flags: { json: { ...jsonFlag.json, brief: "without effect: a schema is one JSON document" } },
    positional: {
      kind: "tuple",
      parameters: [{ brief: `command: ${NAMES.join(", ")}`, placeholder: "command", parse: String }],
    },
  },
  async func(_flags, name) {
    const load = STUDY_COMMANDS[name];
    if (load === undefined) {
      throw new UsageError(`"${name}" has no parameters; ${NAMES.join(", ")} have${suggestion(name, NAMES)}`);
    }
    const { schemaDocument } = await import("../parameter-schema.js");
    this.process.stdout.write(schemaDocument(name, await load()));
  },
});

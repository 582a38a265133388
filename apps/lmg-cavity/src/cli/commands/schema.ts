import { buildCommand, type Command } from "@stricli/core";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";

/** `lmg-cavity schema`, which tells editors what the parameter file of a command may hold. */
export function schemaCommand(commands: Readonly<Record<string, Command<CliContext>>>) {
  const names = Object.keys(commands);
  return buildCommand<object, [string], CliContext>({
    docs: {
      brief: "the JSON Schema of a command's parameter file",
      fullDescription:
        "Prints the JSON Schema of what --parameters FILE of a command may hold, for editors that check and complete.\n\n" +
        "Example:\n  lmg-cavity schema sweep > sweep.schema.json",
    },
    parameters: {
      positional: {
        kind: "tuple",
        parameters: [{ brief: `command: ${names.join(", ")}`, placeholder: "command", parse: String }],
      },
    },
    async func(_flags, name) {
      const command = commands[name];
      if (command === undefined) throw new UsageError(`"${name}" has no parameters; ${names.join(", ")} have.`);
      const { parameterJsonSchema } = await import("../parameter-schema.js");
      const schema = { title: `lmg-cavity ${name}`, ...parameterJsonSchema(command) };
      this.process.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`);
    },
  });
}

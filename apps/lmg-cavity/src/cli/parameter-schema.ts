import type { Command } from "@stricli/core";
import { z } from "zod";
import type { CliContext } from "./context.js";
import { optionName } from "./option-name.js";

type Flags = NonNullable<Command<CliContext>["parameters"]["flags"]>;
type Flag = Flags[string];

/**
 * What a parameter file of a command may hold: its options by name. Numbers, texts such as ranges `start:stop:count`, and
 * lists of numbers; whether a value is allowed, the option itself says.
 */
export function parameterSchema({ parameters }: Command<CliContext>) {
  const options = Object.entries<Flag>(parameters.flags ?? {}).filter(([name]) => name !== "parameters");
  const shape = Object.fromEntries(options.map(([name, flag]) => [optionName(name), optionSchema(flag).optional()]));
  return z.strictObject({ $schema: z.string().optional(), ...shape });
}

/** {@link parameterSchema} as JSON Schema, draft 2020-12. */
function parameterJsonSchema(command: Command<CliContext>): object {
  return z.toJSONSchema(parameterSchema(command));
}

/** {@link parameterJsonSchema} of a command as it is printed and shipped. */
export function schemaDocument(name: string, command: Command<CliContext>): string {
  return `${JSON.stringify({ title: `lmg-cavity ${name}`, ...parameterJsonSchema(command) }, undefined, 2)}\n`;
}

function optionSchema(flag: Flag): z.ZodType<string | number | boolean | readonly number[]> {
  if (flag.kind === "boolean") return z.boolean().describe(flag.brief);
  if (flag.kind === "enum") return z.enum(flag.values as readonly [string, ...string[]]).describe(flag.brief);
  return z.union([z.number(), z.string(), z.array(z.number()).nonempty()]).describe(flag.brief);
}

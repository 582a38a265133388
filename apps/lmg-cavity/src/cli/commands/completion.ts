import { buildCommand } from "@stricli/core";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { jsonFlag } from "../flags.js";

const SCRIPTS = {
  bash: "",
  // Zsh understands what is written for bash once it is told to.
  zsh: "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n",
} as const;

const COMPLETE = `_lmg_cavity() {
  local IFS=$'\\n'
  COMPREPLY=($(lmg-cavity __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _lmg_cavity lmg-cavity
`;

/** `lmg-cavity completion`. */
export const completionCommand = buildCommand<{ readonly json: boolean }, [string], CliContext>({
  docs: {
    brief: "a script that completes commands, options and values in bash or zsh",
    fullDescription:
      'Prints a script for the shell to run when it starts.\n\nExample:\n  eval "$(lmg-cavity completion bash)"',
  },
  parameters: {
    flags: jsonFlag,
    positional: { kind: "tuple", parameters: [{ brief: "shell: bash or zsh", placeholder: "shell", parse: String }] },
  },
  func({ json }, name) {
    if (name !== "bash" && name !== "zsh")
      throw new UsageError(`there is no completion for "${name}"; there is bash, zsh.`);
    const script = SCRIPTS[name] + COMPLETE;
    this.process.stdout.write(json ? `${JSON.stringify({ shell: name, script })}\n` : script);
  },
});

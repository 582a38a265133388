import type { CommandContext, StricliProcess } from "@stricli/core";

/** What a command may touch of the process it runs in; tests give one of their own. */
export interface CliContext extends CommandContext {
  readonly process: StricliProcess & {
    readonly stdout: {
      readonly isTTY?: boolean;
      readonly columns?: number;
      readonly rows?: number;
      write(text: string): unknown;
    };
    readonly stderr: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
  };
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Gives every project that has a tsconfig the cached targets build, typecheck and test, so that nothing of nx stands in a published package.json. */
import { dirname } from "node:path";

export const name = "openqs";

export const createNodesV2 = [
  "{packages,apps,tools}/*/tsconfig.json",
  (files) =>
    files.map((file) => {
      const root = dirname(file);
      const target = (command, rest) => ({ command, options: { cwd: root }, cache: true, ...rest });
      const targets = {
        build: target("tsc -b", {
          dependsOn: ["^build"],
          inputs: ["production", "^production"],
          outputs: ["{projectRoot}/dist"],
        }),
        typecheck: target("tsc -p tsconfig.test.json", { dependsOn: ["build"], inputs: ["default", "^production"] }),
        // Files share the modules of their worker: a third less time, and memory that is used again is used again in tests.
        // Timeouts guard against endless loops only: a loaded machine must not fail a test.
        test: target("vitest run --no-isolate --testTimeout=120000 --hookTimeout=120000", {
          dependsOn: ["build"],
          // The application's tests hold pages of docs/ to what it prints.
          inputs: ["default", "^production", ...(root.startsWith("apps/") ? ["{workspaceRoot}/docs/*.md"] : [])],
        }),
      };
      return [file, { projects: { [root]: { targets } } }];
    }),
];

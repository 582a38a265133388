/** The examples of the published READMEs as modules that assert what they print. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extractExamples, toModule } from "@openqs/doctest";
import { ROOT } from "./packages.mjs";

const CHECK = join(ROOT, "tools/doctest/dist/check.js");

/** Writes `examples/<package>-<line>.mjs` and `.ts` into a consumer's project and returns them. */
export function writeExamples(packages, project) {
  const folder = join(project, "examples");
  mkdirSync(folder, { recursive: true });
  cpSync(CHECK, join(folder, "check.mjs"));
  return packages.flatMap(({ short, name, manifest }) => {
    const readme = readFileSync(join(project, "node_modules", name, "README.md"), "utf8");
    return extractExamples("README.md", readme).map(({ line, code }) => {
      const file = `${short}-${line}`;
      writeFileSync(join(folder, `${file}.ts`), `${code}\nexport {};\n`);
      writeFileSync(join(folder, `${file}.mjs`), toModule(code).replace("@openqs/doctest/check", "./check.mjs"));
      return { name, file, node: manifest.engines.node };
    });
  });
}

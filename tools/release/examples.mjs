/** The examples of the published READMEs and of the site's guides as modules that assert what they print. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { extractExamples, includeCode, toModule } from "@openqs/doctest";
import { ROOT } from "./packages.mjs";

const CHECK = join(ROOT, "tools/doctest/dist/check.js");

const DOCS = join(ROOT, "docs");

function writeExample(folder, file, code) {
  writeFileSync(join(folder, `${file}.ts`), `${code}\nexport {};\n`);
  writeFileSync(join(folder, `${file}.mjs`), toModule(code).replace("@openqs/doctest/check", "./check.mjs"));
}

/** READMEs as they were installed, and the pages of the site that a reader pastes from. */
function documents(packages, project) {
  const readmes = packages.map(({ short, name }) => [short, join(project, "node_modules", name, "README.md")]);
  const guides = ["start", "guides"].flatMap((folder) =>
    readdirSync(join(DOCS, folder)).map((file) => [basename(file, ".md"), join(DOCS, folder, file)]),
  );
  return [...readmes, ...guides];
}

/** The packages that a text imports. */
function importedPackages(packages, code) {
  return packages.filter(({ name }) => code.includes(`from "${name}"`));
}

/** Writes `examples/<document>-<line>.mjs` and `.ts` into a consumer's project and returns them with what they import. */
export function writeExamples(packages, project) {
  const folder = join(project, "examples");
  mkdirSync(folder, { recursive: true });
  cpSync(CHECK, join(folder, "check.mjs"));
  return documents(packages, project).flatMap(([title, path]) =>
    extractExamples(path, includeCode(dirname(path), readFileSync(path, "utf8"))).map(({ line, code }) => {
      const file = `${title}-${line}`;
      writeExample(folder, file, code);
      return { file, imports: importedPackages(packages, code) };
    }),
  );
}

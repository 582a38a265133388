/** Reports of what each package exports, checked in so that a change of the public interface shows in a diff. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import ts from "typescript";
import { entriesOf } from "./entries.mjs";
import { exportsOf } from "./exports.mjs";
import { publishedPackages } from "./packages.mjs";

const REPORTS = join(import.meta.dirname, "api");
const printer = ts.createPrinter({ removeComments: true });

/** The statement that declares something: what holds `const`, `function`, `interface`, ... and the whole signature. */
function statementOf(declaration) {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

function printed(symbol) {
  const texts = symbol
    .getDeclarations()
    .map(statementOf)
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()));
  return [...new Set(texts)].join("\n").replaceAll(/^export (?:declare )?|^declare /gm, "");
}

/** The declaration of every export of one entry without its comments, sorted by name. */
function entryReport({ specifier, declarations, isWorker }) {
  if (isWorker) return `// ${specifier} is the program of a worker: it exports nothing.\n`;
  const head = `// What ${specifier} exports. \`pnpm api:update\` writes this file; review its changes as changes of the interface.\n`;
  return `${[head, ...exportsOf(declarations).symbols.map(printed)].join("\n")}\n`;
}

/** The unified difference between the report on disk and the package as it is built; empty where they agree. */
function difference(file, text) {
  const reported = existsSync(file) ? file : "/dev/null";
  if (reported === file && readFileSync(file, "utf8") === text) return "";
  const built = join(mkdtempSync(join(tmpdir(), "openqs-api-")), basename(file));
  writeFileSync(built, text);
  return spawnSync("git", ["diff", "--no-index", "--", reported, built], { encoding: "utf8" }).stdout;
}

function reports() {
  return publishedPackages().map((published) => ({
    file: join(REPORTS, `${published.short}.api.ts.txt`),
    text: entriesOf(published).map(entryReport).join("\n"),
  }));
}

/** Fails with the difference where a package exports other things than its report says. */
export function checkApiReports() {
  const differences = reports()
    .map(({ file, text }) => difference(file, text))
    .filter((text) => text !== "");
  if (differences.length > 0) {
    throw new Error(`${differences.join("\n")}\nIf this is meant, run \`pnpm api:update\` and commit the reports.`);
  }
}

export function updateApiReports() {
  mkdirSync(REPORTS, { recursive: true });
  for (const { file, text } of reports()) writeFileSync(file, text);
}

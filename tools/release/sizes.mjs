/** What a package adds to an application: gzipped kilobytes of the full import and of a single one, against budgets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, gzippedBytes } from "./bundle.mjs";

const BUDGETS = JSON.parse(readFileSync(join(import.meta.dirname, "size-budgets.json"), "utf8"));

function sourceOf(imported, { specifier, isWorker }) {
  const from = JSON.stringify(specifier);
  if (isWorker) return `import ${from};`;
  return `export ${imported === "*" ? "*" : `{ ${imported} }`} from ${from};`;
}

function budgetOf({ specifier }) {
  const budget = BUDGETS[specifier];
  if (budget === undefined) throw new Error(`${specifier} has no budget in size-budgets.json`);
  return [["*", budget.full], ...Object.entries(budget.single)];
}

/** Measures entries of packages installed in `directory`; returns a line for each measurement and fails beyond a budget. */
export async function checkSizes(directory, entries) {
  const lines = [];
  const exceeded = [];
  for (const entry of entries) {
    for (const [imported, budget] of budgetOf(entry)) {
      const size = gzippedBytes(await bundle(sourceOf(imported, entry), directory)) / 1000;
      const line = `${entry.specifier} ${imported}: ${size.toFixed(1)} kB of ${budget} kB`;
      (size > budget ? exceeded : lines).push(line);
    }
  }
  if (exceeded.length > 0) throw new Error(`Beyond the budget (gzipped):\n${exceeded.join("\n")}`);
  return lines;
}

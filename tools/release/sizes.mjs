/** What a package adds to an application: gzipped kilobytes of the full import and of a single one, against budgets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, gzippedBytes } from "./bundle.mjs";

const BUDGETS = JSON.parse(readFileSync(join(import.meta.dirname, "size-budgets.json"), "utf8"));

async function kilobytes(imported, name, directory) {
  return gzippedBytes(await bundle(`export ${imported} from ${JSON.stringify(name)};`, directory)) / 1000;
}

/** Measures the entries of packages installed in `directory`; returns a line for each measurement, fails beyond a budget or without one. */
export async function checkSizes(directory, specifiers) {
  const unbudgeted = specifiers.filter((specifier) => BUDGETS[specifier] === undefined);
  if (unbudgeted.length > 0) throw new Error(`No size budget for ${unbudgeted.join(", ")} in size-budgets.json`);
  const lines = [];
  const exceeded = [];
  for (const [name, { full, single }] of Object.entries(BUDGETS)) {
    for (const [imported, budget] of [["*", full], ...Object.entries(single)]) {
      const size = await kilobytes(imported === "*" ? "*" : `{ ${imported} }`, name, directory);
      const line = `${name} ${imported}: ${size.toFixed(1)} kB of ${budget} kB`;
      (size > budget ? exceeded : lines).push(line);
    }
  }
  if (exceeded.length > 0) throw new Error(`Beyond the budget (gzipped):\n${exceeded.join("\n")}`);
  return lines;
}

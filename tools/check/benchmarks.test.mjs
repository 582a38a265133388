/** Benchmarks run for minutes and are no tests, but what they import from the packages exists. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = join(import.meta.dirname, "../../benchmarks");
const IMPORT = /import \{([^}]+)\} from "(@openqs\/[\w/-]+|lmg-cavity)"/g;

/** `package: name`, for names that a file imports and the package does not export. */
async function missingImports(file) {
  const imports = [...readFileSync(join(FOLDER, file), "utf8").matchAll(IMPORT)];
  const missing = await Promise.all(
    imports.map(async ([, names, specifier]) => {
      const exported = await import(/* @vite-ignore */ specifier);
      const imported = names.split(",").map((name) => name.trim().split(" as ")[0]);
      return imported.filter((name) => name !== "" && !(name in exported)).map((name) => `${specifier}: ${name}`);
    }),
  );
  return missing.flat();
}

const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".mjs"));

describe("the benchmarks", () => {
  it.each(files)("import what the packages export: %s", async (file) => {
    expect(await missingImports(file)).toEqual([]);
  });
});

/** Every program runs, prints what its comments say, and agrees with values that were not computed by these packages. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toModule } from "@openqs/doctest";
import { describe, expect, it, vi } from "vitest";

const FOLDER = import.meta.dirname;
const SCRATCH = join(FOLDER, ".doctest");
const INDEPENDENT = JSON.parse(readFileSync(join(FOLDER, "independent-values.json"), "utf8"));
/** The least accurate routes are dense eigenvalues and matrix exponentials of QuTiP, and constants of a data sheet. */
const RELATIVE_TOLERANCE = { "your-own-model/cavity-hardware": 1e-5 };

const programs = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes("node_modules"))
  .map((file) => file.replaceAll("\\", "/").replace(".ts", ""));

rmSync(SCRATCH, { recursive: true, force: true });
mkdirSync(SCRATCH, { recursive: true });

/** Runs the text of a module and returns its labelled output. */
async function outputOf(name, text) {
  const printed = vi.spyOn(console, "log").mockImplementation(() => {});
  const path = join(SCRATCH, `${name.replaceAll("/", "-")}.mjs`);
  writeFileSync(path, text);
  try {
    await import(/* @vite-ignore */ pathToFileURL(path).href);
    return new Map(printed.mock.calls);
  } finally {
    printed.mockRestore();
  }
}

describe.each(programs)("%s", (name) => {
  const code = readFileSync(join(FOLDER, `${name}.ts`), "utf8");

  it("prints what its comments say", async () => {
    const module = toModule(code);
    expect(module.match(/^__check\(/gm).length).toBe(code.match(/\/\/ =>/g).length);
    await expect(outputOf(`${name}-checked`, module)).resolves.toBeDefined();
  });

  it("agrees with values of QuTiP, NumPy and closed forms", async () => {
    const output = await outputOf(name, toModule(code.replaceAll("// =>", "//")));
    const tolerance = RELATIVE_TOLERANCE[name] ?? 1e-9;
    for (const [label, value] of Object.entries(INDEPENDENT[name])) {
      expect(Math.abs(output.get(label) - value), label).toBeLessThan(tolerance * Math.abs(value) + 1e-11);
    }
  });
});

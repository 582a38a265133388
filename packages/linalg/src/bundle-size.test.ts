import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";

const entry = fileURLToPath(new URL("../dist/index.js", import.meta.url));

/** The minified bundle of a module that re-exports `names` and nothing else; it needs a build. */
async function bundle(names: readonly string[]): Promise<string> {
  const source = `export { ${names.join(", ")} } from ${JSON.stringify(entry)};`;
  const load = (id: string) => (id === "virtual" ? source : undefined);
  const build = await rolldown({
    input: "virtual",
    plugins: [{ name: "virtual", resolveId: (id) => (id === "virtual" ? id : undefined), load }],
  });
  const { output } = await build.generate({ minify: true });
  await build.close();
  return output[0].code;
}

const gzipped = (code: string) => gzipSync(code).length;

describe("a bundle", () => {
  it("with luSolve alone, kernels included, is below 20 kB gzipped and free of ml-matrix", async () => {
    const code = await bundle(["luSolve"]);
    expect(gzipped(code)).toBeLessThan(20_000);
    expect(code).not.toContain("ml-matrix");
  });

  it("with the trace alone carries no kernel", async () => {
    expect(gzipped(await bundle(["trace"]))).toBeLessThan(2_000);
  });

  it("that imports the package for nothing is empty: no module has side effects", async () => {
    expect((await bundle([])).trim().length).toBeLessThan(20);
  });
});

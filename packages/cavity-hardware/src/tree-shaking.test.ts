import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };

/** What a bundler keeps of a module that imports the built package. */
async function bundleOf(code: string): Promise<string> {
  const entry = "\0entry.js";
  const built = fileURLToPath(new URL("../dist/index.js", import.meta.url));
  const bundle = await rolldown({
    input: entry,
    treeshake: { moduleSideEffects: [{ external: false, sideEffects: false, test: /cavity-hardware\/dist/ }] },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? code.replace("@openqs/cavity-hardware", built) : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  return output[0].code;
}

describe("a bundle", () => {
  it("holds one species when one is imported, and none of the others", async () => {
    const code = await bundleOf('import { lithium6 } from "@openqs/cavity-hardware"; console.log(lithium6);');
    expect(code).toContain("6Li");
    expect(code).not.toMatch(/87Rb|133Cs|40Ca|innsbruck/);
    expect(code.length).toBeLessThan(4096);
  });

  it("holds a calculator with its species only", async () => {
    const code = await bundleOf(
      'import { breitRabi, quantity, rubidium87 } from "@openqs/cavity-hardware";' +
        'console.log(breitRabi({ species: rubidium87, level: "S1/2" }, { F: 1, m: 1 }, quantity(1, "G")));',
    );
    expect(code).toContain("87Rb");
    expect(code).not.toMatch(/6Li|133Cs|innsbruck/);
  });

  it("holds everything only when a name is looked up at run time", async () => {
    const code = await bundleOf(
      'import { findSpecies } from "@openqs/cavity-hardware"; console.log(findSpecies("6Li"));',
    );
    expect(code).toMatch(/87Rb/);
    expect(code).not.toMatch(/innsbruck/);
  });
});

describe("the package", () => {
  it("has no dependency at run time and promises bundlers that its modules have no side effects", () => {
    expect(packageJson).not.toHaveProperty("dependencies");
    expect(packageJson).not.toHaveProperty("peerDependencies");
    expect(packageJson.sideEffects).toBe(false);
  });
});

/** The gallery shows every figure of the command line, in both colours, and nothing that is not drawn by it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const page = readFileSync(join(import.meta.dirname, "gallery.md"), "utf8");
const drawn = readdirSync(join(import.meta.dirname, "figures")).filter((file) => file.endsWith(".svg"));
const recorded = JSON.parse(readFileSync(join(import.meta.dirname, "figures/numbers.json"), "utf8"));

describe("the gallery", () => {
  it("shows each drawn file once, under the fragment of its theme", () => {
    const shown = [...page.matchAll(/\]\(figures\/([\w-]+\.svg)#gh-(light|dark)-mode-only\)/g)];
    expect(shown.map(([, file]) => file).toSorted()).toEqual(drawn.toSorted());
    for (const [, file, theme] of shown) expect(file.endsWith("-dark.svg")).toBe(theme === "dark");
  });

  it("has the numbers of each figure beside it, and names the command that draws it", () => {
    const names = drawn
      .filter((file) => !file.endsWith("-dark.svg"))
      .map((file) => file.replace(/^figure-(?=\d)/, "").replace(".svg", ""));
    expect(Object.keys(recorded).toSorted()).toEqual(names.toSorted());
    for (const name of names) expect(page).toContain(`lmg-cavity figure ${name} --out`);
  });
});

/** The examples of every page of the site, run as a reader would run them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { extractExamples, includeCode, toModule } from "@openqs/doctest";
import { benchmarkPage } from "../benchmarks/page.mjs";
import { describe, expect, it } from "vitest";

const DOCS = import.meta.dirname;
const EXAMPLES = join(DOCS, "../examples");
const SCRATCH = join(DOCS, ".doctest");
const NOT_WRITTEN_HERE = /^(?:api|node_modules|\.|explorer|public)/;

/** The text without the spaces and rules by which tables are aligned. */
const withoutLayout = (text) => text.replaceAll(/[\s-]+/g, "");

rmSync(SCRATCH, { recursive: true, force: true });
mkdirSync(SCRATCH, { recursive: true });

const pages = readdirSync(DOCS, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".md") && !NOT_WRITTEN_HERE.test(file),
);
const examples = pages.flatMap((file) => extractExamples(file, readFileSync(join(DOCS, file), "utf8")));

describe("the examples of the site", () => {
  it.each(examples.map((example, index) => [`${example.file}:${example.line}`, example, index]))(
    "%s runs and prints what it says",
    (_, { code }, index) => {
      const path = join(SCRATCH, `example-${index}.mjs`);
      writeFileSync(path, toModule(code));
      return expect(import(/* @vite-ignore */ pathToFileURL(path).href)).resolves.toBeDefined();
    },
  );
});

describe("the programs of examples/", () => {
  const shown = pages.flatMap((file) =>
    [...readFileSync(join(DOCS, file), "utf8").matchAll(/^<<< (\S+)$/gm)].map(([, path]) =>
      join(DOCS, file, "..", path),
    ),
  );
  const programs = readdirSync(EXAMPLES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes("node_modules"))
    .map((file) => join(EXAMPLES, file));

  it("are all shown by a page, and no page shows anything else", () => {
    expect(shown.toSorted()).toEqual(programs.toSorted());
  });
});

describe("the guides", () => {
  const guides = pages.filter((file) => file.startsWith("guides/"));

  it.each(guides)("%s installs the packages that its programs import", (file) => {
    const text = includeCode(join(DOCS, "guides"), readFileSync(join(DOCS, file), "utf8"));
    const imported = new Set([...text.matchAll(/from "(@openqs\/[\w-]+)"/g)].map(([, name]) => name));
    const [, installed] = /^npm install (.+)$/m.exec(text);
    expect(installed.split(" ")).toEqual([...imported].toSorted());
  });
});

describe("the page of benchmarks", () => {
  it("is what was recorded", () => {
    const measured = JSON.parse(readFileSync(join(DOCS, "../benchmarks/results/measured.json"), "utf8"));
    const written = readFileSync(join(DOCS, "benchmarks/peers.md"), "utf8");
    expect(withoutLayout(written)).toBe(withoutLayout(benchmarkPage(measured)));
  });
});

describe("the validation report", () => {
  const named = readFileSync(join(DOCS, "validation.md"), "utf8").matchAll(/`([\w-]+)(\/src\/[\w/.-]+\.test\.ts)`/g);

  it.each([...named].map(([, name, file]) => [name, file]))("names a test that exists: %s%s", (name, file) => {
    expect(["packages", "apps"].some((folder) => existsSync(join(DOCS, "..", folder, name + file)))).toBe(true);
  });
});

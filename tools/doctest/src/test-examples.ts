import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { type Example, extractExamples } from "./extract-examples.js";
import { toModule } from "./to-module.js";

function documentedFiles(directory: string): string[] {
  const sources = readdirSync(join(directory, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => join("src", file));
  return ["README.md", ...sources];
}

async function runExample(example: Example, modulePath: string): Promise<unknown> {
  writeFileSync(modulePath, toModule(example.code));
  return import(/* @vite-ignore */ pathToFileURL(modulePath).href);
}

/**
 * Declares one test per example of the package at `packageUrl`: every fenced `ts` block of its README and of its doc
 * comments. The modules are written inside the package, so that an example imports the package by its public name,
 * as a reader would.
 */
export function testExamples(packageUrl: URL): void {
  const directory = fileURLToPath(packageUrl);
  const scratch = join(directory, ".doctest");
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const examples = documentedFiles(directory).flatMap((file) =>
    extractExamples(relative(".", file), readFileSync(join(directory, file), "utf8")),
  );
  describe("examples of README and doc comments", () => {
    examples.forEach((example, index) => {
      it(`${example.file}:${example.line} runs and prints what it says`, () =>
        expect(runExample(example, join(scratch, `example-${index}.mjs`))).resolves.toBeDefined());
    });
  });
}

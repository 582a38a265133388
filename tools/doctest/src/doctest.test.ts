import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { __check } from "./check.js";
import { includeCode } from "./include-code.js";
import { extractExamples } from "./extract-examples.js";
import { toModule } from "./to-module.js";

describe("extractExamples", () => {
  it("finds the ts blocks of Markdown with their line, and leaves other languages alone", () => {
    const text = "# T\n\n```ts\nconst a = 1;\n```\n\n```sh\nls\n```\n";
    expect(extractExamples("README.md", text)).toEqual([{ file: "README.md", line: 4, code: "const a = 1;\n" }]);
  });

  it("strips the stars of a doc comment", () => {
    const text = "/**\n * @example\n * ```ts\n * f(1); // => 2\n * ```\n */\n";
    expect(extractExamples("f.ts", text)[0]?.code.trim()).toBe("f(1); // => 2");
  });
});

describe("toModule", () => {
  it("turns an arrow comment into a check and strips types", () => {
    expect(toModule("const x: number = 3; // => 3")).toContain('__check(x, "3")');
    expect(toModule("f(2); // => 4")).toContain('__check(f(2), "4")');
  });

  it("checks what a program prints, behind its label", () => {
    expect(toModule('console.log("photons", f(2, 3)); // => 4')).toContain('__check(f(2, 3), "4")');
    expect(toModule("console.log(f(2)); // => 4")).toContain('__check(f(2), "4")');
  });
});

describe("the check of an example's output", () => {
  it("compares numbers to the digits shown", () => {
    expect(() => __check(0.512894468290123, "0.51289446829")).not.toThrow();
    expect(() => __check(0.5129, "0.5128")).toThrow("the example prints 0.5128");
  });

  it("compares everything else deeply", () => {
    expect(() => __check([1, 2], "[1, 2]")).not.toThrow();
    expect(() => __check([1, 2], "[1, 3]")).toThrow("deep");
  });
});

describe("includeCode", () => {
  it("puts the code of a file where a page includes it", () => {
    const folder = mkdtempSync(join(tmpdir(), "openqs-doctest-"));
    writeFileSync(join(folder, "one.ts"), "const one = 1; // => 1\n");
    const text = includeCode(join(folder, "pages"), "Before\n\n<<< ../one.ts\n\nafter");
    expect(text).toBe("Before\n\n```ts\nconst one = 1; // => 1\n```\n\nafter");
  });
});

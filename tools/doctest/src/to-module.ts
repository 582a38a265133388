import { stripTypeScriptTypes } from "node:module";

const ASSERTION = /^(\s*)(?!\/\/|\*)(.+?);?\s*\/\/\s*=>\s*(.+?)\s*$/;

/** What a program prints behind an optional label: `console.log("photons", value)`. */
const PRINTED = /^console\.log\((?:"[^"]*", )?(.+)\)$/;

/**
 * Turns an example into the text of a JavaScript module in which every line `expression; // => value` asserts that
 * value, and every line `console.log("label", expression); // => value` that of the expression. Numbers are compared to
 * the digits that the example prints, so that an example shows what a reader sees.
 */
export function toModule(code: string): string {
  const lines = code.split("\n").map((line) => {
    const match = ASSERTION.exec(line);
    if (match === null) return line;
    const [, indent = "", expression = "", expected = ""] = match;
    const declaration = /^(?:const|let)\s+(\w+)/.exec(expression);
    const value = declaration?.[1] ?? PRINTED.exec(expression)?.[1] ?? expression;
    const statement = declaration === null ? "" : `${expression}; `;
    return `${indent}${statement}__check(${value}, ${JSON.stringify(expected)});`;
  });
  return `import { __check } from "@openqs/doctest/check";\n${stripTypeScriptTypes(lines.join("\n"), { mode: "transform" })}`;
}

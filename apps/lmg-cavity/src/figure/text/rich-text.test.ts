import { expect, test } from "vitest";
import { plainText } from "./plain-text.js";
import { parseRichText } from "./rich-text.js";

test("a single letter of mathematics is italic, brackets, signs, digits and capital Greek letters are upright", () => {
  expect(parseRichText("$⟨J_z⟩/j$")).toEqual([
    { text: "⟨", italic: false, script: "base" },
    { text: "J", italic: true, script: "base" },
    { text: "z", italic: true, script: "sub" },
    { text: "⟩/", italic: false, script: "base" },
    { text: "j", italic: true, script: "base" },
  ]);
  expect(parseRichText("$Γ2λ$").map(({ text, italic }) => [text, italic])).toEqual([
    ["Γ2", false],
    ["λ", true],
  ]);
});

test("a hyphen of mathematics becomes a minus sign, a hyphen of text stays one", () => {
  expect(parseRichText("$-1$")[0].text).toBe("−1");
  expect(parseRichText("steady-state")[0].text).toBe("steady-state");
});

test("groups and upright words are scripts as a whole", () => {
  expect(parseRichText("$C_\\mathrm{max}$")[1]).toEqual({ text: "max", italic: false, script: "sub" });
  expect(parseRichText("$10^{-3}$")[1]).toEqual({ text: "−3", italic: false, script: "super" });
});

test.each(["$h", "$a_$", "$\\alpha$", "$x^{2$", "$}$"])("the malformed label %j is refused with its text", (label) => {
  expect(() => parseRichText(label)).toThrow(JSON.stringify(label));
});

test.each([
  ["$⟨J_x^2⟩/j^2$", "⟨Jx²⟩/j²"],
  ["$h_-^c$", "h₋ᶜ"],
  ["$C_\\mathrm{R}$", "C_R"],
  ["$10^{-12}$", "10⁻¹²"],
  ["$N = 25$, stable", "N = 25, stable"],
])("%s reads %s where there is no markup", (label, plain) => {
  expect(plainText(label)).toBe(plain);
});

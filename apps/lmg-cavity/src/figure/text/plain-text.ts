import { parseRichText } from "./rich-text.js";

const SUPERSCRIPTS = new Map(
  zip("0123456789+−=()abcdefghijklmnoprstuvwxyzT", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ"),
);
/** No letters: Unicode has an x below the line but no y and z, and a label should treat them alike. */
const SUBSCRIPTS = new Map(zip("0123456789+−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"));

function zip(from: string, to: string): [string, string][] {
  const target = [...to];
  return [...from].map((character, index) => [character, target[index]]);
}

/**
 * The label without markup, for terminals and screen readers, so `$⟨J_z^2⟩/j^2$` reads `⟨Jz²⟩/j²`.
 *
 * Scripts become Unicode scripts where all of their characters have one; where not, a lowercase letter stays on the
 * line and anything else follows `_` or `^`.
 */
export function plainText(label: string): string {
  return parseRichText(label)
    .map(({ text, script }) => {
      if (script === "base") return text;
      const raised = [...text].map((character) => (script === "sub" ? SUBSCRIPTS : SUPERSCRIPTS).get(character));
      if (!raised.includes(undefined)) return raised.join("");
      return script === "sub" && /^[a-z]$/u.test(text) ? text : `${script === "sub" ? "_" : "^"}${text}`;
    })
    .join("");
}

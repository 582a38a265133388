/** Keeps a comma on the line of the formula before it: browsers break lines after a picture, which a formula is. */
const WORD_JOINER = "\u2060";

/** A plugin of markdown-it. */
export function joinPunctuation(md) {
  md.core.ruler.push("join-punctuation", ({ tokens }) => {
    for (const { children } of tokens) {
      children?.forEach((token, k) => {
        const follows = children[k - 1]?.type === "math_inline" && token.type === "text";
        if (follows && /^[,.;:)?!]/.test(token.content)) token.content = WORD_JOINER + token.content;
      });
    }
  });
}

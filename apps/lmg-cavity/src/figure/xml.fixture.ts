/** An element of a parsed document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Parses the plain XML that the renderers write (no comments, no CDATA) and throws unless it is well formed. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let end = 0;
  for (const match of source.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gu)) {
    const [tag, closing, name = "", attributes = "", empty] = match;
    const text = source.slice(end, match.index);
    if (/[<>]/u.test(text)) throw new Error(`Stray markup: ${text}`);
    open.at(-1)!.text += unescape(text.trim());
    end = match.index + tag.length;
    if (closing === "/") {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes another element.`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, key, value]) => [key!, unescape(value!)]);
    const element: XmlElement = { name, attributes: Object.fromEntries(pairs), children: [], text: "" };
    open.at(-1)!.children.push(element);
    if (empty !== "/") open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1 || source.slice(end).trim() !== "") {
    throw new Error("The document must have one root element that is closed.");
  }
  return root.children[0];
}

function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** All descendants of that name in document order. */
export function elementsOf(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
}

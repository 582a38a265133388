/** Links that leave the documentation for a file of the repository lead to that file where it is hosted. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const DOCS = join(import.meta.dirname, "..");
const ROOT = join(DOCS, "..");
export const REPOSITORY = "https://github.com/openqs/openqs/blob/main";

/** The address of what a page links to, or `undefined` where that is a page or a picture of the site; throws on a dead link. */
export function repositoryLink(page, link) {
  if (/^(?:[a-z]+:|#|\/)/.test(link)) return undefined;
  const [file] = link.split("#");
  const path = resolve(dirname(page), file);
  if (!relative(DOCS, path).startsWith("..")) return undefined;
  if (!existsSync(path)) throw new Error(`${relative(ROOT, page)} links to ${link}, which is not in the repository`);
  return `${REPOSITORY}/${relative(ROOT, path)}`;
}

/** A plugin of markdown-it. */
export function linkRepository(md) {
  md.core.ruler.push("link-repository", ({ env, tokens }) => {
    const links = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "link_open");
    for (const token of links) {
      const address = repositoryLink(env.path, token.attrGet("href"));
      if (address !== undefined) token.attrSet("href", address);
    }
  });
}

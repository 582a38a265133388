/** Links to files of the repository that are no part of the site lead to those files where they are hosted. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const DOCS = join(import.meta.dirname, "..");
const ROOT = join(DOCS, "..");
export const REPOSITORY = "https://github.com/openqs/openqs/blob/main";

/** The address of what a page links to, or `undefined` where that is a page or a picture of the site; throws on a dead link. */
function repositoryLink(page, link) {
  if (/^(?:[a-z]+:|#|\/)/.test(link)) return undefined;
  const [file] = link.split("#");
  const path = resolve(dirname(page), file);
  if (!relative(DOCS, path).startsWith("..") && !/\.(?:json|mjs|ts|py)$/.test(path)) return undefined;
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

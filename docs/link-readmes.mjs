/**
 * TypeDoc copies every file that a README links to into `api/_media`. This gives the links their meaning back: pages of
 * this site become pages of this site, all else the file in the repository.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { REPOSITORY } from "./.vitepress/repository-links.mjs";

const DOCS = import.meta.dirname;
const ROOT = join(DOCS, "..");

/** Where a link of a package's README leads, seen from the page `api/@openqs/<name>/index.md`. */
function destination(name, link) {
  const [file, fragment] = link.split("#");
  const path = resolve(ROOT, "packages", name, file);
  const inDocs = relative(DOCS, path);
  const page = !inDocs.startsWith("..") && path.endsWith(".md");
  const address = page ? `../../../${inDocs}` : `${REPOSITORY}/${relative(ROOT, path)}`;
  return fragment === undefined ? address : `${address}#${fragment}`;
}

function relativeLinks(name) {
  const readme = readFileSync(join(ROOT, "packages", name, "README.md"), "utf8");
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, link]) => link);
  return new Map(links.map((link) => [basename(link), link]));
}

/** Fails on a copied file that no link of the README explains. */
function linkReadme(name) {
  const page = join(DOCS, "api/@openqs", name, "index.md");
  const links = relativeLinks(name);
  const text = readFileSync(page, "utf8").replaceAll(/\]\((?:\.\.\/)*_media\/([^)]+)\)/g, (_, copied) => {
    const link = links.get(copied) ?? links.get(copied.replace(/-\d+(?=\.\w+$)/, ""));
    if (link === undefined) throw new Error(`${name}: no link of the README leads to ${copied}`);
    return `](${destination(name, link)})`;
  });
  writeFileSync(page, text);
}

export function linkReadmes() {
  for (const name of readdirSync(join(DOCS, "api/@openqs"))) linkReadme(name);
  rmSync(join(DOCS, "api/_media"), { recursive: true, force: true });
}

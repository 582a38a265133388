/** Dead links of the built site: every address within it must be a file, every fragment an element of its page. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const texts = new Map();

function textOf(file) {
  if (!texts.has(file)) texts.set(file, readFileSync(file, "utf8"));
  return texts.get(file);
}

/** The file that a server would answer with, if there is one. */
function served(path) {
  return [path, `${path}.html`, join(path, "index.html")].find((file) => existsSync(file) && /\.\w+$/.test(file));
}

function isDead(site, page, link) {
  const [address, fragment] = decodeURI(link).split("#");
  const path = address.startsWith("/") ? join(site, address) : resolve(dirname(page), address);
  const file = address === "" ? page : served(path);
  if (file === undefined) return true;
  // Fragments of pictures name a theme, see `.vitepress/theme/site.css`.
  if (file.endsWith(".svg")) return false;
  return fragment !== undefined && fragment !== "" && !textOf(file).includes(`id="${decodeURIComponent(fragment)}"`);
}

/** Sentences, one for each dead link. */
export function deadLinks(site) {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return pages.flatMap((name) => {
    const page = join(site, name);
    const links = [...textOf(page).matchAll(/<a\b[^>]*?href="([^"]+)"|<img\b[^>]*?src="([^"]+)"/g)].map(
      ([, href, source]) => (href ?? source).replaceAll("&amp;", "&").split("?")[0],
    );
    const inner = [...new Set(links)].filter((link) => !/^[a-z]+:/.test(link));
    return inner.filter((link) => isDead(site, page, link)).map((link) => `${relative(site, page)} -> ${link}`);
  });
}

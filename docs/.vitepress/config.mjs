import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitepress";
import { joinPunctuation } from "./formula-punctuation.mjs";
import { linkRepository } from "./repository-links.mjs";

const DOCS = join(import.meta.dirname, "..");
const SIDEBAR = join(DOCS, "api/typedoc-sidebar.json");
const title = (file) => /^# (.+)$/m.exec(readFileSync(join(DOCS, file), "utf8"))[1];

/** The pages of a folder by their own titles, so that a new page needs no entry here. */
function pages(folder) {
  return readdirSync(join(DOCS, folder))
    .filter((file) => file.endsWith(".md") && file !== "index.md")
    .map((file) => ({ text: title(`${folder}/${file}`), link: `/${folder}/${file.replace(".md", "")}` }))
    .sort((a, b) => a.text.localeCompare(b.text));
}

const page = (file) => ({ text: title(`${file}.md`), link: `/${file}` });

/** Pages beside this configuration that have no place of their own below. */
function otherPages(placed) {
  const links = new Set(placed.flatMap(({ items }) => items.map(({ link }) => link)));
  return readdirSync(DOCS)
    .filter((file) => file.endsWith(".md") && file !== "index.md" && !links.has(`/${file.replace(".md", "")}`))
    .map((file) => page(file.replace(".md", "")));
}

const placed = [
  {
    text: "Start",
    items: [page("start/package"), page("start/command-line"), page("start/paper")],
  },
  { text: "How to", items: [...pages("guides"), page("json-output"), page("slurm")] },
  { text: "Theory", items: [page("conventions"), ...pages("theory"), page("linear-response"), page("hardware")] },
  { text: "Evidence", items: [page("the-paper"), page("validation"), page("gallery"), ...pages("benchmarks")] },
  {
    text: "Project",
    items: [
      { text: "Contributing", link: "/contributing" },
      { text: "Security", link: "/security" },
    ],
  },
];

const sidebar = [
  ...placed.slice(0, 2),
  { ...placed[2], items: [...placed[2].items, ...otherPages(placed)] },
  ...placed.slice(3),
  { text: "Decisions", collapsed: true, items: pages("decisions") },
];

/** Colours do not depend on how busy the machine is: a line is never given up after a time. */
const untimed = {
  name: "untimed",
  preprocess: (_, options) => {
    options.tokenizeTimeLimit = 0;
  },
};

export default defineConfig({
  title: "OpenQS",
  description: "Open quantum systems for TypeScript",
  lang: "en",
  cleanUrls: false,

  // Brackets of expectation values, <Jz>, are text and not elements.
  markdown: {
    html: false,
    math: true,
    languageAlias: { mjs: "js" },
    codeTransformers: [untimed],
    config: (md) => md.use(linkRepository).use(joinPunctuation),
  },
  head: [
    [
      "meta",
      {
        "http-equiv": "Content-Security-Policy",
        content:
          "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'",
      },
    ],
  ],
  themeConfig: {
    nav: [
      { text: "Start", link: "/start/package" },
      { text: "How to", link: "/guides/driven-cavity" },
      { text: "Explorer", link: "/explorer/index.html", target: "_self" },
      { text: "Validation", link: "/validation" },
      { text: "API", link: "/api/" },
    ],
    sidebar: {
      "/api/": existsSync(SIDEBAR) ? [{ text: "API", items: JSON.parse(readFileSync(SIDEBAR, "utf8")) }] : [],
      "/": sidebar,
    },
    outline: [2, 3],
    search: { provider: "local" },
  },
});

/** Every link of every Markdown file to a file of the repository leads somewhere, and every fragment to a heading. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** Where the site serves pages that are no file of the repository. */
const SERVED_ONLY = /^(?:\/explorer\/|(?:\.\.\/)*api\/)/;

/** The fragment of a heading, as GitHub and the site make it. */
function slug(heading) {
  const words = heading.trim().toLowerCase();
  return words.replaceAll(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(/\s/g, "-");
}

const withoutCode = (text) => text.replaceAll(/^```[\s\S]*?^```/gm, "").replaceAll(/`[^`\n]*`/g, "code");

function headings(file) {
  const text = readFileSync(file, "utf8").replaceAll(/^```[\s\S]*?^```/gm, "");
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading.replaceAll("`", "")));
}

function isDead(page, link) {
  const [address, fragment] = decodeURI(link).split("#");
  const file = address === "" ? page : join(dirname(page), address);
  if (!existsSync(file)) return true;
  return fragment !== undefined && file.endsWith(".md") && !headings(file).includes(fragment);
}

function deadLinks(page) {
  const links = [...withoutCode(readFileSync(page, "utf8")).matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?)\)/g)];
  return links
    .map(([, link]) => link)
    .filter((link) => !/^[a-z]+:/.test(link) && !SERVED_ONLY.test(link) && isDead(page, link));
}

const { stdout } = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "*.md"], { cwd: ROOT, encoding: "utf8" });
const pages = stdout.split("\n").filter((file) => file !== "" && existsSync(join(ROOT, file)));

describe("links between the files of the repository", () => {
  it("start from more pages than the root's", () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  it.each(pages)("lead somewhere: %s", (page) => {
    expect(deadLinks(join(ROOT, page)).map((link) => `${relative(ROOT, page)} -> ${link}`)).toEqual([]);
  });
});

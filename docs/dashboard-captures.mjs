/**
 * Puts the captures of the dashboard into its page: the block after every `<!-- capture NAME -->` becomes the approved
 * screen of that name, which the tests of the dashboard draw (`vitest run --update` in apps/lmg-cavity approves new ones).
 *
 *   node docs/dashboard-captures.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("dashboard.md", import.meta.url);
const screen = (name) =>
  readFileSync(new URL(`../apps/lmg-cavity/src/dashboard/view/goldens/${name}.txt`, import.meta.url), "utf8");
const CAPTURE = /(<!-- capture (\S+) -->\n\n)```text\n[^]*?\n```/g;

const text = readFileSync(page, "utf8");
writeFileSync(
  page,
  text.replace(CAPTURE, (_, mark, name) => `${mark}\`\`\`text\n${screen(name)}\n\`\`\``),
);

/**
 * Draws the dashboard as it stands in a real terminal (tmux) into dashboard.svg, after a build.
 *
 *   node docs/dashboard-picture.mjs
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../apps/lmg-cavity/bin/lmg-cavity.js", import.meta.url));
const COMMAND = `env -u NO_COLOR -u CI ${process.execPath} ${PROGRAM} dashboard --atoms 100 --field 0.7 --theme safe`;
const [COLUMNS, ROWS] = [132, 43];
const [WIDTH, HEIGHT] = [8, 16];
const [BACKGROUND, INK] = ["#16181d", "#d7dae0"];

const tmux = (...inputs) =>
  execFileSync("tmux", ["-L", "lmg-picture", "-f", "/dev/null", ...inputs], { encoding: "utf8" });

/** The screen once the curve against the field is solved. */
async function capture() {
  tmux("new-session", "-d", "-x", String(COLUMNS), "-y", String(ROWS), COMMAND);
  try {
    for (let last = "", calm = 0; calm < 5;) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const screen = tmux("capture-pane", "-p");
      calm = screen === last && screen.includes("multipole") ? calm + 1 : 0;
      last = screen;
    }
    return tmux("capture-pane", "-e", "-p");
  } finally {
    tmux("kill-server");
  }
}

/** Colour of an entry of the 256-colour table: a cube of six levels a channel, then greys. */
function tableColor(entry) {
  const channels =
    entry < 232
      ? [36, 6, 1].map((step) => [0, 95, 135, 175, 215, 255][Math.floor((entry - 16) / step) % 6])
      : Array(3).fill(8 + 10 * (entry - 232));
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Cells of a captured row, with the colours that escape sequences give them (ECMA-48, 8.3.117). */
function cellsOf(line, style) {
  const cells = [];
  // oxlint-disable-next-line no-control-regex -- an escape sequence begins with one
  for (const [, parameters, character] of line.matchAll(/\u001b\[([\d;]*)m|(.)/gu)) {
    if (character !== undefined) cells.push({ character, ...style });
    else select(style, (parameters || "0").split(";").map(Number));
  }
  return cells;
}

function select(style, codes) {
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at];
    if (code === 0) Object.assign(style, { color: INK, background: undefined, bold: false });
    else if (code === 1) style.bold = true;
    else if (code === 39) style.color = INK;
    else if (code === 49) style.background = undefined;
    else if (code === 38) style.color = tableColor(codes[(at += 2)]);
    else if (code === 48) style.background = tableColor(codes[(at += 2)]);
    else throw new Error(`The capture has the code ${code}, which is not drawn.`);
  }
}

/** Dots of a Braille pattern: bits 0 to 7 are 1 2 3 / 4 5 6 / 7 8 of its two columns. */
const DOTS = [0, 1, 2, 4, 5, 6, 3, 7].map((place) => [place >> 2, place & 3]);

/** Lines of axes, which must meet between cells. */
const LINES = { "│": "v16", "─": "m-4 8h8", "┤": "v16m0 -8h-4", "┬": "m-4 8h8m-4 0v8", "└": "v8h4" };

function drawCell({ character, color, background, bold }, column, row) {
  const [x, y] = [column * WIDTH, row * HEIGHT];
  const box = (top, height, fill) =>
    `<rect x="${x}" y="${y + top}" width="${WIDTH}" height="${height}" fill="${fill}"/>`;
  const behind = background === undefined ? "" : box(0, HEIGHT, background);
  if (character === " ") return behind;
  if (character === "▀") return behind + box(0, HEIGHT / 2, color);
  if (character === "▄") return behind + box(HEIGHT / 2, HEIGHT / 2, color);
  const pattern = character.codePointAt(0) - 0x2800;
  if (pattern >= 0 && pattern < 256) {
    const path = DOTS.filter((_, bit) => (pattern >> bit) & 1)
      .map(([dotX, dotY]) => `M${x + 2 + 4 * dotX} ${y + 2 + 4 * dotY}h0`)
      .join("");
    return `${behind}<path d="${path}" stroke="${color}"/>`;
  }
  if (character in LINES) {
    return `${behind}<path d="M${x + 4} ${y}${LINES[character]}" stroke="${color}" stroke-width="1" fill="none"/>`;
  }
  const escaped = character.replace(/[&<]/gu, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
  const weight = bold ? ' font-weight="bold"' : "";
  return `${behind}<text x="${x + WIDTH / 2}" y="${y + 12}" fill="${color}"${weight}>${escaped}</text>`;
}

const style = { color: INK, background: undefined, bold: false };
const drawn = (await capture())
  .split("\n")
  .flatMap((line, row) => cellsOf(line, style).map((cell, column) => drawCell(cell, column, row)))
  .filter((part) => part !== "");
const [width, height] = [COLUMNS * WIDTH, ROWS * HEIGHT];
writeFileSync(
  new URL("dashboard.svg", import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 ${width + 16} ${height + 16}" font-family="monospace" font-size="13" ` +
    `text-anchor="middle" stroke-width="2.2" stroke-linecap="round">\n` +
    `<rect x="-8" y="-8" width="${width + 16}" height="${height + 16}" rx="8" fill="${BACKGROUND}"/>\n` +
    `${drawn.join("\n")}\n</svg>\n`,
);

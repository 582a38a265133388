import { createHash } from "node:crypto";
import { array, assert, double, integer, option, property } from "fast-check";
import { expect, test } from "vitest";
import type { Figure, Panel } from "./figure.js";
import { renderTerminal } from "../terminal/index.js";
import { LOWER, PAPER_FIGURE_2, UPPER } from "./paper-figure-2.fixture.js";
import { renderSvg } from "./render-figure.js";
import { elementsOf, parseXml, type XmlElement } from "./xml.fixture.js";

const paper = parseXml(renderSvg(PAPER_FIGURE_2));
const texts = (root: XmlElement): (string | undefined)[] =>
  elementsOf(root, "g").flatMap(({ attributes }) => (attributes["class"] === "text" ? [attributes["aria-label"]] : []));
const groups = (root: XmlElement, role: string): XmlElement[] =>
  elementsOf(root, "g").filter(({ attributes }) => attributes["class"] === role);
const dashesOf = (root: XmlElement): (string | undefined)[] =>
  elementsOf(root, "path").map(({ attributes }) => attributes["stroke-dasharray"]);
/** Left and right end of the glyph origins of a text, and its base line. */
function extentOf(text: XmlElement): { left: number; right: number; height: number } {
  const [left = 0, height = 0] = /translate\((\S+) (\S+)\)/u.exec(text.attributes["transform"])!.slice(1).map(Number);
  const last = elementsOf(text, "use").at(-1)!.attributes["transform"];
  return { left, right: left + Number(/translate\((\S+) /u.exec(last)![1]), height };
}

const simple: Panel = {
  x: { label: "$t$" },
  y: { label: "$X$" },
  series: [{ kind: "line", x: [0, 1, 2, 3, 4], y: [0, 1, null, 1, 0.5], label: "data" }],
};

test("the SVG is one well-formed document with a title and a description", () => {
  expect(paper.name).toBe("svg");
  expect(elementsOf(paper, "title")[0].text).toBe("⟨Jz⟩/j, ⟨Jx²⟩/j², ⟨Jy²⟩/j²");
  expect(elementsOf(paper, "desc")[0].text).toBe(PAPER_FIGURE_2.description);
});

test("three panels have three frames of data with a line for each series", () => {
  expect(groups(paper, "data").map((group) => elementsOf(group, "path").length)).toEqual([7, 7, 7]);
});

test("only the lowest of the panels that share an abscissa shows its numbers", () => {
  const perPanel = groups(paper, "axes").map(texts);
  expect(perPanel.map((labels) => labels.includes("h/λ"))).toEqual([false, false, true]);
  expect(perPanel[2]).toEqual(expect.arrayContaining(["−0.5", "0.0", "0.5", "1.0", "1.5"]));
});

test("the legend names each label once, in order, inside of one frame", () => {
  expect(groups(paper, "legend").flatMap(texts)).toEqual(["semiclassical", "unstable", "N = 25", "N = 50", "N = 100"]);
});

test("line styles differ in their dashes, and a solid line has none", () => {
  const styles = dashesOf(groups(paper, "data")[0]);
  expect(styles[0]).toBeUndefined();
  expect(new Set(styles.slice(3)).size).toBe(4);
});

test("the guides stand where the abscissa has the critical fields", () => {
  const guides = elementsOf(groups(paper, "guides")[0], "path").map((path) =>
    Number(/^M([\d.]+)/u.exec(path.attributes["d"])![1]),
  );
  const clip = elementsOf(paper, "clipPath")[0].children[0].attributes;
  const [left, width] = [Number(clip["x"]), Number(clip["width"])];
  const expected = [LOWER, UPPER].map((h) => left + ((h + 0.5) / 2) * width);
  guides.forEach((at, index) => expect(at).toBeCloseTo(expected[index], 1));
});

test("every reference points to a definition", () => {
  const ids = new Set(
    [...elementsOf(paper, "path"), ...elementsOf(paper, "clipPath")].map((one) => one.attributes["id"]),
  );
  for (const use of elementsOf(paper, "use")) expect(ids).toContain(use.attributes["xlink:href"].slice(1));
  for (const group of groups(paper, "data")) {
    expect(ids).toContain(/^url\(#(.+)\)$/u.exec(group.attributes["clip-path"])![1]);
  }
});

test("text is drawn as outlines, so that no installed font can change the figure", () => {
  expect(elementsOf(paper, "text")).toEqual([]);
  expect(elementsOf(paper, "style")).toEqual([]);
});

test("the themes differ in colours only", () => {
  const withoutColors = (svg: string): string => svg.replaceAll(/#[\da-f]{6}/gu, "#");
  const [light, dark] = (["light", "dark"] as const).map((theme) => renderSvg(PAPER_FIGURE_2, { theme }));
  expect(dark).not.toBe(light);
  expect(withoutColors(dark!)).toBe(withoutColors(light!));
});

test("the width scales the picture and not its layout", () => {
  const wide = parseXml(renderSvg(PAPER_FIGURE_2, { width: 1000 }));
  expect(wide.attributes["width"]).toBe("1000");
  expect(wide.attributes["viewBox"]).toBe(paper.attributes["viewBox"]);
});

test("a gap interrupts the line", () => {
  const drawn = parseXml(renderSvg({ description: "", panels: [simple] }));
  const path = elementsOf(groups(drawn, "data")[0], "path")[0].attributes["d"];
  expect(path.match(/M/gu)).toHaveLength(2);
});

test("a legend that would cover data moves above the panels", () => {
  const dense = Array.from({ length: 400 }, (_, index) => index);
  const filled: Panel = {
    ...simple,
    series: [{ kind: "points", x: dense, y: dense.map((index) => (index * 157) % 400), label: "everywhere" }],
  };
  const drawn = parseXml(renderSvg({ description: "", panels: [filled] }));
  const clip = elementsOf(drawn, "clipPath")[0].children[0].attributes;
  const label = groups(groups(drawn, "legend")[0], "text")[0];
  const height = Number(/translate\(\S+ (\S+)\)/u.exec(label.attributes["transform"])![1]);
  expect(height).toBeLessThan(Number(clip["y"]));
});

test("panels with labels of their own have legends of their own", () => {
  const other: Panel = { ...simple, series: [{ ...simple.series[0], label: "other" }] };
  const drawn = parseXml(renderSvg({ description: "", panels: [simple, other], columns: 2, width: 500 }));
  expect(groups(drawn, "legend").map(texts)).toEqual([["data"], ["other"]]);
});

test("whatever finite data are drawn, no coordinate is NaN or infinite", () => {
  const ordinate = option(double({ min: -1e12, max: 1e12, noNaN: true }), { nil: null });
  assert(
    property(array(ordinate, { minLength: 1, maxLength: 12 }), double({ noNaN: true, min: -5, max: 5 }), (y, first) => {
      const series = { kind: "line" as const, x: [...y.keys(), y.length].map((x) => x + 1.5), y: [...y, first] };
      const figure: Figure = { description: "", panels: [{ ...simple, series: [series] }] };
      const svg = renderSvg(figure);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|\de[+-]?\d/u);
      for (const path of elementsOf(parseXml(svg), "path")) expect(path.attributes["d"]).toMatch(/^[MLCQZ\d., -]*$/u);
    }),
    { numRuns: 40 },
  );
});

test("values far outside of the axes are cut off at once, in every renderer", () => {
  const y = [0.5, 1e300, 0.5, -1e18, 0.25];
  const series = (["line", "points"] as const).map((kind) => ({ kind, x: [0, 1, 2, 3, 4], y, label: kind }));
  const figure: Figure = { description: "", panels: [{ ...simple, y: { label: "$X$", domain: [0, 1] }, series }] };
  for (const path of elementsOf(groups(parseXml(renderSvg(figure)), "data")[0], "path")) {
    const numbers = path.attributes["d"].match(/-?[\d.]+/gu)!.map(Number);
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(246 + 25);
  }
  expect(renderTerminal(figure).split("\n")).toHaveLength(24);
});

test("numbers of the abscissa do not touch, whatever the range", () => {
  const end = double({ min: -1e3, max: 1e3, noNaN: true });
  assert(
    property(
      end,
      double({ min: 1e-6, max: 2e3, noNaN: true }),
      integer({ min: -5, max: 8 }),
      (start, length, exponent) => {
        const domain = [start * 10 ** exponent, (start + length) * 10 ** exponent] as const;
        const series = [{ kind: "line" as const, x: [...domain], y: [0, 1] }];
        const drawn = parseXml(
          renderSvg({ description: "", panels: [{ ...simple, x: { label: "", domain }, series }] }),
        );
        const numbers = groups(groups(drawn, "axes")[0], "text").filter((text) =>
          /^[−\d]/u.test(text.attributes["aria-label"]),
        );
        const spans = numbers.map(extentOf).filter(({ height }) => height > 140);
        spans.slice(1).forEach(({ left }, index) => expect(left).toBeGreaterThan(spans[index].right));
      },
    ),
    { numRuns: 60 },
  );
});

test("the same figure is the same bytes on every run and machine", () => {
  expect(renderSvg(PAPER_FIGURE_2)).toBe(renderSvg(structuredClone(PAPER_FIGURE_2)));
  const fixed: Figure = { description: "Drawn from numbers that no platform can round differently.", panels: [simple] };
  expect(createHash("sha256").update(renderSvg(fixed)).digest("hex")).toMatchInlineSnapshot(
    `"605468580c21df078e403458b1db121eceda5ada01d097725e163415f130ac61"`,
  );
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Figure } from "../figure/index.js";
import { writeRecords } from "./gallery.js";
import { lmg } from "./lmg.fixture.js";

/** Guards against endless loops only. */
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lmg-cavity-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("figures", () => {
  it("draws those that are named into a folder", async () => {
    const { status, out } = await lmg("figures", "3", "eigenvalues", "--format", "svg", "--out-dir", folder, "--json");
    expect(status).toBe(0);
    const { files } = JSON.parse(out);
    expect(files).toEqual([join(folder, "figure-3.svg"), join(folder, "eigenvalues.svg")]);
    for (const file of files) expect(readFileSync(file, "utf8")).toMatch(/^<svg/);
  });

  it("draws for a white and a dark page what differs in colours only", async () => {
    const { out } = await lmg("figures", "3", "--format", "svg", "--theme", "both", "--out-dir", folder, "--json");
    const { files } = JSON.parse(out);
    expect(files).toEqual([join(folder, "figure-3.svg"), join(folder, "figure-3-dark.svg")]);
    const [light, dark] = files.map((file: string) => readFileSync(file, "utf8"));
    expect(dark).not.toBe(light);
    const withoutColors = (svg: string): string => svg.replaceAll(/#[\da-f]{6}/gu, "#");
    expect(withoutColors(dark)).toBe(withoutColors(light));
  });

  it("compares a gallery with what is computed now, and says what differs", async () => {
    const gallery = join(folder, "gallery");
    const options = ["--format", "svg", "--out-dir", gallery];
    await lmg("figures", "3", ...options);
    expect((await lmg("figures", "3", ...options, "--check")).err).toContain("--check needs the numbers.json");
    const figure: Figure = JSON.parse((await lmg("figure", "3", "--json")).out);
    writeRecords(gallery, new Map([["3", figure]]));
    const same = await lmg("figures", "3", ...options, "--check", "--json");
    expect([same.status, JSON.parse(same.out)]).toEqual([0, { figures: 1, stale: [] }]);
    const [panel] = figure.panels;
    const changed = {
      ...panel,
      series: panel.series.map((series) => ({ ...series, y: series.y.map((y) => (y ?? 0) + 1e-6) })),
    };
    writeRecords(gallery, new Map([["3", { ...figure, panels: [changed, ...figure.panels.slice(1)] }]]));
    const stale = await lmg("figures", "3", ...options, "--theme", "both", "--check");
    expect(stale.status).toBe(1);
    expect(stale.err).toMatch(
      /3: the mean of panels\[0\]\.series\[0\]\.y is .*, not .*; .*figure-3-dark\.svg is not there/u,
    );
    expect(stale.err).toContain("1 of 1 figures");
  });

  it("writes data once, since they have no colours", async () => {
    const { out } = await lmg("figures", "3", "--format", "json", "--theme", "both", "--out-dir", folder, "--json");
    expect(JSON.parse(out).files).toEqual([join(folder, "figure-3.json")]);
  });
});

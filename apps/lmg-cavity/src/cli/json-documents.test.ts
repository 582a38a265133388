import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lmg } from "./lmg.fixture.js";

const folder = mkdtempSync(join(tmpdir(), "lmg-json-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GUIDE = readFileSync(new URL("../../../../docs/json-output.md", import.meta.url), "utf8");

/** Small runs of every command that has one document. */
const RUNS: Readonly<Record<string, string>> = {
  "steady-state": "--atoms 4 --matrix",
  "mean-field": "--trajectory 0,0.6,0.8 --times 0:1:2",
  linearize: "",
  transmission: "--probe 0.1",
  measurement: "--frequencies 0.1",
  evolve: "--atoms 4 --times 0:1:2",
  trajectories: "--atoms 4 --count 5 --times 0:1:2",
  gap: "--atoms 4",
  spectrum: "--atoms 4 --frequencies 0 --times none",
  spontaneous: "--atoms 4 --times 0,1",
  scaling: "--atoms 4,8,16",
  sweep: `--atoms 4 --field 0:1:2 --out ${join(folder, "sweep.csv")}`,
};

describe("the guide to the JSON of every command", () => {
  it.each(Object.entries(RUNS))("names the keys that %s prints", async (command, options) => {
    const [, row = ""] = new RegExp(`^\\| \`${command}\` +\\| (.*) \\|$`, "m").exec(GUIDE) ?? [];
    const keys = [...row.matchAll(/`(\w+)`/g)].map(([, key]) => key);
    const { status, out, err } = await lmg(command, ...options.split(" ").filter(Boolean), "--json");
    expect(status, err).toBe(0);
    expect(keys).toEqual(Object.keys(JSON.parse(out)));
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STUDY_COMMANDS } from "./study-commands.js";
import { lmg } from "./lmg.fixture.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lmg-parameters-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("a parameter file", () => {
  it("gives the options of a command, in YAML or JSON alike", async () => {
    const yaml = file("a.yaml", "# a comment\natoms: 6\nfield: -0.3\ngamma-a: 1e-2\njson: true\n");
    const json = file("a.json", '{ "atoms": 6, "field": -0.3, "gamma-a": 0.01, "json": true }');
    const { out } = await lmg("steady-state", "--parameters", yaml);
    expect(JSON.parse(out).model).toMatchObject({ atoms: 6, field: -0.3, gammaA: 0.01, gammaB: 0.2 });
    expect((await lmg("steady-state", `--parameters=${json}`)).out).toBe(out);
  });

  it("gives way to the command line, however the option is written there", async () => {
    const path = file("b.yaml", "atoms: 6\nfield: 0.1\ngamma-b: 0.3\n");
    const options = ["--json", "--field=-1", "--gammaB", "0.4"];
    const { out } = await lmg("steady-state", "--parameters", path, ...options);
    expect(JSON.parse(out).model).toMatchObject({ atoms: 6, field: -1, gammaB: 0.4 });
  });

  it.each([
    ["unknown.yaml", "atmos: 5", 'unknown.yaml" does not fit the command: Unrecognized key: "atmos".'],
    ["wrong.yaml", "json: 3", "json: Invalid input: expected boolean, received number"],
    ["other.yaml", "method: qr", 'method: Invalid option: expected one of "auto"|'],
    ["value.yaml", "atoms: -2", '--atoms cannot be "-2": it must be an integer from 1'],
    ["broken.yaml", "atoms: [5", "cannot be read:"],
    ["list.yaml", "- 5", "Invalid input: expected object, received array"],
  ])("is refused with one line: %s", async (name, content, message) => {
    const { status, out, err } = await lmg("steady-state", "--parameters", file(name, content));
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect([status, out]).toEqual([2, ""]);
  });

  it("that does not exist is named", async () => {
    expect(await lmg("steady-state", "--parameters", "nowhere.yaml")).toMatchObject({
      status: 2,
      err: 'lmg-cavity: --parameters "nowhere.yaml" does not exist.\n',
    });
  });
});

describe("the JSON Schema of a command", () => {
  it("has its options with their descriptions and refuses others", async () => {
    const schema = JSON.parse((await lmg("schema", "sweep")).out);
    expect(schema).toMatchObject({ title: "lmg-cavity sweep", type: "object", additionalProperties: false });
    expect(schema.properties["gamma-b"]).toMatchObject({ description: expect.stringContaining("Gamma_b") });
    expect(schema.properties["workers"].anyOf[0]).toEqual({ type: "number" });
    expect(schema.properties["parameters"]).toBeUndefined();
  });

  it("exists for commands with parameters only", async () => {
    const { status, err } = await lmg("schema", "hardware");
    expect([status, err]).toEqual([2, expect.stringContaining('"hardware" has no parameters; report, ')]);
  });

  it("is shipped for every command as it is printed; `node tools/update-schemas.mjs` writes them anew", async () => {
    const shipped = new URL("../../schemas/", import.meta.url);
    const names = Object.keys(STUDY_COMMANDS);
    expect(readdirSync(shipped).toSorted()).toEqual(names.map((name) => `${name}.schema.json`).toSorted());
    for (const name of names) {
      const content = readFileSync(new URL(`${name}.schema.json`, shipped), "utf8");
      expect(JSON.parse(content)).toEqual(JSON.parse((await lmg("schema", name)).out));
    }
  });
});

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
    ["unknown.yaml", "atmos: 5", 'does not fit the command: there is no option "atmos"; did you mean atoms?'],
    ["camel.yaml", "gammaA: 5", 'there is no option "gammaA"; did you mean gamma-a?'],
    ["snake.yaml", "gamma_a: 5", 'there is no option "gamma_a"; did you mean gamma-a?'],
    ["comment.json", '{ "atoms": 5, // five\n}', '"// five" is no option; comments begin with #.'],
    ["nan.yaml", "field: .nan", "field cannot be NaN: it must be a finite number"],
    ["object.yaml", "atoms: { n: 5 }", 'atoms cannot be {"n":5}: it must be a finite number'],
    ["two.yaml", "atoms: 5\n---\natoms: 6", "cannot be read: it holds more than one document."],
    ["twice.yaml", "atoms: 5\natoms: 6", "Map keys must be unique at line 2, column 1 (YAML, "],
    ["wrong.yaml", "json: 3", "json cannot be 3: it must be true or false."],
    ["other.yaml", "method: qr", 'method cannot be "qr": it must be one of auto, multipole, superoperator.'],
    ["value.yaml", "atoms: -2", '--atoms cannot be "-2": it must be an integer from 1'],
    ["broken.yaml", "atoms: [5", "cannot be read:"],
    ["list.yaml", "- 5", 'it must hold options with their values, such as "atoms: 100".'],
  ])("is refused with one line: %s", async (name, content, message) => {
    const { status, out, err } = await lmg("steady-state", "--parameters", file(name, content));
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect([status, out]).toEqual([2, ""]);
  });

  it("stands once", async () => {
    const path = file("once.yaml", "atoms: 6\n");
    const { status, err } = await lmg("steady-state", "--parameters", path, "--parameters", path);
    expect([status, err]).toEqual([2, "lmg-cavity: --parameters stands twice; give one file.\n"]);
  });

  it("is read whatever ends its lines, and with a byte order mark", async () => {
    const path = file("windows.yaml", "\uFEFFatoms: 6\r\nfield: -0.3\r\n");
    const { out } = await lmg("steady-state", "--parameters", path, "--json");
    expect(JSON.parse(out).model).toMatchObject({ atoms: 6, field: -0.3 });
  });

  it("gives the options of `hardware derive`, a command of two words", async () => {
    const path = file("hardware.yaml", "species: 87Rb\nfield: 0.3\n");
    const { out } = await lmg("hardware", "derive", "--parameters", path, "--json");
    expect(JSON.parse(out)).toMatchObject({ species: "87Rb", ratios: { field: expect.closeTo(0.3, 12) } });
    expect((await lmg("hardware", "derive", "--parameters", "nowhere.yaml")).status).toBe(2);
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

  it("names every option by two letters or more: the scanner of the command line takes --g for no option", async () => {
    for (const name of Object.keys(STUDY_COMMANDS)) {
      const options = Object.keys(JSON.parse((await lmg("schema", name)).out).properties);
      expect(options.filter((option) => option.length < 2)).toEqual([]);
    }
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

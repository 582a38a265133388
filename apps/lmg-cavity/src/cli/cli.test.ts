import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { relaxationGap } from "../studies/relaxation-gap.js";
import { lmg } from "./lmg.fixture.js";
import { optionName } from "./option-name.js";
import { STUDY_COMMANDS } from "./study-commands.js";

const BIN = fileURLToPath(new URL("../../bin/lmg-cavity.js", import.meta.url));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lmg-cavity-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("steady-state", () => {
  it("prints one JSON document with the keys of the contract", async () => {
    const { status, out, err } = await lmg("steady-state", "--atoms", "100", "--field", "0.5", "--json");
    expect([status, err]).toEqual([0, ""]);
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual(["model", "moments", "entanglement", "purity", "certificate"]);
    expect(Object.keys(result.moments)).toEqual(["X", "Y", "Z", "XX", "YY", "ZZ", "XY"]);
    expect(Object.keys(result.certificate)).toEqual(
      expect.arrayContaining(["method", "residualNorm", "traceError", "truncationOrder", "truncationTail"]),
    );
    expect(result.moments.Z).toBeCloseTo(0.51289446829, 11);
  });

  it("prints C_R of the reference table: N = 10, h = 1 has 0.2937944322", async () => {
    const { out } = await lmg("steady-state", "--atoms", "10", "--field", "1", "--json");
    expect(JSON.parse(out).entanglement.rescaledConcurrence).toBeCloseTo(0.2937944322, 9);
  });

  it("takes -0 for 0", async () => {
    const { out } = await lmg("steady-state", "--atoms", "3", "--field", "-0", "--json");
    expect(out).toBe((await lmg("steady-state", "--atoms", "3", "--field", "0", "--json")).out);
  });

  it("takes negative and exponent values", async () => {
    const { out } = await lmg("steady-state", "--atoms", "10", "--field", "-0.3", "--gamma-a", "1e-2", "--json");
    const { model, moments, entanglement } = JSON.parse(out);
    expect(model).toMatchObject({ field: -0.3, gammaA: 0.01 });
    expect(moments.Z).toBeCloseTo(0.9331969, 7);
    expect(entanglement.rescaledConcurrence).toBeCloseTo(0.3822601417, 9);
  });

  it("adds a density matrix of unit trace, the same by both methods", async () => {
    const fast = JSON.parse((await lmg("steady-state", "--atoms", "6", "--matrix", "--json")).out);
    const plain = JSON.parse(
      (await lmg("steady-state", "--atoms", "6", "--matrix", "--json", "--method", "superoperator")).out,
    );
    const trace = fast.matrix.reduce((sum: number, row: number[][], i: number) => sum + row[i][0], 0);
    expect(trace).toBeCloseTo(1, 14);
    fast.matrix.flat(2).forEach((value: number, p: number) => expect(value).toBeCloseTo(plain.matrix.flat(2)[p], 12));
  });

  it("prints the certificate for people", async () => {
    const { out } = await lmg("steady-state", "--atoms", "20");
    expect(out).toMatch(/<Jz>\/j +0\.5/);
    expect(out).toMatch(/residualNorm +\d/);
    expect(out).toMatch(/truncationOrder +20/);
  });
});

describe("mean-field", () => {
  it("prints critical fields and fixed points with their eigenvalues", async () => {
    const result = JSON.parse((await lmg("mean-field", "--field", "0.5", "--json")).out);
    const root = Math.sqrt(0.96);
    expect(result.criticalFields.upper).toBeCloseTo((1 + root) / 2, 14);
    const stable = result.fixedPoints.filter((point: { stable: boolean }) => point.stable);
    expect(stable).toHaveLength(2);
    expect(stable[0].Z).toBeCloseTo(1 / (1 + root), 12);
    const mean = -0.2 / (1 + root);
    const determinant = (2 * root * ((1 + root) ** 2 - 1)) / (1 + root);
    expect(stable[0].eigenvalues[0][0]).toBeCloseTo(mean, 12);
    expect(stable[0].eigenvalues[0][1]).toBeCloseTo(Math.sqrt(determinant - mean * mean), 12);
  });

  it("has null critical fields where Gamma_b > lambda", async () => {
    expect(JSON.parse((await lmg("mean-field", "--gamma-b", "1.5", "--json")).out).criticalFields).toBeNull();
  });

  it("adds an orbit that stays on the sphere and ends in a stable state", async () => {
    const result = JSON.parse(
      (await lmg("mean-field", "--field", "0.5", "--trajectory", "0,-0.6,0.8", "--times", "0:200:3", "--json")).out,
    );
    const { X, Y, Z } = result.orbit;
    expect(Math.hypot(X[1], Y[1], Z[1])).toBeCloseTo(1, 8);
    expect(Z[2]).toBeCloseTo(1 / (1 + Math.sqrt(0.96)), 6);
  });

  it("says that an orbit needs its times", async () => {
    expect(await lmg("mean-field", "--trajectory", "0,0,1")).toMatchObject({
      status: 2,
      err: "lmg-cavity: --trajectory needs --times, for example --times 0:50:101.\n",
    });
  });
});

describe("linearize", () => {
  it("prints the keys of the contract and the closed form of the normal phase", async () => {
    const result = JSON.parse((await lmg("linearize", "--field", "1.5", "--json")).out);
    expect(Object.keys(result)).toEqual(
      expect.arrayContaining(["branch", "eigenvalues", "hamiltonian", "rates", "covariance", "entanglement"]),
    );
    expect(result.branch).toBe("normal");
    expect(result.hamiltonian).toEqual({ number: 2, pair: [-0.5, 0] });
    const xy = (0.2 + 4 * 1.5 * 0.01) / (0.04 + 4 * 1.5 * 0.5);
    expect(result.covariance[0][1]).toBeCloseTo(xy, 12);
    expect(result.covariance[0][0]).toBeCloseTo(1 + (3 * xy) / 0.2, 12);
  });

  it("prints C_R of the reference table in both readings", async () => {
    for (const [field, branch, perpendicular] of [
      ["-0.5", 0.298581, 0.298581],
      ["0", 0.493163, 0.493163],
      ["0.7", 0.228628, 0.21856],
      ["1", 0.396065, 0.396065],
      ["1.5", 0.232459, 0.232459],
    ] as const) {
      const { entanglement } = JSON.parse((await lmg("linearize", "--field", field, "--json")).out);
      expect(entanglement.branch).toBeCloseTo(branch, 6);
      expect(entanglement.perpendicular).toBeCloseTo(perpendicular, 5);
    }
  });

  it("has no covariance for an unstable branch, and says so", async () => {
    const unstable = ["linearize", "--field", "0.5", "--branch", "normal"];
    expect(JSON.parse((await lmg(...unstable, "--json")).out)).toMatchObject({ covariance: null, entanglement: null });
    expect((await lmg(...unstable)).out).toContain("not stable");
  });
});

describe("transmission", () => {
  it("prints the keys of the contract with the rates of Fig. 3 by ratios", async () => {
    const { out } = await lmg("transmission", "--field", "0.3", "--probe", "-3:3:5", "--ratios", "--json");
    const result = JSON.parse(out);
    expect(result.frequencies).toEqual([-3, -1.5, 0, 1.5, 3]);
    expect(result.transmission).toHaveLength(5);
    expect(result.eigenvalues).toHaveLength(6);
    expect(result.effective.lambda).toBeCloseTo(1, 12);
    expect(result.effective.gammaA).toBeCloseTo(0.01, 12);
    expect(result.effective.gammaB).toBeCloseTo(0.05122, 5);
  });

  it("takes the same cavity by its rates", async () => {
    const byRatios = JSON.parse((await lmg("transmission", "--field", "0.3", "--probe", "1.9", "--json")).out);
    const { couplingA, couplingB, detuningA, decayA, decayB } = byRatios.cavity;
    const rates = [
      "--lambda-a",
      couplingA,
      "--lambda-b",
      couplingB,
      "--delta-a",
      detuningA,
      "--kappa-a",
      decayA,
      "--kappa-b",
      decayB,
    ];
    const { out } = await lmg("transmission", "--field", "0.3", "--probe", "1.9", ...rates.map(String), "--json");
    expect(JSON.parse(out).transmission[0]).toBeCloseTo(byRatios.transmission[0], 12);
  });

  it("takes the model's own rates, and the cavity that gives them", async () => {
    const rates = ["--gamma-a", "0.02", "--gamma-b", "0.2", "--delta-b", "3", "--coupling", "2", "--probe", "0.5"];
    const { effective } = JSON.parse((await lmg("transmission", "--field", "3", ...rates, "--json")).out);
    expect(effective.lambda).toBeCloseTo(2, 12);
    expect(effective.gammaA).toBeCloseTo(0.02, 14);
    expect(effective.gammaB).toBeCloseTo(0.2, 14);
  });

  it("shifts the resonance of mode b by N delta_b^- Z", async () => {
    const shift = ["--delta-b-minus", "0.2", "--lambda-b-over-lambda-a", "0", "--field", "2", "--atoms", "100"];
    const { out } = await lmg("transmission", ...shift, "--probe", "0,20", "--json");
    const [off, on] = JSON.parse(out).transmission;
    expect(on).toBeCloseTo(1, 12);
    expect(off).toBeCloseTo(1 / (1 + (20 / 50.02) ** 2), 12);
  });

  it("prints a table for people", async () => {
    expect((await lmg("transmission", "--field", "0.3", "--probe", "-2:2:5")).out).toMatch(/-2 +1\.0167/);
  });
});

describe("evolve and gap", () => {
  it("print the keys of the contract", async () => {
    const evolve = [
      "evolve",
      "--atoms",
      "6",
      "--initial",
      "1.2,0.5",
      "--times",
      "0:2:3",
      "--switch-off",
      "1",
      "--json",
    ];
    const { out, err } = await lmg(...evolve);
    expect(err).toBe("");
    const { times, moments, entanglement, certificate } = JSON.parse(out);
    expect([times, moments.X.length, entanglement.length]).toEqual([[0, 1, 2], 3, 3]);
    expect(moments.X[0]).toBeCloseTo(Math.sin(1.2) * Math.cos(0.5), 13);
    expect(moments.X[2]).toBe(moments.X[1]);
    expect(certificate).toMatchObject({ method: "chebyshev", truncationOrder: 6, truncationTail: 0 });
    const { sectors } = JSON.parse((await lmg("gap", "--atoms", "6", "--count", "8", "--json")).out);
    expect(sectors[0].eigenvalues.length).toBeGreaterThanOrEqual(8);
    expect(-sectors[0].eigenvalues[0][0]).toBeCloseTo(sectors[0].gap, 12);
  });

  it("lists the same modes in any unit of the rates", async () => {
    const modes = async (unit: number): Promise<number[]> => {
      const rates = { field: 1.3, coupling: 1, "gamma-a": 0.01, "gamma-b": 0.2 };
      const options = Object.entries(rates).flatMap(([name, value]) => [`--${name}`, String(value * unit)]);
      const { sectors } = JSON.parse((await lmg("gap", "--atoms", "10", ...options, "--json")).out);
      return sectors.map(({ eigenvalues }: { eigenvalues: unknown[] }) => eigenvalues.length);
    };
    expect(await modes(1e9)).toEqual(await modes(1));
    expect(await modes(1e-9)).toEqual(await modes(1));
  });

  it("have trajectories beside them, with means and standard errors", async () => {
    const inputs = ["trajectories", "--atoms", "4", "--times", "0:1:2", "--count", "10", "--seed", "3"];
    const { mean, standardError, count } = JSON.parse((await lmg(...inputs, "--json")).out);
    expect([mean.Z[0], mean.Z.length, standardError.Z.length, count]).toEqual([expect.closeTo(1, 12), 2, 2, 10]);
    expect((await lmg(...inputs)).out).toContain("standard errors of 10 trajectories");
  });

  it("print tables for people", async () => {
    expect((await lmg("evolve", "--atoms", "6", "--times", "0:2:3")).out).toMatch(/^ +t +<Jx>\/j/);
    // At t = 30 the means have long numbers of either sign.
    const { out } = await lmg("evolve", "--atoms", "4", "--initial", "x", "--times", "0,1,30");
    const rows = out.split("\n").slice(0, 4);
    expect(rows.map((row) => row.trim().split(/ +/).length)).toEqual([7, 7, 7, 7]);
    expect((await lmg("gap", "--atoms", "6")).out).toMatch(/The odd sector \(order 6/);
  });
});

describe("completion", () => {
  const proposals = async (...words: string[]): Promise<string[]> =>
    (await lmg("__complete", ...words)).out.split("\n").filter(Boolean);

  it("proposes commands, options and values", async () => {
    expect(await proposals("ste")).toEqual(["steady-state"]);
    expect(await proposals("sweep", "--gamma")).toEqual(["--gamma-a", "--gamma-b"]);
    expect(await proposals("steady-state", "--method", "m")).toEqual(["multipole"]);
  });

  it("is a script for bash or zsh", async () => {
    expect((await lmg("completion", "bash")).out).toContain("complete -o default -F _lmg_cavity lmg-cavity");
    expect((await lmg("completion", "zsh")).out).toContain("bashcompinit");
    const { script } = JSON.parse((await lmg("completion", "bash", "--json")).out);
    expect(script).toBe((await lmg("completion", "bash")).out);
    expect((await lmg("completion", "fish")).status).toBe(2);
  });
});

describe("scaling", () => {
  it("prints exponents with their intervals, or one JSON document", async () => {
    expect((await lmg("scaling", "--atoms", "5,10,20")).out).toMatch(/<Jx\^2>\/j\^2 +~ N\^-0\.\d+ \+- \d/);
    const { quantities } = JSON.parse((await lmg("scaling", "--atoms", "5,10,20", "--json")).out);
    expect(quantities[0].values).toHaveLength(3);
  });
});

describe("phase-diagram", () => {
  it("is written, and again without solving anything twice", async () => {
    const out = join(folder, "diagram.json");
    const inputs = [
      "phase-diagram",
      "--atoms",
      "4",
      "--field",
      "0:1:3",
      "--gamma-b",
      "0.1,0.2",
      "--out",
      out,
      "--json",
    ];
    expect(JSON.parse((await lmg(...inputs)).out)).toMatchObject({ points: 6, computed: 6, failed: 0 });
    expect(JSON.parse(readFileSync(out, "utf8")).panels).toHaveLength(2);
    expect(JSON.parse((await lmg(...inputs)).out)).toMatchObject({ computed: 0, resumed: 6 });
    const gaps = async () => JSON.parse((await lmg(...inputs, "--gap-atoms", "3")).out);
    expect(await gaps()).toMatchObject({ resumed: 6, gap: { store: `${out}.gap-3.sqlite`, computed: 6, resumed: 0 } });
    const drawn = readFileSync(out);
    expect(await gaps()).toMatchObject({ resumed: 6, gap: { computed: 0, resumed: 6 } });
    // Without dissipation at h = 0 nothing relaxes: a gap that has closed leaves a hole.
    const closed = ["--gamma-a", "0", "--gamma-b", "0,0.2", "--out", join(folder, "closed.json")];
    const holes = await lmg("phase-diagram", "--atoms", "3", "--field", "0:1:2", "--gap-atoms", "2", ...closed);
    expect([holes.status, holes.err]).toEqual([1, expect.stringContaining("2 points have no result")]);
    const [, , evenGap] = JSON.parse(readFileSync(join(folder, "closed.json"), "utf8")).panels;
    expect(evenGap.field.values[0]).toEqual([null, null]);
    expect(readFileSync(out).equals(drawn)).toBe(true);
    const { panels } = JSON.parse(readFileSync(out, "utf8"));
    expect(panels).toHaveLength(4);
    const { even } = relaxationGap({ atoms: 3, field: 0.5, gammaB: 0.2, gammaA: 0.01, anisotropy: 0, coupling: 1 });
    expect(panels[2].field.values[1][1]).toBe(even);
  });
});

describe("sweep", () => {
  it("does not replace the output of another study, nor a file that is nobody's, unless it is told to", async () => {
    const out = join(folder, "kept.csv");
    const inputs = ["sweep", "--atoms", "4", "--workers", "1", "--out", out];
    expect((await lmg(...inputs, "--field", "0:1:2")).status).toBe(0);
    const first = readFileSync(out, "utf8");
    expect(first).not.toMatch(/(?:^|,)-0(?:,|$)/m);
    const message = `lmg-cavity: --out "${out}" exists and is not of this sweep, with these values and this version; give another file, or replace it with --restart.\n`;
    expect(await lmg(...inputs, "--field", "0:1:3")).toEqual({ status: 2, out: "", err: message });
    expect((await lmg(...inputs, "--field", "0:1:2")).status).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(first);
    expect((await lmg(...inputs, "--field", "0:1:3", "--restart")).status).toBe(0);
    expect(readFileSync(out, "utf8")).not.toBe(first);
    const notes = join(folder, "notes.csv");
    writeFileSync(notes, "notes");
    expect((await lmg("sweep", "--atoms", "4", "--field", "0:1:2", "--out", notes)).status).toBe(2);
    expect(readFileSync(notes, "utf8")).toBe("notes");
  });
});

describe("bad input ends with status 2 and one line that names the option, the value and what is allowed", () => {
  it.each([
    [["steady-state", "--atoms", "-3"], '--atoms cannot be "-3": it must be an integer from 1 to 1000000000.'],
    [["steady-state", "--atoms", "2.5"], '--atoms cannot be "2.5": it must be an integer'],
    [["steady-state", "--atoms", "1e30"], '--atoms cannot be "1e30": it must be an integer'],
    [["steady-state", "--field", "abc"], '--field cannot be "abc": it must be a finite number'],
    [["steady-state", "--field", "1e999"], '--field cannot be "1e999": it must be a finite number'],
    [["steady-state", "--gamma-b", "-1"], '--gamma-b cannot be "-1": it must be 0 or larger.'],
    [["steady-state", "--anisotropy", "2"], '--anisotropy cannot be "2": it must lie between -1 and 1.'],
    [["steady-state", "--atmos", "3"], "there is no option --atmos; did you mean --atoms?"],
    [["steady-state", "--method", "qr"], '--method cannot be "qr": it must be one of auto, multipole, superoperator.'],
    [["steady-state", "--method", "superoperator", "--tolerance", "1e-9"], "belong to --method multipole"],
    [["steady-state", "--atoms", "5000", "--matrix"], "--matrix prints up to 2000 atoms, but --atoms is 5000."],
    [["stedy-state"], 'there is no command "stedy-state"; did you mean steady-state?'],
    [
      ["mean-field", "--trajectory", "1,1,0", "--times", "0:1:2"],
      "it must be of unit length (to 1e-3), but has length 1.41421",
    ],
    [["evolve", "--initial", "north"], '--initial cannot be "north": it must be x, y, up, down, or theta,phi'],
    [["evolve", "--initial", "4,0"], "theta from 0 to pi"],
    [["evolve", "--initial", "steady:"], '--initial cannot be "steady:": it must be a finite number'],
    [["evolve", "--times", "1,0"], "value 2 of --times must not be below 1, but is 0."],
    [["evolve", "--switch-off", "-1"], '--switch-off cannot be "-1": it must be 0 or larger'],
    [["phase-diagram", "--out", "a.svg", "--field", "1,0"], "--field needs two or more increasing values."],
    [["figures"], "name the figures to draw, or draw --all."],
    [["steady-state", "--method", "multpole"], "; did you mean multipole?"],
    [["figure", "eigenvalus"], "; did you mean eigenvalues?"],
    [["schema", "swep"], "; did you mean sweep?"],
    [["steady-state", "--field", "-Infinity"], '--field cannot be "-Infinity": it must be a finite number'],
    [["evolve", "--times", "0:1:0"], '--times cannot be "0:1:0": its count must be an integer from 1 to 1000000.'],
    [["completion", "fish"], 'there is no completion for "fish"; there is bash, zsh.'],
    [["--json"], '"--json" comes before a command; options follow it'],
    [["xyz"], 'there is no command "xyz". `lmg-cavity --help` lists the commands.'],
    [["figures", "9"], 'there is no figure "9"; there is 2, 3, 4, '],
    [["figure", "evolution", "--gamma-b", "1"], "--gamma-b is not an option of figure evolution."],
    [["trajectories", "--count", "0"], '--count cannot be "0": it must be an integer from 1'],
    [["trajectories", "--atoms", "600"], "must be at most 500 for trajectories, but is 600."],
    [["scaling", "--atoms", "5,10"], "--atoms needs 3 to 12 ascending numbers"],
    [["scaling", "--gamma-b", "2"], "must be below the coupling for a transition"],
    [["gap", "--count", "0"], '--count cannot be "0": it must be an integer from 1 to 50'],
    [["sweep", "--field", "0:1:3"], "--out needs a value, but has none."],
    [["sweep", "--out", "sweep.xls"], "must end in .json, .csv, .npz, .h5"],
    [["sweep", "--out", "missing/sweep.csv"], "the folder does not exist"],
    [["sweep", "--out", "a.csv", "--atoms", "5,0"], '--atoms cannot be "5,0": it must be an integer from 1'],
    [["sweep", "--out", "a.csv", "--gamma-b", "-1:1:3"], '--gamma-b cannot be "-1:1:3": it must be 0 or larger'],
    [["sweep", "--out", "a.csv", "--field", "1,1"], "--field must not hold a value twice, but is 1."],
    [
      ["sweep", "--out", "a.csv", "--atoms", "1:2:3"],
      '--atoms cannot be "1:2:3": it must be an integer from 1 to 1000000000, and "1.5" is not.',
    ],
    [["sweep", "--out", "a.csv", "--field", "0:1:1e6", "--atoms", "1:100:100"], "must be at most 10000000"],
    [["steady-state", "--atoms"], "--atoms needs a value, but has none."],
    [["steady-state", "--atoms="], "--atoms needs a value, but has an empty one."],
    [["steady-state", "--field", "-abc"], '--field cannot be "-abc": it must be a finite number'],
    [["steady-state", "--field", "1e60"], '--field cannot be "1e60": it must lie between -1e+50 and 1e+50.'],
    [["steady-state", "--atoms", "-3", "--field", "abc"], 'from 1 to 1000000000. --field cannot be "abc": it must be'],
    [["steady-state", "-q"], "there is no option -q; --help lists those of the command."],
    [["steady-state", "0.5"], 'there is no place for "0.5": a value follows its option'],
    [["steady-state", "--field", "1", "--field", "2"], '--field stands twice, with "1" and "2"; give one.'],
    [["steady-state", "--json=maybe"], '--json cannot be "maybe": it is an option without a value'],
    [["figure"], "the figure is missing; --help shows an example."],
    [["evolve", "--initial", ","], '--initial cannot be ",": it must be x, y, up, down, or theta,phi'],
    [["hardware", "list", "--parameters", "a.yaml"], "there is no option --parameters"],
    [["dashboard", "--json"], "--json is for commands that end"],
    [["sweep", "--out", "a.csv", "--workers", "0"], '--workers cannot be "0": it must be an integer from 1 to 1024'],
    [
      ["figure", "7"],
      'there is no figure "7"; there is 2, 3, 4, eigenvalues, elimination, evolution, trajectories, scaling, spectrum, spontaneous, measurement, liouvillian, wigner, husimi, phase-diagram.',
    ],
    [["figure", "3", "--gamma-b", "0.1"], "--gamma-b is not an option of figure 3"],
    [["figure", "elimination", "--coupling", "2"], "--coupling is not an option of figure elimination"],
    [["linearize", "--branch", "tilted"], '--branch cannot be "tilted": it must be one of normal, inverted, broken.'],
    [["linearize", "--field", "1.5", "--branch", "broken"], "--branch must be one of normal, inverted at this field"],
    [["linearize", "--field", "2", "--gamma-b", "0"], "--field must have a stable semiclassical state"],
    [["transmission", "--kappa-a", "1", "--ratios"], "--kappa-a and --ratios exclude each other."],
    [["transmission", "--anisotropy", "0.5"], '--anisotropy cannot be "0.5" here: it follows from the cavity'],
    [
      ["transmission", "--gamma-a", "0.1", "--kappa-a-over-delta-a", "0.1"],
      "--gamma-a and --kappa-a-over-delta-a exclude each other",
    ],
    [
      "transmission --kappa-a 1 --kappa-b 50 --delta-a 50 --lambda-a 5 --lambda-b 1.6 --gamma-b 0.2".split(" "),
      "--gamma-b follows from the cavity, here from --kappa-a and the other rates",
    ],
    [["transmission", "--kappa-a", "1"], "--kappa-a needs --kappa-b, --delta-a, --lambda-a, --lambda-b as well"],
    [["transmission", "--field", "0.5", "--branch", "normal"], "must not be unstable"],
    [["figure", "2", "--field", "0:1"], "a range has the form start:stop:count"],
    [["figure", "2", "--out", "figure.gif"], '--out "figure.gif" must end in .svg, .png, .pdf, .json.'],
    [
      ["figure", "2", "--out", "missing-folder/figure.svg"],
      '--out "missing-folder/figure.svg" cannot be written: the folder does not exist.',
    ],
  ])("%j", async (inputs, message) => {
    const { status, out, err } = await lmg(...inputs);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect([status, out]).toEqual([2, ""]);
  });

  it("for every option of every command that does not take any text", async () => {
    const texts = new Set(["out", "outDir", "parameters", "sbatchOptions", "species", "cavity"]);
    for (const [name, load] of Object.entries(STUDY_COMMANDS)) {
      const { flags = {} } = (await load()).parameters;
      const words = name === "hardware-derive" ? ["hardware", "derive"] : [name];
      const valued = Object.keys(flags).filter((flag) => flags[flag]?.kind !== "boolean" && !texts.has(flag));
      for (const flag of valued) {
        const { status, out, err } = await lmg(...words, `--${optionName(flag)}=1;2`);
        expect([status, out, err]).toEqual([2, "", expect.stringMatching(/^lmg-cavity: [^\n]+\n$/)]);
        expect(err).toContain(`--${optionName(flag)} cannot be "1;2": it must `);
      }
    }
  });

  it("a path through a file", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const { status, err } = await lmg("figure", "2", "--out", join(file, "figure.svg"));
    expect(err).toContain("a part of the path is not a folder");
    expect(status).toBe(2);
  });
});

describe("other failures end with status 1", () => {
  it("a truncation that does not converge names the order it needed", async () => {
    const { status, out, err } = await lmg("steady-state", "--truncation-order", "20");
    expect(err).toMatch(/truncation order 20 leaves the moments uncertain by .* needs order \d+/);
    expect([status, out]).toEqual([1, ""]);
  });
});

describe("figure 2", () => {
  const drawAs = async (extension: string): Promise<Buffer> => {
    const path = join(folder, `figure.${extension}`);
    const { status } = await lmg("figure", "2", "--atoms", "5", "--field", "-0.5:1.5:5", "--out", path);
    expect(status).toBe(0);
    return readFileSync(path);
  };

  it("is written as SVG, PNG, PDF or JSON, by the extension", async () => {
    expect((await drawAs("svg")).toString("utf8")).toMatch(/^<svg/);
    expect((await drawAs("png")).subarray(1, 4).toString("ascii")).toBe("PNG");
    expect((await drawAs("pdf")).subarray(0, 5).toString("ascii")).toBe("%PDF-");
    expect(JSON.parse((await drawAs("json")).toString("utf8")).panels).toHaveLength(4);
  });

  it("is drawn in the terminal without --out", async () => {
    const { status, out } = await lmg("figure", "2", "--atoms", "5", "--field", "-0.5:1.5:5");
    expect(status).toBe(0);
    expect(out).toContain("⟨Jz⟩/j");
  });
});

describe("figures of a scan", () => {
  const drawn = async (...inputs: string[]) => JSON.parse((await lmg("figure", ...inputs, "--json")).out);

  it("take fields in any order and more than once", async () => {
    const ascending = await drawn("2", "--atoms", "5", "--field", "0,0.5,1");
    expect(await drawn("2", "--atoms", "5,5", "--field", "1,0.5,0.5,0")).toEqual(ascending);
    expect((await lmg("figure", "2", "--field", "1,1")).err).toContain("--field needs at least two fields");
  });

  it("4 is drawn where no field is in the broken phase", async () => {
    for (const options of [
      ["--gamma-b", "1.5", "--field", "0,1"],
      ["--field", "-3,-2"],
    ]) {
      const { panels } = await drawn("4", "--atoms", "5", ...options);
      expect(panels[0].series).toHaveLength(2);
    }
  });
});

describe("figures 3 and 4", () => {
  it("are computed and written from one command each", async () => {
    const three = await lmg("figure", "3", "--json");
    expect(JSON.parse(three.out).panels).toHaveLength(12);
    const path = join(folder, "figure-4.svg");
    expect((await lmg("figure", "4", "--atoms", "8", "--field", "-0.5:1.5:5", "--out", path)).status).toBe(0);
    expect(readFileSync(path, "utf8")).toMatch(/^<svg/);
  });
});

describe("report", () => {
  it("draws Fig. 2, prints the certificates and says where the files are", async () => {
    const scan = ["--atoms", "4,9", "--field", "-0.5:1.5:5", "--out-dir", join(folder, "new", "folder")];
    const { status, out } = await lmg("report", ...scan);
    expect(status).toBe(0);
    expect(out).toContain("⟨Jz⟩/j");
    expect(out).toMatch(/N = 9 +\|\|L rho\|\| <= \d/);
    for (const extension of ["svg", "png", "json"]) {
      expect(out).toContain(join(folder, "new", "folder", `figure-2.${extension}`));
      expect(readFileSync(join(folder, "new", "folder", `figure-2.${extension}`)).length).toBeGreaterThan(1000);
    }
  });

  it("prints one JSON document with the files and the certificates", async () => {
    const { out } = await lmg("report", "--atoms", "4", "--field", "0:1:3", "--out-dir", folder, "--json");
    const { files, curves } = JSON.parse(out);
    expect(files).toHaveLength(3);
    expect(curves[0].residualNorm).toBeLessThan(1e-14);
  });
});

describe("the built program", () => {
  it("lists its commands in --help", () => {
    const { status, stdout } = spawnSync(process.execPath, [BIN, "--help"], { encoding: "utf8" });
    expect(status).toBe(0);
    for (const command of ["report", "steady-state", "mean-field", "figure"]) expect(stdout).toContain(command);
  });

  it("says that standard output is full", ({ skip }) => {
    skip(!existsSync("/dev/full"), "there is no /dev/full here");
    const full = openSync("/dev/full", "w");
    const inputs = [BIN, "steady-state", "--atoms", "3", "--json"];
    const { status, stderr } = spawnSync(process.execPath, inputs, {
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect([status, stderr]).toEqual([1, "lmg-cavity: standard output cannot be written: the disk is full.\n"]);
  });

  it.each([
    "figure 2 --field -1:2:5001",
    // One product of matrices after another, without a look at the signal for seconds.
    "evolve --atoms 2000 --times 0:100:11",
  ])("ends with status 130 on Ctrl-C: %s", async (command) => {
    const child = spawn(process.execPath, [BIN, ...command.split(" ")], { stdio: "ignore" });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill("SIGINT");
    const status = await new Promise((resolve) => child.on("exit", resolve));
    expect(status).toBe(130);
  });
});

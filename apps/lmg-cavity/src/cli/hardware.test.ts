import { runSteps } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { steadyStateStudy } from "../studies/steady-state.js";
import { lmg } from "./lmg.fixture.js";

const hardware = (...inputs: string[]) => lmg("hardware", ...inputs);

async function derived(...inputs: string[]) {
  return JSON.parse((await hardware("derive", "--json", ...inputs)).out);
}

describe("hardware list", () => {
  it("names every species and cavity, as text and as JSON", async () => {
    const { species, cavities } = JSON.parse((await hardware("list", "--json")).out);
    expect([species.length, cavities.length]).toEqual([15, 17]);
    const { out } = await hardware("list");
    expect(out).toContain("87Rb");
    expect(out).toContain("morrison-parkins-ring");
  });
});

describe("hardware show", () => {
  it("shows a species with sources and what follows from it", async () => {
    const shown = JSON.parse((await hardware("show", "87Rb", "--json")).out);
    expect(shown.kind).toBe("species");
    expect(shown.entry.mass.source).toContain("ARC");
    const d2 = shown.lines.find(({ line }: { line: string }) => line === "D2");
    expect(d2.saturationIntensity).toEqual({ value: expect.closeTo(1.66933, 5), unit: "mW/cm^2" });
    expect(d2.recoilVelocity.value).toBeCloseTo(5.8845, 4);
    expect(d2.wavelength).toEqual({ value: expect.closeTo(780.241209686, 8), unit: "nm" });
    expect(d2.dopplerTemperature).toEqual({ value: expect.closeTo(145.57, 2), unit: "uK" });
    const { out } = await hardware("show", "87Rb");
    expect(out).toMatch(/S1\/2 F = 2 +2563\.0/);
    expect(out).toMatch(/reduced dipole +4\.2275\d* e a0 \(steck\)/);
    // Nothing cycles on D1.
    expect(out.match(/saturation intensity/g)).toHaveLength(1);
    expect(out).toContain("or");
  });

  it.each(["88Sr", "171Yb", "40Ca+", "43Ca+", "innsbruck-ion", "mit-ytterbium"])(
    "shows %s, whatever its data leave out, with a source in every row of data",
    async (name) => {
      const { status, out } = await hardware("show", name);
      expect(status).toBe(0);
      const data = out.split("\n\n")[1].split("\n").slice(1);
      expect(data.filter((row) => !row.includes("["))).toEqual([]);
    },
  );

  it("suggests the nearest name for an unknown one", async () => {
    expect(await hardware("show", "Rb87")).toEqual({
      status: 2,
      out: "",
      err: 'lmg-cavity: There is no species or cavity "Rb87". Did you mean "87Rb"?\n',
    });
  });
});

describe("hardware derive", () => {
  it("reproduces the paper's experimental paragraph without options", async () => {
    const { effective, couplings, spontaneousRates, validity, remarks } = await derived();
    expect(couplings.lambdaA).toEqual({ value: expect.closeTo(250, 9), unit: "2pi kHz" });
    expect(effective.lambda.value).toBeCloseTo(49.995, 4);
    expect(effective.gammaA.value).toBeCloseTo(0.249975, 6);
    expect(effective.gammaB.value).toBeCloseTo(2.5, 12);
    expect(spontaneousRates.one.value).toBeCloseTo(0.009375, 12);
    expect(Object.keys(validity[0])).toEqual(["condition", "value", "limit", "ok"]);
    expect(validity.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
    expect(remarks[0]).toContain("2pi 25 kHz");
  });

  it.each(["printed", "derived"])(
    "reaches a wanted h/lambda, Gamma_b/lambda and lambda, in the reading %s",
    async (reading) => {
      const wanted = ["--field", "-0.5", "--gamma-b", "0.2", "--lambda", "2pi 20 kHz", "--reading", reading];
      const { effective, ratios } = await derived(...wanted);
      expect(effective.lambda.value).toBeCloseTo(20, 9);
      expect(ratios.field).toBeCloseTo(-0.5, 6);
      expect(ratios.gammaB).toBeCloseTo(0.2, 12);
    },
  );

  it("takes g from --atom-coupling: lambda and Gamma_a rise as its square where the lasers stay", async () => {
    const lasers = ["--rabi-over-detuning", "0.0025", "--pump-over-detuning", "5e-4"];
    const { effective } = await derived("--atom-coupling", "2pi 200 kHz", ...lasers);
    expect(effective.lambda.value).toBeCloseTo(4 * 49.99500049995, 8);
    expect(effective.gammaA.value).toBeCloseTo(4 * 0.24997500249975, 10);
    expect(effective.gammaB.value).toBeCloseTo(4 * 2.5, 9);
  });

  it("gives the lasers' intensities for the real atom and reports what fails", async () => {
    const { lasers, spontaneousRates, validity, reading } = await derived("--atom", "real", "--detuning", "2pi 3 GHz");
    expect(reading).toBe("derived");
    expect(lasers.r1.unit).toBe("mW/cm^2");
    // With sums over |L mL>|S mS>|I mI> instead of 3j and 6j symbols, computed independently, these give 250 and 25 kHz, and scatter so much.
    const intensities = ["r1", "s0", "r0"].map((name) => lasers[name].value);
    [5583.843725, 5524.020617, 56.998231734].forEach((value, i) => expect(intensities[i] / value).toBeCloseTo(1, 8));
    expect(spontaneousRates.zero).toEqual({ value: expect.closeTo(4.076952168, 8), unit: "2pi kHz" });
    expect(spontaneousRates.one).toEqual({ value: expect.closeTo(4.162645256, 8), unit: "2pi kHz" });
    const failed = validity.filter(({ ok }: { ok: boolean }) => !ok);
    expect(failed.map(({ condition }: { condition: string }) => condition)).toEqual([
      expect.stringContaining("spontaneous emission"),
    ]);
  });

  it("takes from the options what a cavity's entry lacks", async () => {
    const lasers = ["--rabi-over-detuning", "0.0025", "--pump-over-detuning", "5e-4", "--delta-a", "2pi 2.5 MHz"];
    const { effective, atoms } = await derived(
      "--species",
      "87Rb",
      "--cavity",
      "tuebingen-ring",
      "--atoms",
      "1000000",
      ...lasers,
    );
    expect(atoms).toBe(1e6);
    expect(effective.lambda.value).toBeCloseTo(49.995, 4);
    expect(effective.gammaB.value).toBeCloseTo(25, 9);
  });

  it("checks homogeneity when the sample is given", async () => {
    const { unchecked, validity } = await derived("--sample-radius", "10 um", "--waist", "100 um");
    expect(unchecked).toEqual([]);
    expect(validity.at(-1).condition).toContain("homogeneous coupling");
  });

  it("names the model of |lambda| that has the steady state of a negative lambda, up to the sign of Jy", async () => {
    const negative = await derived("--delta-a", "-2pi 2.5 MHz", "--field", "0.3");
    expect(negative.effective.lambda.value).toBeLessThan(0);
    expect(negative.effective.field.value).toBeCloseTo(0.3 * negative.effective.lambda.value, 9);
    expect(negative.remarks[0]).toContain("lambda is negative");
    const { field, gammaA, gammaB } = negative.ratios;
    const solved = (sign: number) =>
      runSteps(steadyStateStudy({ atoms: 7, coupling: sign, field: sign * field, gammaA, gammaB, anisotropy: 0 }))
        .moments;
    const [minus, plus] = [solved(-1), solved(1)];
    for (const name of ["Z", "XX", "YY", "ZZ"] as const) expect(minus[name]).toBeCloseTo(plus[name], 13);
    expect(minus.XY).toBeCloseTo(-plus.XY, 13);
    expect(Math.abs(plus.XY)).toBeGreaterThan(1e-3);
  });

  it("takes the sign of a frequency before the factor 2 pi or behind it", async () => {
    const [before, behind] = [await derived("--delta-a", "-2pi 2 MHz"), await derived("--delta-a", "2pi -2 MHz")];
    expect(before).toEqual(behind);
    expect(before.couplings.deltaA.value).toBeCloseTo(-2000, 9);
  });

  it("prints tables with units for people", async () => {
    const { out } = await hardware("derive", "--field", "0.5");
    expect(out).toMatch(/lambda +49\.995\d* 2pi kHz/);
    expect(out).toMatch(/ok +0\.1 <= 0\.2 +adiabatic elimination of mode a/);
    expect(out).toContain("lmg-cavity steady-state --atoms 1000000 --field 0.5 --gamma-a 0.005 --gamma-b 0.050005");
  });

  it.each([
    [
      ["--kappa-a", "25kHz"],
      '--kappa-a cannot be "25kHz": it must be a number with a unit, for example "2pi 25 kHz"; whether the factor 2 pi is in the number cannot be guessed.',
    ],
    [["--kappa-a", "2pi -1 kHz"], "--kappa-a must be positive"],
    [["--cavity", "tuebingen-ring", "--atoms", "10"], "give --rabi-over-detuning."],
    [["--species", "6Ll"], 'There is no species "6Ll". Did you mean "6Li"'],
    [["--cavity", "caltech-latice"], 'Did you mean "caltech-lattice"?'],
    [["--cavity", "innsbruck-ion"], "innsbruck-ion has no published number of atoms; give --atoms."],
    [["--species", "85Rb"], "give their --ground-splitting."],
    [["--species", "23Na", "--atom", "real"], "--atom real knows the polarizations for 6Li and 87Rb"],
    [["--delta-a", "2pi -2 MHz", "--gamma-b", "0.2", "--lambda", "2pi 20 kHz"], "--delta-a is not positive"],
    [["--waist", "2 um"], "--sample-radius and --waist belong together"],
    [["--gamma-b", "0.2", "--pump-over-detuning", "1e-3"], "both set the laser r0"],
    [["--lambda", "2pi 20 kHz", "--rabi-over-detuning", "1e-3"], "both set the lasers r1 and s0"],
    [["--atom", "real", "--ground-splitting", "2pi 20 MHz"], "--ground-splitting belongs to --atom four-level"],
  ])("refuses %j with status 2", async (inputs, message) => {
    const { status, out, err } = await hardware("derive", ...inputs);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

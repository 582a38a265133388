import { describe, expect, it } from "vitest";
import { runApplication } from "../../cli/application.js";
import { digits } from "../../cli/table.js";
import { DEFAULT_PARAMETERS } from "../../model/parameters.js";
import { PROBE_FREQUENCIES } from "../solver/semiclassical-local.js";
import { solved } from "../solved-state.fixture.js";
import { relax } from "../solver/relax.js";
import { hardwareOf } from "../state/hardware.js";
import { initialState } from "../state/dashboard-state.js";
import { exactCurve } from "../state/results.js";
import { certificateLine, numbersLine } from "../view/readings.js";
import { currentSteadyState } from "./current.js";
import { orbitCommandLine, steadyStateCommandLine } from "./command-line.js";
import { PANELS } from "./panels.js";

const state = solved(
  initialState({ parameters: { ...DEFAULT_PARAMETERS, atoms: 20, field: 0.3, gammaB: 0.15, gammaA: 0.02 } }),
);
const { local } = state.results;

/** What the copied command prints as JSON. */
async function printed(command: string) {
  let [out, err] = ["", ""];
  const process = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: {},
  };
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare).slice(1);
  const status = await runApplication([...words, "--json"], { process, signal: new AbortController().signal });
  expect([status, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

describe("the numbers on the screen are those of the command line, digit by digit", { timeout: 60_000 }, () => {
  it("moments, entanglement, purity and certificate of the steady state", async () => {
    const { moments, entanglement, purity, certificate } = await printed(steadyStateCommandLine(state));
    // JSON does not know -0.
    const shown = JSON.parse(JSON.stringify(currentSteadyState(state)));
    expect(shown).toMatchObject({ moments, entanglement, purity, certificate });
    const numbers = numbersLine(state);
    expect(numbers).toContain(`⟨Jz⟩/j ${digits(moments.Z)}`);
    expect(numbers).toContain(`C_R ${digits(entanglement.rescaledConcurrence)}`);
    expect(certificateLine(state)).toContain(
      `‖Lρ‖ ${certificate.residualNorm.toExponential(1)}  K ${certificate.truncationOrder}`,
    );
  });

  it("the curves of inversion and entanglement", async () => {
    const curve = exactCurve(state.results.exact, state.parameters).filter(
      ({ model }) => model.field === -0.5 || (model.field > -0.5 && model.field <= 1.5),
    );
    const figure = await printed(PANELS.inversion.commandLine(state));
    const inversion = figure.panels[0].series.find(({ label }: { label?: string }) => label === "$N = 20$");
    expect(curve).toHaveLength(66);
    const fields = new Map(curve.map((point) => [point.model.field, point]));
    inversion.x.forEach((field: number, i: number) => {
      expect(fields.get(Number(field.toPrecision(12)))?.moments.Z).toBeCloseTo(inversion.y[i], 12);
    });
    const entanglement = (await printed(PANELS.entanglement.commandLine(state))).panels[0].series.find(
      ({ label }: { label?: string }) => label === "$N = 20$",
    );
    entanglement.x.forEach((field: number, i: number) => {
      const shown = fields.get(Number(field.toPrecision(12)))?.entanglement.rescaledConcurrence;
      expect(shown).toBeCloseTo(entanglement.y[i], 10);
    });
  });

  it.each(["phases", "flow", "eigenvalues"] as const)("fixed points and critical fields of %s", async (name) => {
    const { fixedPoints, criticalFields } = await printed(PANELS[name].commandLine(state));
    expect(local?.meanField).toMatchObject({ fixedPoints, criticalFields });
  });

  it("the mean-field orbit of the relaxation", async () => {
    expect(local?.relaxation).toEqual((await printed(orbitCommandLine(state))).orbit);
  });

  it("the relaxation of N = 20, and one trajectory of it", async () => {
    for (const kind of ["ensemble", "trajectory"] as const) {
      const shown = { ...state, relaxation: { kind, seed: 3 } };
      const { parameters, initial, relaxation } = shown;
      const found = await relax({ parameters, initial, relaxation }, { isOutdated: () => false });
      const { times, moments, mean } = await printed(PANELS.relaxation.commandLine(shown));
      const { X, Y, Z } = moments ?? mean;
      expect(found?.orbit).toEqual({ times, X, Y, Z });
    }
  });

  it.each(["morrison-parkins-ring", "hamburg-ring", "innsbruck-ion"])("the hardware in %s", async (cavity) => {
    const shown = { ...state, hardware: { species: "87Rb", cavity } };
    expect(hardwareOf(shown)).toEqual(await printed(PANELS.hardware.commandLine(shown)));
  });

  it("the transmission, whose cavity has the Gamma_a and Gamma_b of the sliders", async () => {
    const { frequencies, transmission, effective, eigenvalues } = await printed(PANELS.transmission.commandLine(state));
    expect(frequencies).toEqual(PROBE_FREQUENCIES);
    expect(local?.transmission).toMatchObject({ transmission, eigenvalues });
    expect(effective.lambda).toBeCloseTo(1, 14);
    expect(effective.gammaA).toBeCloseTo(0.02, 14);
    expect(effective.gammaB).toBeCloseTo(0.15, 14);
  });
});

import { spinCoherentState } from "@openqs/collective-spin";
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
    // The present field lies between those of the curve.
    const { field: present } = state.parameters;
    const curve = exactCurve(state.results.exact, state.parameters).filter(({ model }) => model.field !== present);
    expect(curve).toHaveLength(65);
    for (const name of ["inversion", "entanglement"] as const) {
      const figure = await printed(PANELS[name].commandLine(state));
      const { x, y } = figure.panels[0].series.find(({ label }: { label?: string }) => label === "$N = 20$");
      const printedAt = new Map<number, number>(x.map((h: number, i: number) => [Number(h.toPrecision(12)), y[i]]));
      for (const { model, moments, entanglement } of curve) {
        const shown = name === "inversion" ? moments.Z : entanglement.rescaledConcurrence;
        expect(shown).toBeCloseTo(printedAt.get(model.field)!, 12);
      }
    }
  });

  it("the second moments as they are drawn, against the field", async () => {
    const drawn = PANELS.moments.kind === "plot" ? PANELS.moments.draw(state).series : [];
    const [XX, YY] = ["x", "y"].map((axis) => drawn.find(({ label }) => label === `$⟨J_${axis}^2⟩/j^2$`)!);
    for (const field of [-0.5, 0.3, 1.25]) {
      const { moments } = await printed(
        steadyStateCommandLine({ ...state, parameters: { ...state.parameters, field } }),
      );
      const index = XX.x.indexOf(field);
      expect([XX.y[index], YY.y[index]]).toEqual([moments.XX, moments.YY]);
    }
  });

  it("the Husimi function, as that of the printed density matrix", async () => {
    const { phaseSpace } = state.results;
    const { matrix } = await printed(PANELS.sphere.commandLine(state));
    const [i, j] = [17, 23];
    const { data } = spinCoherentState(20, { theta: phaseSpace!.theta[i], phi: phaseSpace!.phi[j] });
    let value = 0;
    for (let row = 0; row <= 20; row++) {
      for (let column = 0; column <= 20; column++) {
        const [re, im] = matrix[row][column];
        const [a, b] = [data[2 * row], data[2 * row + 1]];
        const [c, d] = [data[2 * column], data[2 * column + 1]];
        // Of conj(z_row) rho z_column only the real part remains in the sum.
        value += re * (a * c + b * d) - im * (a * d - b * c);
      }
    }
    expect(phaseSpace!.husimi[i * phaseSpace!.phi.length + j]).toBeCloseTo(value, 12);
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
      const found = await relax(
        { parameters, initial, relaxation },
        { isOutdated: () => false, onProgress: () => undefined },
      );
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

import { availableParallelism } from "node:os";
import { runStepsAsync, type RunStepsOptions, type Steps } from "@openqs/linalg";
import type { Figure } from "../figure/index.js";
import { figure2 } from "../figures/figure-2.js";
import { figure3 } from "../figures/figure-3.js";
import { figure4 } from "../figures/figure-4.js";
import { figureEigenvalues } from "../figures/figure-eigenvalues.js";
import { ELIMINATION_RATIOS, figureElimination } from "../figures/figure-elimination.js";
import { figureEvolution } from "../figures/figure-evolution.js";
import { figurePhaseDiagram } from "../figures/figure-phase-diagram.js";
import { figureLiouvillian } from "../figures/figure-liouvillian.js";
import { figureMeasurement } from "../figures/figure-measurement.js";
import { figureScaling } from "../figures/figure-scaling.js";
import { figureSpectrum } from "../figures/figure-spectrum.js";
import { figureSpontaneous } from "../figures/figure-spontaneous.js";
import { figureTrajectories } from "../figures/figure-trajectories.js";
import { figureSphere } from "../figures/figure-sphere.js";
import { eliminationStudy } from "../studies/adiabatic-elimination.js";
import { eigenvalueScanStudy } from "../studies/eigenvalue-scan.js";
import { entanglementScanStudy } from "../studies/entanglement-scan.js";
import { evolutionStudy, quenchStudy } from "../studies/evolution.js";
import { scalingStudy } from "../studies/finite-size-scaling.js";
import { gapScanStudy } from "../studies/gap-scan.js";
import { measurementScanStudy } from "../studies/measurement-scan.js";
import { orderParametersStudy } from "../studies/order-parameters.js";
import { gapDiagram, phaseDiagram, phaseDiagramSweep } from "../studies/phase-diagram.js";
import { type OutputSpectrumResult, outputSpectrumStudy } from "../studies/output-spectrum.js";
import { phasesOnSphereStudy } from "../studies/phase-space.js";
import { PUBLISHED_SPONTANEOUS_RATE, spontaneousEmissionStudy } from "../studies/spontaneous-emission.js";
import { trajectoriesStudy } from "../studies/trajectories.js";
import { transmissionSpectraStudy } from "../studies/transmission-spectra.js";
import { sweepTable } from "../sweep/sweep-table.js";
import { solveAll } from "../sweep/solve-all.js";
import { DEFAULT_PARAMETERS } from "../model/parameters.js";
import { range } from "./parsers.js";
import { type ScanFlags, scanRequest, withDefaults } from "./scan-flags.js";

/** A figure that can be asked for by name. */
export interface CataloguedFigure {
  readonly name: string;
  /** What it shows, in a few words. */
  readonly brief: string;
  /** The options it takes; the others are fixed. */
  readonly options: readonly (keyof ScanFlags)[];
  /** Checks the options, computes and draws. */
  readonly compute: (flags: Partial<ScanFlags>, run: FigureRun) => Promise<Figure>;
}

/** How the computation of a figure is watched and stopped. */
type FigureRun = Required<Pick<RunStepsOptions, "signal" | "onProgress">>;

const SCAN = ["atoms", "field", "coupling", "gammaA", "gammaB"] as const;

/** All figures, in the order of the gallery. */
export const FIGURES: readonly CataloguedFigure[] = [
  {
    name: "2",
    brief: "order parameters",
    options: SCAN,
    compute: (flags, run) => drawn(orderParametersStudy(scanRequest(withDefaults(flags, [25, 50, 100]))), figure2, run),
  },
  {
    name: "3",
    brief: "transmission spectra",
    options: ["coupling"],
    compute: async ({ coupling = 1 }) => figure3(transmissionSpectraStudy(coupling)),
  },
  {
    name: "4",
    brief: "entanglement",
    options: SCAN,
    compute: (flags, run) => drawn(entanglementScanStudy(scanRequest(withDefaults(flags, [100]))), figure4, run),
  },
  {
    name: "eigenvalues",
    brief: "critical slowing down and exceptional points",
    options: ["field", "coupling", "gammaA", "gammaB"],
    compute: (flags, run) => {
      const { atoms: _, ...request } = scanRequest(withDefaults(flags, []));
      return drawn(eigenvalueScanStudy(request), figureEigenvalues, run);
    },
  },
  {
    name: "elimination",
    brief: "how the two-mode model tends to the one without modes",
    options: [],
    compute: (_, run) => drawn(eliminationStudy(2, 0.5, ELIMINATION_RATIOS), figureElimination, run),
  },
  {
    name: "evolution",
    brief: "entanglement after a quench, kept when the lasers go off",
    options: [],
    compute: (_, run) => drawn(quenchStudy(), figureEvolution, run),
  },
  {
    name: "trajectories",
    brief: "quantum trajectories beside the master equation that they sample",
    options: [],
    compute: async (_, run) => figureTrajectories(await sampledQuench(run)),
  },
  {
    name: "scaling",
    brief: "finite-size scaling at h_+ with fitted exponents",
    options: ["atoms", "coupling", "gammaA", "gammaB"],
    compute: (flags, run) => {
      const { field: _, ...request } = withDefaults(flags, [50, 100, 200, 400, 800, 1600]);
      return drawn(scalingStudy(request), figureScaling, run);
    },
  },
  {
    name: "spectrum",
    brief: "emission spectra of mode b in four phases",
    options: [],
    compute: (_, run) => drawn(spectraOfPhases(), figureSpectrum, run),
  },
  {
    name: "spontaneous",
    brief: "what spontaneous emission of single atoms does to the entanglement",
    options: [],
    compute: (_, run) => drawn(spontaneousDecayStudy(), figureSpontaneous, run),
  },
  {
    name: "measurement",
    brief: "entanglement inferred from the output of mode b, and its squeezing",
    options: ["coupling"],
    compute: async ({ coupling = 1 }) => figureMeasurement(measurementScanStudy(coupling)),
  },
  {
    name: "liouvillian",
    brief: "gap of the Liouvillian against the field, and its eigenvalues",
    options: [],
    compute: (_, run) => drawn(gapScanStudy(), figureLiouvillian, run),
  },
  {
    name: "wigner",
    brief: "Wigner function of the phases on the Bloch sphere",
    options: [],
    compute: (_, run) => drawn(phasesOnSphereStudy(), (states) => figureSphere(states, "wigner"), run),
  },
  {
    name: "husimi",
    brief: "Husimi function of the phases on the Bloch sphere",
    options: [],
    compute: (_, run) => drawn(phasesOnSphereStudy(), (states) => figureSphere(states, "husimi"), run),
  },
  {
    name: "phase-diagram",
    brief: "order parameter, entanglement and gap of the Liouvillian over field and Gamma_b",
    options: [],
    compute: (_, run) => coarsePhaseDiagram(run),
  },
];

async function drawn<Data>(study: Steps<Data>, draw: (data: Data) => Figure, run: FigureRun): Promise<Figure> {
  return draw(await runStepsAsync(study, run));
}

/** 30 atoms, all up, at h = lambda/2: 400 trajectories, and the master equation at more times. */
async function sampledQuench(run: FigureRun) {
  const parameters = { ...DEFAULT_PARAMETERS, atoms: 30 };
  const initial = { theta: 0, phi: 0 };
  const ensemble = await trajectoriesStudy(parameters, { initial, times: range("0:15:31"), count: 400, seed: 1 }, run);
  const exact = await runStepsAsync(evolutionStudy(parameters, { initial, times: range("0:15:151") }), run);
  return { ensemble, exact };
}

/** 100 and 25 atoms in the normal phase, before and in the broken phase, and above h_+. */
function* spectraOfPhases(): Steps<OutputSpectrumResult[][]> {
  const frequencies = range("-3:3:601");
  const found: OutputSpectrumResult[][] = [];
  for (const field of [-0.5, -0.05, 0.5, 1.2]) {
    const results: OutputSpectrumResult[] = [];
    for (const atoms of [100, 25]) {
      const parameters = { ...DEFAULT_PARAMETERS, atoms, field };
      results.push(yield* outputSpectrumStudy(parameters, { frequencies, times: [] }));
    }
    found.push(results);
  }
  return found;
}

/** At h = -lambda/2, ten times the published rate, from the steady state without spontaneous emission on. */
function spontaneousDecayStudy() {
  const rate = 10 * PUBLISHED_SPONTANEOUS_RATE;
  const request = { atoms: [5, 10, 20], rate, process: "scattering", times: range("0:100:201") } as const;
  return spontaneousEmissionStudy({ ...DEFAULT_PARAMETERS, field: -0.5 }, request);
}

/** Grids that need no store, the one of the gap coarser and for fewer atoms. */
async function coarsePhaseDiagram({ signal, onProgress }: FigureRun): Promise<Figure> {
  const pool = { workers: availableParallelism(), signal };
  const shown = (phase: string) => (done: number, total: number) => onProgress({ phase, done, total });
  const rest = { gammaA: 0.01, anisotropy: 0, coupling: 1 };
  const request = { atoms: 50, fields: range("-0.5:1.5:81"), gammaB: range("0.03:1.2:40"), ...rest };
  const gapRequest = { atoms: 16, fields: range("-0.5:1.5:41"), gammaB: range("0.03:1.2:27"), ...rest };
  const sweep = phaseDiagramSweep(request);
  const states = await solveAll(sweep, { ...pool, task: "steady-state", onDone: shown("phase diagram") });
  const table = sweepTable(sweep, new Map(states.map((outcome) => [outcome.point, outcome])));
  const gaps = await solveAll(phaseDiagramSweep(gapRequest), { ...pool, task: "gap", onDone: shown("gap") });
  return figurePhaseDiagram(phaseDiagram(request, table), gapDiagram(gapRequest, gaps));
}

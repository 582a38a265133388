/** Computes off the page's thread: the point under the sliders at once, the curves one field after another. */
import { steadyState, wignerFunction } from "@openqs/collective-spin";
import { maximalCollectiveWitness } from "@openqs/entanglement";
import { lmgFixedPoints, lmgModel } from "@openqs/linear-response";
import { linearizeStudy, transmissionStudy } from "lmg-cavity";
import { cavityParameters, FIELDS, RATES } from "./parameters.mjs";

const THETA = Float64Array.from({ length: 90 }, (_, i) => ((i + 0.5) * Math.PI) / 90);
const PHI = Float64Array.from({ length: 180 }, (_, i) => (i * Math.PI) / 90);
const FREQUENCIES = Array.from({ length: 300 }, (_, i) => -3.98 + (i * 8) / 300);

let latest = 0;

function finite({ field, gammaB, atoms }) {
  const state = steadyState(lmgModel({ ...RATES, field, gammaB }), atoms);
  const { rescaledConcurrence } = maximalCollectiveWitness(state.moments, atoms);
  return { state, rescaledConcurrence };
}

function point(parameters) {
  const { state, rescaledConcurrence } = finite(parameters);
  const { Z, XX, YY } = state.moments;
  const residual = state.certificate.residualNorm;
  return { Z, XX, YY, CR: rescaledConcurrence, purity: state.purity, residual, state };
}

/** Stable states and C_R for N -> infinity; critical points themselves have no stable state. */
function semiclassics({ field, gammaB }) {
  const stable = lmgFixedPoints({ ...RATES, field, gammaB }).filter(({ stability }) => stability === "stable");
  const states = stable.map(({ bloch: [x, , z] }) => ({ Z: z, XX: x ** 2 }));
  const entanglement =
    stable.length === 0
      ? undefined
      : linearizeStudy({ ...RATES, field, gammaB, atoms: 1, anisotropy: 0 }).entanglement?.branch;
  return { states, entanglement };
}

function transmission(parameters) {
  const result = transmissionStudy({ cavity: cavityParameters(parameters), frequencies: FREQUENCIES });
  return { frequencies: result.frequencies, values: result.transmission };
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

async function curves(id, parameters) {
  for (const field of FIELDS) {
    await nextTask();
    if (id !== latest) return;
    const here = { ...parameters, field };
    const { state, rescaledConcurrence } = finite(here);
    const { Z, XX } = state.moments;
    postMessage({ id, kind: "curve", field, finite: { Z, XX, CR: rescaledConcurrence }, limit: semiclassics(here) });
  }
  postMessage({ id, kind: "done" });
}

/** `redraw` is false while only h has changed: the curves stay. */
async function answer({ id, parameters, redraw }) {
  latest = id;
  await nextTask();
  if (id !== latest) return;
  try {
    const { state, ...numbers } = point(parameters);
    postMessage({ id, kind: "point", parameters, numbers });
    const { values } = wignerFunction(state.multipoles(), { theta: THETA, phi: PHI });
    postMessage({ id, kind: "sphere", theta: THETA, phi: PHI, values });
    postMessage({ id, kind: "transmission", ...transmission(parameters) });
    if (redraw) await curves(id, parameters);
    else postMessage({ id, kind: "done" });
  } catch (error) {
    postMessage({ id, kind: "failed", message: error.message });
  }
}

addEventListener("message", ({ data }) => void answer(data));

/** The page: sliders to the worker, its answers to numbers, panels and the sphere. */
import { drawPanel } from "./panel.mjs";
import { drawSphere } from "./sphere.mjs";

const byId = (id) => document.getElementById(id);
const sliders = ["field", "gammaB", "atoms"].map(byId);
const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });

let id = 0;
let curve = [];
let curveOf = "";
let spectrum = { frequencies: [], values: [] };

function parameters() {
  return Object.fromEntries(sliders.map((slider) => [slider.id, Number(slider.value)]));
}

function ask() {
  for (const slider of sliders) byId(`${slider.id}-value`).textContent = slider.value;
  const asked = parameters();
  const key = `${asked.gammaB} ${asked.atoms}`;
  const redraw = key !== curveOf;
  if (redraw) {
    curve = [];
    // Until the new curve is whole there is none to return to.
    curveOf = "";
  }
  id += 1;
  document.body.dataset.state = "busy";
  byId("status").textContent = "";
  worker.postMessage({ id, parameters: asked, redraw });
  draw();
}

/** The stable states for N -> infinity, one line for each height at which they follow one another. */
function limitLines(quantity) {
  const points = curve.flatMap(({ field, limit }) => limit.states.map((state) => [field, state[quantity]]));
  const branches = [];
  for (const point of points) {
    const near = branches.find((line) => {
      const [x, y] = line.at(-1);
      return point[0] - x < 0.075 && point[0] > x && Math.abs(point[1] - y) < 0.25;
    });
    if (near === undefined) branches.push([point]);
    else near.push(point);
  }
  return branches;
}

function draw() {
  const cursor = parameters().field;
  const fields = [-0.5, 1.5];
  const dots = (quantity) => curve.map(({ field, finite }) => [field, finite[quantity]]);
  drawPanel(byId("inversion"), { x: fields, y: [-1, 1], lines: limitLines("Z"), dots: dots("Z"), cursor });
  drawPanel(byId("moments"), { x: fields, y: [0, 1], lines: limitLines("XX"), dots: dots("XX"), cursor });
  const limit = curve.flatMap(({ field, limit: { entanglement } }) =>
    entanglement === undefined ? [] : [[field, Math.max(0, entanglement)]],
  );
  drawPanel(byId("entanglement"), { x: fields, y: [0, 1], lines: [limit], dots: dots("CR"), cursor });
  const line = spectrum.frequencies.map((frequency, i) => [frequency, spectrum.values[i]]);
  drawPanel(byId("transmission"), { x: [-4, 4], y: [0, 2], lines: [line] });
}

const handlers = {
  point({ numbers: { residual, ...numbers } }) {
    for (const [name, value] of Object.entries(numbers)) byId(name).textContent = value.toPrecision(9);
    byId("residual").textContent = residual.toExponential(1);
    document.body.dataset.point = String(id);
  },
  sphere: (data) => drawSphere(byId("sphere"), data),
  transmission(data) {
    spectrum = data;
    draw();
  },
  curve(data) {
    curve.push(data);
    draw();
  },
  done() {
    const { gammaB, atoms } = parameters();
    curveOf = `${gammaB} ${atoms}`;
    document.body.dataset.state = "done";
  },
  failed({ message }) {
    byId("status").textContent = message;
    document.body.dataset.state = "failed";
  },
};

worker.addEventListener("message", ({ data }) => {
  if (data.id === id) handlers[data.kind](data);
});
worker.addEventListener("error", ({ message }) => handlers.failed({ message }));
for (const slider of sliders) slider.addEventListener("input", ask);
ask();

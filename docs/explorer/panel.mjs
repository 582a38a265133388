/** A small panel: lines, dots and a cursor in a frame with ticks, as SVG elements. */
const SVG = "http://www.w3.org/2000/svg";
const [WIDTH, HEIGHT, LEFT, BOTTOM, MARGIN] = [360, 220, 40, 24, 8];

function element(name, attributes, text) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

function scale([low, high], [from, to]) {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

function ticks([low, high]) {
  return Array.from({ length: 5 }, (_, i) => low + ((high - low) * i) / 4);
}

const inside = ([low, high], value) => Math.min(high, Math.max(low, value));

/** Draws `{ x, y, lines: [[x, y], ...][], dots: [x, y][], cursor }` into an <svg>; x and y are ranges. */
export function drawPanel(svg, { x, y, lines = [], dots = [], cursor }) {
  const sx = scale(x, [LEFT, WIDTH - MARGIN]);
  const sy = scale(y, [HEIGHT - BOTTOM, MARGIN]);
  const at = ([a, b]) => `${sx(a).toFixed(1)},${sy(inside(y, b)).toFixed(1)}`;
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
  const frame = { x: LEFT, y: MARGIN, width: WIDTH - LEFT - MARGIN, height: HEIGHT - BOTTOM - MARGIN };
  const nodes = [element("rect", { ...frame, class: "frame" })];
  for (const tick of ticks(x)) {
    nodes.push(element("text", { x: sx(tick), y: HEIGHT - 8, "text-anchor": "middle" }, String(tick)));
  }
  for (const tick of ticks(y)) {
    nodes.push(element("text", { x: LEFT - 4, y: sy(tick) + 4, "text-anchor": "end" }, String(tick)));
  }
  for (const line of lines) nodes.push(element("polyline", { points: line.map(at).join(" "), class: "line" }));
  for (const [a, b] of dots) nodes.push(element("circle", { cx: sx(a), cy: sy(inside(y, b)), r: 2, class: "dot" }));
  if (cursor !== undefined) {
    const across = { x1: sx(cursor), x2: sx(cursor), y1: MARGIN, y2: HEIGHT - BOTTOM };
    nodes.push(element("line", { ...across, class: "cursor" }));
  }
  svg.replaceChildren(...nodes);
}

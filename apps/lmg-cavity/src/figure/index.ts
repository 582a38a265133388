export type { Annotation, Field, Figure, Guide, LineStyle, Marker, Panel, Series, SeriesColor } from "./figure.js";
export { toJson } from "./data-export.js";
export { renderPdf, renderSvg, type SvgOptions } from "./render-figure.js";
export { sphereMap } from "./sphere/sphere-map.js";
export { renderPng } from "./render/png.js";

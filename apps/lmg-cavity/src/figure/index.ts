export type {
  Annotation,
  Axis,
  Field,
  Figure,
  Guide,
  Inset,
  LineStyle,
  Marker,
  Panel,
  Series,
  SeriesColor,
} from "./figure.js";
export { checkFigure } from "./check-figure.js";
export { toJson } from "./data-export.js";
export { renderPdf, renderSvg, type SvgOptions } from "./render-figure.js";
export { type SphereMapOptions, sphereMap } from "./sphere/sphere-map.js";
export { renderPng, type PngOptions } from "./render/png.js";

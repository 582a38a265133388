import type { Figure, Panel, Series } from "../figure/index.js";
import type { TransmissionSpectrum, TransmissionSpectraResult } from "../studies/transmission-spectra.js";

/** Top of every panel; what is higher is cut there and marked. */
const CLIP = 3;

/**
 * The paper's Fig. 3: transmission spectra of a weak probe of mode b for six fields around h_- (upper row) and six around
 * h_+ (lower row). Peaks that leave the panel are cut at its top, with a triangle and their height.
 */
export function figure3(data: TransmissionSpectraResult): Figure {
  const { gammaA, gammaB, lambda } = data.effective;
  return {
    description:
      "Transmission of a weak probe through mode b against its frequency, for twelve fields across both transitions, " +
      `Gamma_a = ${(gammaA / lambda).toPrecision(3)} and Gamma_b = ${(gammaB / lambda).toPrecision(3)} in units of the coupling.`,
    columns: 6,
    sharedX: true,
    width: 510,
    aspect: 0.8,
    legend: "none",
    panels: data.spectra.map((spectrum, index) => panel(spectrum, index, data.coupling)),
    provenance: {
      source: "S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Fig. 3",
      cavity: { ...data.spectra[0].cavity, field: undefined },
      effective: data.effective,
      clippedAt: CLIP,
    },
  };
}

function panel(spectrum: TransmissionSpectrum, index: number, coupling: number): Panel {
  const x = spectrum.frequencies.map((nu) => nu / coupling);
  const peaks = clippedPeaks(x, spectrum.transmission);
  const curve: Series = { kind: "line", x, y: spectrum.transmission.map((value) => Math.min(value, CLIP)) };
  const marks: Series = {
    kind: "points",
    x: peaks.map((peak) => peak.x),
    y: peaks.map(() => CLIP),
    marker: "triangle",
    color: 0,
  };
  const highest = Math.max(...peaks.map(({ height }) => height));
  const height = spectrum.critical === undefined ? `$${Math.round(highest)}$` : "$∞$";
  const marked = peaks.length > 0;
  // Text beside a peak at the right edge would leave the panel.
  const beside = peaks.findLast((peak) => peak.x < 1) ?? peaks[0];
  return {
    tag: `(${"abcdefghijkl"[index]})`,
    x: { label: "$ν_p/λ$", domain: [-3, 3], ticks: [-2, 0, 2] },
    y: { label: index % 6 === 0 ? "$T_p$" : "", domain: [0, CLIP * 1.35], ticks: [0, 1, 2, 3] },
    series: marked ? [curve, marks] : [curve],
    annotations: [
      { x: 2.8, y: CLIP * 1.22, label: fieldLabel(spectrum, coupling), anchor: "end" },
      ...(marked ? [{ x: beside.x + 0.35, y: CLIP * 0.94, label: height } as const] : []),
    ],
  };
}

function fieldLabel({ critical, field }: TransmissionSpectrum, coupling: number): string {
  if (critical !== undefined) return critical === "lower" ? "$h_-^c$" : "$h_+^c$";
  return `$${Number((field / coupling).toPrecision(6))}$`;
}

/** Runs of values above the clip, each as its highest point. */
function clippedPeaks(x: readonly number[], values: readonly number[]): { x: number; height: number }[] {
  const peaks: { x: number; height: number }[] = [];
  values.forEach((value, i) => {
    if (value <= CLIP) return;
    const continues = i > 0 && values[i - 1] > CLIP;
    if (!continues) peaks.push({ x: x[i], height: value });
    else if (value > peaks[peaks.length - 1].height) peaks[peaks.length - 1] = { x: x[i], height: value };
  });
  return peaks;
}

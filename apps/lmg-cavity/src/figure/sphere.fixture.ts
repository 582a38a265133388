import type { Figure } from "./figure.js";
import { sphereMap } from "./sphere/sphere-map.js";

const SPIN = 10;
const overlap = (theta: number, phi: number, theta0: number, phi0: number): number =>
  (1 + Math.cos(theta) * Math.cos(theta0) + Math.sin(theta) * Math.sin(theta0) * Math.cos(phi - phi0)) / 2;

/** Husimi function of an even mixture of two spin coherent states, in closed form. */
const husimi = (theta: number, phi: number): number =>
  (overlap(theta, phi, 1.1, 0.3) ** (2 * SPIN) + overlap(theta, phi, 1.1, Math.PI + 0.3) ** (2 * SPIN)) / 2;

/** A function with fringes and both signs. */
const fringes = (theta: number, phi: number): number => Math.sin(theta) ** 12 * Math.cos(8 * phi);

export const SPHERES: Figure = {
  description: "Functions on the sphere.",
  width: 510,
  columns: 2,
  aspect: 1.3,
  panels: [
    sphereMap({ tag: "(a)", value: husimi, label: "$Q(θ, ϕ)$" }),
    sphereMap({ tag: "(b)", value: fringes, label: "$W(θ, ϕ)$", colors: "diverging" }),
    sphereMap({ tag: "(c)", value: husimi, label: "$Q(θ, ϕ)$", projection: "mollweide" }),
    sphereMap({ tag: "(d)", value: fringes, label: "$W(θ, ϕ)$", colors: "diverging", projection: "mollweide" }),
  ],
};

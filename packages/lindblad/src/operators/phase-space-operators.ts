import { assertFinite, type Complex, expm, sparseFromDense, sparseToDense } from "@openqs/linalg";
import type { Basis } from "../space/basis.js";
import { annihilation, creation } from "./fock.js";
import { type Operator, product, scaled, sum } from "./operator.js";

/**
 * The displacement operator D(alpha) = exp(alpha a^+ - alpha^* a) of the truncated mode: unitary there, and that of the
 * untruncated mode on low photon numbers.
 *
 * For a coherent state use `coherentState`, whose amplitudes are the analytic ones.
 *
 * @throws {InvalidArgumentError} when the basis is not a Fock basis or alpha is not finite.
 */
export function displacement(basis: Basis, alpha: number | Complex): Operator {
  const { re, im } = toComplex("alpha", alpha);
  return exponential(sum(scaled(creation(basis), { re, im }), scaled(annihilation(basis), { re: -re, im })));
}

/**
 * The squeeze operator S(z) = exp((z^* a^2 - z a^+2)/2) of the truncated mode.
 *
 * @throws {InvalidArgumentError} when the basis is not a Fock basis or z is not finite.
 */
export function squeezing(basis: Basis, z: number | Complex): Operator {
  const { re, im } = toComplex("z", z);
  const [a, creator] = [annihilation(basis), creation(basis)];
  const lowering = scaled(product(a, a), { re: re / 2, im: -im / 2 });
  return exponential(sum(lowering, scaled(product(creator, creator), { re: -re / 2, im: -im / 2 })));
}

function exponential(operator: Operator): Operator {
  return { space: operator.space, matrix: sparseFromDense(expm(sparseToDense(operator.matrix))) };
}

function toComplex(argument: string, value: number | Complex): Complex {
  const { re, im } = typeof value === "number" ? { re: value, im: 0 } : value;
  assertFinite(argument, re);
  assertFinite(argument, im);
  return { re, im };
}

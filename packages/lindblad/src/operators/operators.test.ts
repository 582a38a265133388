import { DimensionMismatchError, InvalidArgumentError, matrixFromRows, sparseToDense } from "@openqs/linalg";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  commutator,
  creation,
  dagger,
  embed,
  fockBasis,
  hermiticityError,
  identityOperator,
  levelBasis,
  type Operator,
  operatorFromMatrix,
  pauli,
  photonNumber,
  product,
  qubitBasis,
  scaled,
  spinBasis,
  spinLowering,
  spinRaising,
  spinX,
  spinY,
  spinZ,
  sum,
  tensor,
  transition,
} from "../index.js";

/** Largest element of A - B. */
function distance(a: Operator, b: Operator): number {
  return sum(a, scaled(b, -1)).matrix.values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

describe("spin operators", () => {
  test("obey [Jx, Jy] = i Jz and cyclic, for 2j = 0 ... 12", () => {
    for (let twoJ = 0; twoJ <= 12; twoJ++) {
      const basis = spinBasis("spin", twoJ / 2);
      const [x, y, z] = [spinX(basis), spinY(basis), spinZ(basis)];
      const i = { re: 0, im: 1 };
      expect(distance(commutator(x, y), scaled(z, i))).toBeLessThan(1e-13);
      expect(distance(commutator(y, z), scaled(x, i))).toBeLessThan(1e-13);
      expect(distance(commutator(z, x), scaled(y, i))).toBeLessThan(1e-13);
    }
  });

  test("square to j (j + 1)", () => {
    const basis = spinBasis("spin", 7 / 2);
    const square = sum(...[spinX, spinY, spinZ].map((component) => product(component(basis), component(basis))));
    expect(distance(square, scaled(identityOperator(basis), 63 / 4))).toBeLessThan(1e-13);
  });

  test("are half the Pauli matrices for a qubit, whose first state is the excited one", () => {
    const atom = qubitBasis("atom");
    expect([...sparseToDense(pauli(atom, "x").matrix).data]).toEqual([0, 0, 1, 0, 1, 0, 0, 0]);
    expect([...sparseToDense(pauli(atom, "z").matrix).data]).toEqual([1, 0, 0, 0, 0, 0, -1, 0]);
    expect(distance(spinRaising(atom), transition(atom, 0, 1))).toBe(0);
    expect(distance(spinLowering(atom), transition(atom, 1, 0))).toBe(0);
  });
});

describe("oscillator operators", () => {
  test("obey [a, a^+] = 1 below the last photon number", () => {
    const basis = fockBasis("cavity", 12);
    const deviation = sum(commutator(annihilation(basis), creation(basis)), scaled(identityOperator(basis), -1));
    expect(distance(deviation, scaled(transition(basis, 11, 11), -12))).toBeLessThan(1e-14);
    expect(distance(product(creation(basis), annihilation(basis)), photonNumber(basis))).toBeLessThan(1e-14);
  });
});

describe("composition", () => {
  const [cavity, atom, motion] = [fockBasis("cavity", 3), qubitBasis("atom"), fockBasis("motion", 4)];

  test("embed agrees with the tensor product by identities, whatever the position of the factor", () => {
    const whole = [cavity, atom, motion];
    const a = tensor(annihilation(cavity), identityOperator(atom), identityOperator(motion));
    const sz = tensor(identityOperator(cavity), pauli(atom, "y"), identityOperator(motion));
    const b = tensor(identityOperator(cavity), identityOperator(atom), annihilation(motion));
    expect(distance(embed(annihilation(cavity), whole), a)).toBe(0);
    expect(distance(embed(pauli(atom, "y"), whole), sz)).toBe(0);
    expect(distance(embed(annihilation(motion), whole), b)).toBe(0);
  });

  test("embed respects the order of a pair that is swapped in the whole", () => {
    const pair = tensor(annihilation(motion), pauli(atom, "y"));
    const whole = [atom, cavity, motion];
    const expected = product(embed(annihilation(motion), whole), embed(pauli(atom, "y"), whole));
    expect(distance(embed(pair, whole), expected)).toBe(0);
  });

  test("products of embedded parts are embedded products (a homomorphism), and adjoints commute with embedding", () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true });
    const matrix = fc.array(fc.record({ re: entry, im: entry }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(matrix, matrix, (first, second) => {
        const [a, b] = [first, second].map((e) =>
          operatorFromMatrix(cavity, matrixFromRows([e.slice(0, 3), e.slice(3, 6), e.slice(6)])),
        );
        const whole = [motion, cavity];
        const difference = distance(product(embed(a, whole), embed(b, whole)), embed(product(a, b), whole));
        expect(difference).toBeLessThan(1e-15);
        expect(distance(dagger(embed(a, whole)), embed(dagger(a), whole))).toBe(0);
      }),
    );
  });

  test("refuses to add or multiply operators of different factors and names both", () => {
    const other = fockBasis("motion", 3);
    expect(() => sum(annihilation(cavity), annihilation(other))).toThrow(
      /cavity \(fock, 3\) and the second on motion \(fock, 3\)/,
    );
    expect(() => product(annihilation(cavity), annihilation(other))).toThrow(DimensionMismatchError);
    expect(() => embed(annihilation(other), [cavity, atom])).toThrow(/motion \(fock, 3\) is not a factor of cavity/);
    expect(() => sum(annihilation(cavity), identityOperator(levelBasis("cavity", 3)))).toThrow(DimensionMismatchError);
  });

  test("refuses two factors of one label", () => {
    expect(() => tensor(annihilation(cavity), annihilation(cavity))).toThrow(/factors of different labels/);
  });

  test("refuses what is not an operator of the space", () => {
    expect(() => operatorFromMatrix(atom, matrixFromRows([[1, 2, 3]]))).toThrow(/2 x 2, but `matrix` is 1 x 3/);
    expect(() => spinBasis("spin", 0.3)).toThrow(InvalidArgumentError);
    expect(() => fockBasis("", 3)).toThrow(InvalidArgumentError);
    expect(() => fockBasis("cavity", 2.5)).toThrow(InvalidArgumentError);
    expect(() => annihilation(atom)).toThrow(/must be a Fock basis, but is "atom \(spin, 2\)"/);
    expect(() => pauli(spinBasis("spin", 1), "x")).toThrow(/must be a qubit/);
    expect(() => scaled(annihilation(cavity), Number.NaN)).toThrow(InvalidArgumentError);
    expect(() => sum()).toThrow(InvalidArgumentError);
    expect(() => transition(atom, 2, 0)).toThrow(/`to`/);
  });

  test("measures how far an operator is from Hermitian", () => {
    expect(hermiticityError(pauli(atom, "y"))).toBe(0);
    expect(hermiticityError(annihilation(cavity))).toBeCloseTo(Math.SQRT2, 14);
  });
});

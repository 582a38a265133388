import { describe, expect, it } from "vitest";
import * as hardware from "../index.js";
import { CAVITIES, findCavity, findSpecies, SPECIES, UnknownNameError, UNITS } from "../index.js";
import { nearestNames } from "./nearest-names.js";

/** Every object with a `source` or a numerical `value` inside a catalogue entry, with the path to it. */
function recordsOf(node: unknown, path: string): { path: string; record: Record<string, unknown> }[] {
  if (typeof node !== "object" || node === null) return [];
  const record = node as Record<string, unknown>;
  const own = "source" in record || typeof record["value"] === "number" ? [{ path, record }] : [];
  return [...own, ...Object.entries(record).flatMap(([key, child]) => recordsOf(child, `${path}.${key}`))];
}

const ENTRIES = [...SPECIES, ...CAVITIES];
const RECORDS = ENTRIES.flatMap((entry) => recordsOf(entry, entry.name));

describe("the catalogue", () => {
  it("has fifteen species and seventeen cavities with more than 300 values", () => {
    expect([SPECIES.length, CAVITIES.length]).toEqual([15, 17]);
    expect(RECORDS.length).toBeGreaterThan(300);
  });

  it("has nothing without a source", () => {
    expect(RECORDS.filter(({ record }) => String(record["source"] ?? "").trim().length <= 3)).toEqual([]);
  });

  it("has no value without a known unit", () => {
    const values = RECORDS.filter(({ path, record }) => "value" in record && !path.includes(".alternatives."));
    expect(values.filter(({ record }) => !Object.hasOwn(UNITS, String(record["unit"])))).toEqual([]);
  });

  it("has no rate, g factor or dipole without a convention", () => {
    const conventional = /\.(decayRate|kappa|kappaA|kappaB|gamma|coupling|cooperativity|nuclearFactor|reducedDipole)$/;
    const rates = RECORDS.filter(({ path }) => conventional.test(path));
    expect(rates.length).toBeGreaterThan(60);
    expect(rates.filter(({ record }) => typeof record["convention"] !== "string")).toEqual([]);
  });

  it("exports every entry by its own name and lists it once", () => {
    const exported = new Set<unknown>(Object.values(hardware));
    expect(ENTRIES.filter((entry) => !exported.has(entry))).toEqual([]);
    expect(new Set(ENTRIES.map(({ name }) => name)).size).toBe(ENTRIES.length);
  });
});

describe("looking up a name", () => {
  it("finds species and cavities whatever the case and punctuation", () => {
    expect(findSpecies("87rb")).toBe(hardware.rubidium87);
    expect(findSpecies("40-Ca+").name).toBe("40Ca+");
    expect(findCavity("Morrison Parkins Ring")).toBe(hardware.morrisonParkinsRing);
  });

  it("suggests the nearest names for an unknown one, nearest first", () => {
    expect(() => findSpecies("Rb87")).toThrow('There is no species "Rb87". Did you mean "87Rb"');
    expect(() => findSpecies("86Rb")).toThrow('"85Rb" or "87Rb"');
    expect(() => findCavity("insbruck-ion")).toThrow('Did you mean "innsbruck-ion"?');
    expect(nearestNames("Rb", ["6Li", "85Rb", "87Rb"])).toEqual(["85Rb", "87Rb"]);
  });

  it("lists what there is when nothing is near", () => {
    const error = (() => {
      try {
        return findSpecies("unobtainium");
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(UnknownNameError);
    expect(error).toMatchObject({ code: "UNKNOWN_NAME", suggestions: [] });
    expect(String(error)).toContain("Known: 6Li, 7Li, 23Na");
  });
});

describe("the conventions of cavities", () => {
  it("convert a single-photon Rabi frequency to g and an energy rate to a field rate", () => {
    expect(hardware.publishedCoupling(hardware.superradiantStrontium)).toBe(18.5);
    expect(hardware.amplitudeRate(hardware.superradiantStrontium.kappa)).toBe(470_000);
  });

  it("refuse to guess a convention that the source does not state", () => {
    expect(() => hardware.amplitudeRate(hardware.rubidium280um.kappa)).toThrow("does not say whether");
  });

  it("refuse a word that is no convention, whatever the types said", () => {
    const rate = { ...hardware.innsbruckIon.kappa, convention: "enrgy" } as unknown as hardware.DecayRate;
    expect(() => hardware.amplitudeRate(rate)).toThrow(
      'must be one of "amplitude", "energy", "unstated", but is "enrgy"',
    );
  });

  it("keep 133Cs amplitude rates half of the natural linewidth in both Caesium cavities", () => {
    const natural = hardware.energyRate(hardware.cesium133.lines.D2.decayRate);
    for (const cavity of [hardware.uclConfocal, hardware.caltechLattice]) {
      expect(Math.abs(hardware.energyRate(cavity.gamma) / natural - 1)).toBeLessThan(0.01);
    }
  });
});

import { findByName } from "../catalogue/find-by-name.js";
import { calcium40Ion } from "./calcium-40-ion.js";
import { calcium43Ion } from "./calcium-43-ion.js";
import { cesium133 } from "./cesium-133.js";
import { lithium6 } from "./lithium-6.js";
import { lithium7 } from "./lithium-7.js";
import { potassium39 } from "./potassium-39.js";
import { potassium40 } from "./potassium-40.js";
import { potassium41 } from "./potassium-41.js";
import { rubidium85 } from "./rubidium-85.js";
import { rubidium87 } from "./rubidium-87.js";
import { sodium23 } from "./sodium-23.js";
import type { Species } from "./species.js";
import { strontium87 } from "./strontium-87.js";
import { strontium88 } from "./strontium-88.js";
import { ytterbium171 } from "./ytterbium-171.js";
import { ytterbium174 } from "./ytterbium-174.js";

/** Every species of the catalogue. Importing this (or {@link findSpecies}) bundles all of them; a single one is its own export. */
export const SPECIES: readonly Species[] = [
  lithium6,
  lithium7,
  sodium23,
  potassium39,
  potassium40,
  potassium41,
  rubidium85,
  rubidium87,
  cesium133,
  strontium87,
  strontium88,
  ytterbium171,
  ytterbium174,
  calcium40Ion,
  calcium43Ion,
];

/**
 * The species of a name, for example `"87Rb"` or `"40Ca+"`; upper case and punctuation do not matter.
 *
 * @throws {UnknownNameError} with the nearest names.
 *
 * @example
 * ```ts
 * import { findSpecies } from "@openqs/cavity-hardware";
 * findSpecies("6li").name; // => "6Li"
 * ```
 */
export function findSpecies(name: string): Species {
  return findByName("species", name, SPECIES);
}

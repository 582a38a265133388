import { findByName } from "../catalogue/find-by-name.js";
import { albertaDome } from "./alberta-dome.js";
import { arlParabolicRing } from "./arl-parabolic-ring.js";
import { caltechLattice } from "./caltech-lattice.js";
import { caltechNetwork } from "./caltech-network.js";
import { ethSpinor } from "./eth-spinor.js";
import { georgiaTech } from "./georgia-tech.js";
import { hamburgRing } from "./hamburg-ring.js";
import { innsbruckIon } from "./innsbruck-ion.js";
import { jilaStrontium } from "./jila-strontium.js";
import { mitYtterbium } from "./mit-ytterbium.js";
import { morrisonParkinsRing } from "./morrison-parkins-ring.js";
import { rubidium280um } from "./rubidium-280um.js";
import { stanfordConfocal } from "./stanford-confocal.js";
import { superradiantStrontium } from "./superradiant-strontium.js";
import { tuebingenRing } from "./tuebingen-ring.js";
import { uclConfocal } from "./ucl-confocal.js";
import { viennaFibreRing } from "./vienna-fibre-ring.js";
import type { Cavity } from "./cavity.js";

/** Every cavity of the catalogue. Importing this (or {@link findCavity}) bundles all of them; a single one is its own export. */
export const CAVITIES: readonly Cavity[] = [
  albertaDome,
  arlParabolicRing,
  caltechLattice,
  caltechNetwork,
  ethSpinor,
  georgiaTech,
  hamburgRing,
  innsbruckIon,
  jilaStrontium,
  mitYtterbium,
  morrisonParkinsRing,
  rubidium280um,
  stanfordConfocal,
  superradiantStrontium,
  tuebingenRing,
  uclConfocal,
  viennaFibreRing,
];

/**
 * The cavity of a name, for example `"morrison-parkins-ring"`; upper case and punctuation do not matter.
 *
 * @throws {UnknownNameError} with the nearest names.
 */
export function findCavity(name: string): Cavity {
  return findByName("cavity", name, CAVITIES);
}

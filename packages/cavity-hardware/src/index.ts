export { wigner3j, clebschGordan } from "./angular-momentum/wigner-3j.js";
export { wigner6j } from "./angular-momentum/wigner-6j.js";
export type { SpinTriple } from "./angular-momentum/triangle.js";
export { albertaDome } from "./cavities/alberta-dome.js";
export { arlParabolicRing } from "./cavities/arl-parabolic-ring.js";
export { caltechLattice } from "./cavities/caltech-lattice.js";
export { caltechNetwork } from "./cavities/caltech-network.js";
export { ethSpinor } from "./cavities/eth-spinor.js";
export { georgiaTech } from "./cavities/georgia-tech.js";
export { hamburgRing } from "./cavities/hamburg-ring.js";
export { innsbruckIon } from "./cavities/innsbruck-ion.js";
export { jilaStrontium } from "./cavities/jila-strontium.js";
export { mitYtterbium } from "./cavities/mit-ytterbium.js";
export { morrisonParkinsRing } from "./cavities/morrison-parkins-ring.js";
export { rubidium280um } from "./cavities/rubidium-280um.js";
export { stanfordConfocal } from "./cavities/stanford-confocal.js";
export { superradiantStrontium } from "./cavities/superradiant-strontium.js";
export { tuebingenRing } from "./cavities/tuebingen-ring.js";
export { uclConfocal } from "./cavities/ucl-confocal.js";
export { viennaFibreRing } from "./cavities/vienna-fibre-ring.js";
export {
  type Cavity,
  type ProposedScheme,
  publishedCoupling,
  type PublishedCooperativity,
  type PublishedCoupling,
  type PublishedRemark,
} from "./cavities/cavity.js";
export { CAVITIES, findCavity } from "./cavities/find-cavity.js";
export { nearestNames, normalizeName } from "./catalogue/nearest-names.js";
export * from "./constants.js";
export {
  HardwareError,
  ImpossibleConfigurationError,
  InvalidArgumentError,
  MissingDataError,
  UnknownNameError,
} from "./errors.js";
export { breitRabi, type Sublevel } from "./levels/breit-rabi.js";
export { clockField, type SublevelOf } from "./levels/clock-field.js";
export { landeFactor, zeemanSplitting } from "./levels/g-factor.js";
export { hyperfineLevels, hyperfineShift, type HyperfineLevel } from "./levels/hyperfine.js";
export { type LevelOf, nuclearFactorInBohrMagnetons } from "./levels/level-of.js";
export {
  magneticLevel,
  magneticLevels,
  type MagneticLevel,
  type UncoupledAmplitude,
} from "./levels/magnetic-levels.js";
export { type AtomInField } from "./light/atom-in-field.js";
export { beamIntensity, fieldAmplitude, type LightField, rabiFrequency } from "./light/light-field.js";
export { lightShift, scatteringRate } from "./light/light-shift.js";
export {
  type Complex,
  LINEAR_X,
  LINEAR_Y,
  LINEAR_Z,
  type Polarization,
  SIGMA_MINUS,
  SIGMA_PLUS,
} from "./light/polarization.js";
export { ramanRate, type RamanFields } from "./light/raman-rate.js";
export { couplingInhomogeneity, type Sample } from "./resonator/inhomogeneity.js";
export {
  cooperativity,
  couplingStrength,
  fieldDecayRate,
  fieldPerPhoton,
  finesseOf,
  freeSpectralRange,
  modeVolume,
  type Resonator,
  type ResonatorGeometry,
  symmetricWaist,
} from "./resonator/resonator.js";
export { cavityScheme, type CavitySchemeOptions } from "./scheme/cavity-scheme.js";
export { deriveLmgParameters, type DeriveLmgOptions, type LmgParameters } from "./scheme/derive-lmg-parameters.js";
export { designLasers, type LaserHardware, type LaserTarget } from "./scheme/design-lasers.js";
export { groundSplitting, type GroundPair, proposedGroundPair } from "./scheme/ground-pair.js";
export { ramanChannels, type SchemeLight } from "./scheme/raman-channels.js";
export { lithium6Scheme } from "./scheme/lithium-6-scheme.js";
export { morrisonParkinsScheme } from "./scheme/morrison-parkins-scheme.js";
export {
  fieldPerPhotonOf,
  type RealAtomOptions,
  type RealAtomScheme,
  realAtomScheme,
  type SchemePolarizations,
} from "./scheme/real-atom-scheme.js";
export { rubidium87Scheme } from "./scheme/rubidium-87-scheme.js";
export type {
  FourLevelAtom,
  LmgScheme,
  ModeSettings,
  RamanChannels,
  Reading,
  SampleSettings,
} from "./scheme/scheme.js";
export type { TwoModeParameters } from "./scheme/two-mode-parameters.js";
export type { ValidityCheck } from "./scheme/validity.js";
export { calcium40Ion } from "./species/calcium-40-ion.js";
export { calcium43Ion } from "./species/calcium-43-ion.js";
export { cesium133 } from "./species/cesium-133.js";
export { findSpecies, SPECIES } from "./species/find-species.js";
export { lithium6 } from "./species/lithium-6.js";
export { lithium7 } from "./species/lithium-7.js";
export { potassium39 } from "./species/potassium-39.js";
export { potassium40 } from "./species/potassium-40.js";
export { potassium41 } from "./species/potassium-41.js";
export { rubidium85 } from "./species/rubidium-85.js";
export { rubidium87 } from "./species/rubidium-87.js";
export { sodium23 } from "./species/sodium-23.js";
export type {
  AlkaliSpecies,
  DipoleLine,
  FineLevel,
  Line,
  NuclearFactor,
  ReducedDipole,
  ResolvedLevel,
  Species,
} from "./species/species.js";
export { strontium87 } from "./species/strontium-87.js";
export { strontium88 } from "./species/strontium-88.js";
export { ytterbium171 } from "./species/ytterbium-171.js";
export { ytterbium174 } from "./species/ytterbium-174.js";
export { branchingRatios, type DecayChannel, lineStrengths } from "./transitions/branching.js";
export { dipoleMatrixElement, drivenDipole, type PolarizationComponent } from "./transitions/dipole-matrix-element.js";
export { dipoleTransition, type DipoleTransition, lineFrequency, type LineOf } from "./transitions/line-of.js";
export {
  dopplerShift,
  dopplerTemperature,
  dopplerWidth,
  recoilFrequency,
  recoilVelocity,
} from "./transitions/recoil.js";
export { reducedDipole, steckDipole } from "./transitions/reduced-dipole.js";
export { cyclingSaturationIntensity, resonantCrossSection, saturationIntensity } from "./transitions/saturation.js";
export { amplitudeRate, type DecayConvention, type DecayRate, energyRate, type RateUnit } from "./units/decay-rate.js";
export { type Alternative, type Measured, siValue } from "./units/measured.js";
export {
  type AngularFrequency,
  type DipoleMoment,
  type ElectricField,
  type Frequency,
  type Intensity,
  inUnit,
  type Length,
  type MagneticField,
  parseQuantity,
  type Quantity,
  quantity,
  toAngular,
  toCyclic,
} from "./units/quantity.js";
export { type SiUnit, type UnitName, UNITS } from "./units/unit-table.js";

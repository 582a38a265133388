import {
  amplitudeRate,
  CAVITIES,
  type Cavity,
  findCavity,
  HardwareError,
  inUnit,
  quantity,
  SPECIES,
} from "@openqs/cavity-hardware";
import type { ModelParameters } from "../../model/parameters.js";
import { type HardwareModel, hardwareModel, type HardwareRequest } from "../../studies/hardware-derive.js";

/** An entry of each catalogue. */
export interface HardwareChoice {
  readonly species: string;
  readonly cavity: string;
}

/** The paper's proposal. */
export const INITIAL_HARDWARE: HardwareChoice = { species: "6Li", cavity: "morrison-parkins-ring" };

export const SPECIES_NAMES: readonly string[] = SPECIES.map(({ name }) => name);
/** Those whose g and decay rate are published, without which nothing follows. */
export const CAVITY_NAMES: readonly string[] = CAVITIES.filter(
  ({ coupling, kappa }) => coupling !== undefined && kappa !== undefined && kappa.convention !== "unstated",
).map(({ name }) => name);

/** What an experiment that was not built for this model leaves open, as in the paper's proposal. */
const PROPOSED = { atoms: 1_000_000, rabiOverDetuning: 0.0025, pumpOverDetuning: 0.0005, detuningOverKappa: 100 };

/** What `hardware derive` is asked with the same numbers, by its options. */
export interface HardwareQuestion {
  readonly species: string;
  readonly cavity: string;
  /** Wanted h/lambda. */
  readonly field: number;
  readonly atoms?: number;
  readonly rabiOverDetuning?: number;
  readonly pumpOverDetuning?: number;
  /** Dressed detuning of mode a in 2 pi kHz. */
  readonly deltaA?: number;
}

/** The present field in the chosen hardware, with the proposal's values where its publication has none. */
export function hardwareQuestion({ hardware, parameters }: WithHardware): HardwareQuestion {
  const cavity = findCavity(hardware.cavity);
  const question = { ...hardware, field: parameters.field };
  if (cavity.scheme !== undefined) return question;
  const { detuningOverKappa, ...lasers } = PROPOSED;
  const { atomNumber } = cavity;
  const deltaA = Number((detuningOverKappa * halfWidth(cavity)).toPrecision(6));
  return { ...question, ...lasers, ...(atomNumber === undefined ? {} : { atoms: atomNumber.value }), deltaA };
}

/** The part of the dashboard's state that hardware depends on. */
interface WithHardware {
  readonly hardware: HardwareChoice;
  readonly parameters: ModelParameters;
}

/** In 2 pi kHz. */
function halfWidth({ kappa }: Cavity): number {
  return kappa === undefined ? NaN : inUnit(amplitudeRate(kappa), "2pi kHz");
}

/** The model's parameters and their validity, or why there are none. */
export function hardwareOf(state: WithHardware): HardwareModel | { readonly error: string } {
  const { field, deltaA, ...rest } = hardwareQuestion(state);
  const request: HardwareRequest = {
    ...rest,
    atom: "four-level",
    reading: "printed",
    fieldRatio: field,
    detuning: quantity(10, "2pi GHz"),
    magneticField: quantity(30, "G"),
    ...(deltaA === undefined ? {} : { deltaA: quantity(deltaA, "2pi kHz") }),
  };
  try {
    return hardwareModel(request);
  } catch (error) {
    if (!(error instanceof HardwareError)) throw error;
    return { error: error.message };
  }
}

/** The greatest rate of the sliders. */
const GREATEST_RATE = 3;

/** Gamma_a and Gamma_b in units of lambda, to twelve digits, or why the model cannot take them. */
export function hardwareRates(
  state: WithHardware,
): Pick<ModelParameters, "gammaA" | "gammaB"> | { readonly error: string } {
  const model = hardwareOf(state);
  if ("error" in model) return model;
  const [gammaA, gammaB] = [model.ratios.gammaA, model.ratios.gammaB].map((rate) => Number(rate.toPrecision(12)));
  if (gammaA > GREATEST_RATE || gammaB > GREATEST_RATE) {
    return { error: `Γa ${gammaA} and Γb ${gammaB} are more than ${GREATEST_RATE}: there is nothing to see.` };
  }
  return { gammaA, gammaB };
}

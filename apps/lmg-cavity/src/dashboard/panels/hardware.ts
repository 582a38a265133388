import type { ValidityCheck } from "@openqs/cavity-hardware";
import { digits } from "../../cli/table.js";
import type { HardwareModel } from "../../studies/hardware-derive.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { hardwareOf } from "../state/hardware.js";
import type { TableLine } from "./table.js";

/** Species and cavity, the parameters of the model that they give, and a light for every assumption. */
export function hardwareTable(state: DashboardState): TableLine[] {
  const { species, cavity } = state.hardware;
  const choice: TableLine = [
    ["[ ] ", "muted"],
    [species, "chosen"],
    ["  { } ", "muted"],
    [cavity, "chosen"],
  ];
  const model = hardwareOf(state);
  if ("error" in model) return [choice, [], [[model.error, "bad"]]];
  return [
    choice,
    ...rateLines(model),
    [["    value  limit  condition", "muted"]],
    ...model.validity.map(light),
    ...model.unchecked.map((condition): TableLine => [[`?               ${condition}`, "muted"]]),
  ];
}

function rateLines({ effective, ratios, atoms }: HardwareModel): TableLine[] {
  const { lambda } = effective;
  return [
    [[`N ${atoms}  λ/2π ${digits(lambda.value, 6)} kHz  h/λ ${digits(ratios.field, 6)}`, "text"]],
    [
      [`Γa/λ ${digits(ratios.gammaA, 6)}  Γb/λ ${digits(ratios.gammaB, 6)}  `, "text"],
      ["i uses it", "muted"],
    ],
  ];
}

/** The shape tells the lights apart without colours, too. */
function light({ condition, value, limit, ok }: ValidityCheck): TableLine {
  const meaning = ok ? "good" : "bad";
  return [
    [ok ? "● " : "✗ ", meaning],
    [`${digits(value, 3).padStart(7)} ≤ ${String(limit).padEnd(5)}`, meaning],
    [condition, "text"],
  ];
}

import { buildCommand } from "@stricli/core";
import { hardwareList } from "../../studies/hardware-catalogue.js";
import type { CliContext } from "../context.js";
import { jsonFlag } from "../flags.js";
import { table } from "../table.js";

/** `lmg-cavity hardware list`. */
export const hardwareListCommand = buildCommand<{ readonly json: boolean }, [], CliContext>({
  docs: {
    brief: "names of all species and cavities",
    fullDescription: "Names of all species and cavities of the catalogue.\n\nExample:\n  lmg-cavity hardware list",
  },
  parameters: { flags: jsonFlag },
  func({ json }) {
    const list = hardwareList();
    if (json) {
      this.process.stdout.write(`${JSON.stringify(list)}\n`);
      return;
    }
    const species = list.species.map(
      ({ name, nuclearSpin, lines }) => [name, `I = ${nuclearSpin}`.padEnd(9) + lines.join(", ")] as const,
    );
    const cavities = list.cavities.map(
      ({ name, group, year, atoms }) => [name, `${year}  ${group}: ${atoms}`] as const,
    );
    this.process.stdout.write(`Species\n${table(species)}\nCavities\n${table(cavities)}`);
  },
});

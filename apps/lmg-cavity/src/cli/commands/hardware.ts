import { buildRouteMap } from "@stricli/core";
import { hardwareDeriveCommand } from "./hardware-derive.js";
import { hardwareListCommand } from "./hardware-list.js";
import { hardwareShowCommand } from "./hardware-show.js";

/** `lmg-cavity hardware`. */
export const hardwareCommands = buildRouteMap({
  routes: { list: hardwareListCommand, show: hardwareShowCommand, derive: hardwareDeriveCommand },
  docs: {
    brief: "species and cavities with sources, and the model's parameters that follow from them",
    fullDescription:
      "Atomic species and cavities with the source of every value, and the way from them to the parameters of the model.\n\n" +
      "Example:\n  lmg-cavity hardware derive --species 6Li --cavity morrison-parkins-ring --field 0.5",
  },
});

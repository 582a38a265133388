import { cesium133 } from "./cesium-133.js";
import { lithium6 } from "./lithium-6.js";
import { lithium7 } from "./lithium-7.js";
import { potassium39 } from "./potassium-39.js";
import { potassium40 } from "./potassium-40.js";
import { potassium41 } from "./potassium-41.js";
import { rubidium85 } from "./rubidium-85.js";
import { rubidium87 } from "./rubidium-87.js";
import { sodium23 } from "./sodium-23.js";

/** The alkali metals of the catalogue, whose D lines claims are tested on. */
export const ALKALIS = [
  lithium6,
  lithium7,
  sodium23,
  potassium39,
  potassium40,
  potassium41,
  rubidium85,
  rubidium87,
  cesium133,
];

/** `node tools/release/pack-all.mjs <folder>`: packs every published package. */
import { pack, publishedPackages } from "./packages.mjs";
import { resolve } from "node:path";

for (const published of publishedPackages()) pack(published, resolve(process.argv[2]));

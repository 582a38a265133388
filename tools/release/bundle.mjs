/** Bundles as an application would make them: tree-shaken, minified, for browsers. */
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** The code of a module given by its text, whose imports are resolved from `directory`. */
export async function bundle(source, directory, { alias = {}, minify = true } = {}) {
  const entry = `${directory}/virtual-entry.mjs`;
  const build = await rolldown({
    input: entry,
    cwd: directory,
    platform: "browser",
    resolve: { alias },
    plugins: [
      {
        name: "virtual-entry",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: "esm", minify, codeSplitting: false });
  await build.close();
  return output[0].code;
}

export const gzippedBytes = (code) => gzipSync(code).length;

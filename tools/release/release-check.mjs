/** `pnpm release:check`: everything that must hold before the packages are published; stops at the first failure. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkExplorer } from "../../docs/check-explorer.mjs";
import { checkApiReports } from "./api-report.mjs";
import { chromiumExecutable, runExamplesInChromium } from "./chromium.mjs";
import { availableNodes, duplicatedPackages, installInto, runExamples, typeCheck } from "./consumer.mjs";
import { allEntries } from "./entries.mjs";
import { writeExamples } from "./examples.mjs";
import { pack, publishedPackages, ROOT } from "./packages.mjs";
import { rehearseRelease } from "./rehearse-release.mjs";
import { run } from "./run.mjs";
import { checkSizes } from "./sizes.mjs";
import { checkWorkflows } from "./workflows.mjs";

const COMPILERS = {
  "TypeScript 5.9": join(import.meta.dirname, "node_modules/typescript-5.9/lib/tsc.js"),
  "TypeScript 6": join(import.meta.dirname, "node_modules/typescript/lib/tsc.js"),
  "TypeScript 7": join(import.meta.dirname, "node_modules/typescript-7/bin/tsc"),
};

const packages = publishedPackages();
const names = packages.map(({ name }) => name);
const isLibrary = ({ directory }) => directory.startsWith(join(ROOT, "packages"));

async function step(title, check) {
  const since = performance.now();
  const lines = (await check()) ?? [];
  console.log(`ok: ${title} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
  for (const line of lines) console.log(`    ${line}`);
}

function major(version) {
  return Number(/\d+/.exec(version)[0]);
}

/** Whether a Node takes TypeScript without a flag, as the site promises from 22.18 on. */
function runsTypeScript(version) {
  const [first, second] = version.slice(1).split(".").map(Number);
  return first > 22 || (first === 22 && second >= 18);
}

async function checkInChromium(project, examples) {
  if (chromiumExecutable() === undefined) return ["NOT RUN: no Chromium here; name one in CHROMIUM"];
  const inBrowsers = examples.filter(({ imports }) => imports.every(isLibrary));
  await runExamplesInChromium(project, inBrowsers);
  return [`${inBrowsers.length} examples`];
}

async function releaseCheck() {
  await step("workflows valid, pinned, with least permissions", checkWorkflows);
  const tarballs = Object.fromEntries(
    packages.map((published) => [published.name, pack(published, mkdtempSync(join(tmpdir(), "openqs-pack-")))]),
  );
  await step("publint and are-the-types-wrong", () => {
    for (const tarball of Object.values(tarballs)) {
      run("publint", ["run", tarball, "--strict"]);
      run("attw", [tarball, "--profile", "esm-only"]);
    }
  });
  await step("API reports", checkApiReports);
  const dependencies = Object.fromEntries(names.map((name) => [name, `file:${tarballs[name]}`]));
  const project = installInto(dependencies);
  const examples = writeExamples(packages, project);
  await step("one copy of each package in an empty project", () => {
    const twice = duplicatedPackages(project, names);
    if (twice.length > 0) throw new Error(twice.join("\n"));
  });
  await step("sizes, gzipped", () => checkSizes(project, allEntries(packages.filter(isLibrary))));
  for (const [title, compiler] of Object.entries(COMPILERS)) {
    await step(`types under ${title}`, () => typeCheck(project, allEntries(packages), compiler));
  }
  for (const { path, version } of availableNodes()) {
    const runnable = examples.filter(({ imports }) =>
      imports.every(({ manifest }) => major(version) >= major(manifest.engines.node)),
    );
    await step(`${runnable.length} examples of READMEs and guides in Node ${version}`, () =>
      runExamples(project, runnable, { node: path, extension: "mjs" }),
    );
    if (runsTypeScript(version)) {
      await step(`the same as they are pasted, in Node ${version}`, () =>
        runExamples(project, runnable, { node: path, extension: "ts" }),
      );
    }
  }
  await step("examples of READMEs and guides in Chromium", () => checkInChromium(project, examples));
  await step("explorer in Chromium", () => checkExplorer());
  await step("release rehearsed against a local registry", rehearseRelease);
}

await releaseCheck().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

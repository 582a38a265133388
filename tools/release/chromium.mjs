/** Examples and pages in headless Chromium, where one is installed. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { bundle } from "./bundle.mjs";

const EXECUTABLES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The installed browser (`CHROMIUM` names another), or `undefined`. */
export function chromiumExecutable() {
  return [process.env.CHROMIUM, ...EXECUTABLES].find((path) => path !== undefined && existsSync(path));
}

export function launchChromium() {
  return chromium.launch({ executablePath: chromiumExecutable(), args: ["--no-sandbox"] });
}

/** Bundles each example with what it imports and evaluates it as a module in a page. */
export async function runExamplesInChromium(project, examples) {
  const alias = { "node:assert/strict": join(import.meta.dirname, "browser-assert.mjs") };
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const { file } of examples) {
      const code = await bundle(`import "./examples/${file}.mjs";`, project, { alias });
      await page.evaluate(evaluateModule, code).catch((error) => {
        throw new Error(`${file} in Chromium: ${error.message}`);
      });
    }
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function evaluateModule(code) {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  return import(url).then(() => URL.revokeObjectURL(url));
}

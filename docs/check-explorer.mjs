/**
 * `node docs/check-explorer.mjs`: the explorer in headless Chromium shows the numbers that the command line prints, obeys the keyboard,
 * looks as recorded on a desktop and on a phone, breaks no rule of its Content-Security-Policy; prints how long a slider takes.
 * SCREENSHOTS names a folder for the pictures; UPDATE_PICTURES=1 records them anew.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser, listenForComplaints } from "./browser.mjs";
import { buildExplorer } from "./build-explorer.mjs";
import { comparePicture, reducePicture } from "./reduced-picture.mjs";
import { serve } from "./serve.mjs";

/** Points of the curves. */
const FIELDS = 41;
const PHONE = { width: 360, height: 740 };

const numbersOf = (page) =>
  page.evaluate(() =>
    Object.fromEntries(["Z", "XX", "YY", "CR", "purity"].map((id) => [id, document.getElementById(id).textContent])),
  );

const settled = (page) => page.waitForFunction(() => document.body.dataset.state === "done", null, { timeout: 60_000 });

const COMMAND = join(import.meta.dirname, "../apps/lmg-cavity/bin/lmg-cavity.js");

/** What the command line prints, to the digits that the page shows. */
function expectedNumbers({ field, atoms, gammaB }) {
  const options = ["--field", field, "--atoms", atoms, "--gamma-b", gammaB, "--json"].map(String);
  const document = execFileSync(process.execPath, [COMMAND, "steady-state", ...options], { encoding: "utf8" });
  const { moments, entanglement, purity } = JSON.parse(document);
  const values = { Z: moments.Z, XX: moments.XX, YY: moments.YY, CR: entanglement.rescaledConcurrence, purity };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.toPrecision(9)]));
}

async function checkNumbers(page) {
  await settled(page);
  assert.deepEqual(await numbersOf(page), expectedNumbers({ field: 0.5, atoms: 100, gammaB: 0.2 }));
  await page.focus("#field");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await settled(page);
  assert.deepEqual(await numbersOf(page), expectedNumbers({ field: 0.52, atoms: 100, gammaB: 0.2 }));
  await page.fill("#atoms", "25");
  await page.fill("#gammaB", "0.4");
  await settled(page);
  assert.deepEqual(await numbersOf(page), expectedNumbers({ field: 0.52, atoms: 25, gammaB: 0.4 }));
  assert.equal(await page.locator("#inversion .dot").count(), FIELDS, "one dot of the inversion for each field");
}

/** The page as it was when its pictures were recorded, at a width that no test of the other steps has. */
async function checkPicture(browser, page, name) {
  const picture = await page.screenshot({ fullPage: true });
  if (process.env.SCREENSHOTS !== undefined) writeFileSync(join(process.env.SCREENSHOTS, `${name}.png`), picture);
  const file = join(import.meta.dirname, `explorer/${name}.picture.json`);
  assert.deepEqual(comparePicture(file, await reducePicture(browser, picture)), [], `${name} looks different`);
}

/** Every slider is reached by Tab, in the order of the page, and moved by the arrow keys. */
async function checkKeyboard(page) {
  await page.focus("header a");
  for (const name of ["field", "gammaB", "atoms"]) {
    await page.keyboard.press("Tab");
    const [focused, before] = await page.evaluate(() => [document.activeElement.id, document.activeElement.value]);
    assert.equal(focused, name);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.inputValue(`#${name}`), before);
  }
}

async function checkPhone(page) {
  await page.setViewportSize(PHONE);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= PHONE.width, `the page is ${width} px wide on a phone of ${PHONE.width}`);
}

/** Milliseconds from moving the field slider to the new numbers, at N = 100. */
async function measureSlider(page) {
  await page.fill("#atoms", "100");
  await settled(page);
  const times = await page.evaluate(async () => {
    const slider = document.getElementById("field");
    const measured = [];
    for (let step = 0; step < 20; step++) {
      const before = document.body.dataset.point;
      const start = performance.now();
      slider.value = String(0.3 + 0.02 * step);
      slider.dispatchEvent(new Event("input"));
      while (document.body.dataset.point === before) await new Promise((resolve) => setTimeout(resolve));
      measured.push(performance.now() - start);
    }
    return measured.sort((a, b) => a - b);
  });
  return `slider at N = 100: ${times[0].toFixed(0)} ms at best, ${times[10].toFixed(0)} ms in the median`;
}

/** Returns lines for the report; throws where a check fails. */
export async function checkExplorer() {
  const browser = await launchBrowser();
  if (browser === undefined) return ["NOT RUN: no Chromium here; name one in CHROMIUM"];
  const server = await serve(await buildExplorer());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
    const complaints = listenForComplaints(page);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await checkNumbers(page);
    await checkKeyboard(page);
    await settled(page);
    assert.equal(
      await page.locator("#inversion .dot").count(),
      FIELDS,
      "the curve of the values that were returned to",
    );
    await checkPicture(browser, page, "desktop");
    const speed = await measureSlider(page);
    await page.fill("#field", "0.52");
    await page.fill("#atoms", "25");
    await settled(page);
    await checkPhone(page);
    await checkPicture(browser, page, "phone");
    assert.deepEqual(complaints, []);
    return ["numbers of the command line, by keyboard too; looks as recorded, on a desktop and on a phone", speed];
  } finally {
    await browser.close();
    server.close();
  }
}

if (import.meta.main) console.log((await checkExplorer()).join("\n"));

/**
 * `node docs/check-explorer.mjs [screenshot.png]`: the explorer in headless Chromium shows the numbers of the command line,
 * obeys the keyboard, fits a phone, breaks no rule of its Content-Security-Policy; prints how long a slider takes.
 */
import assert from "node:assert/strict";
import { runSteps } from "@openqs/linalg";
import { DEFAULT_PARAMETERS, steadyStateStudy } from "lmg-cavity";
import { launchBrowser, listenForComplaints } from "./browser.mjs";
import { buildExplorer } from "./build-explorer.mjs";
import { serve } from "./serve.mjs";

const PHONE = { width: 360, height: 740 };

const numbersOf = (page) =>
  page.evaluate(() =>
    Object.fromEntries(["Z", "XX", "YY", "CR", "purity"].map((id) => [id, document.getElementById(id).textContent])),
  );

const settled = (page) => page.waitForFunction(() => document.body.dataset.state === "done", null, { timeout: 60_000 });

/** What the command line computes, to the digits that the page shows. */
function expectedNumbers(changes) {
  const { moments, entanglement, purity } = runSteps(steadyStateStudy({ ...DEFAULT_PARAMETERS, ...changes }));
  const values = { Z: moments.Z, XX: moments.XX, YY: moments.YY, CR: entanglement.rescaledConcurrence, purity };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.toPrecision(9)]));
}

async function checkNumbers(page) {
  await settled(page);
  assert.deepEqual(await numbersOf(page), expectedNumbers({}));
  await page.focus("#field");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await settled(page);
  assert.deepEqual(await numbersOf(page), expectedNumbers({ field: 0.52 }));
  await page.fill("#atoms", "25");
  await page.fill("#gammaB", "0.4");
  await settled(page);
  assert.deepEqual(await numbersOf(page), expectedNumbers({ field: 0.52, atoms: 25, gammaB: 0.4 }));
  const drawn = await page.locator("#inversion .dot").count();
  assert.equal(drawn, 41, "one dot of the inversion for each field");
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
export async function checkExplorer(screenshot) {
  const browser = await launchBrowser();
  if (browser === undefined) return ["NOT RUN: no Chromium here; name one in CHROMIUM"];
  const server = await serve(await buildExplorer());
  try {
    const page = await browser.newPage();
    const complaints = listenForComplaints(page);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await checkNumbers(page);
    const speed = await measureSlider(page);
    await settled(page);
    if (screenshot !== undefined) await page.screenshot({ path: screenshot, fullPage: true });
    await checkPhone(page);
    assert.deepEqual(complaints, []);
    return ["numbers of the command line, by keyboard too; fits a phone", speed];
  } finally {
    await browser.close();
    server.close();
  }
}

if (import.meta.main) console.log((await checkExplorer(process.argv[2])).join("\n"));

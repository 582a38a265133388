/**
 * `node docs/check-site.mjs [folder for screenshots]`: the built site in headless Chromium, as a reader meets it: no error in the
 * console, no violation of the Content-Security-Policy, no missing file, nothing wider than the screen of a phone, nothing cut off on a desktop; and the search finds.
 * Every page that is written here, and of the generated ones the first of each kind in each package; all of them with ALL_PAGES=1.
 */
import { mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { launchBrowser, listenForComplaints } from "./browser.mjs";
import { serve } from "./serve.mjs";

const SITE = join(import.meta.dirname, ".vitepress/dist");
const PHONE = { width: 360, height: 740 };
const TABS = 2;

/** The pages as a server names them. */
function allPages() {
  const files = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return files.map((file) => `/${file.replaceAll("\\", "/")}`).sort();
}

/** One page of each folder of the reference stands for all that the same template makes. */
function pages() {
  if (process.env.ALL_PAGES !== undefined) return allPages();
  const kinds = new Map(allPages().map((url) => [url.startsWith("/api/") ? dirname(url) : url, url]));
  return [...kinds.values()];
}

async function checkPage(page, url, complaints) {
  complaints.length = 0;
  await page.goto(url, { waitUntil: "load" });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > PHONE.width) complaints.push(`is ${width} px wide on a phone of ${PHONE.width}`);
  return complaints.map((complaint) => `${new URL(url).pathname}: ${complaint}`);
}

/** One tab that takes pages from the queue until none is left. */
async function work(browser, origin, queue) {
  const page = await browser.newPage({ viewport: PHONE });
  const complaints = listenForComplaints(page);
  const found = [];
  while (queue.length > 0) found.push(...(await checkPage(page, origin + queue.pop(), complaints)));
  await page.close();
  return found;
}

/** On desktops of usual widths neither the bar above nor the list of pages is cut off. */
async function checkDesktops(browser, origin) {
  const found = [];
  for (const width of [1024, 1280, 1440, 1536, 1920]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${origin}/guides/driven-cavity.html`);
    const [bar, list] = await page.evaluate(() => {
      const sidebar = document.querySelector(".VPSidebar");
      return [
        document.querySelector(".VPNavBarAppearance").getBoundingClientRect().right,
        sidebar.scrollWidth - sidebar.clientWidth,
      ];
    });
    if (bar > width || list > 0) found.push(`at ${width} px the bar ends at ${bar} and the list is cut by ${list} px`);
    await page.close();
  }
  return found;
}

async function checkSearch(browser, origin) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const complaints = listenForComplaints(page);
  await page.goto(`${origin}/index.html`);
  await page.click("#local-search button");
  await page.fill("#localsearch-input", "adiabatic elimination");
  await page.waitForSelector("#localsearch-list .result", { timeout: 30_000 });
  const first = await page.textContent("#localsearch-list .result");
  if (!/elimination/i.test(first)) complaints.push(`finds "${first}" for "adiabatic elimination"`);
  await page.close();
  return complaints.map((complaint) => `search: ${complaint}`);
}

async function takeScreenshots(browser, origin, folder) {
  mkdirSync(folder, { recursive: true });
  const written = allPages().filter((url) => !url.startsWith("/api/") && !url.startsWith("/decisions/"));
  for (const [name, viewport] of Object.entries({ desktop: { width: 1280, height: 900 }, phone: PHONE })) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await browser.newPage({ viewport, colorScheme });
      for (const url of [...written, "/api/index.html", "/api/@openqs/linalg/functions/eigen.html"]) {
        await page.goto(origin + url, { waitUntil: "networkidle" });
        const file = `${url.slice(1, -5).replaceAll("/", "-")}-${name}-${colorScheme}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true });
      }
      await page.close();
    }
  }
}

const browser = await launchBrowser();
if (browser === undefined) {
  console.log("NOT RUN: no Chromium here; name one in CHROMIUM");
} else {
  const server = await serve(SITE);
  const origin = `http://127.0.0.1:${server.address().port}`;
  const queue = pages();
  const count = queue.length;
  const found = (await Promise.all(Array.from({ length: TABS }, () => work(browser, origin, queue)))).flat();
  found.push(...(await checkDesktops(browser, origin)), ...(await checkSearch(browser, origin)));
  if (process.argv[2] !== undefined) await takeScreenshots(browser, origin, process.argv[2]);
  await browser.close();
  server.close();
  if (found.length > 0) {
    console.error(found.join("\n"));
    process.exitCode = 1;
  }
  console.log(`${count} pages and the search in Chromium, ${found.length} complaints`);
}

/** Headless Chromium, where one is installed. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const EXECUTABLES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser, or `undefined` where there is none; CHROMIUM names one. */
export function launchBrowser() {
  const executablePath = EXECUTABLES.find((path) => path !== undefined && existsSync(path));
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** Collects what a page complains about: errors of scripts, of the console, of its Content-Security-Policy, and files that are missing. */
export function listenForComplaints(page) {
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on(
    "response",
    (response) => response.status() >= 400 && complaints.push(`${response.url()}: ${response.status()}`),
  );
  return complaints;
}

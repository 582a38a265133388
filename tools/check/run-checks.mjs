/** `pnpm test`: every check that a change must pass, in the order in which failures are cheapest; stops at the first. */
import { spawnSync } from "node:child_process";

const CHECKS = [
  ["format", "oxfmt", "--check", "."],
  ["lint", "oxlint", "."],
  [
    "one version of each dependency",
    "sherif",
    "--ignore-dependency",
    "typescript",
    "--ignore-rule",
    "root-package-manager-field",
  ],
  ["unused files, exports and dependencies", "knip"],
  ["build and types", "nx", "run-many", "-t", "build,typecheck", "--outputStyle=static"],
  ["boundaries, packages and examples", "vitest", "run", "--root", "tools/check"],
  ["unit, property and doc tests", "nx", "run-many", "-t", "test", "--outputStyle=static"],
];

const started = Date.now();
const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);

for (const [title, command, ...parameters] of CHECKS) {
  const since = Date.now();
  console.log(`\n== ${title}`);
  // Package managers put the workspace's binaries on PATH; a shell finds them on Windows too.
  const result = spawnSync(command, parameters, { stdio: "inherit", shell: process.platform === "win32" });
  if (result.error !== undefined) console.error(`${command}: ${result.error.message}`);
  if (result.status !== 0) {
    console.error(`\nfailed: ${title} (${seconds(since)} s)`);
    process.exit(1);
  }
  console.log(`ok: ${title} (${seconds(since)} s)`);
}
console.log(`\n${CHECKS.length} passed, 0 failed`);
console.log(`All checks passed in ${seconds(started)} s.`);

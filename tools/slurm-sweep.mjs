/**
 * Runs a sweep of 40 tasks on a real Slurm, kills one task while it works, sees that the merge names it, submits again
 * what is missing, and compares the merged file with that of the same sweep on this machine alone.
 *
 *     tools/slurm.sh start && export SLURM_CONF=/tmp/openqs-slurm/slurm.conf && node tools/slurm-sweep.mjs
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../apps/lmg-cavity/bin/lmg-cavity.js", import.meta.url));
const KILLED = 17;
const GRID = ["--atoms", "100", "--field", "-0.5:1.5:1601", "--gamma-b", "0.1,0.2,0.3,0.4"];

const started = performance.now();
const log = (text) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text.trimEnd()}`);

function run(command, ...parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: "utf8" });
  return { status, text: stdout + stderr };
}

function sweep(...options) {
  const result = run(process.execPath, BIN, "sweep", ...GRID, ...options);
  log(
    `sweep ${options.filter((option) => !option.includes("/")).join(" ")} -> status ${result.status}: ${result.text}`,
  );
  return result;
}

/** Tasks in the queue; without a state those that wait, run or end just now. */
function tasks(...state) {
  const queue = run("squeue", "--noheader", "--array", "--name=lmg-cavity-sweep", "--format=%F_%K", ...state);
  return queue.text.split("\n").filter(Boolean);
}

async function queueIsEmpty() {
  while (tasks().length > 0) await sleep(500);
}

async function killTask() {
  for (;;) {
    const task = tasks("--states=running").find((name) => name.endsWith(`_${KILLED}`));
    if (task !== undefined) {
      await sleep(1200);
      const { status } = run("scancel", "--signal=KILL", "--full", task);
      check(status === 0, `task ${task} is killed while it runs`);
      return;
    }
    await sleep(100);
  }
}

function check(condition, text) {
  if (!condition) throw new Error(text);
  log(`ok: ${text}`);
}

const folder = mkdtempSync(join(tmpdir(), "slurm-sweep-"));
const [cluster, local] = [join(folder, "cluster.h5"), join(folder, "local.h5")];
try {
  check(sweep("--slurm", "--chunks", "40", "--out", cluster).status === 0, "40 tasks are submitted");
  check(
    /Nothing to submit/.test(sweep("--slurm", "--chunks", "40", "--out", cluster).text),
    "waiting tasks are not submitted twice",
  );
  await killTask();
  await queueIsEmpty();
  log("the queue is empty");
  const early = sweep("--merge", "--chunks", "40", "--out", cluster);
  check(
    early.status === 1 && early.text.includes(`1 of 40 chunks are not complete: ${KILLED};`),
    "the merge names the chunk that was killed",
  );
  check(
    sweep("--slurm", "--chunks", "40", "--out", cluster).text.includes("with 1 task; 39 of 40"),
    "only that one is submitted again",
  );
  await queueIsEmpty();
  log(`its log: ${readFileSync(join(`${cluster}.chunks`, `${KILLED}.log`), "utf8").trim()}`);
  check(sweep("--merge", "--chunks", "40", "--out", cluster).status === 0, "all chunks are merged");
  sweep("--out", local);
  check(readFileSync(cluster).equals(readFileSync(local)), "the merged file is the same bytes as without a cluster");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

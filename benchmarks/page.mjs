// Writes docs/benchmarks/peers.md from what benchmarks/record.mjs recorded: `node benchmarks/page.mjs`, then format the page with oxfmt.
import { readFileSync, writeFileSync } from "node:fs";

const at = (path) => new URL(path, import.meta.url);

const SECTIONS = [
  {
    name: "linalg",
    text: "Dense and sparse linear algebra, complex unless said otherwise. NumPy and SciPy call OpenBLAS, SuperLU and ARPACK on one thread.",
  },
  {
    name: "lindblad",
    text: "Steady states with their certificates (residual, uniqueness, truncation), which QuTiP does not compute, and quantum trajectories.",
  },
  { name: "linear-response", text: "No peer computes these. The six-quadrature model of the paper's Fig. 3." },
];

const time = (seconds) => (seconds < 1 ? `${(1000 * seconds).toPrecision(3)} ms` : `${seconds.toPrecision(3)} s`);
const nameOf = (peer) => peer.split(" ")[0];
const deviation = (value) => (value === undefined || value === null ? "" : value === 0 ? "0" : value.toExponential(0));

function row({ workload, seconds, peer, peerSeconds, deviation: difference, memory }) {
  if (peer === undefined) return [workload, time(seconds), "", "", "", ""];
  const ratio = peerSeconds / seconds;
  return [
    workload,
    time(seconds),
    `${nameOf(peer)} ${time(peerSeconds)}`,
    Number(ratio.toPrecision(2)),
    deviation(difference),
    memory ?? "",
  ];
}

function table(results) {
  const head = ["workload", "OpenQS", "peer", "times its speed", "relative difference", "memory"];
  const rows = [head, head.map(() => "---"), ...results.map(row)];
  const used = head.map((_, column) => column === 0 || rows.some((cells, k) => k > 1 && cells[column] !== ""));
  return rows.map((cells) => `| ${cells.filter((_, column) => used[column]).join(" | ")} |`).join("\n");
}

/** Says in words where a peer is ahead, so that no reader has to search the table for it. */
function verdict(results) {
  const compared = results.filter(({ peer }) => peer !== undefined);
  const behind = compared.filter(({ seconds, peerSeconds }) => peerSeconds < seconds);
  if (compared.length === 0) return "";
  if (behind.length === 0) return `\n\nAhead of the peer in all ${compared.length}.`;
  const ahead = compared.filter((result) => !behind.includes(result));
  const names = (list) => list.map(({ workload, peer }) => `${workload} (${nameOf(peer)})`).join("; ");
  const few = behind.length <= ahead.length ? `: ${names(behind)}` : `, in all but: ${names(ahead)}`;
  return `\n\n**The peer is ahead in ${behind.length} of ${compared.length}**${few}.`;
}

function section({ name, text }, results) {
  const own = results.filter((result) => result.package === name);
  return `## @openqs/${name}\n\n${text}\n\n${table(own)}${verdict(own)}`;
}

/** The text of the page, before it is formatted. */
export function benchmarkPage({ machine, results }) {
  return `# Benchmarks against peers

Recorded by \`node benchmarks/record.mjs\`, written by \`node benchmarks/page.mjs\`. Times are **processor times**, the least of several runs,
with the engine's compiler and collector threads counted: other work on the machine does not change them much, and a peer pays for its
threads as we do. Where both compute a number, its relative difference is the last word: a fast wrong answer would show.

- Processor: ${machine.processor}; ${machine.system}; Node ${machine.node}; load ${machine.load} when written. A load above the number of
  cores shares caches, so that all times are somewhat too long.
- Peers: ${[...new Set(results.flatMap(({ peer }) => peer ?? []))].join(", ")}.

Collective spins have [a page of their own](collective-spin.md). Each README gives the cost of its verbs as a function of size.

${SECTIONS.map((part) => section(part, results)).join("\n\n")}
`;
}

if (import.meta.main) {
  const measured = JSON.parse(readFileSync(at("results/measured.json"), "utf8"));
  writeFileSync(at("../docs/benchmarks/peers.md"), benchmarkPage(measured));
}

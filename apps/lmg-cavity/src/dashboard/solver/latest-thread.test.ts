import { expect, it, vi } from "vitest";
import { DEFAULT_PARAMETERS, type ModelParameters } from "../../model/parameters.js";
import type { SolverReply, SolverRequest } from "./solver-worker.js";
import { latestThread } from "./latest-thread.js";

/** The built thread. */
const SOLVER = new URL("../../../dist/dashboard/solver/solver-worker.js", import.meta.url);
const request = (atoms: number): SolverRequest => ({
  local: null,
  scan: null,
  relaxation: null,
  current: { parameters: { ...DEFAULT_PARAMETERS, atoms, field: 1.2 }, phaseSpace: false },
  curve: [],
});

it("a newer request replaces the one that is solved, of which nothing is seen any more", async () => {
  const solved: ModelParameters[] = [];
  const crashes: Error[] = [];
  const thread = latestThread<SolverRequest, SolverReply>({
    module: SOLVER,
    onReply: (reply) => reply.kind === "point" && solved.push(reply.point.parameters),
    onCrash: (error) => crashes.push(error),
  });
  thread.request(request(1_000_000));
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const atoms of [30, 20, 10]) thread.request(request(atoms));
  await vi.waitFor(() => expect(solved.at(-1)?.atoms).toBe(10), { timeout: 10_000 });
  expect(solved).toHaveLength(1);
  expect(crashes).toEqual([]);
  await thread.close();
});

it("a thread that ends by itself is reported", async () => {
  const crashes: string[] = [];
  const thread = latestThread<string, string>({
    module: new URL("data:text/javascript,throw new Error('broken')"),
    onReply: () => undefined,
    onCrash: ({ message }) => crashes.push(message),
  });
  thread.request("anything");
  await vi.waitFor(() => expect(crashes).toEqual(["broken"]), { timeout: 10_000 });
  await thread.close();
});

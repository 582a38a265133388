import { steadyState, expect } from "@openqs/lindblad";
import * as w from "./workloads.mjs";
for (const [name, make] of [
  ["jc", () => w.drivenJaynesCummings(40)],
  ["dicke", () => w.openDicke(6, 16)],
  ["two", () => w.twoModeLmg()],
  [
    "lmg100",
    () => {
      const { system, jz } = w.lmg(100, 0.5);
      return { system, observables: { Jz: jz } };
    },
  ],
]) {
  if (process.argv[2] && process.argv[2] !== name) continue;
  const { system, observables } = make();
  for (let k = 0; k < 3; k++) {
    const t = performance.now();
    const r = steadyState(system, { checkOtherSectors: k === 2 });
    console.log(
      name,
      ((performance.now() - t) / 1000).toFixed(3),
      Object.entries(observables)
        .map(([k, o]) => k + "=" + expect(o, r.state).re)
        .join(" "),
      JSON.stringify(r.certificate),
    );
  }
}

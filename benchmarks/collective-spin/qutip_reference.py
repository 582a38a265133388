"""The workloads of workloads.mjs that QuTiP 4 or 5 can do, with the same names; prints one JSON line per workload.
OPENBLAS_NUM_THREADS=1 python3 benchmarks/collective-spin/qutip_reference.py [name ...]"""
import json
import sys
import time

import numpy as np
import qutip as qt


def lmg(spins, h):
    jx, jz, jp = (qt.jmat(spins / 2, axis) for axis in ("x", "z", "+"))
    hamiltonian = -2 * h * jz - (2 / spins) * jx * jx
    return hamiltonian, [np.sqrt(0.02 / spins) * 2 * jx, np.sqrt(0.4 / spins) * jp], jx, jz


def steady(spins, h=0.5):
    hamiltonian, jumps, jx, jz = lmg(spins, h)
    rho = qt.steadystate(hamiltonian, jumps)
    return {"Z": qt.expect(jz, rho) * 2 / spins, "XX": qt.expect(jx * jx, rho) * 4 / spins**2}


def sweep():
    return {"checksum": sum(steady(100, -0.5 + 0.02 * i)["Z"] for i in range(101))}


def evolution(spins):
    hamiltonian, jumps, jx, jz = lmg(spins, 0.9)
    rho = qt.ket2dm(qt.spin_coherent(spins / 2, np.pi / 2, 0))
    options = {"atol": 1e-10, "rtol": 1e-8, "nsteps": 100000}
    options = qt.Options(**options) if qt.__version__.startswith("4") else options
    times = np.linspace(0, 20, 201)
    result = qt.mesolve(hamiltonian, rho, times, jumps, e_ops=[jx, jz, jx * jx], options=options)
    return {"jz": float(np.real(result.expect[1][200]))}


def spectrum(spins, h, count):
    hamiltonian, jumps, jx, jz = lmg(spins, h)
    raising, lowering = qt.jmat(spins / 2, "+"), qt.jmat(spins / 2, "-")
    values = qt.spectrum(hamiltonian, np.linspace(-3, 3, count), jumps, raising, lowering, solver="pi")
    return {"checksum": float(np.sum(values))}


WORKLOADS = {f"steady-N{spins}": lambda spins=spins: steady(spins) for spins in (100, 200, 300)}
WORKLOADS["sweep-101-N100"] = sweep
WORKLOADS["spectrum-11-N20"] = lambda: spectrum(20, 1.2, 11)
WORKLOADS["evolve-N100"] = lambda: evolution(100)

for name in sys.argv[1:] or WORKLOADS:
    start = time.process_time()
    result = WORKLOADS[name]()
    print(json.dumps({"name": name, "bestSeconds": time.process_time() - start, **result}), flush=True)

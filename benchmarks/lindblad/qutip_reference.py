"""Processor times and values of QuTiP on workloads of against-qutip.mjs, one JSON line each.

OPENBLAS_NUM_THREADS=1 python3 benchmarks/lindblad/qutip_reference.py [name ...]
"""
import json
import resource
import sys
import time
import warnings

import numpy as np
import qutip as qt

warnings.simplefilter("ignore")


def expectations(rho, **observables):
    return {name: float(np.real(qt.expect(operator, rho))) for name, operator in observables.items()}


def jaynes_cummings(photons=40):
    a = qt.tensor(qt.destroy(photons), qt.qeye(2))
    down = qt.tensor(qt.qeye(photons), qt.sigmam())
    number, excited = a.dag() * a, down.dag() * down
    hamiltonian = 0.5 * number + 0.3 * excited + a.dag() * down + a * down.dag() + 0.8 * (a + a.dag())
    rho = qt.steadystate(hamiltonian, [a, np.sqrt(0.4) * down])
    return expectations(rho, n=number, e=excited)


def open_dicke(atoms=6, photons=16):
    a = qt.tensor(qt.destroy(photons), qt.qeye(atoms + 1))
    jx, jz, down = (qt.tensor(qt.qeye(photons), qt.jmat(atoms / 2, axis)) for axis in ("x", "z", "-"))
    hamiltonian = a.dag() * a + jz + 2 * 0.8 / np.sqrt(atoms) * jx * (a + a.dag())
    rho = qt.steadystate(hamiltonian, [np.sqrt(2) * a, np.sqrt(2 * 0.1 / atoms) * down])
    return expectations(rho, n=a.dag() * a, Jz=jz)


def two_modes(atoms=4, photons=5, field=0.6):
    ratio = 0.25
    detuning = (1 / (2 * ratio * ratio)) * (1 + 0.02**2)
    coupling = ratio * detuning
    one = [qt.qeye(photons), qt.qeye(photons), qt.qeye(atoms + 1)]
    place = lambda operator, k: qt.tensor(*[operator if i == k else one[i] for i in range(3)])
    a, b = place(qt.destroy(photons), 0), place(qt.destroy(photons), 1)
    jx, jz, up = (place(qt.jmat(atoms / 2, axis), 2) for axis in ("x", "z", "+"))
    follows = up * b.dag()
    hamiltonian = -2 * field * jz + detuning * a.dag() * a + 2 * coupling / np.sqrt(atoms) * jx * (a + a.dag())
    hamiltonian = hamiltonian + 0.5 * coupling / np.sqrt(atoms) * (follows + follows.dag())
    rho = qt.steadystate(hamiltonian, [np.sqrt(2 * 0.02 * detuning) * a, np.sqrt(2 * detuning) * b])
    j = atoms / 2
    return expectations(rho, Z=jz / j, X2=jx * jx / j**2, na=a.dag() * a)


def trajectories(atoms=100, h=0.9, count=100):
    jx, jz, up = (qt.jmat(atoms / 2, axis) for axis in ("x", "z", "+"))
    hamiltonian = -2 * h * jz - 2 / atoms * jx * jx
    jumps = [np.sqrt(2 * 0.01 / atoms) * 2 * jx, np.sqrt(2 * 0.2 / atoms) * up]
    start = qt.spin_coherent(atoms / 2, np.pi / 2, 0)
    options = {"map_func": qt.parallel.serial_map, "progress_bar": None}
    result = qt.mcsolve(hamiltonian, start, np.linspace(0, 20, 201), jumps, [jz], ntraj=count, **options)
    return {"jz": float(result.expect[0][200])}


WORKLOADS = {
    "driven Jaynes-Cummings, Fock 40": jaynes_cummings,
    "open Dicke, N = 6, Fock 16": open_dicke,
    "two-mode LMG, N = 4, 5 x 5 photons": two_modes,
    "100 trajectories, N = 100": trajectories,
}

for name in sys.argv[1:] or WORKLOADS:
    start = time.process_time()
    values = WORKLOADS[name]()
    seconds = time.process_time() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"version": qt.__version__, "seconds": seconds, "megabytes": megabytes, "values": values}), flush=True)

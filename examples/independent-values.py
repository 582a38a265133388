"""Values of the examples by QuTiP, NumPy and closed forms, none of them through this repository's code.

python3 examples/independent-values.py > examples/independent-values.json
"""
import json
import warnings

import numpy as np
import qutip as qt

warnings.simplefilter("ignore")


def steady_photons_and_inversion(coupling, atoms=4, levels=16, kappa=0.5):
    a = qt.tensor(qt.destroy(levels), qt.qeye(atoms + 1))
    jx, jz = (qt.tensor(qt.qeye(levels), qt.jmat(atoms / 2, axis)) for axis in ("x", "z"))
    hamiltonian = a.dag() * a + jz + 2 * coupling / np.sqrt(atoms) * jx * (a + a.dag())
    rho = qt.steadystate(hamiltonian, [np.sqrt(2 * kappa) * a])
    return qt.expect(a.dag() * a, rho), qt.expect(jz, rho) / (atoms / 2)


def driven_cavity(delta=0.5, eta=1, kappa=1):
    alpha = -1j * eta / (kappa + 1j * delta)
    growing = abs(alpha * (1 - np.exp(-(kappa + 1j * delta)))) ** 2
    return {"Re <a>": alpha.real, "Im <a>": alpha.imag, "photons": abs(alpha) ** 2, "photons at t = 1": growing}


def open_dicke():
    above, inversion = steady_photons_and_inversion(0.7)
    below, _ = steady_photons_and_inversion(0.4)
    return {
        "<Jz>/j below": -1,
        "<Jz>/j above": -(1.25 / 4) / 0.7**2,
        "photons above": above,
        "<Jz>/j of four atoms": inversion,
        "photons below": below,
    }


def superradiant_laser(kappa=20, pump=0.6):
    spaces = [5, 2, 2, 2]
    place = lambda operator, k: qt.tensor(*[operator if i == k else qt.qeye(n) for i, n in enumerate(spaces)])
    a = place(qt.destroy(5), 0)
    down = [place(qt.sigmam(), k) for k in (1, 2, 3)]
    hamiltonian = sum(a.dag() * s + a * s.dag() for s in down)
    rho = qt.steadystate(hamiltonian, [np.sqrt(kappa) * a] + [np.sqrt(pump) * s.dag() for s in down])
    photons = qt.expect(a.dag() * a, rho)
    return {
        "photons": photons,
        "g2(0)": qt.expect(a.dag() * a.dag() * a * a, rho) / photons**2,
        "pair correlation": np.real(qt.expect(down[0].dag() * down[1], rho)),
    }


def lmg(atoms, h, gamma_a=0.01, gamma_b=0.2):
    jx, jy, jz, jp = (qt.jmat(atoms / 2, axis) for axis in ("x", "y", "z", "+"))
    jumps = [np.sqrt(2 * gamma_a / atoms) * 2 * jx, np.sqrt(2 * gamma_b / atoms) * jp]
    rho = qt.steadystate(-2 * h * jz - (2 / atoms) * jx * jx, jumps)
    j = atoms / 2
    mean = [qt.expect(axis, rho) / j for axis in (jx, jy, jz)]
    xx, yy = (qt.expect(axis * axis, rho) / j**2 for axis in (jx, jy))
    xy = np.real(qt.expect(jx * jy + jy * jx, rho)) / (2 * j**2)
    return mean, xx, yy, xy


def rescaled_concurrence(atoms, moments):
    """max over phi of 1 - 4 <Delta J_phi^2> / N - 4 <J_phi>^2 / N^2, on a fine grid; here the means vanish."""
    mean, xx, yy, xy = moments
    phi = np.linspace(0, np.pi, 2_000_001)
    second = (np.cos(phi) ** 2 * yy + np.sin(phi) ** 2 * xx + np.sin(2 * phi) * xy) * atoms**2 / 4
    return float(np.max(1 - 4 * second / atoms))


def lmg_steady_state():
    at_half, ten = lmg(100, 0.5), lmg(10, 0.5)
    d = 0.2**2  # D of the closed form at h = lambda
    xy = (0.2 + 4 * 0.01) / d
    v = np.array([[1 + 2 * xy / 0.2, xy], [xy, 1 + 4 * 0.01 / 0.2]])
    broken = 2 * 0.5 / (1 + np.sqrt(1 - 0.2**2))
    return {
        "<Jz>/j": at_half[0][2],
        "<Jx^2>/j^2": at_half[1],
        "<Jz>/j for N to infinity": broken,
        "10 atoms, superoperator": ten[0][2],
        "10 atoms, multipoles": ten[0][2],
        "C_R, N = 100": rescaled_concurrence(100, lmg(100, 1.0)),
        "C_R, N to infinity": 1 - np.linalg.eigvalsh(v)[0],
    }


class ProbedCavity:
    """The two-mode mean field, its normal state (0, 0, 1) and the response of mode b, by differences of the equations."""

    g_a, g_b, delta_a, kappa_a, kappa_b = 5.0025, 2.25, 50, 1, 100

    def velocity(self, y, h):
        alpha, beta, spin = y[0] + 1j * y[1], y[2] + 1j * y[3], y[4:]
        d_alpha = -(self.kappa_a + 1j * self.delta_a) * alpha - 1j * self.g_a * spin[0]
        d_beta = -self.kappa_b * beta - 1j * self.g_b * (spin[0] + 1j * spin[1]) / 2
        b = np.array([4 * self.g_a * alpha.real + 2 * self.g_b * beta.real, 2 * self.g_b * beta.imag, -2 * h])
        return np.array([d_alpha.real, d_alpha.imag, d_beta.real, d_beta.imag, *np.cross(b, spin)])

    def transmission(self, h, frequencies):
        rest, step = np.array([0, 0, 0, 0, 0, 0, 1.0]), 1e-6
        columns = [(self.velocity(rest + step * e, h) - self.velocity(rest - step * e, h)) / (2 * step) for e in np.eye(7)]
        drift = np.array(columns).T[:6, :6]
        # Drive of beta by exp(-i nu t); its part that rotates like the drive, times kappa_b
        unit = np.array([0, 0, 1, -1j, 0, 0])
        response = [np.linalg.solve(-1j * nu * np.eye(6) - drift, unit) for nu in frequencies]
        return np.array([abs(self.kappa_b * (x[2] + 1j * x[3]) / 2) ** 2 for x in response])


def probe_transmission():
    cavity = ProbedCavity()
    grid = np.arange(4001) / 1000
    beyond = cavity.transmission(1.5, grid)
    deep = grid[1 - beyond > (1 - beyond.min()) / 2]
    return {
        "lambda": 2 * 5.0025**2 * 50 / 2501,
        "Gamma_a": 5.0025**2 / 2501,
        "Gamma_b": 2.25**2 / 100,
        "lowest transmission": beyond.min(),
        "its place": grid[beyond.argmin()],
        "its full width": deep.max() - deep.min(),
    }


def hardware_to_model():
    lambda_a, delta_a, kappa_a = 250, 2500, 25  # 2 pi kHz
    size = delta_a**2 + kappa_a**2
    coupling = 2 * lambda_a**2 * delta_a / size
    moments = lmg(100, -25 / coupling, lambda_a**2 * kappa_a / size / coupling, 2.5 / coupling)
    return {
        "lambda in 2pi kHz": coupling,
        "Gamma_a in 2pi kHz": lambda_a**2 * kappa_a / size,
        "Gamma_b in 2pi kHz": 25**2 / 250,
        "spontaneous emission in 2pi Hz": 6e6 * 0.0025**2 / 4,
        "h / lambda": -25 / coupling,
        "<Jz>/j": moments[0][2],
        "C_R": rescaled_concurrence(100, moments),
    }


def cooperative_fluorescence(atoms=40, omega=0.2, gamma=1.0):
    """rho = A A^+ / Tr, A = sum over k of (J-/g)^k, g = -i omega / (gamma / N)."""
    jm, jy, jz = qt.jmat(atoms / 2, "-").full(), qt.jmat(atoms / 2, "y").full(), qt.jmat(atoms / 2, "z").full()
    jx = qt.jmat(atoms / 2, "x").full()
    g = -1j * omega * atoms / gamma
    term, total = np.eye(atoms + 1, dtype=complex), np.zeros((atoms + 1, atoms + 1), complex)
    for _ in range(atoms + 1):
        total += term
        term = jm @ term / g
    rho = total @ total.conj().T
    rho /= np.trace(rho)
    j = atoms / 2
    expect = lambda operator: float(np.trace(operator @ rho).real)
    return {"<Jz>/j": expect(jz) / j, "<Jy>/j": expect(jy) / j, "<Jx^2>/j^2": expect(jx @ jx) / j**2}


def own_levels(probe=0.3, control=0.4, detuning=0.2):
    hamiltonian = qt.Qobj(np.array([[0, 0, probe / 2], [0, 0, control / 2], [probe / 2, control / 2, -detuning]]))
    kets = [qt.basis(3, k) for k in range(3)]
    jumps = [np.sqrt(0.5) * kets[k] * kets[2].dag() for k in (0, 1)]
    excited = qt.ket2dm(kets[2])
    generator = qt.liouvillian(hamiltonian, jumps)
    at = lambda t: qt.expect(excited, qt.vector_to_operator((generator * t).expm() * qt.operator_to_vector(qt.ket2dm(kets[0]))))
    size = probe**2 + control**2
    return {
        "population of |1>": control**2 / size,
        "population of |2>": probe**2 / size,
        "|3> at t = 5": at(5),
        "|3> at t = 50": at(50),
    }


def own_cavity():
    c, hbar, eps0, e, a0 = 299792458, 1.054571817e-34, 8.8541878188e-12, 1.602176634e-19, 5.29177210544e-11
    wavelength, length, radius, finesse = 780.241209686e-9, 5e-3, 50e-3, 200_000
    waist = np.sqrt(wavelength / (2 * np.pi) * np.sqrt(length * (2 * radius - length)))
    field = np.sqrt(hbar * 2 * np.pi * c / wavelength / (2 * eps0 * np.pi * waist**2 * length / 4))
    g = 2.98931 * e * a0 * field / hbar / (2 * np.pi)  # Steck, cycling transition of 87Rb D2
    kappa = c / (4 * length * finesse)
    return {
        "waist in um": waist * 1e6,
        "g in 2pi kHz": g / 1e3,
        "kappa in 2pi kHz": kappa / 1e3,
        "C of one atom": g**2 / (kappa * 6.0666e6 / 2),
    }


VALUES = {
    "driven-cavity": driven_cavity(),
    "open-dicke": open_dicke(),
    "superradiant-laser": superradiant_laser(),
    "lmg-steady-state": lmg_steady_state(),
    "probe-transmission": probe_transmission(),
    "hardware-to-model": hardware_to_model(),
    "your-own-model/linalg": {"gamma = 0.6": 0.8, "gamma = 1.25": 0.75, "energy at t = 3": (1 + 3) ** 2 + 3**2},
    "your-own-model/lindblad": own_levels(),
    "your-own-model/collective-spin": cooperative_fluorescence(),
    "your-own-model/linear-response": {"Z at rest": -np.sqrt(1 - 0.4**2), "slower rate": -0.4, "faster rate": -1.6, "noise": (0.4 / 1.6) ** 2},
    "your-own-model/entanglement": {
        "concurrence": (3 * 0.8 - 1) / 2,
        "negativity": (3 * 0.8 - 1) / 4,
        "logarithmic negativity": 1 / np.log(2),
        "Wineland": 0.25 / 0.9**2,
    },
    "your-own-model/cavity-hardware": own_cavity(),
}
print(json.dumps(VALUES, indent=2, default=float))

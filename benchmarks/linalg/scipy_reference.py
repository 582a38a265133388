"""Times and checksums of SciPy on the workloads of sparse.mjs, as JSON on stdout."""

import json
import sys
import time

import numpy as np
import scipy
import scipy.integrate
import scipy.linalg
import scipy.sparse as sparse
import scipy.sparse.linalg as sparse_linalg

ROUNDS = int(sys.argv[1])


def measure(name, work, checksum):
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        result = work()
        best = min(best, time.process_time() - start)
    return name, {"milliseconds": 1e3 * best, "checksum": float(checksum(result))}


def lowering(levels):
    return sparse.diags(np.sqrt(np.arange(1, levels)), 1, format="csr", dtype=complex)


def spin_raising(atoms):
    j = atoms / 2
    m = j - np.arange(1, atoms + 1)
    return sparse.diags(np.sqrt(j * (j + 1) - m * (m + 1)), 1, format="csr", dtype=complex)


def spin_z(atoms):
    return sparse.diags(atoms / 2 - np.arange(atoms + 1), 0, format="csr", dtype=complex)


def liouvillian(hamiltonian, jumps):
    one = sparse.identity(hamiltonian.shape[0], format="csr")
    result = -1j * (sparse.kron(one, hamiltonian) - sparse.kron(hamiltonian.T, one))
    for jump in jumps:
        loss = jump.conj().T @ jump
        result = result + sparse.kron(jump.conj(), jump)
        result = result - 0.5 * sparse.kron(one, loss) - 0.5 * sparse.kron(loss.T, one)
    return result.tocsr()


def with_trace_row(matrix):
    """The first row replaced by Tr rho = 1."""
    size = matrix.shape[0]
    levels = int(round(size**0.5))
    trace = sparse.csr_matrix((np.ones(levels), (np.zeros(levels), np.arange(levels) * (levels + 1))), (1, size))
    return sparse.vstack([trace, matrix[1:]]).tocsc()


def jaynes_cummings(levels):
    a = sparse.kron(lowering(levels), sparse.identity(2)).tocsr()
    atom = sparse.kron(sparse.identity(levels), lowering(2)).tocsr()
    ad, up = a.conj().T.tocsr(), atom.conj().T.tocsr()
    hamiltonian = 0.5 * ad @ a + 0.3 * up @ atom + ad @ atom + a @ up + 0.8 * (a + ad)
    return liouvillian(hamiltonian, [a, np.sqrt(0.2) * atom])


def dicke(atoms, levels):
    a = sparse.kron(lowering(levels), sparse.identity(atoms + 1)).tocsr()
    ad = a.conj().T.tocsr()
    up = sparse.kron(sparse.identity(levels), spin_raising(atoms)).tocsr()
    down = up.conj().T.tocsr()
    jz = sparse.kron(sparse.identity(levels), spin_z(atoms)).tocsr()
    hamiltonian = ad @ a + jz + (0.7 / np.sqrt(atoms)) * (up + down) @ (a + ad)
    return liouvillian(hamiltonian, [a, np.sqrt(0.1 / atoms) * down])


def meshkov(atoms):
    up = spin_raising(atoms)
    jx = (up + up.conj().T) / 2
    hamiltonian = -1.0 * spin_z(atoms) - (2 / atoms) * jx @ jx
    return liouvillian(hamiltonian, [np.sqrt(0.02 / atoms) * 2 * jx, np.sqrt(0.4 / atoms) * up])


def banded(n, width):
    """The bands of sparse.mjs: pseudo-random by a quadratic polynomial modulo a prime."""
    i, j = np.ogrid[0:n, 0:n]
    bands = np.zeros((2 * width + 1, n), complex)
    for offset in range(-width, width + 1):
        rows = np.arange(max(0, offset), min(n, n + offset))
        columns = rows - offset
        re = (31 * rows * rows + 17 * columns * columns + 7 * rows) % 1009
        im = (43 * rows * rows + 29 * columns * columns + 3 * columns) % 1013
        bands[width + offset, columns] = re / 1009 - 0.5 + 1j * (im / 1013 - 0.5)
    return bands


def unit(size):
    b = np.zeros(size, complex)
    b[0] = 1
    return b


def workloads():
    norm = np.linalg.norm
    models = {
        "Jaynes-Cummings, 40 photons": jaynes_cummings(40),
        "Dicke, 4 atoms, 14 photons": dicke(4, 14),
        "Dicke, 6 atoms, 16 photons": dicke(6, 16),
        "LMG, 100 atoms": meshkov(100),
    }
    for name, matrix in models.items():
        system = with_trace_row(matrix)
        b = unit(system.shape[0])
        yield measure(f"LU and solve: {name}", lambda: sparse_linalg.splu(system).solve(b), norm)
    matrix = models["Jaynes-Cummings, 40 photons"]
    x = np.ones(matrix.shape[0], complex)

    def products():
        for _ in range(100):
            y = matrix @ x
        return y

    yield measure("100 products: Jaynes-Cummings", products, norm)
    matrix = jaynes_cummings(20)
    square = lambda: matrix @ matrix
    yield measure("Liouvillian squared: Jaynes-Cummings, 20", square, lambda r: np.abs(r.data).max())
    bands = banded(2600, 100)
    b = np.ones(2600, complex)
    yield measure("banded LU and solve: 2600, 100 + 100", lambda: scipy.linalg.solve_banded((100, 100), bands, b), norm)
    slow = lambda: sparse_linalg.eigs(matrix.tocsc(), k=4, sigma=0.05, return_eigenvectors=False)
    yield measure("4 slowest modes: Jaynes-Cummings, 20", slow, lambda r: np.abs(r).sum())
    start = unit(matrix.shape[0])
    options = {"method": "DOP853", "rtol": 1e-8, "atol": 1e-10}
    evolve = lambda: scipy.integrate.solve_ivp(lambda t, y: matrix @ y, (0, 10), start, **options).y[:, -1]
    yield measure("evolution to t = 10: Jaynes-Cummings, 20", evolve, norm)
    expm = lambda: sparse_linalg.expm_multiply(10 * matrix, start)
    yield measure("exponential to t = 10: Jaynes-Cummings, 20", expm, norm)


print(json.dumps({"version": scipy.__version__, "results": dict(workloads())}))

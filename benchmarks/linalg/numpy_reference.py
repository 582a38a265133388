"""Processor times and checksums of NumPy on the workloads of dense.mjs, as JSON on stdout."""

import json
import sys
import time

import numpy as np

ROUNDS = int(sys.argv[1])


def matrix(n):
    """The pseudo-random matrix that dense.mjs builds: a quadratic polynomial modulo a prime."""
    i, j = np.ogrid[0:n, 0:n]
    re = (31 * i * i + 17 * j * j + 101 * i * j + 7 * i + 13 * j) % 1009
    im = (43 * i * i + 29 * j * j + 67 * i * j + 11 * i + 3 * j) % 1013
    return re / 1009 - 0.5 + 1j * (im / 1013 - 0.5)


def measure(name, work, checksum):
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        result = work()
        best = min(best, time.process_time() - start)
    return name, {"milliseconds": 1e3 * best, "checksum": float(checksum(result))}


def workloads():
    norm = np.linalg.norm
    for n in (256, 512, 1000):
        a = matrix(n)
        yield measure(f"complex product {n}", lambda: a @ a, norm)
    for n in (256, 512):
        a = np.ascontiguousarray(matrix(n).real)
        yield measure(f"real product {n}", lambda: a @ a, norm)
    for n in (200, 512):
        a = matrix(n)
        h = a + a.conj().T
        b = a[:, 0].copy()
        yield measure(f"LU solve {n}", lambda: np.linalg.solve(a, b), norm)
        yield measure(f"Hermitian eigen {n}", lambda: np.linalg.eigh(h), lambda r: np.abs(r[0]).sum())
        yield measure(f"general eigen {n}", lambda: np.linalg.eig(a), lambda r: np.abs(r[0]).sum())
        yield measure(f"singular values and vectors {n}", lambda: np.linalg.svd(a), lambda r: r[1].sum())
        yield measure(f"QR {n}", lambda: np.linalg.qr(a), lambda r: np.abs(np.diag(r[1])).sum())


print(json.dumps({"version": np.__version__, "results": dict(workloads())}))

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sweepCsv } from "./csv.js";
import { sweepHdf5 } from "./hdf5.js";
import { sweepJson } from "./json.js";
import { sweepNpz } from "./npz.js";
import { TABLE } from "./sweep-table.fixture.js";
import { SWEEP_EXTENSIONS, writeSweep } from "./write-sweep.js";
import { crc32 } from "node:zlib";

/** Reads what was written with NumPy and h5py, and fails with a message where a number differs in a bit. */
const READER = `
import json, sys
import numpy as np, h5py
folder = sys.argv[1]
field = np.array([-0.5, 0.1, 1e-300])
Z = np.array([[0.1 + 0.2, -0.0, 5e-324], [1, np.nan, 1e300]])
P = np.array([[1 - 1j, 2 + 0.1j, 3 - 3j], [4 + 4j, complex(np.nan, np.nan), 6 + 1j / 3]])
def same(a, b, what):
    assert a.dtype == b.dtype and a.shape == b.shape, (what, a.dtype, a.shape)
    assert np.array_equal(a, b, equal_nan=True) and np.array_equal(np.signbit(a.real), np.signbit(b.real)), (what, a)
with h5py.File(folder + '/table.h5') as file:
    same(file['axes/field'][:], field, 'h5 field')
    same(file['quantities/Z'][:], Z, 'h5 Z')
    same(file['quantities/raisingSquared'][:], P, 'h5 complex')
    assert file['quantities/Z'].attrs['unit'] == '1' and file['axes/field'].attrs['unit'] == 'lambda'
    assert list(file.attrs['axes']) == ['atoms', 'field'] and file.attrs['gammaA'] == 0.01
    assert json.loads(file.attrs['software']) == {'lmg-cavity': '1.2.3'}
    assert file['failures/point'][:].tolist() == [4]
    assert file['failures/message'][0].decode() == 'the steady state is not unique: \\u03b3 = 0'
npz = np.load(folder + '/table.npz')
same(npz['axis_field'], field, 'npz field')
same(npz['Z'], Z, 'npz Z')
same(npz['raisingSquared'], P, 'npz complex')
assert json.loads(str(npz['metadata']))['failures'][0]['message'] == 'the steady state is not unique: \\u03b3 = 0'
csv = np.genfromtxt(folder + '/table.csv', delimiter=',', names=True, deletechars='')
same(csv['field'].reshape(2, 3)[1], field, 'csv field')
same(csv['Z'].reshape(2, 3), Z, 'csv Z')
same((csv['raisingSquared.re'] + 1j * csv['raisingSquared.im']).reshape(2, 3), P, 'csv complex')
document = json.load(open(folder + '/table.json'))
assert document['shape'] == [2, 3] and document['quantities'][0]['values'][:3] == [0.1 + 0.2, 0, 5e-324]
assert document['quantities'][0]['values'][4] is None
print('read')
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lmg-export-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an exported sweep", () => {
  it("is read by NumPy and h5py to the last bit, complex numbers as complex128", async ({ skip }) => {
    const { status } = spawnSync("/usr/bin/python3", ["-c", "import numpy, h5py"]);
    if (status !== 0) skip("NOT CHECKED: /usr/bin/python3 has no numpy and h5py (python3-numpy, python3-h5py)");
    for (const extension of SWEEP_EXTENSIONS) await writeSweep(join(folder, `table.${extension}`), TABLE);
    const read = spawnSync("/usr/bin/python3", ["-c", READER, folder], { encoding: "utf8" });
    expect([read.stdout, read.stderr]).toEqual(["read\n", ""]);
  });

  it("is the same bytes at another time", async () => {
    const formats = async (): Promise<number[]> => [
      crc32(sweepJson(TABLE)),
      crc32(sweepCsv(TABLE)),
      crc32(sweepNpz(TABLE)),
      crc32(await sweepHdf5(TABLE)),
    ];
    const first = await formats();
    // HDF5 and ZIP count seconds.
    await sleep(2100);
    expect(await formats()).toEqual(first);
  });

  it("tells in CSV what its numbers are, before them", () => {
    const lines = sweepCsv(TABLE).split("\n");
    expect(lines[0]).toBe("atoms,field,Z,raisingSquared.re,raisingSquared.im");
    expect(lines).toContain("# Z = <Jz>/j, unit 1");
    expect(lines).toContain("# row 4 failed: the steady state is not unique: γ = 0");
    expect(lines.at(-3)).toBe("10,0.1,nan,nan,nan");
  });
});

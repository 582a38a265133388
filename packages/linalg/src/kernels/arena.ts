import { MemoryLimitError } from "../errors.js";
import type { Kernels } from "./kernels.js";
import { createPlainKernels } from "./plain-kernels.js";
import { FUSED_BYTES, SIMD_BYTES } from "./wasm-bytes.js";

/** How the kernels run: fused SIMD, SIMD, or TypeScript. */
export type KernelKind = "simd-fused" | "simd" | "typescript";

/** A heap of doubles and the kernels that work on it; data live at offsets of at least {@link Arena.start}. */
export interface Arena {
  readonly kind: KernelKind;
  readonly heap: Float64Array;
  readonly kernels: Kernels;
  /** First double that is free for data; the heap below is the kernels' packing space. */
  readonly start: number;
}

/** Doubles of packing space at the bottom of a heap, as kernels/simd.ts lays it out. */
const PACKING_DOUBLES = 221200;
const PAGE_BYTES = 65536;
/** Address space of 32-bit WebAssembly. */
const LIMIT_BYTES = 65536 * PAGE_BYTES;
/** All arenas, by their memory. */
const arenas = new WeakMap<ArrayBufferLike, Arena>();

const compiled = new Map<KernelKind, WebAssembly.Module>();
let best: KernelKind | undefined;

/**
 * The fastest kind of kernels that this engine validates; decided on first use.
 *
 * @example
 * ```ts
 * import { kernelKind } from "@openqs/linalg";
 * ["simd-fused", "simd", "typescript"].includes(kernelKind()); // => true
 * ```
 */
export function kernelKind(): KernelKind {
  best ??= (["simd-fused", "simd"] as const).find((kind) => compile(kind) !== undefined) ?? "typescript";
  return best;
}

/** The fastest kind that can address so many numbers: WebAssembly up to 4 GiB, TypeScript beyond. */
export function arenaKind(doubles: number): KernelKind {
  return 8 * (PACKING_DOUBLES + doubles) > LIMIT_BYTES ? "typescript" : kernelKind();
}

/**
 * An arena of its own with room for `doubles` numbers.
 *
 * @throws {MemoryLimitError} when a heap for WebAssembly would exceed 4 GiB, or the engine has no room for it.
 */
export function createArena(doubles: number, kind: KernelKind): Arena {
  const arena = instantiate(doubles, kind);
  arenas.set(arena.heap.buffer, arena);
  return arena;
}

/** The arena whose heap an array lies on, if it does. */
export function arenaOf({ buffer }: Float64Array): Arena | undefined {
  return arenas.get(buffer);
}

function instantiate(doubles: number, kind: KernelKind): Arena {
  const bytes = 8 * (PACKING_DOUBLES + doubles);
  if (kind === "typescript") {
    const heap = allocate(bytes, () => new Float64Array(bytes / 8));
    return { kind, heap, kernels: createPlainKernels(heap), start: PACKING_DOUBLES };
  }
  if (bytes > LIMIT_BYTES) {
    throw new MemoryLimitError(
      `the request needs ${bytes} bytes of working memory, but at most ${LIMIT_BYTES} can be addressed.`,
      bytes,
      LIMIT_BYTES,
    );
  }
  const memory = allocate(bytes, () => new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) }));
  const { exports } = new WebAssembly.Instance(compile(kind)!, { env: { memory } });
  const kernels = exports as unknown as Kernels;
  return { kind, heap: new Float64Array(memory.buffer), kernels, start: PACKING_DOUBLES };
}

function allocate<Room>(bytes: number, make: () => Room): Room {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new MemoryLimitError(
      `the request needs ${bytes} bytes of working memory, for which the engine has no room.`,
      bytes,
      LIMIT_BYTES,
    );
  }
}

/** Undefined when the engine has no WebAssembly, lacks the instructions, or refuses to compile on this thread. */
function compile(kind: Exclude<KernelKind, "typescript">): WebAssembly.Module | undefined {
  if (compiled.has(kind)) return compiled.get(kind);
  if (typeof WebAssembly === "undefined") return undefined;
  const text = atob(kind === "simd-fused" ? FUSED_BYTES : SIMD_BYTES);
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  try {
    if (WebAssembly.validate(bytes)) compiled.set(kind, new WebAssembly.Module(bytes));
  } catch {
    // Some browsers allow synchronous compilation of larger modules in workers only; TypeScript takes over.
  }
  return compiled.get(kind);
}

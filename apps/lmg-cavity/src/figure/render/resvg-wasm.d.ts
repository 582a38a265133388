/** The part of `@resvg/resvg-wasm` 2.6 that is used; the package has no types for its ESM entry. */
declare module "@resvg/resvg-wasm" {
  export function initWasm(module: Uint8Array | WebAssembly.Module): Promise<void>;
  export class Resvg {
    constructor(
      svg: string,
      options: {
        readonly fitTo: { readonly mode: "zoom"; readonly value: number };
        readonly font: { readonly loadSystemFonts: boolean };
      },
    );
    render(): { asPng(): Uint8Array; free(): void };
    free(): void;
  }
}

/** What an entry exports, as TypeScript sees its built declarations. */
import ts from "typescript";

const OPTIONS = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
};

/** `{ checker, symbols }`: the exported symbols of the declarations at `entry`, sorted by name, each where it is declared. */
export function exportsOf(entry) {
  const program = ts.createProgram([entry], OPTIONS);
  const checker = program.getTypeChecker();
  const symbols = checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)))
    .map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, symbol]) => symbol);
  return { checker, symbols };
}

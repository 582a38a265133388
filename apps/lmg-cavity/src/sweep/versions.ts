import { readFileSync } from "node:fs";

const PACKAGES = [
  "@openqs/linalg",
  "@openqs/collective-spin",
  "@openqs/entanglement",
  "@openqs/linear-response",
] as const;

/** Versions of the application and of the packages that its numbers come from. */
export function softwareVersions(): Record<string, string> {
  const packages = PACKAGES.map((name) => [name, version(new URL("../package.json", import.meta.resolve(name)))]);
  return { "lmg-cavity": version(new URL("../../package.json", import.meta.url)), ...Object.fromEntries(packages) };
}

function version(manifest: URL): string {
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}

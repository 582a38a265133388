/** A whole release against a local registry: version bump with changelogs, pack, publish, install as a stranger. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installInto } from "./consumer.mjs";
import { allEntries } from "./entries.mjs";
import { pack, publishedPackages, ROOT } from "./packages.mjs";
import { publishTarballs } from "./publish.mjs";
import { startRegistry } from "./registry.mjs";
import { run } from "./run.mjs";

/** A copy of the repository with its builds that the rehearsal may change. */
function copyOfRepository() {
  const copy = mkdtempSync(join(tmpdir(), "openqs-release-"));
  const files = run("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: ROOT }).split("\0");
  for (const file of files.filter((name) => name !== "" && existsSync(join(ROOT, name)))) {
    cpSync(join(ROOT, file), join(copy, file));
  }
  for (const { directory } of publishedPackages()) {
    cpSync(join(directory, "dist"), join(copy, directory.slice(ROOT.length), "dist"), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  run("git", ["init", "-q", "-b", "main"], { cwd: copy });
  run("git", ["add", "-A"], { cwd: copy });
  const identity = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];
  run("git", [...identity, "commit", "-q", "-m", "Rehearse a release"], { cwd: copy });
  return copy;
}

/** Bumps the versions; fails if a pending changeset left no changelog. Returns the packages that changed version. */
function bumpVersions(copy) {
  const pending = readdirSync(join(copy, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md");
  if (pending.length === 0) return [];
  const before = new Map(publishedPackages(copy).map(({ name, manifest }) => [name, manifest.version]));
  run("changeset", ["version"], { cwd: copy });
  const bumped = publishedPackages(copy).filter(({ name, manifest }) => manifest.version !== before.get(name));
  for (const { name, manifest, directory } of bumped) {
    const changelog = join(directory, "CHANGELOG.md");
    if (!existsSync(changelog) || !readFileSync(changelog, "utf8").includes(`## ${manifest.version}`)) {
      throw new Error(`${name} ${manifest.version} has no entry in its CHANGELOG.md`);
    }
  }
  return bumped.map(({ name, manifest }) => `${name} ${before.get(name)} -> ${manifest.version}`);
}

/** Fails where the published packages do not install from the registry at their new versions. */
function installPublished(packages, registry) {
  const dependencies = Object.fromEntries(packages.map(({ name, manifest }) => [name, manifest.version]));
  const project = installInto(dependencies, registry.url);
  const loadable = allEntries(packages).filter(({ isWorker }) => !isWorker);
  const source = loadable.map(({ specifier }) => `await import(${JSON.stringify(specifier)});`);
  run(process.execPath, ["--input-type=module", "--eval", source.join("\n")], { cwd: project });
}

export async function rehearseRelease() {
  const copy = copyOfRepository();
  const bumped = bumpVersions(copy);
  const packages = publishedPackages(copy);
  const tarballs = mkdtempSync(join(tmpdir(), "openqs-tarballs-"));
  for (const published of packages) pack(published, tarballs);
  const registry = await startRegistry(packages.map(({ name }) => name));
  try {
    const tags = publishTarballs(tarballs, { root: copy, env: registry.env });
    const again = publishTarballs(tarballs, { root: copy, env: registry.env });
    if (again.length > 0) throw new Error(`A second run published again: ${again.join(", ")}`);
    installPublished(packages, registry);
    return [...bumped, ...tags.map((tag) => `published ${tag}`), "a second run published nothing"];
  } finally {
    registry.stop();
  }
}

/** Files out of Debian packages, without installing them: downloaded by apt-get, unpacked into a folder. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A package cannot be had; the message says what to do. */
export class PackageUnavailable extends Error {
  override readonly name = "PackageUnavailable";
}

function run(command: string, args: readonly string[], cwd?: string): string {
  const result = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: { ...process.env, LC_ALL: "C" },
  });
  if (result.error !== undefined)
    throw new PackageUnavailable(`${command} cannot be run (${result.error.message}): this needs a Debian system`);
  if (result.status !== 0) {
    const lines = `${result.stderr}${result.stdout}`.split("\n").filter((line) => /^[EW]:/.test(line));
    throw new PackageUnavailable(`${command} ${args.join(" ")} failed:\n  ${lines.slice(0, 3).join("\n  ")}`);
  }
  return result.stdout;
}

let isUpdated = false;

/** Runs apt-get and returns its output; if that fails, once more after an update of its lists, which only root may do. */
export function aptGet(args: readonly string[], cwd?: string): string {
  try {
    return run("apt-get", args, cwd);
  } catch (problem) {
    if (isUpdated || process.getuid?.() !== 0) throw problem;
    isUpdated = true;
    run("apt-get", ["update", "-qq"]);
    return run("apt-get", args, cwd);
  }
}

/**
 * The package with the highest version among those whose whole name matches.
 *
 * @param options - of apt-cache: another release's lists
 */
export function newestPackage(pattern: string, options: readonly string[] = []): string {
  const find = (): readonly string[] =>
    run("apt-cache", [...options, "search", "--names-only", pattern])
      .split("\n")
      .map((line) => line.split(" ")[0] ?? "")
      .filter((name) => name !== "")
      .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  let found = find();
  if (found.length === 0 && process.getuid?.() === 0 && !isUpdated) {
    isUpdated = true;
    run("apt-get", ["update", "-qq"]);
    found = find();
  }
  const newest = found.at(-1);
  if (newest === undefined)
    throw new PackageUnavailable(
      `no package matches ${pattern}: run "apt-get update" as root, and see that the main section is in sources.list`,
    );
  return newest;
}

/** The package and everything it needs that is not installed. @param options - of apt-get: another release's lists */
export function withDependencies(name: string, options: readonly string[] = []): readonly string[] {
  const plan = aptGet([...options, "-s", "install", "--no-install-recommends", name]);
  const names = [...plan.matchAll(/^Inst (\S+)/gm)].map((match) => match[1] ?? "");
  return names.length === 0 ? [name] : names;
}

/**
 * Downloads packages and unpacks them into one folder.
 *
 * @param options - of apt-get: another release's lists
 * @returns that folder, laid out like `/`
 */
export function unpackPackages(names: readonly string[], folder: string, options: readonly string[] = []): string {
  const archives = join(folder, "archives");
  const root = join(folder, "root");
  mkdirSync(archives, { recursive: true });
  mkdirSync(root, { recursive: true });
  aptGet([...options, "download", "-q", ...names], archives);
  for (const archive of readdirSync(archives)) execFileSync("dpkg-deb", ["-x", join(archives, archive), root]);
  return root;
}

/** Rules about the repository itself. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { filesBelow, projectFiles, readRepositoryFile, repositoryRoot } from "../support/repository.ts";

const files = projectFiles();
const typescript = files.filter((path) => /\.(ts|mts)$/.test(path));

/** What may stand in the root (house style, part 2); dot-files are free. */
const TOP_LEVEL = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "aml-fixtures",
  "asl",
  "biome.json",
  "package-lock.json",
  "package.json",
  "src",
  "test",
  "tools",
  "tsconfig.json",
];

/** Declared data and generated text may pass 500 lines, up to 1,000 (house rule F2). */
const DATA_FILES: readonly RegExp[] = [/\.generated\.ts$/, /-table\.ts$/, /\/schemas\//, /\/predefined-names\.ts$/];

test("the root holds only what the house style lists", () => {
  const present = new Set(files.map((path) => path.split("/")[0] ?? "").filter((name) => !name.startsWith(".")));
  expect([...present].filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
});

test("every folder of src has a README.md", () => {
  const folders = readdirSync(`${repositoryRoot}/src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => `src/${name}/README.md`).filter((path) => !files.includes(path))).toEqual([]);
});

test("a folder's README is at most a page", () => {
  const long = files.filter(
    (path) => /^src\/\w+\/README\.md$/.test(path) && readRepositoryFile(path).split("\n").length > 90,
  );
  expect(long).toEqual([]);
});

test("no file is longer than 500 lines, declared data 1,000", () => {
  const long = typescript
    .map((path) => ({ path, lines: readRepositoryFile(path).split("\n").length - 1 }))
    .filter(({ path, lines }) => {
      if (path.endsWith(".generated.ts")) return false;
      return lines > (DATA_FILES.some((pattern) => pattern.test(path)) ? 1000 : 500);
    });
  expect(long).toEqual([]);
});

test("files are named after a thing, in kebab-case", () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|types)\.ts$/;
  expect(typescript.filter((path) => vague.test(path))).toEqual([]);
  expect(typescript.filter((path) => !/^[a-z0-9.-]+$/.test(path.split("/").at(-1) ?? ""))).toEqual([]);
});

test("properties stand in *.prop.test.ts, where their seed is set", () => {
  const tests = typescript.filter((path) => path.endsWith(".test.ts"));
  const asserts = tests.filter((path) => /\bfc\.assert\(/.test(readRepositoryFile(path)));
  expect(asserts.filter((path) => !path.endsWith(".prop.test.ts"))).toEqual([]);
  expect(asserts.length).toBeGreaterThan(0);
});

test("nothing is left open or skipped", () => {
  // Spelled in halves, so that this file does not match itself.
  const open = new RegExp(
    [
      "\\bTO" + "DO\\b(?! #\\d)",
      "\\bFIX" + "ME\\b",
      "\\b(it|test|describe)\\.(ski" + "p|on" + "ly|to" + "do|fai" + "ls)\\b",
    ].join("|"),
  );
  expect(typescript.filter((path) => open.test(readRepositoryFile(path)))).toEqual([]);
});

test("no type escapes in src, and a silenced lint rule has its reason", () => {
  const escapes = /\bas any\b|: any\b|@ts-(ignore|expect-error|nocheck)|oxlint-disable|biome-ignore(?! [\w/]+: \w)/;
  const prose = /^\s*(\*|\/\*\*|\/\/ (?!biome|oxlint|@ts)).*$/gm;
  const code = (path: string): string => readRepositoryFile(path).replace(prose, "");
  expect(typescript.filter((path) => path.startsWith("src/") && escapes.test(code(path)))).toEqual([]);
});

test("no file names a path of one machine", () => {
  const machinePath = /(^|[^A-Za-z0-9_.])\/(tmp|work|root|home|Users)\/[A-Za-z]/;
  const text = files.filter(
    (path) => /\.(ts|json|md|asl|sh|yml)$|^\.ci\/run$/.test(path) && path !== "package-lock.json",
  );
  expect(text.filter((path) => machinePath.test(readRepositoryFile(path)))).toEqual([]);
});

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockedPackages = (): Readonly<Record<string, LockedPackage>> =>
  (JSON.parse(readRepositoryFile("package-lock.json")) as { packages: Record<string, LockedPackage> }).packages;

/** Binaries for glibc on x64 and arm64 Linux, where CI runs: a registry need not serve those of other platforms. */
function isForeignBinary({ optional, os, cpu, libc }: LockedPackage): boolean {
  if (optional !== true || os === undefined) return false;
  const isOurs = os.includes("linux") && (cpu ?? []).some((name) => ["x64", "arm64"].includes(name));
  return !isOurs || libc?.includes("musl") === true;
}

test("the lock file pins versions and integrity and names no registry", () => {
  const unpinned = Object.entries(lockedPackages())
    .filter(([path]) => path !== "")
    .filter(([, entry]) => entry.version === undefined || (entry.integrity === undefined && !isForeignBinary(entry)));
  expect(unpinned.map(([path]) => path)).toEqual([]);
  expect(readRepositoryFile("package-lock.json")).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});

test("the lock file lists the optional binaries of every platform, so that npm ci accepts it everywhere", () => {
  const packages = lockedPackages();
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        packages[`node_modules/${name}`] === undefined && packages[`${path}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});

test("dependencies are pinned to one version and agree with the lock file", () => {
  type Dependencies = Readonly<Record<string, string>>;
  const manifest = JSON.parse(readRepositoryFile("package.json")) as {
    dependencies: Dependencies;
    devDependencies: Dependencies;
  };
  const lock = JSON.parse(readRepositoryFile("package-lock.json")) as {
    packages: Record<string, typeof manifest | undefined>;
  };
  for (const kind of ["dependencies", "devDependencies"] as const) {
    expect(Object.entries(manifest[kind]).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(lock.packages[""]?.[kind]).toEqual(manifest[kind]);
  }
});

test("every public layer has an entry in package.json with types and default", () => {
  const manifest = JSON.parse(readRepositoryFile("package.json")) as { exports: Record<string, unknown> };
  const layers = readdirSync(`${repositoryRoot}/src`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "base" && entry.name !== "cli")
    .map(({ name }) => name);
  const expected = Object.fromEntries(
    layers.map((name) => [`./${name}`, { types: `./dist/${name}/index.d.ts`, default: `./dist/${name}/index.js` }]),
  );
  expect(manifest.exports).toEqual({
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    ...expected,
    "./package.json": "./package.json",
  });
});

test("the embedded and the fixture folders hold no stray files", () => {
  const stray = [...filesBelow("src"), ...filesBelow("test"), ...filesBelow("asl")].filter((path) =>
    /\.(orig|rej|bak|swp)$|~$/.test(path),
  );
  expect(stray).toEqual([]);
});

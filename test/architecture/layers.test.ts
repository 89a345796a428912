/** The walls between the layers (src/README.md). A rule that hurts is changed there and here, in the same change. */
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, readRepositoryFile } from "../support/repository.ts";

const CORE = [
  "schema",
  "aml",
  "tables",
  "asl",
  "namespace",
  "patch",
  "interpreter",
  "jit",
  "debugger",
  "disassembler",
  "lint",
  "diff",
  "machine",
  "xen",
  "firmware",
];
const ABOVE = [...CORE, "hypervisor", "ospm", "hotplug"];

/** What each folder of `src` may import besides `base`. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  schema: [],
  aml: ["schema"],
  tables: ["schema"],
  asl: ["aml"],
  namespace: ["aml"],
  patch: ["aml", "tables"],
  interpreter: ["aml", "namespace"],
  jit: ["aml", "namespace", "interpreter"],
  debugger: ["aml", "namespace", "interpreter"],
  disassembler: ["schema", "aml", "asl", "namespace"],
  diff: ["schema", "aml", "tables", "disassembler"],
  lint: ["aml", "tables", "namespace", "interpreter", "disassembler"],
  machine: ["schema"],
  xen: [],
  firmware: ["aml", "asl", "tables", "machine", "patch"],
  hypervisor: ["machine", "firmware", "tables", "patch", "xen"],
  ospm: ["schema", "aml", "tables", "namespace", "interpreter", "xen"],
  hotplug: [...CORE, "hypervisor", "ospm"],
  node: ABOVE,
  cli: [...ABOVE, "node"],
};

/** Folders that may touch the host. */
const HOST = ["node", "cli"];

/** Third-party packages and the only folder that may import them (house rule B4). */
const HOMES: Readonly<Record<string, string>> = { chevrotain: "asl", commander: "cli", diff: "cli", hexy: "cli" };

/** Words of a host that the core must not say (house rule B3). */
const HOST_WORDS: readonly RegExp[] = [
  /\bconsole\s*\./,
  /\bprocess\s*\./,
  /\bnew Date\b|\bDate\.(now|parse|UTC)\b/,
  /\bMath\.random\b/,
  /\bperformance\s*\.\s*now\b/,
  /\b(setTimeout|setInterval|setImmediate|queueMicrotask)\s*\(/,
  /\b(window|document|localStorage)\s*\./,
  /\bfetch\s*\(/,
];

/** Static imports and re-exports, and dynamic imports of a literal: exact, because the formatter writes only this form. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?:[\w*{}\s,$]+?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

const sources = filesBelow("src").filter((path) => path.endsWith(".ts"));

/** Folder of `src` a file lies in; "" for the package's own entry point. */
const layerOf = (path: string): string => (path.split("/").length > 2 ? (path.split("/")[1] ?? "") : "");

const importsOf = (path: string): readonly string[] =>
  [...readRepositoryFile(path).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");

/** Source text without comments and without the contents of strings. */
const codeOf = (path: string): string =>
  readRepositoryFile(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:"'`\\])\/\/[^\n]*/g, "$1")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');

function importProblem(path: string, specifier: string): string | undefined {
  const layer = layerOf(path);
  if (specifier.startsWith("node:"))
    return HOST.includes(layer) ? undefined : `${specifier}: the core knows no host (B3)`;
  if (!specifier.startsWith(".")) {
    const home = HOMES[specifier];
    if (home === undefined) return `${specifier}: this package has no home in src (B4)`;
    return home === layer ? undefined : `${specifier}: belongs to ${home}/ (B4)`;
  }
  if (!specifier.endsWith(".ts")) return `${specifier}: imports end in .ts`;
  const target = normalize(join(dirname(path), specifier));
  const targetLayer = layerOf(target);
  if (targetLayer === layer) return undefined;
  if (targetLayer === "base") return undefined;
  if (layer === "")
    return target.endsWith("/index.ts") ? undefined : `${specifier}: enter a folder by its index.ts (B2)`;
  if (!(LAYERS[layer] ?? []).includes(targetLayer))
    return `${specifier}: ${layer}/ may not import ${targetLayer}/ (B1)`;
  return target.endsWith(`/${targetLayer}/index.ts`) ? undefined : `${specifier}: enter a folder by its index.ts (B2)`;
}

test("every folder of src is a layer of the map", () => {
  const folders = [...new Set(sources.map(layerOf))].filter((folder) => folder !== "");
  expect(folders.filter((folder) => LAYERS[folder] === undefined)).toEqual([]);
  const map = readRepositoryFile("src/README.md");
  expect(Object.keys(LAYERS).filter((folder) => !map.includes(`| \`${folder}/\` |`))).toEqual([]);
});

test("the map in src/README.md and the list in this test allow the same imports", () => {
  const rows = [...readRepositoryFile("src/README.md").matchAll(/^\| `(\w+)\/` \|[^|]*\|([^|]*)\|$/gm)];
  const spelledOut = rows.filter(([, , allowed]) => !/all|everything/.test(allowed ?? ""));
  const fromMap = Object.fromEntries(
    spelledOut.map(([, folder, allowed]) => [
      folder,
      (allowed ?? "")
        .split(/[,\s]+/)
        .filter((name) => name !== "")
        .sort(),
    ]),
  );
  const fromTest = Object.fromEntries(
    Object.entries(LAYERS)
      .filter(([folder]) => fromMap[folder] !== undefined)
      .map(([folder, allowed]) => [folder, [...allowed].sort()]),
  );
  expect(fromTest).toEqual(fromMap);
  expect(rows.length).toBe(Object.keys(LAYERS).length);
});

test("a layer imports only what the map allows, through index.ts", () => {
  const problems = sources.flatMap((path) =>
    importsOf(path).flatMap((specifier) => {
      const problem = importProblem(path, specifier);
      return problem === undefined ? [] : [`${path}: ${problem}`];
    }),
  );
  expect(problems).toEqual([]);
});

test.each([
  ["src/ospm/x.ts", "../machine/index.ts", "may not import machine/"],
  ["src/asl/x.ts", "../aml/opcode-table.ts", "index.ts"],
  ["src/aml/x.ts", "node:fs", "no host"],
  ["src/aml/x.ts", "commander", "belongs to cli/"],
  ["src/aml/x.ts", "./nodes.js", "end in .ts"],
])("an import of %s from %s is refused", (path, specifier, reason) => {
  expect(importProblem(path, specifier)).toContain(reason);
});

test("the core touches no host, no clock and no randomness", () => {
  const problems = sources
    .filter((path) => !HOST.includes(layerOf(path)))
    .flatMap((path) => {
      const code = codeOf(path);
      return HOST_WORDS.filter((word) => word.test(code)).map((word) => `${path}: ${word.source} (B3)`);
    });
  expect(problems).toEqual([]);
});

test("index.ts lists its names one by one", () => {
  const problems = sources.filter((path) => /export\s+\*/.test(codeOf(path)));
  expect(problems).toEqual([]);
});

test("DataView is used in base only", () => {
  const problems = sources.filter((path) => layerOf(path) !== "base" && /\bDataView\b/.test(codeOf(path)));
  expect(problems).toEqual([]);
});

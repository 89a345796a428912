/** Golden tables, ours and those of real hypervisors where they are unpacked: to text and back. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { sameBytes } from "../../src/base/byte-order.ts";
import { disassembleTable, gatherNames } from "../../src/disassembler/index.ts";
import { repositoryRoot } from "../support/repository.ts";
import { compiled } from "./support.ts";

const signatures = ["DSDT", "SSDT", "PSDT"];

/** Tables by the machine they are from: in `corpus/` a folder is a machine, elsewhere every table is one. */
function machinesBelow(folder: string, isMachine: boolean): readonly (readonly [string, readonly string[]])[] {
  const root = join(repositoryRoot, folder);
  if (!existsSync(root)) return [];
  const machines = new Map<string, string[]>();
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !signatures.includes(readFileSync(path).toString("latin1", 0, 4))) continue;
    const key = isMachine ? dirname(path) : path;
    machines.set(key, [...(machines.get(key) ?? []), path]);
  }
  return [...machines].map(([key, paths]) => [relative(repositoryRoot, key), paths.sort()]);
}

const machines = [
  ...machinesBelow("aml-fixtures", false),
  ...machinesBelow("corpus/qemu-tables", true),
  ...machinesBelow("corpus/xen-tables", false),
];

test("there are golden tables", () => {
  expect(machines.length).toBeGreaterThan(500);
});

test.each(machines)("%s compiles to the identical bytes from lossless text", (_, paths) => {
  const sources = paths.map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
  const machine = gatherNames(sources);
  for (const source of sources) {
    const { bytes, errors } = compiled(disassembleTable(source, machine, { lossless: true }).value);
    expect(errors).toEqual([]);
    expect(bytes !== undefined && sameBytes(bytes, source.bytes)).toBe(true);
  }
});

test.each(machines.filter((_, index) => index % 3 === 0))("%s compiles again from readable text", (_, paths) => {
  expectCompiled(paths, false);
});

test.each(machines.filter((_, index) => index % 12 === 1))("%s compiles again from legacy text", (_, paths) => {
  expectCompiled(paths, true);
});

function expectCompiled(paths: readonly string[], legacy: boolean): void {
  const sources = paths.map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
  const machine = gatherNames(sources);
  for (const source of sources) {
    const { bytes, errors } = compiled(disassembleTable(source, machine, { legacy, checked: true }).value);
    expect(errors).toEqual([]);
    expect(bytes).toBeDefined();
  }
}

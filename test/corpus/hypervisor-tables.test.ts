/**
 * The tables that QEMU and Xen give their guests: they load and initialise, and their GPE method tells the processor
 * whose bit changed.
 *
 * `corpus/` holds them if somebody has put them there (tools/corpus-tables.ts); tables of our own in the same shape
 * take the same path in any case.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { expect, test } from "vitest";
import type { ByteSource } from "../../src/base/span.ts";
import type { NamespaceNode } from "../../src/namespace/index.ts";
import { printState } from "../support/aml-case.ts";
import { type AmlSession, createAmlSession } from "../support/aml-session.ts";

const root = new URL("../..", import.meta.url).pathname;
const corpus = join(root, "corpus");

interface TableSet {
  readonly name: string;
  readonly paths: readonly string[];
}

const naturally = new Intl.Collator("en", { numeric: true }).compare;
const isAml = (file: string): boolean => /^(dsdt|ssdt|psdt)|-(DSDT|SSDT)-/i.test(file) && /\.(aml|dat)$/.test(file);

function filesOf(folder: string): readonly string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort(naturally) : [];
}

/** One set per folder below `corpus/qemu-tables`; below `corpus/xen-tables`, every table is a set of its own. */
function setsOfCorpus(): readonly TableSet[] {
  const qemu = filesOf(join(corpus, "qemu-tables")).map((name) => ({
    name: `qemu/${name}`,
    paths: filesOf(join(corpus, "qemu-tables", name))
      .filter(isAml)
      .map((file) => join(corpus, "qemu-tables", name, file)),
  }));
  const xen = filesOf(join(corpus, "xen-tables")).flatMap((name) => {
    const path = join(corpus, "xen-tables", name);
    const inFolder = isAml(name)
      ? []
      : filesOf(path)
          .filter(isAml)
          .map((file) => join(path, file));
    return [...(isAml(name) ? [path] : []), ...inFolder].map((table) => ({
      name: `xen/${relative(join(corpus, "xen-tables"), table)}`,
      paths: [table],
    }));
  });
  return [...qemu, ...xen].filter(({ paths }) => paths.length > 0);
}

const own: readonly TableSet[] = ["legacy-cpu-bitmap", "madt-cpu-bitmap"].map((name) => ({
  name: `own/${name}`,
  paths: [join(root, "aml-fixtures/cases/interpreter", `${name}.aml`)],
}));
const sets = [...own, ...setsOfCorpus()];

const faulty: { readonly [set: string]: readonly string[] } = {
  // declares a name twice
  "qemu/q35-pxb-cxl": ["namespace/ae-already-exists"],
  // captured in part
  "xen/hvm-guest-before-after-hotplug/DSDT.0.dat": ["aml/truncated-table", "aml/bad-pkg-length", "aml/bad-pkg-length"],
};

const systemMemory = 0;
const systemIo = 1;
const infoBlock = 0xfc000000n;
const madt = 0xfc00a000n;
const mostProcessors = 128;

function little(value: bigint, width: number): Uint8Array {
  return Uint8Array.from({ length: width }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
}

/** A MADT with an entry for every processor the tables may know; the first one is enabled. */
function placeMadt(session: AmlSession): void {
  const bytes = new Uint8Array(44 + 8 * mostProcessors);
  bytes.set([0x41, 0x50, 0x49, 0x43]);
  bytes.set(little(BigInt(bytes.length), 4), 4);
  for (let i = 0; i < mostProcessors; i++) bytes.set([0, 8, i, 2 * i, i === 0 ? 1 : 0, 0, 0, 0], 44 + 8 * i);
  bytes[9] = -bytes.reduce((sum, byte) => sum + byte, 0) & 0xff;
  const memory = session.memory(systemMemory);
  memory.load(madt, bytes);
  // Where tables in Xen's manner look for the number of processors, the checksum and the first entry.
  memory.load(infoBlock + 2n, little(BigInt(mostProcessors), 2));
  memory.load(infoBlock + 12n, little(madt + 9n, 4));
  memory.load(infoBlock + 16n, little(madt + 44n, 4));
}

function checksumOfMadt(session: AmlSession): number {
  return session
    .memory(systemMemory)
    .dump(madt, 44 + 8 * mostProcessors)
    .reduce((sum, byte) => (sum + byte) & 0xff, 0);
}

function loadSet({ paths }: TableSet): AmlSession {
  const session = createAmlSession();
  placeMadt(session);
  for (const path of paths) {
    const image: ByteSource = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
    expect(printState(session.load(image))).toBe("DdbHandle");
  }
  expect(session.initialize().kind).toBe("returned");
  return session;
}

/** Where the bitmap is: QEMU's q35 has it on other ports than everybody else. */
function bitmapPort(session: AmlSession): bigint {
  const region = session.namespace.find("\\_SB.PRST") ?? session.namespace.find("\\_SB.PCI0.PRST");
  if (region?.object?.type !== "OperationRegion") throw new Error("the table has no region PRST");
  return region.object.offset;
}

function processors(session: AmlSession): readonly { readonly id: number; readonly node: NamespaceNode }[] {
  const found: { id: number; node: NamespaceNode }[] = [];
  session.namespace.walk((node) => {
    if (node.object?.type === "Processor") found.push({ id: node.object.processorId, node });
  });
  return found;
}

test.each(sets)("$name loads and initialises", (set) => {
  const session = loadSet(set);
  expect(session.diagnostics.map(({ code }) => code)).toEqual(faulty[set.name] ?? []);
});

/** Sets with the bitmap interface: a scan method, a GPE method that calls it, and processors to tell. */
const withBitmap = sets
  .map((set) => ({ set, session: loadSet(set) }))
  .filter(({ session }) => session.namespace.find("\\_SB.PRSC") !== undefined && processors(session).length > 1)
  .map(({ set }) => set);

test.each(withBitmap)("$name tells the processor whose bit changed", (set) => {
  const session = loadSet(set);
  const method = session.namespace.find("\\_GPE._E02") === undefined ? "\\_GPE._L02" : "\\_GPE._E02";
  const known = processors(session);
  const second = known.find(({ id }) => id === 1);
  const last = known.at(-1);
  if (second === undefined || last === undefined) throw new Error("the table has no second processor");
  const present = new Set([0]);
  const scan = (): readonly string[] => {
    const bitmap = new Uint8Array(32);
    for (const id of present) bitmap[id >> 3] = (bitmap[id >> 3] ?? 0) | (1 << (id & 7));
    session.memory(systemIo).load(bitmapPort(session), bitmap);
    session.notifications.length = 0;
    const state = session.evaluate(method);
    expect(state.kind === "aborted" ? state.reason.message : state.kind).toBe("returned");
    expect(checksumOfMadt(session)).toBe(0);
    return session.notifications.map(({ node, value }) => `${node.path} ${value}`);
  };
  expect(scan()).toEqual([]);
  present.add(1);
  expect(scan()).toEqual([`${second.node.path} 1`]);
  expect(printState(session.evaluate(`${second.node.path}._STA`))).toBe("Integer 0xF");
  expect(scan()).toEqual([]);
  present.add(last.id);
  expect(scan()).toEqual(last === second ? [] : [`${last.node.path} 1`]);
  present.delete(1);
  expect(scan()).toEqual([`${second.node.path} 3`]);
  expect(printState(session.evaluate(`${second.node.path}._STA`))).toBe("Integer 0x0");
});

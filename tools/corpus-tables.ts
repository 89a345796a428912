/**
 * Fills the folder `corpus/` (which git ignores) with real tables of QEMU and Xen, made from Debian packages.
 *
 *   npx tsx tools/corpus-tables.ts                 QEMU: starts each machine of table-sources/qemu-machines.ts up to
 *                                                  its firmware and reads its memory. Xen: carves tables out of
 *                                                  hvmloader and libxenlight
 *   npx tsx tools/corpus-tables.ts --only xen      one of `qemu`, `xen`
 *   npx tsx tools/corpus-tables.ts --set q35-smp1  one QEMU machine
 *   npx tsx tools/corpus-tables.ts --from DIR      unpacks DIR/qemu-tables.tar.xz and DIR/xen-tables.tar.xz instead
 *
 * QEMU is the one on PATH, or else a downloaded one that is not installed; for machines of a newer QEMU, that of Debian's
 * backports. Sets that are there already are kept;
 * `--force` makes them anew. Machines of the newer QEMU are extra: that they cannot be made is said, and fails nothing
 * unless `--set` asks for one. Needs apt-get and dpkg-deb; no root, unless apt-get has no package lists yet. Their AML
 * is GPL and LGPL: never commit it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { carveTables } from "./table-sources/carve.ts";
import { newestPackage, PackageUnavailable, unpackPackages } from "./table-sources/debian-packages.ts";
import { filesBelow, findNewerQemu, findQemu } from "./table-sources/find-qemu.ts";
import { readGuestTables } from "./table-sources/guest-tables.ts";
import { newerQemu, newerQemuMachines, qemuMachines } from "./table-sources/qemu-machines.ts";
import { type QemuProgram, QtestGuest } from "./table-sources/qtest.ts";

const corpus = fileURLToPath(new URL("../corpus", import.meta.url));
const qemuFolder = join(corpus, "qemu-tables");
const xenFolder = join(corpus, "xen-tables", "from-packages");
const startTimeoutMs = 30_000;
const tablesTimeoutMs = 60_000;

async function dumpMachine(qemu: QemuProgram, name: string, args: readonly string[]): Promise<string> {
  const guest = await QtestGuest.start(qemu, args, startTimeoutMs);
  try {
    const tables = await readGuestTables((address, length) => guest.read(address, length), tablesTimeoutMs);
    const folder = join(qemuFolder, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const table of tables) writeFileSync(join(folder, `${table.name}.dat`), table.bytes);
    const rows = tables.map(({ name: file, bytes, address, isChecksumRight }) => [
      `${file}.dat`,
      bytes.length,
      `0x${address.toString(16)}`,
      isChecksumRight,
    ]);
    // Written last: a set with INFO.json is whole.
    writeFileSync(join(folder, "INFO.json"), `${JSON.stringify({ args, tables: rows }, undefined, 1)}\n`);
    return tables.map((table) => `${table.name}:${table.bytes.length}${table.isChecksumRight ? "" : "!"}`).join(" ");
  } finally {
    guest.stop();
  }
}

/** Machines, and which QEMU makes them. Nobody needs to have the newer one: without it the others are whole. */
const groups = [
  { machines: qemuMachines, isExtra: false, find: (folder: string) => findQemu(join(folder, "qemu")) },
  {
    machines: newerQemuMachines,
    isExtra: true,
    find: (folder: string) => findNewerQemu(join(folder, "newer-qemu"), newerQemu),
  },
] as const;

/** @returns the number of machines that failed */
async function dumpQemu(folder: string, only: string | undefined, isForced: boolean): Promise<number> {
  const names = groups.flatMap(({ machines }) => Object.keys(machines));
  if (only !== undefined && !names.includes(only))
    throw new Error(`there is no QEMU machine "${only}"; there are: ${names.join(" ")}`);
  let failed = 0;
  for (const { machines, isExtra, find } of groups) {
    const wanted = Object.entries(machines).filter(([name]) => only === undefined || name === only);
    const waiting = wanted.filter(([name]) => isForced || !existsSync(join(qemuFolder, name, "INFO.json")));
    if (waiting.length < wanted.length) console.log(`QEMU: ${wanted.length - waiting.length} sets are there already`);
    if (waiting.length === 0) continue;
    try {
      const missing = await dumpMachines(find(folder), waiting);
      if (!isExtra || only !== undefined) failed += missing;
    } catch (problem) {
      if (!isExtra || only !== undefined || !(problem instanceof PackageUnavailable)) throw problem;
      console.error(`QEMU ${newerQemu}: ${problem.message}`);
    }
  }
  return failed;
}

/** Two at a time. @returns the number that failed */
async function dumpMachines(qemu: QemuProgram, waiting: (readonly [string, readonly string[]])[]): Promise<number> {
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, args] = next;
      try {
        console.log(`${name.padEnd(26)} ${await dumpMachine(qemu, name, args)}`);
      } catch (problem) {
        failed++;
        console.error(`${name.padEnd(26)} FAILED: ${problem instanceof Error ? problem.message : String(problem)}`);
      }
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}

/** @returns 0: it works or throws */
function carveXen(folder: string, isForced: boolean): number {
  if (!isForced && existsSync(join(xenFolder, "INFO.json"))) {
    console.log("Xen: the tables are there already");
    return 0;
  }
  const packages = [newestPackage("^xen-utils-[0-9.]+$"), newestPackage("^libxenmisc[0-9.]+$")];
  const root = unpackPackages(packages, join(folder, "xen"));
  const files = filesBelow(root);
  rmSync(xenFolder, { recursive: true, force: true });
  mkdirSync(xenFolder, { recursive: true });
  for (const { name, pattern } of [
    { name: "hvmloader", pattern: /\/hvmloader$/ },
    { name: "libxenlight", pattern: /\/libxenlight\.so\.[\d.]+$/ },
  ]) {
    const path = files.find((file) => pattern.test(file));
    if (path === undefined) throw new PackageUnavailable(`${packages.join(" and ")} have no ${name}`);
    const tables = carveTables(readFileSync(path), ["DSDT", "SSDT"]);
    for (const [index, { offset, signature, bytes }] of tables.entries()) {
      const file = `${name}-${String(index).padStart(2, "0")}-${signature}-0x${offset.toString(16)}.aml`;
      writeFileSync(join(xenFolder, file), bytes);
    }
    console.log(`${name.padEnd(26)} ${tables.map(({ signature, bytes }) => `${signature}:${bytes.length}`).join(" ")}`);
  }
  writeFileSync(join(xenFolder, "INFO.json"), `${JSON.stringify({ packages }, undefined, 1)}\n`);
  return 0;
}

/** @returns the number of archives that failed */
function unpackArchives(from: string, names: readonly string[]): number {
  let failed = 0;
  for (const name of names) {
    const archive = join(from, `${name}-tables.tar.xz`);
    if (!existsSync(archive)) {
      console.error(`${archive} is not there`);
      failed++;
      continue;
    }
    mkdirSync(corpus, { recursive: true });
    rmSync(join(corpus, `${name}-tables`), { recursive: true, force: true });
    execFileSync("tar", ["-xJf", archive, "-C", corpus]);
    console.log(`unpacked ${archive}`);
  }
  return failed;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      only: { type: "string" },
      set: { type: "string" },
      force: { type: "boolean", default: false },
    },
  });
  if (values.only !== undefined && values.only !== "qemu" && values.only !== "xen")
    throw new Error("--only takes qemu or xen");
  const names = values.set === undefined ? (values.only === undefined ? ["qemu", "xen"] : [values.only]) : ["qemu"];
  if (values.from !== undefined) return unpackArchives(values.from, names) === 0 ? 0 : 1;
  const folder = mkdtempSync(join(tmpdir(), "corpus-tables-"));
  let failed = 0;
  try {
    for (const [name, make] of [
      ["xen", (): number => carveXen(folder, values.force)],
      ["qemu", (): Promise<number> => dumpQemu(folder, values.set, values.force)],
    ] as const) {
      if (!names.includes(name)) continue;
      try {
        failed += await make();
      } catch (problem) {
        if (!(problem instanceof PackageUnavailable)) throw problem;
        console.error(`no tables of ${name}: ${problem.message}`);
        failed++;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (failed > 0) console.error(`${failed} failed`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 2;
}

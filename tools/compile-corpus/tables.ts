/** The AML tables of the machines of a corpus, each different one once. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const amlSignatures = ["DSDT", "SSDT", "PSDT"];

/** One table and the others of the first machine that has it. */
export interface CorpusTable {
  /** `machine/file` */
  readonly name: string;
  readonly path: string;
  readonly signature: string;
  /** Of its bytes. */
  readonly hash: string;
  /** The other AML tables, the DSDT first. */
  readonly others: readonly string[];
  /** Of the bytes of the table and of the others: what is cached goes by it. */
  readonly key: string;
}

/** Unpacks an archive of machines below `work`, unless that was done before. */
export function unpackMachines(archive: string, work: string): string {
  const folder = join(work, "machines");
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  execFileSync("tar", ["-xJf", archive, "-C", partial]);
  renameSync(partial, folder);
  return folder;
}

/** The tables below a folder, each different one once; those in one folder are one machine. */
export function corpusTables(root: string): readonly CorpusTable[] {
  const seen = new Set<string>();
  return [...machineTables(root).values()].flat().filter(({ hash }) => {
    const isNew = !seen.has(hash);
    seen.add(hash);
    return isNew;
  });
}

/** All AML tables below a folder, by the folder they are in. */
export function machineTables(root: string): ReadonlyMap<string, readonly CorpusTable[]> {
  const machines = new Map<string, readonly CorpusTable[]>();
  for (const [folder, machine] of machinesBelow(root)) {
    machines.set(
      folder,
      machine.map((table) => {
        const others = machine
          .filter((one) => one.hash !== table.hash)
          .sort((a, b) => a.signature.localeCompare(b.signature));
        const key = createHash("sha256").update([table, ...others].map(({ hash }) => hash).join());
        return {
          name: join(basename(dirname(table.path)), basename(table.path)),
          path: table.path,
          signature: table.signature,
          hash: table.hash,
          others: others.map(({ path }) => path),
          key: key.digest("hex").slice(0, 24),
        };
      }),
    );
  }
  return machines;
}

interface TableFile {
  readonly path: string;
  readonly signature: string;
  readonly hash: string;
}

function machinesBelow(root: string): ReadonlyMap<string, readonly TableFile[]> {
  const machines = new Map<string, TableFile[]>();
  const entries = readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const path of paths) {
    const bytes = readFileSync(path);
    const signature = bytes.toString("latin1", 0, 4);
    if (!amlSignatures.includes(signature)) continue;
    const machine = machines.get(dirname(path)) ?? [];
    machine.push({ path, signature, hash: createHash("sha256").update(bytes).digest("hex") });
    machines.set(dirname(path), machine);
  }
  return machines;
}

/** The machines of the corpus: each a folder with one DSDT and its SSDTs. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Where the archive is, and where it is unpacked: a folder that git ignores. */
export const corpusArchive: string = join(repository, "../shared/corpus/machines.tar.xz");
export const workFolder: string = join(repository, ".corpus");

export interface CorpusMachine {
  readonly name: string;
  /** DSDT first, then the SSDTs by their number. */
  readonly tablePaths: readonly string[];
}

/** Unpacks the archive once. @returns the folder of the machines */
export function unpackCorpus(): string {
  const machines = join(workFolder, "dev-pack/machines");
  if (existsSync(machines)) return machines;
  mkdirSync(workFolder, { recursive: true });
  const { status, stderr } = spawnSync("tar", ["-xJf", corpusArchive, "-C", workFolder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${corpusArchive} cannot be unpacked: ${stderr}`);
  return machines;
}

/** All machines below a folder, by name. */
export function machinesIn(folder: string): readonly CorpusMachine[] {
  const byNumber = new Intl.Collator("en", { numeric: true });
  return readdirSync(folder)
    .map((name) => {
      const files = readdirSync(join(folder, name)).filter((file) => /^(dsdt|ssdt\d*)\.(dat|aml)$/.test(file));
      return { name, tablePaths: files.sort(byNumber.compare).map((file) => join(folder, name, file)) };
    })
    .filter(({ tablePaths }) => tablePaths[0]?.includes("dsdt") === true)
    .sort((a, b) => byNumber.compare(a.name, b.name));
}

/** A table's bytes as an engine takes them. */
export function readTable(path: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: path, bytes: new Uint8Array(readFileSync(path)) };
}

/** Output that is whole or not there: a temporary file beside each target, then renames. */
import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../base/diagnostic.ts";
import { diagnose } from "./diagnostics.ts";
import { systemErrorCode, systemErrorReason } from "./system-error.ts";

export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

export interface WriteOptions {
  /** Files the command has read: none of them is overwritten. */
  readonly inputs?: readonly string[];
  /** A folder to make if only it is missing. */
  readonly createFolder?: string | undefined;
}

interface Staged {
  readonly path: string;
  /** The target with symbolic links followed. */
  readonly target: string;
  readonly temporary: string;
  /** A second name of the file being replaced, until all renames are done. */
  backup: string | undefined;
  isRenamed: boolean;
}

/**
 * Writes all files or none.
 *
 * @returns what prevented it: `file/output-is-input`, `file/output-is-folder`, `file/no-output-folder`,
 * `file/not-writable`; nothing has changed on disk then
 */
export function writeFiles(files: readonly OutputFile[], options: WriteOptions = {}): readonly Diagnostic[] {
  const inputs = new Set((options.inputs ?? []).map(canonical));
  const refused = files.flatMap(({ path }) =>
    inputs.has(canonical(path)) ? [diagnose("output-is-input", undefined, { path })] : [],
  );
  if (refused.length > 0) return refused;
  const staged: Staged[] = [];
  let madeFolder: string | undefined;
  let current = "";
  try {
    if (options.createFolder !== undefined && kindOf(options.createFolder) === "none") {
      current = options.createFolder;
      mkdirSync(options.createFolder);
      madeFolder = options.createFolder;
    }
    const direct: OutputFile[] = [];
    for (const file of files) {
      current = file.path;
      const kind = kindOf(file.path);
      if (kind === "folder") throw new RefusedOutput(diagnose("output-is-folder", undefined, { path: file.path }));
      if (kind === "device") direct.push(file);
      else staged.push(stage(file, staged.length));
    }
    for (const entry of staged) {
      current = entry.path;
      replace(entry);
    }
    for (const file of direct) {
      current = file.path;
      writeFileSync(file.path, file.content);
    }
  } catch (error) {
    undo(staged);
    if (madeFolder !== undefined) rmdirSync(madeFolder);
    return [failure(current, error)];
  }
  for (const { backup } of staged) if (backup !== undefined) rmSync(backup, { force: true });
  return [];
}

class RefusedOutput extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** Writes one file beside its target. */
function stage({ path, content }: OutputFile, index: number): Staged {
  const target = canonical(path);
  const temporary = beside(target, `${index}.new`);
  try {
    writeFileSync(temporary, content, { flag: "wx" });
    if (kindOf(target) === "file") chmodSync(temporary, statSync(target).mode);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { path, target, temporary, backup: undefined, isRenamed: false };
}

function replace(entry: Staged): void {
  if (kindOf(entry.target) === "file") {
    const backup = `${entry.temporary}.old`;
    try {
      linkSync(entry.target, backup);
    } catch {
      // Not every file system has hard links.
      copyFileSync(entry.target, backup);
    }
    entry.backup = backup;
  }
  renameSync(entry.temporary, entry.target);
  entry.isRenamed = true;
}

function undo(staged: readonly Staged[]): void {
  for (const entry of staged) {
    rmSync(entry.temporary, { force: true });
    if (entry.backup !== undefined) renameSync(entry.backup, entry.target);
    else if (entry.isRenamed) rmSync(entry.target, { force: true });
  }
}

const beside = (target: string, suffix: string): string =>
  join(dirname(target), `.${basename(target)}.acpikit-${process.pid}-${suffix}`);

/** Absolute path with symbolic links followed, also for a file that does not exist. */
function canonical(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      return resolve(path);
    }
  }
}

function kindOf(path: string): "none" | "file" | "folder" | "device" {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return "folder";
    return stats.isFile() ? "file" : "device";
  } catch {
    return "none";
  }
}

function failure(path: string, error: unknown): Diagnostic {
  if (error instanceof RefusedOutput) return error.diagnostic;
  const code = systemErrorCode(error);
  if (code === undefined) throw error;
  if (code === "ENOENT" && kindOf(dirname(path)) === "none")
    return diagnose("no-output-folder", undefined, { path, folder: dirname(path) });
  return diagnose("not-writable", undefined, { path, reason: systemErrorReason(error) });
}

/**
 * The drop-in does what iasl does: what iasl 20200925 did with each command line is recorded in
 * `aml-fixtures/iasl-commands.json`; where it is installed, the record is held against it, too.
 *
 * `UPDATE_GOLDEN=1` records anew.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { acpikit } from "../../support/cli-host.ts";
import { repositoryRoot } from "../../support/repository.ts";
import { commands } from "./commands.ts";
import { filesIn, type Observation, observe, prepareFolder, wordsFor } from "./observe.ts";

const recordPath = join(repositoryRoot, "aml-fixtures/iasl-commands.json");
const version = spawnSync("iasl", ["-v"], { encoding: "utf8" });
const hasIasl = version.error === undefined && version.stdout.includes("20200925");
const start = process.cwd();
const work = mkdtempSync(join(tmpdir(), "acpikit-iasl-"));
afterAll(() => {
  process.chdir(start);
  rmSync(work, { recursive: true, force: true });
});

let count = 0;
function freshFolder(): string {
  const folder = join(work, `run${count++}`);
  // Outputs name paths: both programs run in folders of one length.
  spawnSync("mkdir", [folder]);
  prepareFolder(folder);
  return folder;
}

function iasl(words: string): Observation {
  const folder = freshFolder();
  const before = filesIn(folder);
  const run = spawnSync("iasl", wordsFor(words, folder), { cwd: folder, encoding: "latin1" });
  return observe(folder, before, run);
}

if (hasIasl && process.env["UPDATE_GOLDEN"] === "1") {
  const record = Object.fromEntries(commands.map(({ words }) => [words, iasl(words)]));
  writeFileSync(recordPath, `${JSON.stringify(record, undefined, 1)}\n`);
}

// The file is written by this test.
const recorded = JSON.parse(readFileSync(recordPath, "utf8")) as Readonly<Record<string, Observation>>;

test.each(commands)("does what iasl does for $from: $words", async ({ words, hasOwnWords }) => {
  const folder = freshFolder();
  const before = filesIn(folder);
  process.chdir(folder);
  const run = await acpikit(["iasl", ...wordsFor(words, folder)], {
    environment: { ACPIKIT_IASL_VERSION: "20200925" },
  });
  process.chdir(start);
  const ours = observe(folder, before, run);
  const theirs = recorded[words];
  if (hasIasl) expect(iasl(words)).toEqual(theirs);
  if (hasOwnWords === true) expect({ status: ours.status, files: ours.files }).toEqual(behaviour(theirs));
  else expect(ours).toEqual(theirs);
});

function behaviour(observation: Observation | undefined): unknown {
  return { status: observation?.status, files: observation?.files };
}

/** Whole sessions of `acpikit debug`, against golden transcripts (`vitest -u` writes them). */
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acpikit } from "../support/cli-host.ts";
import { repositoryRoot } from "../support/repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const here = join(repositoryRoot, "test/debugger");
const scripts = readdirSync(join(here, "scripts")).map((file) => file.slice(0, -".txt".length));

async function compiled(): Promise<{ readonly folder: string; readonly table: string; readonly map: string }> {
  const folder = temporaryFolder();
  copyFileSync(join(here, "sample.asl"), join(folder, "sample.asl"));
  const { status } = await acpikit(["compile", join(folder, "sample.asl"), "--source-map"]);
  expect(status).toBe(0);
  return { folder, table: join(folder, "sample.aml"), map: join(folder, "sample.map.json") };
}

test.each(scripts)("the session %s goes as its transcript says", async (name) => {
  const { folder, table, map } = await compiled();
  const script = join(here, "scripts", `${name}.txt`);
  const maps = name === "lines" ? ["--source-map", map] : name === "loading" ? ["--no-load"] : [];
  const { stdout } = await acpikit(["debug", table, "--script", script, "--loop-timeout", "1", ...maps]);
  const transcript = stdout.replaceAll(`${folder}/`, "");
  await expect(transcript).toMatchFileSnapshot(join(here, "transcripts", `${name}.txt`));
});

test("commands come from a pipe as they come from a script", async () => {
  const { table } = await compiled();
  const script = join(here, "scripts/stepping.txt");
  const piped = await acpikit(["debug", table], { stdin: readFileSync(script) });
  expect(piped).toEqual(await acpikit(["debug", table, "--script", script]));
  expect(piped).toMatchObject({ status: 0, stderr: "" });
});

test("a command that cannot be carried out fails a script", async () => {
  const { table } = await compiled();
  expect(await acpikit(["debug", table], { stdin: "print NOPE\n" })).toMatchObject({ status: 1, stderr: "" });
  expect(await acpikit(["debug", table, "--script", "/nowhere"])).toMatchObject({ status: 1, stdout: "" });
  expect(await acpikit(["debug"])).toMatchObject({ status: 2 });
});

test("--json gives every command with its reply", async () => {
  const { table } = await compiled();
  const commands = "start CHEK 1 3\nargs\nbt\nlist\nwatch SystemIO 0x0AE0\nb SCAN\nc\ntables\nhelp quit\nns CHEK\n";
  const { status, stdout } = await acpikit(["debug", table, "--json"], { stdin: commands });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    status: "ok",
    replies: [
      { command: "start CHEK 1 3", reply: { kind: "stopped", reason: "step", place: { method: "\\CHEK" } } },
      { reply: { kind: "slots", values: [{ value: "0x0000000000000001" }, { value: "0x0000000000000003" }] } },
      { reply: { kind: "backtrace", places: [{ method: "\\CHEK" }] } },
      { reply: { kind: "listing", unit: "offset", lines: [{ isCurrent: true }, { isCurrent: false }] } },
      { reply: { kind: "breakpoints", breakpoints: [{ id: 1, kind: "region", space: 1 }] } },
      { reply: { kind: "breakpoints", breakpoints: [{ id: 2, kind: "method", path: "\\SCAN" }] } },
      { reply: { kind: "returned", path: "\\CHEK", value: { type: "Integer", value: "0x0000000000000001" } } },
      { reply: { kind: "tables", tables: [{}] } },
      { reply: { kind: "help", commands: [{ names: ["quit", "q", "exit"] }] } },
      { reply: { kind: "names", objects: [{ path: "\\CHEK", type: "Method" }] } },
    ],
  });
});

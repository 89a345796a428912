import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildMadt } from "../../src/tables/index.ts";
import { acpikit } from "../support/cli-host.ts";
import { acpidumpText, tableBytes } from "../support/table-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const save = (bytes: Uint8Array | string): string => {
  const path = join(temporaryFolder(), "file");
  writeFileSync(path, bytes);
  return path;
};

test("dump shows fields with offsets, and with --hex their bytes", async () => {
  const path = save(buildMadt({ entries: [], localApicAddress: 0xfee0_0000 }));
  const plain = await acpikit(["dump", path]);
  expect(plain).toMatchObject({ status: 0, stderr: "" });
  expect(plain.stdout).toMatch(/^APIC {2}44 bytes, /);
  expect(plain.stdout).toMatch(/^0x0024 +4 +Local .* : 0xFEE00000/m);
  // A number with a unit is also in decimal; a run of bits says where it is; flags are named.
  expect(plain.stdout).toMatch(/^0x0004 +4 +Length +: 0x0000002C {2}44 bytes of the whole table$/m);
  expect(plain.stdout).toMatch(/^ {6}bit 0 +PC-AT Compatibility +: 0$/m);
  const { stdout } = await acpikit(["dump", "--hex", path]);
  expect(stdout).toMatch(/^0x0024 +4 {2}00 00 E0 FE +Local .* : 0xFEE00000/m);
});

test("dump --json gives paths, offsets and values", async () => {
  const { stdout } = await acpikit(["dump", save(buildMadt({ entries: [] })), "--json"]);
  const { tables } = JSON.parse(stdout) as {
    tables: { signature: string; rows: { path: string; offset: number; value: string }[] }[];
  };
  expect(tables[0]?.signature).toBe("APIC");
  expect(tables[0]?.rows.find(({ path }) => path === "localApicAddress")).toMatchObject({
    offset: 36,
    value: "0xFEE00000",
  });
});

test("dump --aml shows the terms", async () => {
  const { stdout } = await acpikit([
    "dump",
    "--aml",
    save(tableBytes("SSDT", [0x08, 0x41, 0x42, 0x43, 0x44, 0x0a, 0x05])),
  ]);
  expect(stdout).toMatch(/0024 Name name=ABCD\n/);
});

test("dump --table picks from an acpidump text, and says when there is none", async () => {
  const path = save(acpidumpText([tableBytes("DSDT"), tableBytes("SSDT"), tableBytes("SSDT")]));
  const { stdout } = await acpikit(["dump", path, "--table", "ssdt", "--json"]);
  expect(
    (JSON.parse(stdout) as { tables: { name: string }[] }).tables.map(({ name }) => name.slice(path.length)),
  ).toEqual([":SSDT", ":SSDT#2"]);
  expect(await acpikit(["dump", path, "--table", "APIC"])).toMatchObject({ status: 1, stdout: "" });
});

test("a wrong checksum is an error, with --ignore-checksum a warning", async () => {
  const bytes = tableBytes("SSDT");
  bytes[9] = (bytes[9] ?? 0) ^ 1;
  const path = save(bytes);
  expect(await acpikit(["dump", path])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("error[tables/wrong-checksum]"),
  });
  expect(await acpikit(["dump", path, "--ignore-checksum"])).toMatchObject({
    status: 0,
    stderr: expect.stringContaining("warning[tables/wrong-checksum]"),
  });
});

test("build writes the set, its sources, a map that fits, and a manifest", async () => {
  const folder = join(temporaryFolder(), "set");
  expect(await acpikit(["build", "pvh-dom0", "--vcpus", "1", "--max-vcpus", "4", "-o", folder])).toMatchObject({
    status: 0,
  });
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    tables: { file: string; signature: string; length: number; address: number }[];
    vcpus: unknown[];
    relocation: { values: Record<string, string> };
  };
  expect(manifest.vcpus).toHaveLength(4);
  for (const { file, length } of manifest.tables) expect(readFileSync(join(folder, file))).toHaveLength(length);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(["dsdt.asl", "ssdt.asl", "ssdt.map.json"]));

  const values = Object.entries(manifest.relocation.values).flatMap(([name, value]) => ["--set", `${name}=${value}`]);
  const ssdt = join(folder, "ssdt.aml");
  const map = join(folder, "ssdt.map.json");
  expect(await acpikit(["relocate", "verify", ssdt, map, ...values])).toMatchObject({ status: 0, stderr: "" });
  const moved = values.map((word) => (word.startsWith("block-address") ? "block-address=0xABCD0000" : word));
  const out = join(folder, "moved.aml");
  expect(await acpikit(["relocate", "apply", ssdt, map, ...moved, "-o", out])).toMatchObject({ status: 0 });
  expect(await acpikit(["relocate", "verify", out, map, ...moved])).toMatchObject({ status: 0 });
  expect(await acpikit(["relocate", "verify", out, map, ...values])).toMatchObject({ status: 1 });
});

test("build without -o shows the set and writes nothing", async () => {
  const { status, stdout } = await acpikit(["build", "pvh-dom0", "--max-vcpus", "2"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/SSDT +0x[0-9A-F]{8} +\d+ bytes/);
});

test.each([
  { argv: ["build", "no-such-profile"], status: 2, says: "The profiles are: pvh-dom0" },
  { argv: ["build", "pvh-dom0", "--vcpus", "0"], status: 2, says: "from 1 to" },
  { argv: ["build", "pvh-dom0", "--vcpus", "9", "--max-vcpus", "4"], status: 1, says: "error[firmware/" },
  { argv: ["build", "pvh-dom0", "--max-vcpus", "5000"], status: 1, says: "error[firmware/" },
])("$argv is refused", async ({ argv, status, says }) => {
  const folder = join(temporaryFolder(), "set");
  const run = await acpikit([...argv, "-o", folder]);
  expect(run).toMatchObject({ status, stdout: "" });
  expect(run.stderr).toContain(says);
  expect(existsSync(folder)).toBe(false);
});

test.each([
  { argv: ["--slot", "A=1"], status: 1 },
  { argv: ["--slot", "A=1,x"], status: 2 },
  { argv: ["--slot", "A"], status: 2 },
  { argv: [], status: 2 },
])("relocate diff with $argv is refused", async ({ argv, status }) => {
  const path = save(tableBytes("SSDT"));
  expect(await acpikit(["relocate", "diff", path, path, ...argv])).toMatchObject({ status, stdout: "" });
});

/** extract, table and compile of table source, as a person types them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hexBytes } from "../../src/base/hex.ts";
import { buildFacs, buildMadt, buildOther } from "../../src/tables/index.ts";
import { acpikit } from "../support/cli-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const madt = buildMadt({ entries: [{ kind: "raw", bytes: Uint8Array.of(0x7f, 4, 1, 2) }] });
const dump = [
  ["APIC", madt],
  ["SSDT", buildOther("SSDT", 2, Uint8Array.of(1))],
  ["SSDT", buildOther("SSDT", 2, Uint8Array.of(2))],
  ["FACS", buildFacs()],
] as const;

function dumpText(): string {
  return dump
    .map(([signature, bytes]) => {
      const lines: string[] = [];
      for (let at = 0; at < bytes.length; at += 16) {
        lines.push(`    ${at.toString(16).toUpperCase().padStart(4, "0")}: ${hexBytes(bytes.subarray(at, at + 16))}`);
      }
      return `${signature} @ 0x0000000000001000\n${lines.join("\n")}\n\n`;
    })
    .join("");
}

test("extract writes the tables of a dump under the names that acpixtract gives them", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "acpi.txt"), dumpText());
  const run = await acpikit(["extract", join(folder, "acpi.txt"), "-o", join(folder, "out")]);
  expect(run.status).toBe(0);
  expect(readdirSync(join(folder, "out")).sort()).toEqual(["apic.dat", "facs.dat", "ssdt1.dat", "ssdt2.dat"]);
  expect(new Uint8Array(readFileSync(join(folder, "out", "apic.dat")))).toEqual(madt);
});

test("extract --list shows headers and writes nothing; --table takes one signature", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "acpi.txt");
  writeFileSync(path, dumpText());
  const run = await acpikit(["extract", path, "--list", "--table", "ssdt", "--json"]);
  const document = JSON.parse(run.stdout) as { tables: { name: string; oemId: string }[] };
  expect(document.tables.map(({ name, oemId }) => [name, oemId])).toEqual([
    ["ssdt1.dat", "ACPIKT"],
    ["ssdt2.dat", "ACPIKT"],
  ]);
  expect(readdirSync(folder)).toEqual(["acpi.txt"]);
});

test("extract says when a signature is not there", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "acpi.txt"), dumpText());
  const run = await acpikit(["extract", join(folder, "acpi.txt"), "--table", "SRAT", "--list"]);
  expect([run.status, run.stderr]).toEqual([1, expect.stringContaining("SRAT")]);
});

test("a template builds, compiles the same, and verifies", async () => {
  const folder = temporaryFolder();
  const source = join(folder, "srat.asl");
  expect((await acpikit(["table", "template", "SRAT", "-o", source])).status).toBe(0);
  expect((await acpikit(["table", "build", source])).status).toBe(0);
  expect((await acpikit(["compile", source, "-o", join(folder, "two.aml")])).status).toBe(0);
  expect(readFileSync(join(folder, "two.aml"))).toEqual(readFileSync(join(folder, "srat.aml")));
  const verified = await acpikit(["table", "verify", join(folder, "srat.aml")]);
  expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining("✓ SRAT")]);
});

test("table list names signature, table and section", async () => {
  const run = await acpikit(["table", "list"]);
  expect(run.stdout).toMatch(/^APIC +Multiple APIC Description Table \(MADT\) +5\.2\.12$/m);
});

test("wrong table source is refused with line and field, and nothing is written", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "boot.asl");
  const { stdout } = await acpikit(["table", "template", "BOOT"]);
  writeFileSync(path, stdout.replace("Boot Register Index : 00", "Boot Register Index : 1FF"));
  const run = await acpikit(["table", "build", path]);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("Boot Register Index : 1FF is too large, 0xFF is the most");
  expect(existsSync(join(folder, "boot.aml"))).toBe(false);
});

test("a signature without a layout has no template", async () => {
  const run = await acpikit(["table", "template", "NONE"]);
  expect([run.status, run.stderr]).toEqual([1, expect.stringContaining("acpikit table list")]);
});

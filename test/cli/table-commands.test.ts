/** extract, table and compile of table source, as a person types them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hexBytes } from "../../src/base/hex.ts";
import { buildFacs, buildMadt, buildOther, buildRsdp } from "../../src/tables/index.ts";
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

test("a dump that breaks off gives the tables in front of the break, and says which one is cut", async () => {
  const folder = temporaryFolder();
  const text = dumpText();
  writeFileSync(join(folder, "cut.txt"), text.slice(0, text.lastIndexOf("FACS @") + 200));
  const run = await acpikit(["extract", join(folder, "cut.txt"), "-o", join(folder, "out")]);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("error[tables/length-past-end]: FACS");
  expect(readdirSync(join(folder, "out")).sort()).toEqual(["apic.dat", "ssdt1.dat", "ssdt2.dat"]);
  const nothing = await acpikit(["extract", join(folder, "none.txt"), "-o", join(folder, "other")]);
  expect(nothing.status).toBe(1);
  expect(existsSync(join(folder, "other"))).toBe(false);
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

test("extract reads an RSDP under the heading of any acpidump, in UTF-16 too", async () => {
  const folder = temporaryFolder();
  const rsdp = buildRsdp({ rsdtAddress: 0x1000, xsdtAddress: 0x2000 });
  const lines = [0, 16, 32].map(
    (at) => `  ${at.toString(16).padStart(4, "0")}: ${hexBytes(rsdp.subarray(at, at + 16))}`,
  );
  const text = `RSD PTR @ 0x00000000000F05B0\r\n${lines.join("\r\n")}\r\n\r\n${dumpText()}`;
  for (const [name, bytes] of [
    ["utf8.txt", Buffer.from(text)],
    ["utf16.txt", Buffer.from(`\ufeff${text}`, "utf16le")],
  ] as const) {
    writeFileSync(join(folder, name), bytes);
    const run = await acpikit(["extract", join(folder, name), "-o", join(folder, "out")]);
    expect([run.status, run.stderr]).toEqual([0, expect.stringContaining("rsdp.dat: RSD PTR, 36 bytes")]);
    expect(new Uint8Array(readFileSync(join(folder, "out", "rsdp.dat")))).toEqual(rsdp);
    const shown = await acpikit(["dump", join(folder, name), "--table", "rsdp"]);
    expect([shown.status, shown.stdout]).toEqual([0, expect.stringContaining("XsdtAddress")]);
  }
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

test("a template of an earlier revision has the layout of that time", async () => {
  const { stdout } = await acpikit(["table", "template", "PMTT", "--revision", "1"]);
  expect(stdout).toContain("Read Latency");
  expect((await acpikit(["table", "template", "PMTT"])).stdout).not.toContain("Read Latency");
  expect(await acpikit(["table", "template", "PMTT", "--revision", "256"])).toMatchObject({ status: 2 });
});

test("a CDAT is told by its shape, and taken for one where a person says so", async () => {
  const folder = temporaryFolder();
  const [source, table, text] = ["cdat.asl", "cdat.aml", "cdat.dsl"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await acpikit(["table", "template", "CDAT", "-o", source]);
  expect((await acpikit(["compile", source])).stderr).toContain("CDAT, 140 bytes");
  const bytes = readFileSync(table);
  expect(await acpikit(["table", "verify", table])).toMatchObject({ status: 0, stderr: "" });
  expect((await acpikit(["dump", table])).stdout).toContain("Device Scoped Memory Affinity Structure");
  expect(await acpikit(["disassemble", table])).toMatchObject({ status: 0 });
  expect(await acpikit(["compile", text, "-o", table])).toMatchObject({ status: 0 });
  expect(readFileSync(table)).toEqual(bytes);

  writeFileSync(table, bytes.subarray(0, 100));
  expect((await acpikit(["dump", table])).stderr).toContain("error[file/not-acpi]");
  const cut = await acpikit(["dump", table, "--as", "cdat"]);
  expect(cut.stderr).toContain("error[tables/length-past-end]");
  expect(cut.stderr).toContain("warning[schema/bad-length]");
  expect(cut.stderr.match(/error\[/g)).toHaveLength(1);
  expect(cut.stdout).toContain("EFI Memory Type");
  expect(await acpikit(["dump", table, "--as", "ABCD"])).toMatchObject({ status: 2 });
});

test("dump and disassemble show of a cut table what is there", async () => {
  const path = join(temporaryFolder(), "apic.dat");
  writeFileSync(path, madt.subarray(0, 46));
  const shown = await acpikit(["dump", path]);
  expect([shown.status, shown.stderr]).toEqual([1, expect.stringContaining("only 46 bytes are there")]);
  expect(shown.stdout).toContain("0xFEE00000");
  const text = await acpikit(["disassemble", path, "-o", "-"]);
  expect([text.status, text.stdout]).toEqual([0, expect.stringContaining("Local Apic Address : FEE00000")]);
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

test("tables are known by the names that people call them, all of them at once too", async () => {
  const apic = await acpikit(["table", "template", "apic"]);
  expect((await acpikit(["table", "template", "madt"])).stdout).toBe(apic.stdout);
  const folder = join(temporaryFolder(), "all");
  expect((await acpikit(["table", "template", "ALL", "-o", folder])).status).toBe(0);
  const files = readdirSync(folder);
  expect(files).toContain("facp.asl");
  expect(files).not.toContain("dsdt.asl");
  const block = await acpikit(["table", "template", "SSDT", "--revision", "1"]);
  expect(block.stdout).toContain('DefinitionBlock ("", "SSDT", 1,');
  const meant = await acpikit(["template", "APIC"]);
  expect(meant).toMatchObject({ status: 2 });
  expect(meant.stderr).toContain("did you mean acpikit table template?");
});

test.each([
  [1, 116],
  [3, 244],
  [6, 276],
])("a template of revision %i of the FADT has the %i bytes of its edition", async (revision, size) => {
  const { stdout } = await acpikit(["table", "template", "FADT", "--revision", String(revision)]);
  expect(stdout).toContain(`Table Length : ${size.toString(16).toUpperCase().padStart(8, "0")}`);
});

test("a signature without a layout has no template", async () => {
  const run = await acpikit(["table", "template", "NONE"]);
  expect([run.status, run.stderr]).toEqual([1, expect.stringContaining("acpikit table list")]);
});

import { expect, test } from "vitest";
import { createSourceFile } from "../../src/base/span.ts";
import { looksLikeAcpidump, parseAcpidump } from "../../src/tables/index.ts";
import { madtRevision4, staoRevision1 } from "./hotplug-vectors.ts";

/** A table as acpidump prints it. */
function dumpText(signature: string, address: string, bytes: Uint8Array): string {
  const lines = [`${signature} @ ${address}`];
  for (let at = 0; at < bytes.length; at += 16) {
    const run = bytes.slice(at, at + 16);
    const pairs = [...run].map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");
    const characters = [...run].map((byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : ".")).join("");
    lines.push(`    ${at.toString(16).toUpperCase().padStart(4, "0")}: ${pairs.padEnd(47)}  ${characters}`);
  }
  return `${lines.join("\n")}\n\n`;
}

const parse = (text: string) => parseAcpidump(createSourceFile("dump.txt", text));

test.each(["\n", "\r\n"])("reads all tables of a dump with their addresses (line end %j)", (lineEnd) => {
  const text =
    dumpText("APIC", "0x000000007FFF0000", madtRevision4) +
    dumpText("STAO", "0x0", staoRevision1) +
    dumpText("APIC", "0x0", madtRevision4);
  const { value, diagnostics } = parse(text.replaceAll("\n", lineEnd));
  expect(diagnostics).toEqual([]);
  expect(value).toEqual([
    { signature: "APIC", address: 0x7fff0000n, source: { name: "dump.txt#APIC", bytes: madtRevision4 } },
    { signature: "STAO", address: 0n, source: { name: "dump.txt#STAO", bytes: staoRevision1 } },
    { signature: "APIC", address: 0n, source: { name: "dump.txt#APIC2", bytes: madtRevision4 } },
  ]);
});

test("characters beside the bytes that look like bytes are not read", () => {
  const { value } = parse("ABCD @ 0x0\n    0000: 20 41 42  AB CD\n");
  expect(value[0]?.source.bytes).toEqual(Uint8Array.of(0x20, 0x41, 0x42));
});

test.each([
  { name: "a missing line", text: "ABCD @ 0x0\n  0000: 01 02\n  0010: 03\n", code: "tables/dump-gap", bytes: [1, 2] },
  {
    name: "a damaged line",
    text: "ABCD @ 0x0\n  0000: 01\n  oops\n  0001: 02\n",
    code: "tables/dump-bad-line",
    bytes: [1],
  },
])("$name ends its table with a diagnostic in its line", ({ text, code, bytes }) => {
  const { value, diagnostics } = parse(text);
  expect(value[0]?.source.bytes).toEqual(Uint8Array.from(bytes));
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  expect(diagnostics[0]?.span).toMatchObject({ start: text.split("\n", 2).join("\n").length + 1 });
});

test.each(["", 'DefinitionBlock ("", "SSDT", 2)'])("text without tables is told as such: %j", (text) => {
  expect(parse(text)).toMatchObject({ value: [], diagnostics: [{ code: "tables/dump-no-table" }] });
  expect(looksLikeAcpidump(text)).toBe(false);
});

test("a dump is recognised also behind other lines", () => {
  expect(looksLikeAcpidump("# saved today\n\nDSDT @ 0x00000000CAFE0000\n")).toBe(true);
});

test.each([
  { heading: "RSD PTR @ 0x00000000000F05B0", signature: "RSD PTR", address: 0xf05b0n },
  { heading: "RSDP @ 0x000F05B0", signature: "RSDP", address: 0xf05b0n },
  { heading: "ASF! @ 0x000000007FEF1000", signature: "ASF!", address: 0x7fef1000n },
  { heading: "SSDT @ (nil)", signature: "SSDT", address: 0n },
  { heading: "OEM1\t@ 0x7fe0 ", signature: "OEM1", address: 0x7fe0n },
])("the heading $heading begins a table", ({ heading, signature, address }) => {
  const text = `${heading}\n  0000: 52 53 44 20  RSD \n`;
  expect(looksLikeAcpidump(text)).toBe(true);
  const { value, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject([{ signature, address, source: { bytes: Uint8Array.of(0x52, 0x53, 0x44, 0x20) } }]);
});

test("offsets grow in width behind 64 KiB, and digits may be small", () => {
  const bytes = Uint8Array.from({ length: 0x10020 }, (_, index) => index & 0xff);
  const { value, diagnostics } = parse(dumpText("OEM1", "0x1", bytes).toLowerCase().replace("oem1", "OEM1"));
  expect(diagnostics).toEqual([]);
  expect(value[0]?.source.bytes).toEqual(bytes);
});

test.each(["mail me @ 0x10", "user@ 0x", "A @ 10", "TOOLONG @ 0x10"])("%j begins no table", (text) => {
  expect(looksLikeAcpidump(text)).toBe(false);
});

/** SDEV with secure access components, which stand between the fields of a device and its path. */
import { expect, test } from "vitest";
import { createSourceFile } from "../../src/base/span.ts";
import { compileTableSource, decodeTable, dumpTable, encodeTable, tableToSource } from "../../src/tables/index.ts";
import { tableBytes } from "../support/table-bytes.ts";

const word = (value: number): readonly number[] => [value & 0xff, value >> 8];
const path = [..."\\_SB.CAM0\0"].map((character) => character.charCodeAt(0));
/** 19 bytes of fields, and the hardware ID they lead to. */
const identification = [
  ...[0, 0, ...word(21), ...word(19), ...word(2), ...word(0), ...word(0)],
  ...[...word(7), 1, 1, 0x0c, 3, 0x30],
  ...[0x41, 0],
];
const memory = [...[1, 0, ...word(24), 0, 0, 0, 0], ...[0, 0, 0xd0, 0xfe, 0, 0, 0, 0], ...[0, 0x10, 0, 0, 0, 0, 0, 0]];

/** Fields of 12 bytes, place of the components, the components, the path. */
function namespaceDevice(flags: number): readonly number[] {
  const components = [...identification, ...memory];
  const access = flags & 2 ? [...word(16), ...word(components.length)] : [];
  const behind = flags & 2 ? components : [];
  const pathAt = 12 + access.length + behind.length;
  const length = pathAt + path.length;
  const fields = [0, flags, ...word(length), ...word(pathAt), ...word(path.length), ...word(length), ...word(0)];
  return [...fields, ...access, ...behind, ...path];
}

const sourceOf = (...entries: readonly (readonly number[])[]) => ({
  name: "sdev",
  bytes: tableBytes("SDEV", entries.flat()),
});

test.each([1, 2, 3])("a device with flags %i is explained to the last byte, and comes back", (flags) => {
  const source = sourceOf(namespaceDevice(flags), namespaceDevice(1));
  const { value, diagnostics } = decodeTable(source);
  expect(diagnostics).toEqual([]);
  expect(encodeTable(value)).toEqual(source.bytes);
  const text = tableToSource(source).value;
  expect(text).not.toContain("Buffer");
  expect(compileTableSource(createSourceFile("sdev", text)).value.bytes).toEqual(source.bytes);
});

test("secure access components are shown with their fields", () => {
  const rows = dumpTable(sourceOf(namespaceDevice(3))).value;
  const shown = (label: string) => rows.find((row) => row.label === label)?.text;
  expect(shown("Hardware Revision")).toBe("0x0007");
  expect(shown("PCI Base Class")).toBe("0x0C");
  expect(shown("Memory Base Address")).toBe("0x00000000FED00000");
  expect(shown("Namepath")).toBe('"\\\\_SB.CAM0\\x00"');
});

test("without the flag there are none", () => {
  const rows = dumpTable(sourceOf(namespaceDevice(1))).value;
  expect(rows.some(({ label }) => label === "Hardware Revision")).toBe(false);
});

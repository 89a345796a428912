/** Static tables of the shapes that hung or crashed other tools: subtables of length 0, 1 and beyond the end. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodeTable } from "../../src/tables/index.ts";
import { acpikit } from "../support/cli-host.ts";
import { tableBytes } from "../support/table-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Fixed part of each table in front of its first subtable, all zero. */
const tables = [
  { signature: "APIC", fixed: 8 },
  { signature: "SRAT", fixed: 12 },
  { signature: "DMAR", fixed: 12 },
  { signature: "MCFG", fixed: 8 },
  { signature: "FACP", fixed: 0 },
  { signature: "XSDT", fixed: 0 },
  { signature: "RSDT", fixed: 0 },
];

const subtables = [
  { what: "length 0", bytes: [0, 0, 0, 0] },
  { what: "length 1", bytes: [0, 1, 0, 1] },
  { what: "a length beyond the end", bytes: [0, 0xff, 0, 0xff] },
  { what: "one byte", bytes: [0] },
];

test.each(tables.flatMap((table) => subtables.map((subtable) => ({ ...table, ...subtable }))))(
  "$signature with a subtable of $what decodes and dumps to an end",
  async ({ signature, fixed, bytes }) => {
    const image = tableBytes(signature, [...Array.from({ length: fixed }, () => 0), ...bytes]);
    const { value } = decodeTable({ name: "hostile", bytes: image });
    expect(value.kind).toBeTypeOf("string");
    const path = join(temporaryFolder(), "hostile.dat");
    writeFileSync(path, image);
    const { status, stderr } = await acpikit(["dump", path, "--hex"]);
    expect([0, 1]).toContain(status);
    expect(stderr).not.toContain("our-bug");
  },
);

test.each([
  { what: "no byte", bytes: [] },
  { what: "one byte", bytes: [0x44] },
  { what: "a signature", bytes: [0x44, 0x53, 0x44, 0x54] },
  { what: "a header cut short", bytes: [...tableBytes("DSDT").slice(0, 35)] },
  {
    what: "a header whose length is 0",
    bytes: [0x44, 0x53, 0x44, 0x54, 0, 0, 0, 0, ...Array.from({ length: 28 }, () => 0)],
  },
])("a file of $what is refused by every command that reads tables", async ({ bytes }) => {
  const path = join(temporaryFolder(), "short.dat");
  writeFileSync(path, Uint8Array.from(bytes));
  for (const argv of [
    ["dump", path],
    ["namespace", path],
    ["eval", "X", path],
    ["debug", path],
  ]) {
    const { status, stderr } = await acpikit(argv);
    expect({ argv, status }).toEqual({ argv, status: 1 });
    expect(stderr).toContain("error[");
    expect(stderr).not.toContain("our-bug");
  }
});

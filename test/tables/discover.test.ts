import { expect, test } from "vitest";
import {
  buildFacs,
  buildFadt,
  buildOther,
  buildRsdp,
  buildRsdt,
  buildXsdt,
  discoverTables,
  findRsdp,
  type PhysicalMemoryReader,
} from "../../src/tables/index.ts";
import { madtRevision4 } from "./hotplug-vectors.ts";

/** Memory with tables at addresses; everything else within `size` is zero. */
function memoryOf(parts: Readonly<Record<number, Uint8Array>>, size = 0x200000): PhysicalMemoryReader {
  const bytes = new Uint8Array(size);
  for (const [address, part] of Object.entries(parts)) bytes.set(part, Number(address));
  return {
    read: (address, length) =>
      address >= 0 && address + length <= size ? bytes.slice(address, address + length) : undefined,
  };
}

const at = {
  rsdp: 0xf5a40,
  rsdt: 0x100000,
  xsdt: 0x101000,
  fadt: 0x102000,
  facs: 0x103000,
  dsdt: 0x104000,
  madt: 0x105000,
};
const dsdt = buildOther("DSDT", 2, new Uint8Array(4));
const fadt = buildFadt({ dsdt: at.dsdt, firmwareCtrl: at.facs });
const parts = {
  [at.rsdp]: buildRsdp({ rsdtAddress: at.rsdt, xsdtAddress: at.xsdt }),
  [at.rsdt]: buildRsdt([at.madt]),
  [at.xsdt]: buildXsdt([at.fadt, at.madt]),
  [at.fadt]: fadt,
  [at.facs]: buildFacs(),
  [at.dsdt]: dsdt,
  [at.madt]: madtRevision4,
};

const without = (address: number) => ({ ...parts, [address]: new Uint8Array(64) });

test("finds the RSDP in the BIOS area and every table from there", () => {
  const { value, diagnostics } = discoverTables(memoryOf(parts));
  expect(diagnostics).toEqual([]);
  expect(value.rsdp?.address).toBe(at.rsdp);
  expect(value.root).toMatchObject({ signature: "XSDT", address: at.xsdt, pointer: "RSDP.XsdtAddress" });
  expect(value.tables.map(({ signature, address, pointer }) => [signature, address, pointer])).toEqual([
    ["FACP", at.fadt, "XSDT[0]"],
    ["DSDT", at.dsdt, "FADT.X_DSDT"],
    ["FACS", at.facs, "FADT.FIRMWARE_CTRL"],
    ["APIC", at.madt, "XSDT[1]"],
  ]);
  expect(value.tables[1]?.source).toEqual({ name: "DSDT @ 0x00104000", bytes: dsdt });
});

test("takes the RSDP where the boot loader says it is", () => {
  const { value } = discoverTables(memoryOf({ ...parts, 1572864: parts[at.rsdp]! }), { rsdpAddress: 0x180000 });
  expect(value.rsdp?.address).toBe(0x180000);
});

test("finds an RSDP in the EBDA first, and passes over one with a wrong checksum", () => {
  const rsdp = buildRsdp({ revision: 0, rsdtAddress: at.rsdt });
  const wrong = rsdp.slice();
  wrong[8] = 0x55;
  const memory = memoryOf({ ...parts, 1038: Uint8Array.of(0xc0, 0x9f), 654352: wrong, 654400: rsdp });
  expect(findRsdp(memory)).toBe(0x9fc40);
  expect(discoverTables(memory).value.root?.signature).toBe("RSDT");
});

test.each([
  { name: "no RSDP", parts: without(at.rsdp), codes: ["tables/no-rsdp"], tables: [] },
  {
    name: "no XSDT: the RSDT serves",
    parts: without(at.xsdt),
    codes: ["tables/unknown-signature", "tables/no-fadt"],
    tables: ["APIC"],
  },
  {
    name: "neither XSDT nor RSDT",
    parts: { ...without(at.xsdt), [at.rsdt]: new Uint8Array(64) },
    codes: ["tables/unknown-signature", "tables/unknown-signature", "tables/no-root-table"],
    tables: [],
  },
  {
    name: "an XSDT that leads outside the memory",
    parts: { ...parts, [at.xsdt]: buildXsdt([at.fadt, 0x10000000]) },
    codes: ["tables/outside-memory"],
    tables: ["FACP", "DSDT", "FACS"],
  },
  {
    name: "an XSDT that names a table twice",
    parts: { ...parts, [at.xsdt]: buildXsdt([at.fadt, at.madt, at.madt]) },
    codes: ["tables/duplicate-entry"],
    tables: ["FACP", "DSDT", "FACS", "APIC"],
  },
  {
    name: "no DSDT",
    parts: { ...parts, [at.fadt]: buildFadt({ firmwareCtrl: at.facs }) },
    codes: ["tables/no-dsdt"],
    tables: ["FACP", "FACS", "APIC"],
  },
  {
    name: "another table where the DSDT should be",
    parts: { ...parts, [at.dsdt]: madtRevision4 },
    codes: ["tables/not-expected-table"],
    tables: ["FACP", "FACS", "APIC"],
  },
  {
    name: "a table with a wrong checksum, which is kept",
    parts: { ...parts, [at.madt]: Uint8Array.of(...madtRevision4.slice(0, -1), 1) },
    codes: ["tables/wrong-checksum"],
    tables: ["FACP", "DSDT", "FACS", "APIC"],
  },
  {
    name: "a table of 4 GiB",
    parts: { ...parts, [at.madt]: Uint8Array.of(0x41, 0x50, 0x49, 0x43, 0xff, 0xff, 0xff, 0xff) },
    codes: ["tables/table-too-long"],
    tables: ["FACP", "DSDT", "FACS"],
  },
])("goes on after $name", ({ parts, codes, tables }) => {
  const { value, diagnostics } = discoverTables(memoryOf(parts));
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(value.tables.map(({ signature }) => signature)).toEqual(tables);
});

test("an RSDP address outside the memory is told with the address", () => {
  const { diagnostics } = discoverTables(memoryOf(parts), { rsdpAddress: 0x7fffffff });
  expect(diagnostics[0]?.message).toContain("0x7FFFFFFF");
});

/** Vectors of the PVH hotplug design, Draft C, run on our own rendering of its scan method. */
import { expect, test } from "vitest";
import { bytesFromHex, hexBytes } from "../../src/base/hex.ts";
import { printState } from "../support/aml-case.ts";
import { type AmlSession, createAmlSession } from "../support/aml-session.ts";
import { goldenImage } from "./golden-image.ts";

const block = 0x1001_0000n;
const madt = 0x1002_0000n;
const entries = madt + 44n;

/** The packed block of 82 bits: PRS, NCPU, MSUA, MAPA. */
function packed(present: number, count: number, checksum: bigint, first: bigint): Uint8Array {
  const value = BigInt(present) | (BigInt(count) << 2n) | (checksum << 18n) | (first << 50n);
  return Uint8Array.from({ length: 41 }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
}

function loaded(table: string, firstEntry = entries, count = 2): AmlSession {
  const session = createAmlSession();
  session.memory(0).load(madt, bytesFromHex(table));
  session.memory(0).load(block, packed(1, count, madt + 9n, firstEntry));
  expect(session.load(goldenImage("draft-c-scan")).kind).toBe("returned");
  expect(session.diagnostics).toEqual([]);
  return session;
}

const lapicMadt = `
  41 50 49 43 3c 00 00 00 04 f5 58 45 4e 20 20 20 45 58 41 4d 50 4c 45 20 01 00 00 00 54 45 53 54
  01 00 00 00 00 00 e0 fe 01 00 00 00 00 08 01 00 01 00 00 00 00 08 02 02 00 00 00 00`;

const sum = (session: AmlSession, length: number): number =>
  session
    .memory(0)
    .dump(madt, length)
    .reduce((total, byte) => (total + byte) & 0xff, 0);
const present = (session: AmlSession, bits: number): void => {
  const { memory } = session;
  memory(0).load(block, Uint8Array.of(((memory(0).dump(block, 1)[0] ?? 0) & ~3) | bits));
};

test("adding and removing a processor keeps the MADT's sum at 0", () => {
  const session = loaded(lapicMadt);
  const scan = (bits: number): readonly string[] => {
    present(session, bits);
    session.notifications.length = 0;
    expect(printState(session.evaluate("\\_SB.XEN0.PRSC"))).toBe("Integer 0x1");
    expect(sum(session, 60)).toBe(0);
    return session.notifications.map(({ node, value }) => `${node.path} ${value}`);
  };
  expect(scan(1)).toEqual([]);
  expect(printState(session.evaluate("\\_SB.XEN0.VP01._STA"))).toBe("Integer 0x0");

  expect(scan(3)).toEqual(["\\_SB.XEN0.VP01 1"]);
  expect(hexBytes(session.memory(0).dump(madt + 9n, 1))).toBe("F4");
  expect(hexBytes(session.memory(0).dump(madt + 0x38n, 1))).toBe("01");
  expect(printState(session.evaluate("\\_SB.XEN0.VP01._STA"))).toBe("Integer 0xF");
  expect(printState(session.evaluate("\\_SB.XEN0.VP01._MAT"))).toBe("Buffer (00 08 02 02 01 00 00 00)");

  expect(scan(1)).toEqual(["\\_SB.XEN0.VP01 3"]);
  expect(hexBytes(session.memory(0).dump(madt + 9n, 1))).toBe("F5");
  // the boot processor is not spared
  expect(scan(0)).toEqual(["\\_SB.XEN0.VP00 3"]);
  expect(hexBytes(session.memory(0).dump(entries, 8))).toBe("00 08 01 00 00 00 00 00");
});

test("with one processor counted, _MAT of the second is the constant entry", () => {
  const session = loaded(lapicMadt, entries, 1);
  expect(printState(session.evaluate("\\_SB.XEN0.VP01._MAT"))).toBe("Buffer (00 08 FF FF 00 00 00 00)");
});

test("on x2APIC entries of 16 bytes the overlay reads and corrupts the wrong bytes", () => {
  const header = lapicMadt.trim().split(/\s+/).slice(0, 44).join(" ");
  const x2apic = `${header}
    09 10 00 00 00 00 00 00 01 00 00 00 01 00 00 00
    09 10 00 00 02 00 00 00 00 00 00 00 02 00 00 00`;
  const session = loaded(x2apic);
  // VP00 sees bit 0 of the APIC ID, VP01 bit 0 of the UID of the same processor
  expect(printState(session.evaluate("\\_SB.XEN0.VP00._STA"))).toBe("Integer 0x0");
  expect(printState(session.evaluate("\\_SB.XEN0.VP01._STA"))).toBe("Integer 0xF");
  session.evaluate("\\_SB.XEN0.PRSC");
  expect(hexBytes(session.memory(0).dump(entries, 16))).toBe("09 10 00 00 01 00 00 00 01 00 00 00 00 00 00 00");
});

test("regions keep the places their operands had when the table was loaded", () => {
  const session = loaded(lapicMadt);
  session.memory(0).load(block, packed(3, 2, 0x5000n, 0x6000n));
  session.evaluate("\\_SB.XEN0.PRSC");
  expect(hexBytes(session.memory(0).dump(madt + 0x38n, 1))).toBe("01");
  expect(hexBytes(session.memory(0).dump(0x5000n, 1))).toBe("00");
});

test("byte access means one cycle for each byte, whatever the width of the field", () => {
  const session = loaded(lapicMadt);
  session.trace.length = 0;
  session.evaluate("\\_SB.XEN0.VP00._MAT");
  const cycles = session.trace.filter(({ kind }) => kind === "region/read");
  expect(cycles.map(({ data }) => data["width"])).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(cycles.map(({ data }) => data["address"])).toEqual(Array.from({ length: 8 }, (_, i) => Number(entries) + i));
});

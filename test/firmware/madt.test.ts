import { expect, test } from "vitest";
import { apicId, processorUid } from "../../src/base/brand.ts";
import { hexBytes } from "../../src/base/hex.ts";
import { encodeProcessorEntry, planMadt, processorEntry } from "../../src/firmware/madt.ts";
import { pvhBoard } from "../../src/machine/index.ts";
import { identity, madtRevision4, madtRevision5 } from "../tables/hotplug-vectors.ts";

const entry = (uid: number, id: number, flags: 0 | 1 | 2, kind?: "processorLocalApic" | "processorLocalX2Apic") =>
  processorEntry({ uid: processorUid(uid), apicId: apicId(id), flags }, kind);

test("gives the MADT of the corrected profile, byte for byte", () => {
  const flags = [1, 1, 2, 2] as const;
  const vcpus = flags.map((value, index) => entry(0x1_0000 + index, 2 * index, value, "processorLocalX2Apic"));
  const plan = { revision: 5, pcatCompat: false, identity, pcpus: [], vcpus };
  const { bytes, firstVcpuOffset } = planMadt(pvhBoard(), plan);
  expect(hexBytes(bytes)).toBe(hexBytes(madtRevision5));
  expect(firstVcpuOffset).toBe(76);
});

test("puts local APIC entries behind those of the board, as the older profiles have them", () => {
  const plan = { revision: 4, pcatCompat: true, identity, pcpus: [], vcpus: [entry(1, 0, 1), entry(2, 2, 0)] };
  const { bytes, firstVcpuOffset } = planMadt(pvhBoard(), plan);
  expect(firstVcpuOffset).toBe(76);
  expect(hexBytes(bytes.subarray(firstVcpuOffset))).toBe(hexBytes(madtRevision4.subarray(44)));
  expect(hexBytes(bytes.subarray(36, 44))).toBe(hexBytes(madtRevision4.subarray(36, 44)));
});

test.each([
  { uid: 0x20, id: 8, flags: 1, hex: "00 08 20 08 01 00 00 00", flagsOffset: 4 },
  { uid: 0xfe, id: 0xfe, flags: 0, hex: "00 08 FE FE 00 00 00 00", flagsOffset: 4 },
  { uid: 0x10009, id: 18, flags: 1, hex: "09 10 00 00 12 00 00 00 01 00 00 00 09 00 01 00", flagsOffset: 8 },
  { uid: 0xff, id: 0, flags: 2, hex: "09 10 00 00 00 00 00 00 02 00 00 00 FF 00 00 00", flagsOffset: 8 },
] as const)("describes processor $uid with APIC ID $id as $hex", ({ uid, id, flags, hex, flagsOffset }) => {
  const encoded = encodeProcessorEntry({ uid: processorUid(uid), apicId: apicId(id), flags });
  expect(hexBytes(encoded.bytes)).toBe(hex);
  expect(encoded.flagsOffset).toBe(flagsOffset);
});

import { expect, test } from "vitest";
import { bytesFromHex } from "../../src/base/hex.ts";
import {
  cpuHotadd,
  cpuInfo,
  decodeStructure,
  encodeStructure,
  failure,
  hypercallNames,
  structureField,
  vcpuHvmContext,
} from "../../src/xen/index.ts";

test("XENPF_cpu_hotadd has the bytes of facts H.6", () => {
  const bytes = encodeStructure(cpuHotadd, {
    cmd: 58,
    interfaceVersion: 0x0300_0001,
    apicId: 8,
    acpiId: 0x20,
    proximity: 1,
  });
  const head = bytesFromHex("3A 00 00 00 01 00 00 03 08 00 00 00 20 00 00 00 01 00 00 00");
  expect(bytes).toEqual(Uint8Array.from({ length: 136 }, (_, i) => head[i] ?? 0));
});

test("XENPF_get_cpuinfo is read from the places the hypervisor writes", () => {
  const bytes = new Uint8Array(136);
  bytes.set(bytesFromHex("05000000 0B000000 01000000 10000000 21000000"), 8);
  expect(structureField(cpuInfo, bytes, "cpu")).toBe(5);
  expect(structureField(cpuInfo, bytes, "maxPresent")).toBe(11);
  expect(structureField(cpuInfo, bytes, "flags")).toBe(1);
  expect(structureField(cpuInfo, bytes, "apicId")).toBe(0x10);
  expect(structureField(cpuInfo, bytes, "acpiId")).toBe(0x21);
});

test("a 32-bit vCPU context has 128 bytes, the entry at 40 and flat segments", () => {
  const bytes = encodeStructure(vcpuHvmContext, { eip: 0x9_1000, cr0: 1, csAr: 0xc9b, trAr: 0x8b });
  expect(bytes.length).toBe(128);
  expect([...bytes.subarray(40, 44)]).toEqual([0x00, 0x10, 0x09, 0x00]);
  expect([...bytes.subarray(112, 114)]).toEqual([0x9b, 0x0c]);
  expect([...bytes.subarray(120, 122)]).toEqual([0x8b, 0x00]);
});

test("decoding gives back what was encoded and leaves other bytes alone", () => {
  const bytes = new Uint8Array(136).fill(0xee);
  encodeStructure(cpuHotadd, { apicId: 0xffff_fffe, proximity: 7 }, bytes);
  expect(decodeStructure(cpuHotadd, bytes)).toMatchObject({ apicId: 0xffff_fffe, acpiId: 0xeeee_eeee, proximity: 7 });
});

test.each([
  ["EPERM", -1],
  ["EBUSY", -16],
  ["EEXIST", -17],
  ["EINVAL", -22],
  ["ENOSPC", -28],
  ["ENOSYS", -38],
  ["EOPNOTSUPP", -95],
] as const)("%s is returned as %i", (name, result) => {
  expect(failure(name)).toBe(result);
});

test("hypercalls have the names of Xen's headers", () => {
  expect(hypercallNames).toMatchObject({
    "7/55": "platform_op get_cpuinfo",
    "7/58": "platform_op cpu_hotadd",
    "24/3": "vcpu_op is_up",
  });
});

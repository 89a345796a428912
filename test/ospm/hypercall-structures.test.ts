import { expect, test } from "vitest";
import { bytesFromHex } from "../../src/base/hex.ts";
import { Hypercalls } from "../../src/ospm/hypercalls.ts";
import { cpuHotAdd, encodeStructure, getCpuInfo, hvmContext32, structureField } from "../../src/ospm/index.ts";
import { FakePlatform, wordsAt } from "../support/fake-platform.ts";

test("XENPF_cpu_hotadd has the bytes of facts H.6", () => {
  const bytes = encodeStructure(cpuHotAdd, {
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
  expect(structureField(getCpuInfo, bytes, "xenCpu")).toBe(5);
  expect(structureField(getCpuInfo, bytes, "maxPresent")).toBe(11);
  expect(structureField(getCpuInfo, bytes, "flags")).toBe(1);
  expect(structureField(getCpuInfo, bytes, "apicId")).toBe(0x10);
  expect(structureField(getCpuInfo, bytes, "acpiId")).toBe(0x21);
});

test("a 32-bit vCPU context has 128 bytes, the entry at 40 and flat segments", () => {
  const bytes = encodeStructure(hvmContext32, { eip: 0x9_1000, cr0: 1, csAr: 0xc9b, trAr: 0x8b });
  expect(bytes.length).toBe(128);
  expect([...bytes.subarray(40, 44)]).toEqual([0x00, 0x10, 0x09, 0x00]);
  expect([...bytes.subarray(112, 114)]).toEqual([0x9b, 0x0c]);
  expect([...bytes.subarray(120, 122)]).toEqual([0x8b, 0x00]);
});

test("platform_op fills in command and version and hands over the address of its page", () => {
  const calls: unknown[] = [];
  const platform = new FakePlatform({
    hypercall: (self, number, args) => {
      calls.push([number, args, wordsAt(self, 0x9_0000, 5)]);
      return 3;
    },
  });
  const hypercalls = new Hypercalls(platform, platform.hypercall ?? (() => 0n), 0x9_0000);
  const { result } = hypercalls.platformOp(58, cpuHotAdd, { apicId: 8, acpiId: 0x20, proximity: 1 });
  expect(result).toBe(3);
  expect(calls).toEqual([[7, [0x9_0000n], [58, 0x0300_0001, 8, 0x20, 1]]]);
  expect(platform.lane("ospm", "hypercall")).toEqual(["hypercall 7 58 3"]);
});

test.each([
  { name: "a fresh vCPU is initialised and woken", initialise: 0, result: 0, commands: [0, 1] },
  { name: "a vCPU that ran before is only woken", initialise: -17, result: 0, commands: [0, 1] },
  { name: "any other error ends the start", initialise: -22, result: -22, commands: [0] },
])("vcpu_op: $name", ({ initialise, result, commands }) => {
  const seen: number[] = [];
  const platform = new FakePlatform({
    hypercall: (_, number, args) => {
      expect(number).toBe(24);
      expect(args[1]).toBe(4n);
      seen.push(Number(args[0]));
      return args[0] === 0n ? initialise : 0;
    },
  });
  const hypercalls = new Hypercalls(platform, platform.hypercall ?? (() => 0n), 0x9_0000);
  expect(hypercalls.startVcpu(4, 0x9_1000)).toBe(result);
  expect(seen).toEqual(commands);
});

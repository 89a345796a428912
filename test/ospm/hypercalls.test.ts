import { expect, test } from "vitest";
import { Hypercalls } from "../../src/ospm/hypercalls.ts";
import { cpuHotadd } from "../../src/xen/index.ts";
import { FakePlatform, wordsAt } from "../support/fake-platform.ts";

test("platform_op fills in command and version and hands over the address of its page", () => {
  const calls: unknown[] = [];
  const platform = new FakePlatform({
    hypercall: (self, number, args) => {
      calls.push([number, args, wordsAt(self, 0x9_0000, 5)]);
      return 3;
    },
  });
  const hypercalls = new Hypercalls(platform, platform.hypercall ?? (() => 0n), 0x9_0000);
  const { result } = hypercalls.platformOp(58, cpuHotadd, { apicId: 8, acpiId: 0x20, proximity: 1 });
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

/** A hypervisor that is a guest itself: its PV guest's vCPUs bring its own CPUs up and down (facts C.1). */
import { expect, test } from "vitest";
import { cpuDownChain, cpuUpChain } from "../../src/hypervisor/index.ts";
import { encodeStructure, errno, hypercalls, vcpuCommands, vcpuGuestContext } from "../../src/xen/index.ts";
import { boot, correctedTables, dataOf, PAGE, type Running, settle } from "./fixture.ts";

const four = [0, 1, 2, 3].map((acpiId) => ({ apicId: 2 * acpiId, acpiId, proximity: 0 }));
const lengthOf = (chain: readonly { readonly takesNs: number }[]): number =>
  chain.reduce((total, { takesNs }) => total + takesNs, 0);

function start(pcpus = four): Running {
  const tables = { ...correctedTables([true, true, true, true]), profile: "pvh-domu", tables: [], blocks: [] } as const;
  const running = boot(tables, { pcpus, isPvShim: true }, { kind: "pv" });
  running.machine.ram.write(PAGE, encodeStructure(vcpuGuestContext, { rip: 0x9_8000 }));
  for (const vcpu of [1, 2, 3]) expect(call(running, "initialise", vcpu, PAGE).result).toEqual([0]);
  return running;
}

/** @returns the results that come, one at most */
function call({ domain, clock }: Running, command: keyof typeof vcpuCommands, vcpu: number, address = 0) {
  const result: number[] = [];
  const args = [BigInt(vcpuCommands[command]), BigInt(vcpu), BigInt(address)];
  domain.suspendingHypercall(hypercalls.vcpuOp, args, (value) => result.push(Number(value)));
  if (command === "initialise") settle(clock);
  return { result };
}

test("a vCPU goes down, then its CPU; it comes up again behind its CPU, pinned to it", () => {
  const running = start();
  const { hypervisor, domain, clock } = running;
  const states = (): readonly unknown[] => [hypervisor.pcpus[2]?.state, domain.vcpus[2]?.isDown];
  const first = call(running, "up", 2);
  expect([first.result, states(), domain.vcpus[2]?.pinnedTo]).toEqual([[0], ["online", false], 2]);
  const down = call(running, "down", 2);
  expect([down.result, states()]).toEqual([[], ["online", true]]);
  settle(clock, lengthOf(cpuDownChain));
  expect([down.result, states()]).toEqual([[0], ["present", true]]);
  const up = call(running, "up", 2);
  settle(clock, lengthOf(cpuUpChain) - 1);
  expect([up.result, states()]).toEqual([[], ["starting", true]]);
  settle(clock, 1);
  expect([up.result, states(), domain.vcpus[2]?.pinnedTo]).toEqual([[0], ["online", false], 2]);
  expect(dataOf(running.events, "hypercall/suspended")).toHaveLength(5);
});

test("vCPU 0 keeps its CPU, and a vCPU without a CPU cannot come up", () => {
  const running = start(four.slice(0, 2));
  expect(call(running, "up", 1).result).toEqual([0]);
  expect(call(running, "down", 0).result).toEqual([0]);
  expect(running.hypervisor.pcpus[0]?.state).toBe("online");
  expect(call(running, "up", 3).result).toEqual([-errno.EINVAL]);
});

test("a call that waits for its CPU outlasts saving, and its vCPU runs then", () => {
  const first = start();
  call(first, "up", 1);
  call(first, "down", 1);
  settle(first.clock);
  call(first, "up", 1);
  const second = start();
  expect(second.hypervisor.restore(JSON.parse(JSON.stringify(first.hypervisor.save())))).toEqual([]);
  settle(second.clock, 100_000_000);
  expect([second.hypervisor.pcpus[1]?.state, second.domain.vcpus[1]?.isDown]).toEqual(["online", false]);
});

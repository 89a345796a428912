import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type EventAbi,
  EventChannels,
  FifoAbi,
  memoryAt,
  SharedPage,
  TwoLevelAbi,
} from "../../src/hypervisor/events/index.ts";
import { createMachine, pvhBoard } from "../../src/machine/index.ts";
import { twoLevel, virqs } from "../../src/xen/index.ts";

const CONTROL = 0x20_0000;
const ARRAY = 0x21_0000;

function abis(isBoundTo: (port: number, vcpu: number) => boolean = () => true) {
  const { ram } = createMachine(pvhBoard());
  const page = new SharedPage(ram, twoLevel.sharedInfoSize);
  page.mapTo(0x22_0000);
  const fifo = new FifoAbi(ram);
  for (const vcpu of [0, 1]) fifo.setControl(vcpu, CONTROL + 0x1000 * vcpu);
  fifo.addPage(ARRAY);
  return {
    "2-level": new TwoLevelAbi({
      sharedInfo: page,
      isBoundTo,
      vcpuInfo: (vcpu) => (vcpu < 2 ? memoryAt(ram, 0x22_0000 + 64 * vcpu) : undefined),
    }),
    fifo,
  };
}

const takeAll = (abi: EventAbi, vcpu: number): number[] => {
  const taken: number[] = [];
  for (let port = abi.takeNext(vcpu); port !== undefined; port = abi.takeNext(vcpu)) taken.push(port);
  return taken;
};

type Step =
  | { readonly do: "set" | "mask" | "unmask"; readonly port: number }
  | { readonly do: "take"; readonly vcpu: number };

const port = fc.integer({ min: 1, max: 130 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom("set", "set", "mask", "unmask"), port }),
  fc.record({ do: fc.constant("take"), vcpu: fc.nat({ max: 1 }) }),
) as fc.Arbitrary<Step>;

test.each(["2-level", "fifo"] as const)(
  "%s: what is sent is taken once, on its vCPU, when it is not masked; nothing is lost",
  (name) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const vcpuOf = (number: number): number => number % 2;
        const abi = abis((number, vcpu) => vcpuOf(number) === vcpu)[name];
        const pending = new Set<number>();
        const masked = new Set<number>();
        const check = (vcpu: number): void => {
          const taken = takeAll(abi, vcpu);
          const due = [...pending].filter((each) => vcpuOf(each) === vcpu && !masked.has(each));
          expect([...taken].sort((a, b) => a - b)).toEqual(due.sort((a, b) => a - b));
          for (const each of taken) pending.delete(each);
        };
        for (const each of steps) {
          if (each.do === "take") check(each.vcpu);
          else if (each.do === "set") {
            abi.setPending(each.port, vcpuOf(each.port));
            pending.add(each.port);
          } else if (each.do === "mask") {
            abi.setMasked(each.port);
            masked.add(each.port);
          } else {
            abi.unmask(each.port, vcpuOf(each.port));
            masked.delete(each.port);
          }
        }
        for (const each of [...masked]) {
          abi.unmask(each, vcpuOf(each));
          masked.delete(each);
        }
        check(0);
        check(1);
        expect(pending.size).toBe(0);
      }),
      { numRuns: 200 },
    );
  },
);

test("the FIFO ABI hands out higher priorities first, and one priority in the order of sending", () => {
  const { fifo } = abis();
  fifo.setPriority(5, 0);
  fifo.setPriority(6, 15);
  for (const each of [6, 3, 4, 5]) fifo.setPending(each, 0);
  expect(takeAll(fifo, 0)).toEqual([5, 3, 4, 6]);
});

test("only the first event of a vCPU kicks it", () => {
  for (const abi of Object.values(abis())) {
    expect([1, 2, 1].map((each) => abi.setPending(each, 0))).toEqual([true, false, false]);
    takeAll(abi, 0);
    expect(abi.setPending(2, 0)).toBe(true);
  }
});

function pair() {
  const channels = new Map<number, EventChannels>();
  const upcalls: string[] = [];
  for (const domain of [1, 2]) {
    const made = new EventChannels(
      {
        domain,
        vcpuCount: 2,
        isPrivileged: domain === 1,
        channelsOf: (other) => channels.get(other),
        onUpcall: (vcpu) => upcalls.push(`d${domain}v${vcpu}`),
      },
      abis()["2-level"],
    );
    channels.set(domain, made);
  }
  return { one: channels.get(1)!, two: channels.get(2)!, upcalls };
}

test("two domains connect, signal each other both ways, and one end's close leaves the other unbound", () => {
  const { one, two, upcalls } = pair();
  const offered = Number(one.allocUnbound(2));
  expect(one.bindInterdomain(1, offered)).toBe("EINVAL");
  const local = Number(two.bindInterdomain(1, offered));
  upcalls.length = 0;
  takeAll(two.currentAbi, 0);
  two.send(local);
  one.send(offered);
  expect(upcalls).toEqual(["d1v0", "d2v0"]);
  two.close(local);
  expect(one.port(offered)?.state).toBe("unbound");
  expect(one.send(offered)).toBeUndefined();
  expect(two.send(local)).toBe("EINVAL");
});

test("global virtual interrupts are bound once and on vCPU 0, those of vCPUs by each of them", () => {
  const { one } = pair();
  expect(one.bindVirq(virqs.pcpuState, 1)).toBe("EINVAL");
  expect(typeof one.bindVirq(virqs.pcpuState, 0)).toBe("number");
  expect(one.bindVirq(virqs.pcpuState, 0)).toBe("EEXIST");
  const ports = [0, 1].map((vcpu) => one.bindVirq(virqs.timer, vcpu));
  expect(new Set(ports).size).toBe(2);
  expect(one.bindVirq(virqs.timer, 2)).toBe("ENOENT");
  expect(one.bindVirq(99, 0)).toBe("EINVAL");
  expect(one.bindVcpu(Number(ports[0]), 1)).toBe("EINVAL");
});

test("an event that was pending under the 2-level ABI is pending under FIFO, too", () => {
  const { one } = pair();
  const ipi = Number(one.bindIpi(0));
  one.send(ipi);
  const { fifo } = abis();
  one.switchAbi(fifo);
  expect(takeAll(fifo, 0)).toEqual([ipi]);
});

test("physical interrupts are for privileged domains", () => {
  const { one, two } = pair();
  expect(two.bindPirq(9)).toBe("EPERM");
  expect(typeof one.bindPirq(9)).toBe("number");
  expect(one.raisePirq(9)).toBe(true);
  expect(one.raisePirq(10)).toBe(false);
});

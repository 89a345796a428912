import { expect, test } from "vitest";
import { apicId } from "../../src/base/brand.ts";
import { Interrupts } from "../../src/ospm/interrupts.ts";
import { IoApics } from "../../src/ospm/io-apic.ts";
import { LocalApic } from "../../src/ospm/local-apic.ts";
import { FakePlatform, IOAPIC, LAPIC } from "../support/fake-platform.ts";

const writes = (platform: FakePlatform): readonly string[] =>
  platform.log
    .filter(({ direction }) => direction === "write")
    .map(({ address, value }) => `${address.toString(16)}=${value.toString(16)}`);

test("an IPI writes the destination before the command", () => {
  const platform = new FakePlatform();
  const apic = new LocalApic(platform, LAPIC);
  apic.sendInit(apicId(6));
  apic.sendStartup(apicId(6), 0x91);
  expect(writes(platform)).toEqual(["fee00310=6000000", "fee00300=c500", "fee00310=6000000", "fee00300=4691"]);
  expect(apic.canReach(apicId(0xfe))).toBe(true);
  expect(apic.canReach(apicId(0xff))).toBe(false);
});

test("in x2APIC mode registers are MSRs and the ICR takes a 32-bit destination", () => {
  const platform = new FakePlatform({ hasMsrs: true });
  const apic = new LocalApic(platform, LAPIC);
  expect(apic.useX2apic()).toBe(true);
  apic.enable(0xff);
  apic.sendStartup(apicId(0x1ffe), 0x91);
  apic.endOfInterrupt();
  expect(platform.ipis).toEqual([{ at: 0, to: 0x1ffe, kind: "startup", vector: 0x91 }]);
  expect(writes(platform).map((text) => text.split("=")[0])).toEqual(["1b", "80f", "830", "80b"]);
  expect(apic.canReach(apicId(0x1ffe))).toBe(true);
});

test("without MSR writes there is no x2APIC mode", () => {
  expect(new LocalApic(new FakePlatform(), LAPIC).useX2apic()).toBe(false);
});

test.each([
  { mode: { polarity: "low", trigger: "level" }, low: 0xa039 },
  { mode: { polarity: "high", trigger: "level" }, low: 0x8039 },
  { mode: { polarity: "high", trigger: "edge" }, low: 0x0039 },
] as const)("GSI 9 $mode.trigger $mode.polarity is entry $low of input 9", ({ mode, low }) => {
  const platform = new FakePlatform();
  const chips = new IoApics(platform, [{ address: IOAPIC, gsiBase: 0 }]);
  platform.log.length = 0;
  expect(chips.route(9, mode, 0x39, apicId(3))).toBe(true);
  expect(writes(platform)).toEqual(["fec00000=23", "fec00010=3000000", "fec00000=22", `fec00010=${low.toString(16)}`]);
});

test("a GSI that no IOAPIC has is not routed", () => {
  const chips = new IoApics(new FakePlatform(), [{ address: IOAPIC, gsiBase: 0 }]);
  expect(chips.route(24, { polarity: "low", trigger: "level" }, 0x39, apicId(0))).toBe(false);
});

function connected(limit: number): { platform: FakePlatform; interrupts: Interrupts } {
  const platform = new FakePlatform();
  const localApic = new LocalApic(platform, LAPIC);
  const ioApics = new IoApics(platform, [{ address: IOAPIC, gsiBase: 0 }]);
  return { platform, interrupts: new Interrupts(platform, { localApic, ioApics, destination: apicId(0) }, limit) };
}

test("a level that nobody claims is masked after the limit, without recursion", () => {
  const { platform, interrupts } = connected(99_900);
  let calls = 0;
  interrupts.connect(9, { polarity: "high", trigger: "level" }, () => {
    calls++;
    return false;
  });
  platform.setForeignSci(true);
  expect(calls).toBe(99_900);
  expect(platform.lane("ospm")).toEqual(["interrupt/unclaimed 9 57", "interrupt/masked 9 57 99900"]);
});

test("every handler of a shared line is asked, and the end of interrupt is written once per delivery", () => {
  const { platform, interrupts } = connected(10);
  const asked: string[] = [];
  const handler = (name: string) => () => {
    asked.push(name);
    platform.setForeignSci(false);
    return name === "second";
  };
  interrupts.connect(9, { polarity: "high", trigger: "level" }, handler("first"));
  interrupts.connect(9, { polarity: "high", trigger: "level" }, handler("second"));
  platform.log.length = 0;
  platform.setForeignSci(true);
  expect(asked).toEqual(["first", "second"]);
  expect(writes(platform)).toEqual(["fee000b0=0"]);
});

test("an interrupt that arrives in an atomic section is handled after it", () => {
  const { platform, interrupts } = connected(10);
  const order: string[] = [];
  interrupts.connect(9, { polarity: "high", trigger: "level" }, () => {
    order.push("handler");
    platform.setForeignSci(false);
    return true;
  });
  interrupts.atomically(() => {
    platform.setForeignSci(true);
    order.push("section");
  });
  expect(order).toEqual(["section", "handler"]);
});

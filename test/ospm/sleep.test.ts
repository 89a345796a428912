/** The way to a sleeping state and back, over tables and registers of a small system. */
import { expect, test } from "vitest";
import { personalities } from "../../src/ospm/index.ts";
import type { FakePlatform } from "../support/fake-platform.ts";
import { type PcOptions, pcSystem } from "./pc-system.ts";
import { dsdt, smallSystem } from "./small-system.ts";

/** Longer than the OS waits for a platform to fall asleep. */
const FALL_ASLEEP = 2_000_000_000;

/** A PC that has booted. Its fake hardware notes SLP_EN, and wakes when it is told to. */
function booted(options: PcOptions = {}) {
  const system = pcSystem(options);
  system.boot();
  const { platform, ospm } = system;
  const from = platform.events.length;
  const events = (kind: string) => platform.events.slice(from).filter((event) => event.kind === kind);
  const sleep = (state: 3 | 5 = 3): void => {
    ospm.sleep(state);
    platform.run(10_000_000);
  };
  return { ...system, events, sleep };
}

/** Physical address of the FACS. */
const facsOf = ({ tables }: ReturnType<typeof booted>): number =>
  tables.tables.find(({ signature }) => signature === "FACS")?.address ?? 0;

const controlWrites = (platform: FakePlatform): readonly string[] =>
  platform.log
    .filter(({ direction, address }) => direction === "write" && address === 0x604)
    .map(({ value }) => value.toString(16));

/** Firmware jumps to the waking vector. */
function wake({ platform }: ReturnType<typeof booted>): void {
  platform.wake(0, 0x91);
  platform.run(200_000_000);
}

test("SLP_TYP of _S3 is written with SLP_EN once the waking vector stands in the FACS", () => {
  const it = booted({ ospm: { personality: personalities.specification } });
  it.sleep();
  expect(it.platform.readMemory(facsOf(it) + 12, 4)).toEqual(new Uint8Array([0x00, 0x10, 0x09, 0x00]));
  expect(controlWrites(it.platform)).toEqual(["2401"]);
  expect(it.ospm.state().phase).toBe("asleep");
});

test("ACPICA writes SLP_TYP once without SLP_EN before", () => {
  const it = booted({ ospm: { personality: personalities["linux-6.1"] } });
  it.sleep();
  expect(controlWrites(it.platform)).toEqual(["401", "2401"]);
});

test.each([
  { name: "linux-6.1", order: ["processor/online", "_WAK"] },
  { name: "specification", order: ["_WAK", "processor/online"] },
] as const)("$name comes back in the order $order", ({ name, order }) => {
  const it = booted({ tables: { vcpus: 2 }, ospm: { personality: personalities[name] } });
  it.sleep();
  expect(it.events("processor/offline").map(({ data }) => data["cpu"])).toEqual([1]);
  wake(it);
  const seen = it.platform.events
    .slice(it.platform.events.findIndex(({ kind }) => kind === "sleep/wake"))
    .filter(({ kind, data }) => kind === "processor/online" || (kind === "evaluate" && data["object"] === "\\_WAK"))
    .map(({ kind }) => (kind === "evaluate" ? "_WAK" : kind));
  expect(seen).toEqual(order);
  expect(it.ospm.state().phase).toBe("running");
});

test("events are masked before, enabled after, and one that came meanwhile is handled then", () => {
  const it = booted();
  it.sleep();
  expect([it.gpe0.read(2), it.gpe0.read(3)]).toEqual([0, 0]);
  it.bitmap[0] = 3;
  it.gpe0.raise(2);
  it.platform.run(10_000_000);
  expect(it.events("gpe/dispatch")).toEqual([]);
  wake(it);
  expect(it.events("gpe/dispatch").length).toBe(1);
  expect(it.ospm.state().cpus.filter(({ state }) => state === "online").length).toBe(2);
});

test("what user space asks for on the way waits until the system is back", () => {
  const it = booted({ tables: { vcpus: 2 }, ospm: { userspace: { bringsOnline: false } } });
  it.ospm.sleep(3);
  it.ospm.userOffline(1);
  it.platform.run(10_000_000);
  expect(it.events("cpu/offline")).toEqual([]);
  wake(it);
  expect(it.events("cpu/offline").map(({ data }) => data["cpu"])).toEqual([1]);
});

test("of the events that wake only those that do it from the state are armed, and the one that did is handled", () => {
  const wakes = (name: string, event: number, deepest: number): string => `
    Device (\\_SB.${name}) { Name (_HID, "PNP0C0D") Name (_PRW, Package () { ${event}, ${deepest} }) }
    Method (\\_GPE._L0${event}) { Notify (\\_SB.${name}, 2) }`;
  const { platform, ospm, gpe0, boot } = smallSystem({
    dsdt: dsdt(`${wakes("LID0", 4, 3)} ${wakes("PWR0", 5, 1)} ${wakes("RTC0", 6, 4)}
      Name (\\_S3, Package () { 5, 5, 0, 0 })`),
  });
  boot();
  expect(gpe0.read(2)).toBe(0);
  ospm.sleep(3);
  platform.run(10_000_000);
  expect(gpe0.read(2)).toBe(0b101_0000);
  gpe0.raise(4);
  platform.wake(0, 0x91);
  platform.run(10_000_000);
  expect([gpe0.read(0), gpe0.read(2)]).toEqual([0, 0]);
  const told = platform.events.filter(({ source, kind }) => source === "aml" && kind === "notify");
  expect(told.map(({ data }) => [data["object"], data["value"]])).toEqual([["\\_SB.LID0", 2]]);
});

test("a platform that does not fall asleep leaves a system that works", () => {
  const it = booted({ tables: { vcpus: 2 } });
  it.sleep();
  it.platform.run(FALL_ASLEEP);
  expect(it.events("sleep/refused").map(({ data }) => data["reason"])).toEqual(["the platform stayed awake"]);
  expect(it.ospm.state().cpus.filter(({ state }) => state === "online").length).toBe(2);
});

test("a second request on the way is refused", () => {
  const it = booted();
  it.ospm.sleep(3);
  it.ospm.sleep(3);
  expect(it.events("sleep/refused").map(({ data }) => data["reason"])).toEqual([
    "it is on its way to a sleeping state",
  ]);
});

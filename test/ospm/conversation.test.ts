import { expect, test } from "vitest";
import { type Personality, personalities, specificationConversation } from "../../src/ospm/index.ts";
import type { FakePlatform } from "../support/fake-platform.ts";
import { type RecordedAccess, recordedGpe, recordedMethods, recordedStart } from "./linux-conversation.ts";
import { pcSystem, setPresent } from "./pc-system.ts";

const linux: Personality = personalities["linux-6.1"];
const minimal: Personality = { ...linux, conversation: specificationConversation };

const portAccesses = (platform: FakePlatform): readonly RecordedAccess[] =>
  platform.log
    .filter(({ space }) => space === "port")
    .map(({ direction, address, width, value }) => ({ direction, address, width, value }));

const writesOf = (accesses: readonly RecordedAccess[]): readonly RecordedAccess[] =>
  accesses.filter(({ direction }) => direction === "write");

function started(personality: Personality) {
  const system = pcSystem({ ospm: { personality } });
  system.boot();
  return system;
}

function handled(personality: Personality) {
  const system = started(personality);
  // The PM timer had wrapped when the recording was made; its event is not enabled.
  system.platform.pm1.status = 0x0001;
  system.platform.log.length = 0;
  system.platform.events.length = 0;
  setPresent(system, { 1: true });
  return system;
}

test("ACPI start-up talks to the ports as Linux 6.1 did, reads included", () => {
  const ours = portAccesses(started(linux).platform);
  // Ours goes on to the last of the eight events of the register: two more pairs of reads.
  expect(ours.slice(0, recordedStart.length)).toEqual(recordedStart);
  expect(ours.slice(recordedStart.length)).toEqual(recordedStart.slice(-4));
});

test("one GPE talks to the ports as Linux 6.1 did, reads included", () => {
  expect(portAccesses(handled(linux).platform)).toEqual(recordedGpe);
});

test("the shortest conversation that the specification allows makes the same writes in the same order", () => {
  const start = writesOf(portAccesses(started(minimal).platform));
  // Linux clears the five fixed-event enables one by one, and disables a GPE again when it finds its method.
  const once = writesOf(recordedStart).filter(
    (access, index, all) => index === 0 || JSON.stringify(access) !== JSON.stringify(all[index - 1]),
  );
  const again = once.findLastIndex(({ address, value }) => address === 0xafe2 && value === 0);
  expect(start).toEqual(once.toSpliced(again, 1));
  expect(writesOf(portAccesses(handled(minimal).platform))).toEqual(writesOf(recordedGpe));
});

test("the methods of one added processor run in the order Linux 6.1 ran them", () => {
  const { platform } = handled(linux);
  const entered = platform.events
    .filter(({ source, kind }) => source === "aml" && kind === "method/enter")
    .map(({ data }) => String(data["method"]).split(".").at(-1));
  expect(entered).toEqual(recordedMethods);
});

test("the event is enabled again before the hotplug work begins", () => {
  const { platform } = handled(linux);
  const kinds = platform.events.map(({ kind }) => kind);
  expect(kinds.indexOf("notify/dispatch")).toBeLessThan(kinds.indexOf("gpe/enable"));
  expect(kinds.indexOf("gpe/enable")).toBeLessThan(kinds.indexOf("hotplug"));
});

test("the SCI is routed by the MADT's override: level, active high, to the boot processor", () => {
  const { platform } = started(linux);
  const writes = platform.log.filter(({ address, direction }) => address === 0xfec0_0010 && direction === "write");
  expect(writes.map(({ value }) => value)).toEqual([0, 0x8039]);
});

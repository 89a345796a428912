/** Hotplug on the small PC: bitmap, GPE 2, Processor objects. */
import { expect, test } from "vitest";
import { personalities } from "../../src/ospm/index.ts";
import { pcSystem, setPresent } from "./pc-system.ts";

const states = (system: ReturnType<typeof pcSystem>): readonly string[] =>
  system.ospm.processors.map(({ state }) => state);

test("start-up registers the present processors and leaves the possible ones", () => {
  const system = pcSystem({ tables: { vcpus: 2, maxVcpus: 4 } });
  expect(system.boot()).toEqual({ isRunning: true, diagnostics: [] });
  expect(states(system)).toEqual(["online", "online", "unattached", "unattached"]);
  expect(system.ospm.state().cpus.map(({ isPresent }) => isPresent)).toEqual([true, true, false, false]);
  expect(system.platform.lane("ospm", "processor/found")).toEqual([
    "processor/found \\_SB.PR00 0 15 0",
    "processor/found \\_SB.PR01 1 15 1",
    "processor/found \\_SB.PR02 2 0 2",
    "processor/found \\_SB.PR03 3 0 3",
  ]);
});

test("two processors in one event are both added, in the order of their notifications", () => {
  const system = pcSystem();
  system.boot();
  setPresent(system, { 2: true, 1: true });
  expect(states(system)).toEqual(["online", "online", "online", "unattached"]);
  expect(system.platform.lane("ospm", "ost")).toEqual(["ost \\_SB.PR01 1 0", "ost \\_SB.PR02 1 0"]);
  expect(system.platform.lane("ospm", "gpe/dispatch").length).toBe(1);
});

test("an event that changes nothing notifies nobody", () => {
  const system = pcSystem();
  system.boot();
  setPresent(system, {});
  expect(system.platform.lane("ospm", "gpe/dispatch").length).toBe(1);
  expect(system.platform.lane("ospm", "notify/dispatch")).toEqual([]);
});

test("add and remove at once are both done", () => {
  const system = pcSystem({ tables: { vcpus: 2, maxVcpus: 4 } });
  system.boot();
  setPresent(system, { 1: false, 3: true });
  expect(states(system)).toEqual(["online", "unattached", "unattached", "online"]);
});

test("a thousand events one after the other leave queues empty and the GPE enabled", () => {
  const system = pcSystem();
  system.boot();
  for (let i = 0; i < 1000; i++) {
    system.gpe0.raise(2);
    system.platform.run(1_000_000);
  }
  expect(system.ospm.state().events).toEqual([
    { block: "GPE0", gpe: 2, method: "\\_GPE._E02", isEnabled: true, isDispatching: false, runs: 1000 },
  ]);
  expect(Object.values(system.ospm.state().queues)).toEqual([0, 0, 0, 0]);
});

test("the same run gives the same trace twice", () => {
  const run = (): unknown => {
    const system = pcSystem();
    system.boot();
    setPresent(system, { 1: true, 3: true });
    setPresent(system, { 1: false });
    return system.platform.events;
  };
  expect(run()).toEqual(run());
});

test("the state of a system is plain data", () => {
  const system = pcSystem();
  system.boot();
  const state = system.ospm.state();
  expect(JSON.parse(JSON.stringify(state))).toEqual(JSON.parse(JSON.stringify(structuredClone(state))));
  expect(state.phase).toBe("running");
  expect(state.personality).toBe("acpikit");
});

test("before start-up there is nothing, and starting twice is starting once", () => {
  const system = pcSystem();
  expect(system.ospm.state().phase).toBe("off");
  expect(system.ospm.namespace).toBeUndefined();
  system.ospm.userOnline(1);
  system.boot();
  const count = system.platform.events.length;
  system.ospm.boot();
  system.platform.run();
  expect(system.platform.events.length).toBe(count);
});

test("on bare hardware before FADT 6.3 disabled entries are no processors, so nothing can be added", () => {
  const system = pcSystem({ ospm: { isGuest: false } });
  system.boot();
  expect(system.ospm.state().cpus.length).toBe(1);
  setPresent(system, { 1: true });
  expect(system.platform.lane("ospm", "processor/refused")).toEqual([
    "processor/refused \\_SB.PR01 APIC ID was not in the MADT at boot",
  ]);
});

test("a guest without user space rules waits to be asked", () => {
  const system = pcSystem({ ospm: { personality: personalities["linux-6.1"], userspace: { bringsOnline: false } } });
  system.boot();
  setPresent(system, { 1: true });
  expect(states(system)).toEqual(["online", "offline", "unattached", "unattached"]);
  system.ospm.userOnline(1);
  system.platform.run();
  expect(states(system)).toEqual(["online", "online", "unattached", "unattached"]);
});

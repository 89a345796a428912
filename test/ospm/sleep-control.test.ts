/** Sleeping on a hardware-reduced platform: a whole small system on the emulated board. */
import { expect, test } from "vitest";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import { buildTableSet } from "../../src/firmware/index.ts";
import { createPlatformAccess, TraceRecorder } from "../../src/hotplug/index.ts";
import { createMachine } from "../../src/machine/index.ts";
import { createOspm, personalities } from "../../src/ospm/index.ts";

function booted() {
  const { value: tables, diagnostics } = buildTableSet("hw-reduced", { vcpus: 2, maxVcpus: 2 });
  if (tables === undefined) throw new Error(diagnostics[0]?.message ?? "");
  const clock = new VirtualClock();
  const trace = new TraceRecorder();
  const machine = createMachine(tables.board, { clock, trace });
  for (const { address, bytes } of tables.tables) machine.ram.write(address, bytes);
  machine.setFacs(tables.tables.find(({ signature }) => signature === "FACS")?.address);
  const ospm = createOspm(createPlatformAccess(machine, tables.rsdpAddress, undefined), {
    personality: personalities.specification,
  });
  ospm.boot();
  clock.advanceTo(1_000_000_000);
  const online = (): readonly number[] =>
    ospm
      .state()
      .cpus.filter(({ state }) => state === "online")
      .map(({ cpu }) => cpu);
  return { clock, machine, ospm, trace, online };
}

test("a hardware-reduced platform sleeps by its own register, and all processors come back", () => {
  const { clock, machine, ospm, trace, online } = booted();
  expect(online()).toEqual([0, 1]);
  ospm.sleep(3);
  clock.advanceTo(2_000_000_000);
  expect([machine.powerState, ospm.state().phase, online()]).toEqual(["s3", "asleep", [0]]);
  machine.wake();
  clock.advanceTo(3_000_000_000);
  expect([machine.powerState, ospm.state().phase, online()]).toEqual(["working", "running", [0, 1]]);
  const entered = trace.events.find(({ kind }) => kind === "sleep/enter");
  expect(entered?.data["by"]).toBe("sleep-control");
  expect(machine.ports.read(0x601, 1)).toBe(0);
});

test("it switches itself off", () => {
  const { clock, machine, ospm } = booted();
  ospm.sleep(5);
  clock.advanceTo(2_000_000_000);
  expect(machine.powerState).toBe("soft-off");
});

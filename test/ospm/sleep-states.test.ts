/** The other sleeping states, and devices that wake the system: whole small systems on the emulated board. */
import { expect, test } from "vitest";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import { buildTableSet, compileAsl } from "../../src/firmware/index.ts";
import { createPlatformAccess, TraceRecorder } from "../../src/hotplug/index.ts";
import { createMachine } from "../../src/machine/index.ts";
import { createOspm, personalities } from "../../src/ospm/index.ts";

/** All states, and three devices: two that wake from S3, one of them of the old kind, and one that wakes from S1 only. */
const ssdt = `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "SLEEP", 1)
{
  Name (\\_S1, Package () { 2, 2, 0, 0 })
  PowerResource (\\PWRL, 3, 0)
  {
    Method (_STA) { Return (One) }
    Method (_ON) { }
    Method (_OFF) { }
  }
  Device (\\_SB.LID0)
  {
    Name (_HID, "PNP0C0D")
    Name (_PRW, Package () { 4, 3, \\PWRL })
    Method (_DSW, 3) { Return ((Arg0 * 100) + (Arg1 * 10) + Arg2) }
    Method (_PSW, 1) { }
  }
  Device (\\_SB.KBD0) { Name (_HID, "PNP0303") Name (_PRW, Package () { 4, 3 }) Method (_PSW, 1) { Return (Arg0) } }
  Device (\\_SB.MOU0) { Name (_HID, "PNP0F13") Name (_PRW, Package () { 5, 1 }) Method (_DSW, 3) { } }
}`;

function booted({ hasDisk = true } = {}) {
  const extra = compileAsl("sleep", ssdt).value;
  if (extra === undefined) throw new Error("the SSDT does not compile");
  const extraSsdts = [{ name: "sleep", bytes: extra.bytes }];
  const { value: tables, diagnostics } = buildTableSet("hvm", { vcpus: 2, maxVcpus: 2, extraSsdts });
  if (tables === undefined) throw new Error(diagnostics[0]?.message ?? "");
  const { board } = tables;
  const sleep = { types: { s1: 2, s3: 1, s4: 6, s5: 0 }, keepsEvents: false, registers: undefined };
  const clock = new VirtualClock();
  const trace = new TraceRecorder();
  const machine = createMachine({ ...board, pm: { ...board.pm, sleep } }, { clock, trace });
  for (const { address, bytes } of tables.tables) machine.ram.write(address, bytes);
  machine.setFacs(tables.tables.find(({ signature }) => signature === "FACS")?.address);
  const platform = {
    ...createPlatformAccess(machine, tables.rsdpAddress, undefined),
    ...(hasDisk ? {} : { saveImage: undefined }),
  };
  const ospm = createOspm(platform, { personality: personalities["linux-6.1"] });
  ospm.boot();
  clock.advanceTo(1_000_000_000);
  const from = trace.events.length;
  const kinds = (...wanted: readonly string[]) => trace.events.slice(from).filter(({ kind }) => wanted.includes(kind));
  const later = (): void => clock.advanceTo(clock.now + 2_000_000_000);
  return { clock, machine, ospm, kinds, later };
}

const online = ({ ospm }: ReturnType<typeof booted>): number =>
  ospm.state().cpus.filter(({ state }) => state === "online").length;

test.each([
  { state: 1, power: "s1", by: "in-place" },
  { state: 3, power: "s3", by: "vector" },
  { state: 4, power: "s4", by: "image" },
] as const)("a system comes back from S$state: $by", ({ state, power, by }) => {
  const it = booted();
  it.ospm.sleep(state);
  it.later();
  expect(it.machine.powerState).toBe(power);
  it.machine.wake("power-button");
  it.later();
  expect([it.machine.powerState, it.ospm.state().phase, online(it)]).toEqual(["working", "running", 2]);
  expect(it.kinds("sleep/wake").map(({ data }) => data["by"])).toEqual([by]);
  expect(it.machine.ports.read(0xb004, 2) & 1).toBe(1);
});

test("only what wakes from memory gets a waking vector", () => {
  for (const state of [1, 3, 4] as const) {
    const it = booted();
    it.ospm.sleep(state);
    it.later();
    expect(it.kinds("sleep/enter").map(({ data }) => data["vector"])).toEqual([state === 3 ? 0x9_1000 : 0]);
  }
});

test("events work again behind S4, whose hardware has forgotten everything", () => {
  const it = booted();
  it.ospm.sleep(4);
  it.later();
  it.machine.wake();
  it.later();
  expect(it.machine.acpi.gpe0?.enabled(2)).toBe(true);
  it.machine.acpi.gpe0?.setStatus(2);
  it.later();
  expect(it.kinds("gpe/dispatch").map(({ data }) => data["gpe"])).toEqual([2]);
});

test("devices that wake from the state are told before _PTS, by _DSW or else _PSW, and told off before _WAK", () => {
  const it = booted();
  it.ospm.sleep(3);
  it.later();
  it.machine.wake();
  it.later();
  const objects = new Set(["\\PWRL._ON", "\\_SB.LID0._DSW", "\\_SB.LID0._PSW", "\\_SB.KBD0._PSW", "\\_SB.MOU0._DSW"]);
  const seen = it
    .kinds("evaluate", "sleep/enter")
    .filter(({ kind, data }) => kind === "sleep/enter" || objects.has(String(data["object"])))
    .map(({ kind, data }) => (kind === "evaluate" ? `${data["object"]} ${data["result"]}` : kind));
  expect(seen).toEqual([
    "\\PWRL._ON ",
    "\\_SB.LID0._DSW 133",
    "\\_SB.KBD0._PSW 1",
    "sleep/enter",
    "\\_SB.LID0._DSW 0",
    "\\_SB.KBD0._PSW 0",
    "\\_SB.MOU0._DSW ",
  ]);
});

test("a platform that keeps no image does not hibernate", () => {
  const it = booted({ hasDisk: false });
  it.ospm.sleep(4);
  it.later();
  expect(it.kinds("sleep/refused").map(({ data }) => data["reason"])).toEqual(["there is no place for an image"]);
  expect(it.machine.powerState).toBe("working");
});

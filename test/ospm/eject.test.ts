/** Facts I.4 and B.3: what an Eject Request comes to. */
import { expect, test } from "vitest";
import { type OspmOptions, type Personality, type PersonalityName, personalities } from "../../src/ospm/index.ts";
import {
  dsdt,
  ejectArgument,
  hotplugAsl,
  localApic,
  ostCalls,
  type SmallSystem,
  setControl,
  smallSystem,
} from "./small-system.ts";

const table = dsdt(hotplugAsl());
const withoutEject = dsdt(hotplugAsl({ methods: "Method (_OST, 3) { }" }));

function system(name: PersonalityName, bytes = table, options: OspmOptions = {}): SmallSystem {
  const result = smallSystem({
    dsdt: bytes,
    madt: [localApic(0, 0, 1), localApic(1, 1, 1)],
    ospm: { personality: personalities[name], ...options },
    prepare: (platform) => setControl(platform, { sta: 0xf }),
  });
  result.boot();
  result.platform.events.length = 0;
  return result;
}

/** Eject Request for C001 (event 2) or C000 (event 3). @param afterEject - `_STA` once `_EJ0` has run */
function eject({ platform, gpe0 }: SmallSystem, { afterEject = 0, event = 2 } = {}): void {
  setControl(platform, { sta: 0xf, notify: 3, afterEject });
  gpe0.raise(event);
  platform.run();
}

const stateOf = ({ ospm }: SmallSystem, object = "\\_SB.C001"): string | undefined =>
  ospm.processors.find((each) => each.object === object)?.state;

/** Personalities by whether they act on an Eject Request at all. */
const acting = (isActing: boolean): readonly PersonalityName[] =>
  // Object.keys loses the key type.
  (Object.keys(personalities) as PersonalityName[]).filter((name) => {
    const { handles }: Personality["hotplug"] = personalities[name].hotplug;
    return handles.includes("ejectRequest") === isActing;
  });

test.each(acting(false))("%s: an Eject Request changes nothing", (name) => {
  const it = system(name);
  const before = stateOf(it);
  eject(it);
  expect(ostCalls(it.platform)).toEqual([]);
  expect(it.platform.parked).toEqual([]);
  expect(stateOf(it)).toBe(before);
});

test.each(acting(true))("%s: an eject goes offline, lets go, runs _EJ0(1), reports", (name) => {
  const it = system(name);
  eject(it);
  expect(ostCalls(it.platform)).toEqual(["3 0x84", "3 0x0"]);
  expect(ejectArgument(it.platform)).toBe(1);
  expect(it.platform.parked).toEqual([1]);
  expect(stateOf(it)).toBe("unattached");
  const steps = it.platform.events.map(({ kind }) => kind);
  expect(steps.indexOf("processor/offline")).toBeLessThan(steps.indexOf("eject"));
});

test.each([
  { name: "linux-6.1", ost: ["3 0x84", "3 0x0"], state: "unattached" },
  { name: "linux-6.11", ost: ["3 0x84", "3 0x0"], state: "offline" },
  { name: "acpikit", ost: ["3 0x84", "3 0x82"], state: "unattached" },
] as const)("$name: _STA still set after _EJ0 ends with $ost, $state", ({ name, ost, state }) => {
  const it = system(name);
  eject(it, { afterEject: 0xf });
  expect(ostCalls(it.platform)).toEqual(ost);
  expect(stateOf(it)).toBe(state);
  expect(it.platform.lane("ospm", "eject/incomplete")).toEqual(["eject/incomplete \\_SB.C001"]);
});

test("a busy processor stays online and the platform is told so", () => {
  const it = system("acpikit");
  it.ospm.setBusy(1, true);
  eject(it);
  expect(ostCalls(it.platform)).toEqual(["3 0x84", "3 0x82"]);
  expect(ejectArgument(it.platform)).toBe(0);
  expect(stateOf(it)).toBe("online");
  expect(it.platform.lane("ospm", "processor/refused")).toEqual(["processor/refused \\_SB.C001 busy"]);
  it.ospm.setBusy(1, false);
  eject(it);
  expect(stateOf(it)).toBe("unattached");
});

test("the boot processor is never taken offline", () => {
  const it = system("acpikit");
  eject(it, { event: 3 });
  expect(ostCalls(it.platform, "\\_SB.C000")).toEqual(["3 0x84", "3 0x82"]);
  expect(stateOf(it, "\\_SB.C000")).toBe("online");
});

test("ejects that are switched off are answered with not supported, and nothing else happens", () => {
  const it = system("acpikit", table, { ejectIsDisabled: true });
  eject(it);
  expect(ostCalls(it.platform)).toEqual(["3 0x80"]);
  expect(stateOf(it)).toBe("online");
});

test.each([
  { name: "linux-6.1", state: "unattached" },
  { name: "acpikit", state: "online" },
] as const)("$name: without _EJ0 the eject fails and the processor is $state", ({ name, state }) => {
  const it = system(name, withoutEject);
  eject(it);
  expect(ostCalls(it.platform)).toEqual(["3 0x84", "3 0x1"]);
  expect(stateOf(it)).toBe(state);
});

test("an object without _OST is ejected without a report", () => {
  const it = system("acpikit", dsdt(hotplugAsl({ methods: "Method (_EJ0, 1) { STA1 = AFTE }" })));
  eject(it);
  expect(ostCalls(it.platform)).toEqual([]);
  expect(it.platform.lane("ospm", "ost/missing")).toEqual([
    "ost/missing \\_SB.C001 3 132",
    "ost/missing \\_SB.C001 3 0",
  ]);
  expect(stateOf(it)).toBe("unattached");
});

test("an _EJ0 that fails is a failure of the eject", () => {
  const it = system(
    "acpikit",
    dsdt(hotplugAsl({ methods: "Method (_EJ0, 1) { Local0 = Arg0 / 0 } Method (_OST, 3) { }" })),
  );
  eject(it);
  expect(ostCalls(it.platform)).toEqual(["3 0x84", "3 0x1"]);
  expect(it.ospm.diagnostics.map(({ code }) => code)).toContain("ospm/method-aborted");
});

test("_LCK(0) runs before _EJ0 where there is one", () => {
  const methods = "Method (_LCK, 1) { NOTI = Arg0 + 0x40 } Method (_EJ0, 1) { STA1 = 0 } Method (_OST, 3) { }";
  const it = system("acpikit", dsdt(hotplugAsl({ methods })));
  eject(it);
  const order = it.platform.lane("ospm", "evaluate").filter((line) => /_LCK|_EJ0/.test(line));
  expect(order).toEqual(["evaluate \\_SB.C001._LCK ", "evaluate \\_SB.C001._EJ0 "]);
});

test("a processor that was ejected comes back under its number", () => {
  const it = system("acpikit");
  eject(it);
  setControl(it.platform, { sta: 0xf, notify: 1 });
  it.gpe0.raise(2);
  it.platform.run();
  expect(it.ospm.processors.find(({ object }) => object === "\\_SB.C001")).toMatchObject({ cpu: 1, state: "online" });
});

test("an eject that arrives while its processor is being started waits for the start", () => {
  const it = smallSystem({ dsdt: table });
  it.boot();
  setControl(it.platform, { sta: 0xf, notify: 1 });
  it.gpe0.raise(2);
  // The start begins 1 ms after the Device Check and takes 10.2 ms.
  it.platform.run(5_000_000);
  eject(it);
  expect(stateOf(it)).toBe("unattached");
  const steps = it.platform.lane("ospm", "processor/online", "processor/offline", "eject");
  expect(steps.slice(-3)).toEqual(["processor/online 1 1 1", "processor/offline 1 1 1", "eject \\_SB.C001"]);
});

test("user space takes a processor offline and online again, and not the boot processor", () => {
  const it = system("acpikit");
  it.ospm.userOffline(1);
  it.platform.run();
  expect(stateOf(it)).toBe("offline");
  it.ospm.userOnline(1);
  it.platform.run();
  expect(stateOf(it)).toBe("online");
  it.ospm.userOffline(0);
  it.platform.run();
  expect(it.platform.lane("ospm", "cpu/refused")).toEqual(["cpu/refused 0 boot processor"]);
});

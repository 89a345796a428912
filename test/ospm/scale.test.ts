/** Work grows with the number of processors, not with its square. */
import { expect, test } from "vitest";
import { dsdt, localX2apic, smallSystem } from "./small-system.ts";

const name = (index: number): string => `C${index.toString(16).toUpperCase().padStart(3, "0")}`;

/** `count` processors, the first half present; GPE 2 notifies the last one. */
function system(count: number) {
  const present = count / 2;
  const devices = Array.from({ length: count }, (_, i) => {
    const id = `${i % 256}, ${i >> 8}, 0, 0`;
    return `Device (${name(i)}) { Name (_HID, "ACPI0007") Name (_UID, ${i})
      Method (_STA) { If (${i} < ${present} || PRES) { Return (15) } Return (0) }
      Name (_MAT, Buffer () { 9, 16, 0, 0, ${id}, 1, 0, 0, 0, ${id} }) }`;
  });
  const asl = `Name (PRES, 0) Scope (\\_SB) { ${devices.join("\n")} }
    Method (\\_GPE._E02) { PRES = 1 Notify (\\_SB.${name(count - 1)}, 1) }`;
  const ids = Array.from({ length: count }, (_, i) => i);
  const made = smallSystem({
    dsdt: dsdt(asl),
    madt: ids.map((i) => localX2apic(i, i, i < present ? 1 : 0)),
    platform: { apicIds: ids, hasMsrs: true },
  });
  made.boot(20_000_000 * count);
  return made;
}

function work({ platform }: ReturnType<typeof system>): { readonly events: number; readonly accesses: number } {
  return { events: platform.events.length, accesses: platform.log.length };
}

test("start-up of twice as many processors takes twice as many steps", () => {
  const [small, middle, large] = [32, 64, 128].map((count) => work(system(count)));
  const grows = (of: "events" | "accesses"): readonly number[] => [
    (middle?.[of] ?? 0) - (small?.[of] ?? 0),
    (large?.[of] ?? 0) - (middle?.[of] ?? 0),
  ];
  for (const of of ["events", "accesses"] as const) {
    const [first = 0, second = 0] = grows(of);
    expect(second).toBe(2 * first);
  }
});

test("adding the last processor takes the same steps however many there are", () => {
  const steps = [32, 128].map((count) => {
    const made = system(count);
    made.platform.events.length = 0;
    made.gpe0.raise(2);
    made.platform.run();
    expect(made.ospm.state().cpus.filter(({ state }) => state === "online").length).toBe(count / 2 + 1);
    return made.platform.events.length;
  });
  expect(steps[0]).toBe(steps[1]);
});

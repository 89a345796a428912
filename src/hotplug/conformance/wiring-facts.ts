/**
 * How tables describe interrupts and places of registers (`table/…`), and how the platform has them (`hardware/…`), as
 * trace events: wherever a testbed takes from the tables what real hardware has by itself, only this shows that a
 * table is wrong.
 */
import type { TraceValue } from "../../base/trace.ts";
import { readGpeBlockResources } from "../../ospm/index.ts";
import type { WiredLine } from "../testbed/device-models.ts";
import type { TestbedPlan } from "../testbed/plan.ts";

type Emit = (kind: string, data: Readonly<Record<string, TraceValue>>) => void;

/** Where the local APIC of every x86 processor is after a reset. */
const LOCAL_APIC = 0xfee0_0000;
const GENERIC_EVENT_DEVICE = "ACPI0013";
const GPE_BLOCK_DEVICE = "ACPI0006";

/** Emits `table/interrupt`, `hardware/interrupt`, `table/address`, `hardware/address`. */
export function emitWiring(plan: TestbedPlan, emit: Emit): void {
  if (plan.chosen === undefined) return;
  emitInterrupts(plan, emit);
  emitAddresses(plan, emit);
}

/** What an interrupt is for: a table and the platform mean the same one. */
type InterruptRole = "SCI" | "generic event device" | "GPE block device";

function emitInterrupts({ chosen, model, facts, board, fadt, wiring }: TestbedPlan, emit: Emit): void {
  if (chosen === undefined || model === undefined) return;
  const say = (kind: string, role: InterruptRole, object: string, { gsi, trigger, polarity }: WiredLine): void =>
    emit(kind, { role, object, gsi, trigger, polarity });
  const { platform, kind } = model;
  const hasSci = !fadt.flags.hwReducedAcpi;
  if (hasSci) say("table/interrupt", "SCI", "FADT and MADT", board.sci);
  if (hasSci && platform?.sci !== undefined) say("hardware/interrupt", "SCI", "the platform", platform.sci);
  const event = wiring.kind === "generic-event" ? wiring.gsi : undefined;
  const isTold = facts.devices.some(
    ({ ids, resources }) =>
      ids.includes(GENERIC_EVENT_DEVICE) &&
      readGpeBlockResources(resources ?? new Uint8Array(0)).interrupts.some(({ gsi }) => gsi === event),
  );
  for (const { path, ids, resources } of facts.devices) {
    if (resources === undefined) continue;
    const role: InterruptRole | undefined = ids.includes(GENERIC_EVENT_DEVICE)
      ? "generic event device"
      : ids.includes(GPE_BLOCK_DEVICE)
        ? "GPE block device"
        : undefined;
    if (role === undefined) continue;
    for (const line of readGpeBlockResources(resources).interrupts) {
      // A generic event device has interrupts of other hardware, too: those are none of this platform's facts.
      if (role !== "generic event device" || !isTold || line.gsi === event) say("table/interrupt", role, path, line);
    }
  }
  const hasPin = ({ gsiBase, pins }: { readonly gsiBase: number; readonly pins: number }): boolean =>
    event !== undefined && event >= gsiBase && event < gsiBase + pins;
  if (event !== undefined && !board.ioapics.some(hasPin)) {
    const what = `an I/O APIC with a pin for interrupt ${event} of the generic event device`;
    emit("interface/missing", { model: chosen.model, what });
  }
  if (wiring.kind === "generic-event" && platform?.genericEvent !== undefined) {
    say("hardware/interrupt", "generic event device", "the platform", { gsi: wiring.gsi, ...platform.genericEvent });
  }
  // A hypervisor's block raises the line that the domain has for its SCI.
  if (kind === "hypervisor" && hasSci) say("hardware/interrupt", "GPE block device", "the hypervisor", board.sci);
}

function emitAddresses({ model, board, madt, fadt }: TestbedPlan, emit: Emit): void {
  if (model === undefined) return;
  const compare = (what: string, table: string, address: number, places: readonly number[]): void => {
    emit("table/address", { what, table, address });
    emit("hardware/address", { what, place: places.map(hex).join(" or "), isThere: places.includes(address) });
  };
  compare("local APIC", "MADT", madt.localApicAddress, [LOCAL_APIC]);
  const { platform } = model;
  const [chip] = board.ioapics;
  if (platform?.ioApic !== undefined && chip !== undefined) compare("IOAPIC", "MADT", chip.address, [platform.ioApic]);
  const { gpe0 } = board;
  if (platform?.gpe0 !== undefined && gpe0?.port !== undefined && !fadt.flags.hwReducedAcpi) {
    const places = platform.gpe0.map(({ port }) => port);
    compare("GPE0", "FADT", gpe0.port, places);
    const block = platform.gpe0.find(({ port }) => port === gpe0.port);
    // Half of the length is where the enable bits begin.
    if (block !== undefined) compare("length of GPE0", "FADT", gpe0.length, [block.length]);
  }
}

const hex = (value: number): string => `0x${value.toString(16).toUpperCase()}`;

/** What tables say of themselves, as trace events: checks of declarations read the trace like all others. */
import type { TraceValue } from "../../base/trace.ts";
import { checksumOf } from "../../tables/index.ts";
import type { TestbedPlan } from "../testbed/plan.ts";

type Emit = (kind: string, data: Readonly<Record<string, TraceValue>>) => void;

/** Emits `table/…` events for a plan: tables, regions, fields, processors, MADT entries, devices. */
export function emitTableFacts(plan: TestbedPlan, emit: Emit): void {
  emitInterface(plan, emit);
  for (const { signature, address, bytes } of plan.placed.tables) {
    emit("table/given", {
      signature,
      address,
      length: bytes.length,
      revision: bytes[8] ?? 0,
      oemId: text(bytes, 10, 6),
      oemTableId: text(bytes, 16, 8),
      oemRevision: bytes[24] ?? 0,
      memory: plan.placed.zone.type,
      sum: checksumOf(bytes),
    });
  }
  const registers = plan.chosen?.registers;
  for (const region of plan.facts.regions) {
    // Only what the interface and processors use: a whole vendor DSDT would drown them.
    const isInterface = region.path === registers?.path || region.path === plan.chosen?.data?.path;
    if (!isInterface && !isOfProcessor(region.path, plan)) continue;
    const { path, space, address, length } = region;
    emit("table/region", { region: path, space, address, length, role: isInterface ? "interface" : "processor" });
    for (const { name, bitOffset, bitWidth } of region.fields) {
      emit("table/field", { region: path, field: name, bitOffset, bitWidth });
    }
  }
  for (const processor of plan.facts.processors) {
    const { path, declaration, processorId, uid, ids, pblkAddress, pblkLength, children } = processor;
    emit("table/processor", {
      object: path,
      declaration,
      processorId: processorId ?? -1,
      uid: uid ?? -1,
      hid: ids[0] ?? "",
      pblkAddress,
      pblkLength,
      methods: children.join(" "),
    });
  }
  for (const { uid, apicId, type, offset, isEnabled, isOnlineCapable } of plan.slots.map(({ entry }) => entry)) {
    emit("table/madt-entry", { uid, apicId, type, offset, enabled: isEnabled, onlineCapable: isOnlineCapable });
  }
}

function emitInterface({ chosen, wiring }: TestbedPlan, emit: Emit): void {
  if (chosen === undefined) return;
  const { model, registers, document } = chosen;
  emit("interface/detected", {
    model,
    document,
    region: registers.path,
    space: registers.space,
    address: registers.address,
    event: wiring.kind === "gpe" ? wiring.gpe : wiring.kind,
  });
}

function isOfProcessor(path: string, { facts }: TestbedPlan): boolean {
  const parent = path.slice(0, path.lastIndexOf("."));
  return facts.processors.some((processor) => processor.path === parent);
}

function text(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length)).replace(/[\0 ]+$/, "");
}

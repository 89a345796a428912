/** What tables say of themselves, as trace events: checks of declarations read the trace like all others. */
import { nameSeg, predefinedName } from "../../aml/index.ts";
import type { TraceValue } from "../../base/trace.ts";
import { readGpeBlockResources } from "../../ospm/index.ts";
import { checksumOf, decodeTable, statusOverrides } from "../../tables/index.ts";
import type { ProcessorFact } from "../detection/table-facts.ts";
import { canEject } from "../testbed/guest-slots.ts";
import type { TestbedPlan } from "../testbed/plan.ts";
import { emitWiring } from "./wiring-facts.ts";

type Emit = (kind: string, data: Readonly<Record<string, TraceValue>>) => void;

/** Tables without the usual header. */
const HEADERLESS: ReadonlySet<string> = new Set(["FACS", "RSD PTR "]);

function headerOf(bytes: Uint8Array): Readonly<Record<string, TraceValue>> {
  return {
    revision: bytes[8] ?? 0,
    oemId: text(bytes, 10, 6),
    oemTableId: text(bytes, 16, 8),
    oemRevision: bytes[24] ?? 0,
    sum: checksumOf(bytes),
  };
}

/** Emits `table/…` events for a plan: tables, regions, fields, processors, MADT entries, devices. */
export function emitTableFacts(plan: TestbedPlan, emit: Emit): void {
  emitInterface(plan, emit);
  emitDevices(plan, emit);
  emitStao(plan, emit);
  emitEncodings(plan, emit);
  emitWiring(plan, emit);
  for (const signature of plan.made) emit("table/made", { signature });
  for (const { signature, code, message } of plan.reading.problems) emit("table/problem", { signature, code, message });
  for (const { signature, address, bytes } of plan.placed.tables) {
    emit("table/given", {
      signature,
      address,
      length: bytes.length,
      memory: plan.placed.zone.type,
      ...(HEADERLESS.has(signature) ? { revision: 0, oemId: "", oemTableId: "" } : headerOf(bytes)),
      ...(signature === "FACP" ? { version: fadtVersion(bytes), sum: plan.givenFadtSum } : {}),
    });
  }
  const registers = plan.chosen?.registers;
  for (const region of plan.facts.regions) {
    // Only what the interface and processors use: a whole vendor DSDT would drown them.
    const isInterface = region.path === registers?.path || region.path === plan.chosen?.data?.path;
    if (!isInterface && !isOfProcessor(region.path, plan)) continue;
    const { path, space, address, length } = region;
    const pattern = path === registers?.path ? plan.chosen?.pattern : undefined;
    emit("table/region", {
      region: path,
      space,
      address,
      length,
      role: isInterface ? "interface" : "processor",
      documented: pattern?.documentedName ?? "",
    });
    for (const [index, { name, bitOffset, bitWidth }] of region.fields.entries()) {
      emit("table/field", { region: path, field: name, bitOffset, bitWidth, role: pattern?.roles?.[index] ?? "" });
    }
  }
  for (const processor of plan.facts.processors) {
    const { path, declaration, processorId, uid, ids, pblkAddress, pblkLength, children } = processor;
    const isInterface = plan.interfaceObjects.includes(path);
    emit("table/processor", {
      object: path,
      declaration,
      processorId: processorId ?? -1,
      uid: uid ?? -1,
      hid: ids[0] ?? "",
      pblkAddress,
      pblkLength,
      children: children.join(" "),
      interface: isInterface,
    });
    if (isInterface) emitMethods(processor, emit);
  }
  for (const { path, gpe, trigger, block, regions } of plan.facts.eventMethods) {
    if (!regions.some((region) => isOfInterface(region, plan))) continue;
    emit("table/event-method", {
      method: path,
      gpe: gpe ?? -1,
      trigger: trigger ?? "",
      block: block ?? "\\_GPE",
      regions: regions.join(" "),
      interface: plan.chosen !== undefined && regions.includes(plan.chosen.registers.path),
    });
  }
  for (const { uid, apicId, type, offset, isEnabled, isOnlineCapable } of plan.slots.map(({ entry }) => entry)) {
    emit("table/madt-entry", { uid, apicId, type, offset, enabled: isEnabled, onlineCapable: isOnlineCapable });
  }
  for (const { uid, apicId, type, offset, isEnabled } of plan.foreign) {
    emit("table/madt-foreign", { uid, apicId, type, offset, enabled: isEnabled });
  }
}

/** Methods of a processor object that the specification knows, and what stands above it. */
function emitMethods({ path, methods, ancestors }: ProcessorFact, emit: Emit): void {
  for (const { name, argumentCount } of methods) {
    const known = predefinedName(nameSeg(name));
    if (known === undefined) continue;
    const method = `${path}.${name}`;
    const wanted = known.arguments.length;
    emit("table/processor-method", { method, arguments: argumentCount, wanted, least: known.minimumArguments });
  }
  for (const { path: object, status } of ancestors) emit("table/ancestor", { object, status });
}

function emitInterface(plan: TestbedPlan, emit: Emit): void {
  const { chosen, model: hardware, wiring, detection } = plan;
  if (chosen === undefined || hardware === undefined) {
    const removable = plan.facts.processors.filter(canEject).length;
    const { model, missing = [] } = detection.nearest ?? {};
    const nearest = model === undefined ? "none" : `${model}, but ${missing.join(", ")}`;
    if (removable > 0) emit("interface/unknown", { removable, nearest });
    return;
  }
  const { model, registers, document } = chosen;
  // Fixed places are all ports.
  const isAnywhere = hardware.addresses === undefined;
  emit("interface/detected", {
    model,
    document,
    region: registers.path,
    space: registers.space,
    address: registers.address,
    event: wiring.kind === "gpe" ? wiring.gpe : wiring.kind,
    takesOst: hardware.takesOst,
    trigger: hardware.trigger ?? "",
    isHypervisors: hardware.kind === "hypervisor",
    isUsualPlace: registers.space === "port" ? (hardware.addresses?.includes(registers.address) ?? true) : isAnywhere,
    listsAll: hardware.listsAll === true,
  });
  for (const what of chosen.missing) emit("interface/missing", { model, what });
}

/** Regions of the interface and of processor objects: a method that touches one is about processors. */
function isOfInterface(path: string, plan: TestbedPlan): boolean {
  const { chosen } = plan;
  return path === chosen?.registers.path || path === chosen?.data?.path || isOfProcessor(path, plan);
}

function isOfProcessor(path: string, { facts }: TestbedPlan): boolean {
  const parent = path.slice(0, path.lastIndexOf("."));
  return facts.processors.some((processor) => processor.path === parent);
}

function text(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length)).replace(/[\0 ]+$/, "");
}

/** Bus nodes around the interface, and GPE block devices. */
function emitDevices({ facts, chosen }: TestbedPlan, emit: Emit): void {
  for (const { path, ids, uid, children, resources } of facts.devices) {
    const isBus = ids.length > 0 && chosen?.registers.path.startsWith(`${path}.`) === true;
    const isBlock = ids.includes("ACPI0006") && resources !== undefined;
    if (!isBus && !isBlock) continue;
    const crs = isBlock ? readGpeBlockResources(resources) : undefined;
    emit("table/device", {
      object: path,
      id: ids[0] ?? "",
      uid: uid ?? "",
      children: children.join(" "),
      role: isBlock ? "gpe-block" : "bus",
      ...(crs === undefined ? {} : { interrupts: crs.interrupts.length, space: crs.range?.space ?? "" }),
      // The tag of a Memory32Fixed descriptor: its addresses have 32 bits.
      ...(isBlock ? { addressBits: resources[0] === MEMORY32_FIXED ? 32 : 64 } : {}),
    });
  }
}

const MEMORY32_FIXED = 0x86;
/** §5.2: first byte behind the UART flag of a STAO. */
const STAO_LIST = 37;

/** What a reader of revision 1, which knows a list of names only, finds in the STAO. */
function emitStao({ placed }: TestbedPlan, emit: Emit): void {
  const table = placed.tables.find(({ signature }) => signature === "STAO");
  if (table === undefined) return;
  const names: string[] = [];
  let name = "";
  for (const byte of table.bytes.subarray(STAO_LIST)) {
    if (byte === 0) {
      names.push(name);
      name = "";
    } else name += String.fromCharCode(byte);
  }
  const isName = (text: string): boolean => /^\\[A-Z_][A-Z0-9_]{0,3}(\.[A-Z_][A-Z0-9_]{0,3})*$/.test(text);
  emit("table/stao", {
    revision: table.bytes[8] ?? 0,
    length: table.bytes.length,
    names: names.filter(isName).length,
    noNames: names.filter((each) => !isName(each)).length + (name === "" ? 0 : 1),
  });
  const contents = statusOverrides(decodeTable({ name: "STAO", bytes: table.bytes }).value);
  for (const uid of contents?.processors ?? []) emit("table/stao-processor", { uid });
}

/** Name (_UID, …) in AML: NameOp and the segment. */
const UID_DECLARATION = [0x08, 0x5f, 0x55, 0x49, 0x44] as const;
/** Bytes of an integer by its prefix (§20.2.3). */
const integerBytes: Readonly<Record<number, number>> = { 0: 1, 1: 1, 10: 2, 11: 3, 12: 5, 14: 9, 255: 1 };

/** How wide the processors' `_UID`s are in the table that would have to be patched. */
function emitEncodings({ placed, chosen, interfaceObjects }: TestbedPlan, emit: Emit): void {
  if (chosen === undefined || interfaceObjects.length === 0) return;
  for (const { signature, bytes } of placed.tables) {
    if (signature !== "SSDT") continue;
    for (let at = 0; at + UID_DECLARATION.length < bytes.length; at++) {
      if (!UID_DECLARATION.every((byte, index) => bytes[at + index] === byte)) continue;
      const width = integerBytes[bytes[at + UID_DECLARATION.length] ?? -1];
      if (width !== undefined) emit("table/encoding", { table: signature, name: "_UID", offset: at, bytes: width });
    }
  }
}

/** Major version * 256 + minor version. */
function fadtVersion(bytes: Uint8Array): number {
  return (bytes[8] ?? 0) * 0x100 + ((bytes[131] ?? 0) & 0x0f);
}

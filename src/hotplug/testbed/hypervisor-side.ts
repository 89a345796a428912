/** The hypervisor under a hardware domain whose tables were given: Draft C and its corrected profile. */
import { apicId, processorUid, vcpuId } from "../../base/brand.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import {
  encodeDraftCBlock,
  encodeXcpuBlock,
  firmwareConstants,
  type MadtPlaces,
  type PcpuSlot,
  type PlacedBlock,
  pcpuSlots,
  profiles,
  type TableSet,
} from "../../firmware/index.ts";
import { bootPCpus, createHypervisor, type Domain, DraftCMechanism, type Hypervisor } from "../../hypervisor/index.ts";
import type { Machine } from "../../machine/index.ts";
import { checksumOffset, decodeTable, statusOverrides } from "../../tables/index.ts";
import { PcpuController } from "../devices/pcpu-controller.ts";
import { donorProfiles } from "./donor.ts";
import type { TestbedPlan } from "./plan.ts";
import type { TestbedRun } from "./testbed.ts";

export interface Dom0Side {
  readonly hypervisor: Hypervisor;
  readonly domain: Domain;
  /** The host's own hot-plug controller; undefined where the host's DSDT is not ours. */
  readonly controller: PcpuController | undefined;
  /**
   * Draft C gives no order to the writes of the hypervisor: here the event comes first, and its processor is shown when
   * the scan has already run.
   */
  announceBeforeShowing(slot: number): void;
  /** An event after which everything is as before. */
  raiseSpuriousEvent(): void;
}

/** Puts a hypervisor under the machine. @returns undefined with the errors of the hypervisor */
export function createDom0(machine: Machine, plan: TestbedPlan, run: TestbedRun): Outcome<Dom0Side | undefined> {
  const tables = tableSetOf(plan);
  if (tables === undefined) return outcome(undefined);
  const hypervisor = createHypervisor({ clock: run.clock, trace: machine.trace, pcpus: bootPCpus(tables) });
  const created = hypervisor.createDomain({
    machine,
    tables,
    ...(plan.options.isGuestDomain === true ? { isPrivileged: false, id: 1 } : {}),
  });
  const domain = created.value;
  if (domain === undefined) return outcome(undefined, created.diagnostics);
  const raiseSpuriousEvent = (): void => {
    const absent = domain.vcpus.find(({ state }) => state === "absent")?.vcpu;
    if (absent === undefined) return;
    // A bit that is set and cleared before the scan runs is invisible: it is no event of its own (facts A.7).
    domain.setVcpuOnline(absent, true);
    domain.setVcpuOnline(absent, false);
  };
  const announceBeforeShowing = (slot: number): void => {
    const { gpeBlock, chosen } = plan;
    if (chosen?.model !== "draft-c" || gpeBlock === undefined) return;
    const mechanism = new DraftCMechanism({
      machine,
      lane: { clock: run.clock, trace: machine.trace },
      blockAddress: chosen.registers.address,
      gpe: { ...gpeBlock, event: tables.events.vcpuBlockEvent ?? firmwareConstants.vcpuEvent },
    });
    const emit = (source: string, kind: string, data: Readonly<Record<string, number | boolean>>): void =>
      machine.trace.emit({ at: run.clock.now, source, kind, data });
    emit("toolstack", "vcpu/set", { vcpu: slot, online: true });
    mechanism.signal();
    run.clock.after(SHOWN_LATER_NS, () => {
      emit("hypervisor", "vcpu/wanted", { vcpu: slot, present: true });
      mechanism.publish({ vcpu: vcpuId(slot), isWanted: true });
    });
  };
  return outcome(
    { hypervisor, domain, controller: attachController(machine, plan), raiseSpuriousEvent, announceBeforeShowing },
    created.diagnostics,
  );
}

/** Long enough for a scan to have looked. */
const SHOWN_LATER_NS = 100_000_000;

/** Sockets of a host whose DSDT drives the native controller; how many it has tells the STAO. */
function hostSockets({ pcpus, detection, placed }: TestbedPlan): readonly PcpuSlot[] {
  if (pcpus.length > 0) return pcpus;
  const stao = placed.tables.find(({ signature }) => signature === "STAO");
  const isNative = detection.candidates.some(({ model }) => model === "native");
  if (stao === undefined || !isNative) return [];
  const count = statusOverrides(decodeTable({ name: "STAO", bytes: stao.bytes }).value)?.processors.length ?? 0;
  return pcpuSlots(count, count);
}

/** The native controller, if the DSDT of the host drives its ports. */
function attachController(machine: Machine, plan: TestbedPlan): PcpuController | undefined {
  const sockets = hostSockets(plan);
  if (sockets.length === 0) return undefined;
  const emit = (kind: string, data: Readonly<Record<string, number>>): void =>
    machine.trace.emit({ at: machine.clock.now, source: "hardware", kind, data });
  const controller = new PcpuController(sockets, {
    onEvent: () => machine.acpi.gpe0?.setStatus(firmwareConstants.pcpuEvent),
    onEject: (slot) => emit("firmware/cpu-ejected", { slot }),
    onOst: (slot, event, status) => emit("firmware/ost", { slot, event, status }),
  });
  machine.ports.attach(controller, firmwareConstants.pcpuControllerPort, controller.length);
  // The hypervisor was not told of a given host's sockets: they answer, and nothing comes or goes in them.
  return plan.pcpus.length === 0 ? undefined : controller;
}

/** Offset of the flags in an entry, by its type. */
const flagsOffset = { 0: 4, 9: 8 } as const;
const entryLength = { 0: 8, 9: 16 } as const;

/** The plan in the words of firmware. */
function tableSetOf(plan: TestbedPlan): TableSet | undefined {
  const { chosen, gpeBlock, slots, placed } = plan;
  const profile = chosen === undefined ? undefined : donorProfiles[chosen.model];
  const [first] = slots;
  if (chosen === undefined || profile === undefined || gpeBlock === undefined || first === undefined) return undefined;
  const settings = profiles[profile];
  const madtAddress = placed.madt.address;
  const { type, offset } = first.entry;
  const madt: MadtPlaces = {
    address: madtAddress,
    checksumAddress: madtAddress + checksumOffset,
    firstVcpuEntryAddress: madtAddress + offset,
    stride: entryLength[type],
    flagsOffset: flagsOffset[type],
    presentFlags: 1,
    absentFlags: settings.madt.absentFlags,
  };
  const values = {
    vcpuCount: plan.options.blockCount ?? slots.length,
    madtChecksumAddress: madt.checksumAddress,
    firstEntryAddress: madt.firstVcpuEntryAddress,
  };
  const { address, length, fields } = chosen.registers;
  const isDraftC = settings.ssdt === "draft-c";
  const present = (count: number) => Array.from({ length: count }, (_, index) => slots[index]?.isPresent === true);
  const initial = isDraftC
    ? // As many bits as the AML reads: the fields behind them follow without a gap.
      encodeDraftCBlock({ ...values, present: present(fields[0]?.bitWidth ?? slots.length) })
    : encodeXcpuBlock({ ...values, vcpuCount: slots.length, present: present(slots.length) });
  const shared = { space: "memory", ...settings.blocks } as const;
  const blocks: readonly PlacedBlock[] = [
    { name: isDraftC ? "XEN" : "XCPU", ...shared, address, length: Math.max(length, initial.length), initial },
    {
      name: "XENGPE0",
      ...shared,
      address: gpeBlock.address,
      length: gpeBlock.length,
      initial: settings.blocks.isTrapped ? undefined : new Uint8Array(gpeBlock.length),
    },
  ];
  return {
    profile,
    board: plan.board,
    tables: placed.tables.map((table) => ({ ...table, name: table.signature, memoryType: placed.zone.type })),
    blocks,
    rsdpAddress: placed.rsdpAddress,
    gpeBlockPath: gpeBlock.path,
    ssdtTemplate: undefined,
    sources: [],
    madt,
    vcpus: slots.map(({ index, uid, apicId: id, isPresent, object, entry }) => ({
      vcpu: vcpuId(index),
      uid: processorUid(uid),
      apicId: apicId(id),
      isPresent,
      path: object,
      entryAddress: madtAddress + entry.offset,
    })),
    pcpus: plan.pcpus,
    events: {
      // The hypervisor does not read the tables.
      vcpuBlockEvent: plan.model?.blockGpe ?? firmwareConstants.vcpuEvent,
      vcpuGpe0Event: undefined,
      pcpuGpe0Event: plan.pcpus.length === 0 ? undefined : firmwareConstants.pcpuEvent,
    },
  };
}

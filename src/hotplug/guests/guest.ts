/** One guest of a hypervisor with its software, whatever its kind. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { hasErrors } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { TraceEvent, TraceSink } from "../../base/trace.ts";
import type { VirtualClock } from "../../base/virtual-clock.ts";
import { buildTableSet, type ProfileName, type TableSet } from "../../firmware/index.ts";
import { type Domain, type GuestKind, guestKinds, type Hypervisor } from "../../hypervisor/index.ts";
import { createMachine, type Machine } from "../../machine/index.ts";
import {
  createOspm,
  type LogicalCpu,
  type OspmProcessor,
  type PlatformAccess,
  PvOspm,
  personalities,
  startXenbusCpuDriver,
  type XenstoreAccess,
} from "../../ospm/index.ts";
import { attachXenBitmap } from "../devices/xen-bitmap.ts";
import { createPlatformAccess } from "../platform-adapter.ts";

/** What a guest is to be. */
export interface GuestRequest {
  readonly kind: GuestKind;
  readonly vcpus: number;
  readonly maxVcpus: number;
}

/** The software of a guest, as far as scenarios reach it. */
export interface GuestSoftware {
  boot(): void;
  readonly cpus: readonly Readonly<LogicalCpu>[];
  /** Processor objects of its name space; none without ACPI. */
  readonly processors: readonly OspmProcessor[];
  setBusy(cpu: number, isBusy: boolean): void;
}

export interface Guest {
  readonly kind: GuestKind;
  readonly domain: Domain;
  readonly machine: Machine;
  readonly tables: TableSet;
  readonly software: GuestSoftware;
}

/** Hardware, hypercalls and store as a guest sees them, with a fault put into them. */
export interface GuestChange {
  readonly platform?: (platform: PlatformAccess, kind: GuestKind) => PlatformAccess;
}

/** Which table set each kind gets. A PV guest gets the board of a PVH one, and none of its tables. */
const profileOf: { readonly [K in GuestKind]: ProfileName } = {
  pv: "pvh-domu",
  hvm: "hvm",
  pvhvm: "hvm",
  "pvh-domu": "pvh-domu",
  "pvh-dom0": "pvh-dom0",
};

/** Tables of a kind of guest. @param pcpus - processors of the physical machine, for a hardware domain */
export function guestTables({ kind, vcpus, maxVcpus }: GuestRequest, pcpus: number): Outcome<TableSet | undefined> {
  const sizes = { vcpus, maxVcpus, pcpus, pcpuSlots: pcpus };
  const built = buildTableSet(profileOf[kind], sizes);
  if (built.value === undefined || kind !== "pv") return built;
  return outcome({ ...built.value, tables: [], blocks: [] }, built.diagnostics);
}

/** Everything that happens in a guest carries its number. */
export function taggedTrace(trace: TraceSink, domain: number): TraceSink {
  return { emit: (event: TraceEvent) => trace.emit({ ...event, data: { ...event.data, domain } }) };
}

/**
 * Builds a guest on a hypervisor. Nothing of it runs until it is booted.
 *
 * @param id - its number
 * @returns undefined with the errors of the hypervisor
 */
export function createGuest(
  hypervisor: Hypervisor,
  { kind, id, tables }: { readonly kind: GuestKind; readonly id: number; readonly tables: TableSet },
  {
    clock,
    trace,
    change,
  }: { readonly clock: VirtualClock; readonly trace: TraceSink; readonly change?: GuestChange | undefined },
): Outcome<Guest | undefined> {
  const facts = guestKinds[kind];
  const machine = createMachine(tables.board, { clock, trace: taggedTrace(trace, id) });
  const created = hypervisor.createDomain({ machine, tables, kind, id, isPrivileged: facts.seesPhysical });
  const found: readonly Diagnostic[] = created.diagnostics;
  const domain = created.value;
  if (domain === undefined || hasErrors(found)) return outcome(undefined, found);
  if (tables.profile === "hvm") attachXenBitmap(machine, domain, tables);
  const access = createPlatformAccess(
    machine,
    kind === "pv" ? undefined : tables.rsdpAddress,
    facts.usesHypercalls ? domain : undefined,
  );
  const isToldByStore = facts.hotplug.includes("xenstore");
  const given: PlatformAccess = isToldByStore ? { ...access, xenstore: storeOf(hypervisor, id) } : access;
  const platform = change?.platform?.(given, kind) ?? given;
  return outcome({ kind, domain, machine, tables, software: softwareOf(kind, platform) }, found);
}

function storeOf({ xenstore }: Hypervisor, domain: number): XenstoreAccess {
  return {
    read: (path) => {
      const result = xenstore.store.read(domain, path);
      return "value" in result ? result.value : undefined;
    },
    watch: (path, token) => {
      xenstore.store.watch(domain, path, token);
    },
    onEvent: (handler) => xenstore.onEvent(domain, handler),
  };
}

function softwareOf(kind: GuestKind, platform: PlatformAccess): GuestSoftware {
  if (kind === "pv") {
    const pv = new PvOspm(platform);
    return {
      boot: () => pv.boot(),
      get cpus() {
        return pv.cpus.all;
      },
      processors: [],
      setBusy: (cpu, isBusy) => pv.setBusy(cpu, isBusy),
    };
  }
  const ospm = createOspm(platform, { personality: personalities.acpikit, isGuest: true });
  const { xenstore } = platform;
  return {
    boot: () =>
      ospm.boot(() => {
        if (xenstore !== undefined) startXenbusCpuDriver(platform, xenstore, ospm);
      }),
    get cpus() {
      return ospm.state().cpus;
    },
    get processors() {
      return ospm.processors;
    },
    setBusy: (cpu, isBusy) => ospm.setBusy(cpu, isBusy),
  };
}

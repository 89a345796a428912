/** A whole system on one clock: board, tables, hypervisor, the host's hot-plug hardware, and an OS. */
import { apicId, processorUid } from "../base/brand.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { TraceSink } from "../base/trace.ts";
import type { VirtualClock } from "../base/virtual-clock.ts";
import {
  buildTableSet,
  firmwareConstants,
  type PhysicalHost,
  type ProfileName,
  type TableSet,
  type TableSetOptions,
} from "../firmware/index.ts";
import { bootPCpus, createHypervisor, type Domain, guestKinds, type Hypervisor } from "../hypervisor/index.ts";
import { type BoardLayout, createMachine, type Machine } from "../machine/index.ts";
import { createOspm, type Ospm, type OspmOptions } from "../ospm/index.ts";
import { PcpuController } from "./devices/pcpu-controller.ts";
import { attachXenBitmap } from "./devices/xen-bitmap.ts";
import { equipHost, type HostEquipment } from "./host-equipment.ts";
import { attachHostPorts } from "./host-ports.ts";
import { createPlatformAccess } from "./platform-adapter.ts";
import { SoftwareClock } from "./software-clock.ts";
import { otherSpaces } from "./testbed/other-spaces.ts";

export interface SystemOptions {
  readonly profile: ProfileName;
  readonly tables: TableSetOptions;
  readonly ospm: OspmOptions;
  /** NR_CPUS of the hypervisor. Default: what its build has. */
  readonly nrCpus?: number;
  /** The domain is a guest beside the hardware domain. Default: it is the hardware domain, unless it is an HVM guest. */
  readonly isGuest?: boolean;
  readonly clock: VirtualClock;
  readonly trace: TraceSink;
}

/** Everything that a scenario can reach. */
export interface HotplugSystem {
  readonly clock: VirtualClock;
  readonly machine: Machine;
  readonly tables: TableSet;
  readonly hypervisor: Hypervisor;
  readonly domain: Domain;
  readonly ospm: Ospm;
  /** Time of the OS: its software ends with it. */
  readonly software: SoftwareClock;
  /** The native hot-plug controller; undefined where the host's DSDT is not ours. */
  readonly controller: PcpuController | undefined;
  /** The real machine below the domain; undefined: one of ours. */
  readonly host: PhysicalHost | undefined;
  /** What a real machine below the domain is lent; undefined without one, or where it has no room for it. */
  readonly equipment: HostEquipment | undefined;
}

/**
 * Builds the tables of a profile, places them in a machine under a hypervisor, and puts an OS on top. Nothing runs
 * until the clock moves and `ospm.boot` is called.
 *
 * @returns undefined with the errors of firmware or hypervisor
 */
export function createSystem(options: SystemOptions): Outcome<HotplugSystem | undefined> {
  const { clock, trace } = options;
  const { host } = options.tables;
  const equipped = host === undefined ? undefined : equipHost(host);
  const equipment = equipped?.value;
  const built = buildTableSet(options.profile, {
    ...options.tables,
    ...(equipment === undefined ? {} : { extraSsdts: [...(options.tables.extraSsdts ?? []), ...equipment.tables] }),
  });
  if (built.value === undefined) return outcome(undefined, built.diagnostics);
  const tables = built.value;
  const found: Diagnostic[] = [...built.diagnostics];
  const machine = createMachine(tables.board, { clock, trace });
  if (host !== undefined) attachHostPorts(machine, host.names.regions, portsOf(tables.board));
  // The processor that is to be plugged in later is not there yet.
  const isHvm = tables.profile === "hvm";
  const described = bootPCpus(tables).filter(({ acpiId }) => acpiId !== equipment?.slot.uid);
  const pcpus = isHvm ? pcpusOfNobody : described;
  const hypervisor = createHypervisor({
    clock,
    trace,
    pcpus,
    ...(options.nrCpus === undefined ? {} : { nrCpus: options.nrCpus }),
  });
  const isGuest = isHvm || options.isGuest === true;
  const created = hypervisor.createDomain({
    machine,
    tables,
    ...(isGuest ? { isPrivileged: false, id: 1 } : {}),
    ...(isHvm ? { kind: "hvm" } : {}),
  });
  found.push(...created.diagnostics);
  const domain = created.value;
  if (domain === undefined || hasErrors(found)) return outcome(undefined, found);
  const controller = attachController(machine, tables, trace);
  if (isHvm) attachXenBitmap(machine, domain, tables);
  const below = { clock, machine, tables, hypervisor, domain, controller, host, equipment };
  return outcome({ ...below, ...startSoftware(below, options.ospm) }, found);
}

/**
 * The domain starts over with other software. The software before it is gone; whoever asks the old system for anything
 * gets no answer.
 *
 * @returns undefined with the errors of placing the tables
 */
export function restartSystem(system: HotplugSystem, ospm: OspmOptions): Outcome<HotplugSystem | undefined> {
  system.software.end();
  const found = system.domain.reset();
  if (hasErrors(found)) return outcome(undefined, found);
  return outcome({ ...system, ...startSoftware(system, ospm) }, found);
}

/** Physical CPUs below a guest whose tables do not describe any. */
const pcpusOfNobody = [0, 2].map((id) => ({ apicId: apicId(id), acpiId: processorUid(id), proximity: 0 }));

function startSoftware(
  { machine, tables, domain, host }: Pick<HotplugSystem, "machine" | "tables" | "domain" | "host">,
  options: OspmOptions,
): Pick<HotplugSystem, "ospm" | "software"> {
  const software = new SoftwareClock(machine.clock);
  const usesHypercalls = guestKinds[domain.kind].usesHypercalls;
  const access = createPlatformAccess(machine, tables.rsdpAddress, usesHypercalls ? domain : undefined, software);
  // A real machine's AML looks at its PCI devices and its embedded controller.
  const platform = host === undefined ? access : { ...access, otherSpace: otherSpaces() };
  const ospm = createOspm(platform, { isGuest: true, sleepsByHypercall: domain.isPrivileged, ...options });
  return { ospm, software };
}

/** Which ports a board's own registers have; system ports besides them stay free for nobody. */
function portsOf({ pm, gpe0, gpe1 }: BoardLayout): (port: number) => boolean {
  const ranges: (readonly [start: number, length: number])[] = [[firmwareConstants.edgeLevelControl, 2]];
  if (pm.pm1Event !== undefined) ranges.push([pm.pm1Event, 4]);
  if (pm.pm1Control !== undefined) ranges.push([pm.pm1Control, 2]);
  if (pm.pmTimer !== undefined) ranges.push([pm.pmTimer, 4]);
  if (pm.smiCommand !== undefined) ranges.push([pm.smiCommand.port, 2]);
  for (const block of [gpe0, gpe1]) if (block !== undefined) ranges.push([block.port, block.length]);
  return (port) => ranges.some(([start, length]) => port >= start && port < start + length);
}

/** Puts the native hot-plug controller behind the ports that the native DSDT drives. */
function attachController(machine: Machine, tables: TableSet, trace: TraceSink): PcpuController | undefined {
  const event = tables.events.pcpuGpe0Event;
  if (event === undefined) return undefined;
  const emit = (kind: string, data: Readonly<Record<string, number>>): void =>
    trace.emit({ at: machine.clock.now, source: "hardware", kind, data });
  const controller = new PcpuController(tables.pcpus, {
    onEvent: () => machine.acpi.gpe0?.setStatus(event),
    onEject: (slot) => emit("firmware/cpu-ejected", { slot }),
    onOst: (slot, source, status) => emit("firmware/ost", { slot, event: source, status }),
  });
  machine.ports.attach(controller, firmwareConstants.pcpuControllerPort, controller.length);
  return controller;
}

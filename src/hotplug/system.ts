/** A whole system on one clock: board, tables, hypervisor, the host's hot-plug hardware, and an OS. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { TraceSink } from "../base/trace.ts";
import type { VirtualClock } from "../base/virtual-clock.ts";
import {
  buildTableSet,
  firmwareConstants,
  type ProfileName,
  type TableSet,
  type TableSetOptions,
} from "../firmware/index.ts";
import { bootPCpus, createHypervisor, type Domain, type Hypervisor } from "../hypervisor/index.ts";
import { type BoardLayout, createMachine, type Machine } from "../machine/index.ts";
import { createOspm, type Ospm, type OspmOptions } from "../ospm/index.ts";
import { PcpuController } from "./devices/pcpu-controller.ts";
import { equipHost, type HostEquipment } from "./host-equipment.ts";
import { attachHostPorts } from "./host-ports.ts";
import { createPlatformAccess } from "./platform-adapter.ts";
import { otherSpaces } from "./testbed/other-spaces.ts";

export interface SystemOptions {
  readonly profile: ProfileName;
  readonly tables: TableSetOptions;
  readonly ospm: OspmOptions;
  /** NR_CPUS of the hypervisor. Default: what its build has. */
  readonly nrCpus?: number;
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
  /** The native hot-plug controller; undefined where the host's DSDT is not ours. */
  readonly controller: PcpuController | undefined;
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
  const pcpus = bootPCpus(tables).filter(({ acpiId }) => acpiId !== equipment?.slot.uid);
  const hypervisor = createHypervisor({
    clock,
    trace,
    pcpus,
    ...(options.nrCpus === undefined ? {} : { nrCpus: options.nrCpus }),
  });
  const created = hypervisor.createDomain({ machine, tables });
  found.push(...created.diagnostics);
  const domain = created.value;
  if (domain === undefined || hasErrors(found)) return outcome(undefined, found);
  const controller = attachController(machine, tables, trace);
  const platform = createPlatformAccess(machine, tables.rsdpAddress, domain);
  // A real machine's AML looks at its PCI devices and its embedded controller.
  const ospm = createOspm(host === undefined ? platform : { ...platform, otherSpace: otherSpaces() }, options.ospm);
  return outcome({ clock, machine, tables, hypervisor, domain, ospm, controller, equipment }, found);
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

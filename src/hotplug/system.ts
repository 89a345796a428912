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
import { createMachine, type Machine } from "../machine/index.ts";
import { createOspm, type Ospm, type OspmOptions } from "../ospm/index.ts";
import { PcpuController } from "./devices/pcpu-controller.ts";
import { createPlatformAccess } from "./platform-adapter.ts";

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
}

/**
 * Builds the tables of a profile, places them in a machine under a hypervisor, and puts an OS on top. Nothing runs
 * until the clock moves and `ospm.boot` is called.
 *
 * @returns undefined with the errors of firmware or hypervisor
 */
export function createSystem(options: SystemOptions): Outcome<HotplugSystem | undefined> {
  const { clock, trace } = options;
  const built = buildTableSet(options.profile, options.tables);
  if (built.value === undefined) return outcome(undefined, built.diagnostics);
  const tables = built.value;
  const found: Diagnostic[] = [...built.diagnostics];
  const machine = createMachine(tables.board, { clock, trace });
  const pcpus = bootPCpus(tables);
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
  const ospm = createOspm(createPlatformAccess(machine, tables.rsdpAddress, domain), options.ospm);
  return outcome({ clock, machine, tables, hypervisor, domain, ospm, controller }, found);
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

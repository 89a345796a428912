/** A whole system over anybody's tables: machine, hot-plug hardware, whoever runs it, and an operating system. */
import { type Diagnostic, hasErrors } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { TraceSink } from "../../base/trace.ts";
import type { VirtualClock } from "../../base/virtual-clock.ts";
import type { Domain, Hypervisor, VcpuRequest } from "../../hypervisor/index.ts";
import { createMachine, type Machine } from "../../machine/index.ts";
import { createOspm, type Ospm, type OspmOptions } from "../../ospm/index.ts";
import type { CpuHotplugDevice, CpuHotplugHost } from "../devices/cpu-hotplug-device.ts";
import type { PcpuController } from "../devices/pcpu-controller.ts";
import { createPlatformAccess, type HypervisorAccess } from "../platform-adapter.ts";
import { CpuMonitor } from "./cpu-monitor.ts";
import { deviceModels } from "./device-models.ts";
import { holdEvent, wireEvent } from "./event-wiring.ts";
import type { GivenTable } from "./given-tables.ts";
import type { GuestSlot } from "./guest-slots.ts";
import { createDom0 } from "./hypervisor-side.ts";
import { placeInfoBlock } from "./info-block.ts";
import { otherSpaces } from "./other-spaces.ts";
import { planTestbed, type TestbedOptions, type TestbedPlan } from "./plan.ts";
import { TableProbe } from "./table-probe.ts";

export interface TestbedRun {
  readonly clock: VirtualClock;
  readonly trace: TraceSink;
  readonly ospm: OspmOptions;
}

/** Everything that a flow can reach. */
export interface Testbed {
  readonly plan: TestbedPlan;
  readonly clock: VirtualClock;
  readonly machine: Machine;
  readonly ospm: Ospm;
  /** Processors the platform may have; slot 0 is the boot processor. */
  readonly slots: readonly GuestSlot[];
  /** The monitor's hot-plug hardware; undefined where the hypervisor has its own, or where nobody is. */
  readonly device: CpuHotplugDevice | undefined;
  /** The hypervisor and its domain, where the interface is one of a hypervisor. */
  readonly dom0:
    | { readonly hypervisor: Hypervisor; readonly domain: Domain; readonly controller: PcpuController | undefined }
    | undefined;
  readonly probe: TableProbe;
  /** Tables and platform have S3, and somebody is there who can wake it up and speak of processors meanwhile. */
  readonly canSleep: boolean;
  /** A processor can be taken away again. */
  readonly canRemove: boolean;
  /** The toolstack wants processors to come and go, in one event. */
  setVcpusOnline(requests: readonly VcpuRequest[]): void;
  /** An event of the FADT's blocks, whoever raises it. */
  raiseGpe(gpe: number): void;
  /** A hypervisor's event comes before the processor is shown, and the processor is shown only later. */
  announceBeforeShowing(slot: number): void;
  /** The event comes, and nothing has changed. */
  raiseSpuriousEvent(): void;
  /** The toolstack wants the processor of a slot to be there. */
  isWanted(slot: number): boolean;
  /** Somebody presses the power button, or the toolstack resumes the domain: a machine that sleeps wakes up. */
  wake(): void;
}

/**
 * Builds a system of tables that were given. Nothing runs until the clock moves and `ospm.boot` is called.
 *
 * @returns undefined with the errors of {@link planTestbed}
 */
export function createTestbed(
  tables: readonly GivenTable[],
  options: TestbedOptions,
  run: TestbedRun,
): Outcome<Testbed | undefined> {
  const planned = planTestbed(tables, options);
  if (planned.value === undefined) return outcome(undefined, planned.diagnostics);
  return assembleTestbed(planned.value, run, planned.diagnostics);
}

/** Builds a system of a plan; one plan serves any number of systems. */
export function assembleTestbed(
  plan: TestbedPlan,
  run: TestbedRun,
  diagnostics: readonly Diagnostic[] = [],
): Outcome<Testbed | undefined> {
  const { clock } = run;
  const { chosen, placed, slots, board } = plan;
  const found: Diagnostic[] = [...diagnostics];
  const probe = new TableProbe(run.trace);
  const machine = createMachine(board, { clock, trace: probe });
  machine.ram.setType(placed.zone.start, placed.zone.length, placed.zone.type);
  for (const { address, bytes } of placed.tables) machine.ram.write(address, bytes);
  machine.setFacs(placed.tables.find(({ signature }) => signature === "FACS")?.address);
  placeInfoBlock(machine, plan);
  probe.watch(machine, placed.tables, placed.zone, plan.entries);

  const model = chosen === undefined ? undefined : deviceModels[chosen.model];
  const { hardware } = plan.options;
  const carrier = hardware?.machine?.(machine) ?? machine;
  const dom0 = model?.kind === "hypervisor" ? createDom0(carrier, plan, run) : undefined;
  found.push(...(dom0?.diagnostics ?? []));
  if (hasErrors(found)) return outcome(undefined, found);

  const monitor = new CpuMonitor(machine, slots);
  const raiseEvent = wireEvent(carrier, plan.wiring);
  const device = createDevice(plan, {
    machine: carrier,
    raiseEvent,
    holdEvent: holdEvent(carrier, plan.wiring),
    listener: monitor.listener,
  });
  monitor.use(device);

  const domain = dom0?.value?.domain;
  const access: HypervisorAccess | undefined = domain;
  const platform = { ...createPlatformAccess(machine, placed.rsdpAddress, access), otherSpace: otherSpaces() };
  const ospm = createOspm(hardware?.platform?.(platform) ?? platform, {
    isGuest: plan.isGuest,
    sleepsByHypercall: domain?.isPrivileged === true,
    ...run.ospm,
  });
  return outcome(
    {
      plan,
      clock,
      machine,
      ospm,
      slots,
      device,
      dom0: dom0?.value,
      probe,
      canSleep:
        plan.sleepTypes.s3 !== undefined &&
        board.pm.sleep !== undefined &&
        (domain !== undefined || device !== undefined),
      get canRemove() {
        return domain !== undefined || device?.canRemove === true;
      },
      setVcpusOnline: (requests) => {
        if (domain === undefined) monitor.setVcpusOnline(requests);
        else {
          const [refusal] = domain.setVcpusOnline(requests);
          if (refusal === undefined) return;
          // One request: it is refused as a whole.
          for (const { vcpu } of requests) {
            const data = { vcpu, reason: refusal.message };
            probe.emit({ at: clock.now, source: "hypervisor", kind: "vcpu/refused", data });
          }
        }
      },
      raiseGpe: (gpe) => wireEvent(machine, { kind: "gpe", gpe })(),
      announceBeforeShowing: (slot) => dom0?.value?.announceBeforeShowing(slot),
      raiseSpuriousEvent: () => {
        if (dom0?.value === undefined) raiseEvent();
        else dom0.value.raiseSpuriousEvent();
      },
      isWanted: (slot) => (domain === undefined ? monitor.isWanted(slot) : domain.vcpus[slot]?.isWanted === true),
      wake: () => {
        if (domain !== undefined && !domain.isPrivileged) {
          domain.s3Resume();
          return;
        }
        probe.emit({ at: clock.now, source: "user", kind: "power-button", data: {} });
        machine.wake("power-button");
      },
    },
    found,
  );
}

/** The monitor's model of the interface; undefined where nobody or a hypervisor stands behind it. */
function createDevice(
  { chosen, slots, options: { hardware } }: TestbedPlan,
  parts: Pick<CpuHotplugHost, "machine" | "raiseEvent" | "holdEvent" | "listener">,
): CpuHotplugDevice | undefined {
  if (chosen === undefined) return undefined;
  const { registers } = chosen;
  const given: CpuHotplugHost = {
    ...parts,
    slots,
    registers: registers.space === "port" ? { ...registers, space: "port" } : { ...registers, space: "memory" },
  };
  const host = hardware?.host?.(given) ?? given;
  const device = deviceModels[chosen.model].create?.(host);
  return device === undefined ? undefined : (hardware?.device?.(device, host) ?? device);
}

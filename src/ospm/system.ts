/** The parts of a running system and how they hang together. @see hotplug facts B.0 */
import type { Diagnostic } from "../base/diagnostic.ts";
import { createNamespace, type Namespace, type NamespaceNode } from "../namespace/index.ts";
import { type AmlSystem, createAmlSystem } from "./aml-system.ts";
import { diagnose } from "./diagnostics.ts";
import { Evaluator } from "./evaluator.ts";
import { describeFixedHardware, type FixedHardware } from "./fixed-hardware.ts";
import type { Flow } from "./flow.ts";
import { GpeDispatcher } from "./gpe-dispatcher.ts";
import { HotplugHandler } from "./hotplug-handler.ts";
import { Hypercalls } from "./hypercalls.ts";
import type { LogicalCpu } from "./logical-cpus.ts";
import { NotifyDispatcher } from "./notify-dispatcher.ts";
import type { OspmSettings } from "./options.ts";
import { OstReporter } from "./ost.ts";
import { PhysicalCpuDriver } from "./physical-cpu-driver.ts";
import type { PlatformAccess } from "./platform-access.ts";
import type { PlatformTables } from "./platform-tables.ts";
import { Pm1 } from "./pm1.ts";
import { ProcessorControl } from "./processor-control.ts";
import type { ProcessorDevice } from "./processor-device.ts";
import { ProcessorDriver } from "./processor-driver.ts";
import { pm1SleepRegisters, type SleepRegisters, sleepControlRegisters } from "./sleep-registers.ts";
import { setUpTopology, type Topology } from "./topology.ts";
import type { WakeDevice } from "./wake-events.ts";
import { WorkQueue } from "./work-queue.ts";

/** Everything a system consists of once its tables are known. */
export interface System {
  readonly platform: PlatformAccess;
  readonly settings: OspmSettings;
  readonly tables: PlatformTables;
  readonly diagnostics: Diagnostic[];
  readonly namespace: Namespace;
  readonly aml: AmlSystem;
  readonly evaluator: Evaluator;
  readonly topology: Topology;
  /** Undefined without a FADT and on hardware-reduced platforms. */
  readonly hardware: FixedHardware | undefined;
  readonly pm1: Pm1 | undefined;
  readonly dispatcher: GpeDispatcher;
  readonly control: ProcessorControl;
  readonly drivers: { readonly processors: ProcessorDriver; readonly physical: PhysicalCpuDriver | undefined };
  /** Processor objects by node, in the order of the name space; filled by enumeration. */
  readonly devices: Map<NamespaceNode, ProcessorDevice>;
  /** Devices that wake the system; filled by start-up. */
  readonly wakeDevices: WakeDevice[];
  /** Event methods run here, one at a time. */
  readonly methodQueue: WorkQueue;
  /** Notifications are handed out here, in order. */
  readonly notifyQueue: WorkQueue;
  readonly queues: SystemQueues;
  readonly hypercalls: Hypercalls | undefined;
  /** Undefined: the platform has no registers to sleep with. */
  readonly sleepRegisters: SleepRegisters | undefined;
}

/** Work that is done one after the other, by what it is. */
export interface SystemQueues {
  readonly methods: WorkQueue;
  readonly notify: WorkQueue;
  readonly hotplug: WorkQueue;
  readonly processors: WorkQueue;
}

/** Builds all parts; nothing runs yet except that the boot processor's interrupt controllers are set up. */
export function createSystem(
  platform: PlatformAccess,
  settings: OspmSettings,
  tables: PlatformTables,
  outside: { readonly diagnostics: Diagnostic[]; onAdded(cpu: LogicalCpu): void },
): System {
  const { diagnostics } = outside;
  const { personality } = settings;
  const queue = (name: string): WorkQueue => new WorkQueue(name, platform.clock);
  const methodQueue = queue("gpe-methods");
  const notifyQueue = queue("notify");
  const hotplugQueue = queue("hotplug");
  const processorQueue = queue("processors");

  const described = tables.fadt === undefined ? undefined : describeFixedHardware(tables.fadt);
  const hardware = described?.isHardwareReduced === true ? undefined : described;
  const fadtVersion = described?.version ?? 0;
  const topology = setUpTopology(platform, settings, { ...tables, fadtVersion }, diagnostics);

  const namespace = createNamespace();
  const devices = new Map<NamespaceNode, ProcessorDevice>();
  const queueNotify = (node: NamespaceNode, value: number): void => notifier.queue(node, value);
  const aml = createAmlSystem(platform, namespace, tables, queueNotify, settings);
  const evaluator = new Evaluator(platform, aml.interpreter, aml, (object, reason) =>
    diagnostics.push(diagnose("method-aborted", reason.span, { object, reason: reason.message })),
  );
  const ost = new OstReporter(platform, evaluator);
  const hypercalls =
    platform.hypercall === undefined
      ? undefined
      : new Hypercalls(platform, platform.hypercall, settings.hypercallArguments);
  const { localApic, cpus, madt } = topology;
  const bootId = cpus.at(0)?.apicId;
  const control = new ProcessorControl({ platform, settings, localApic, bootId, hypercalls, queue: processorQueue });
  const processors = new ProcessorDriver({
    platform,
    personality,
    evaluator,
    cpus,
    madt,
    control,
    onAdded: outside.onAdded,
  });
  const physical =
    hypercalls !== undefined && personality.xen.drivesPhysical
      ? new PhysicalCpuDriver({ platform, settings, evaluator, hypercalls, ost, queue: hotplugQueue })
      : undefined;
  const { ejectIsDisabled } = settings;
  const hotplug = new HotplugHandler({
    platform,
    personality,
    namespace,
    evaluator,
    ost,
    devices,
    processors,
    physical,
    ejectIsDisabled,
  });
  const notifier = new NotifyDispatcher({
    platform,
    notifyQueue,
    hotplugQueue,
    hotplug,
    ost,
    handles: personality.hotplug.handles,
  });
  const dispatcher = new GpeDispatcher({
    platform,
    conversation: personality.conversation,
    methodQueue,
    notifyQueue,
    *runMethod(method): Flow<void> {
      yield* evaluator.evaluate(method);
    },
    atomically: (action) => (topology.interrupts === undefined ? action() : topology.interrupts.atomically(action)),
    onDuplicate: (block, first, second) =>
      diagnostics.push(diagnose("gpe-two-methods", second.place, { block, first: first.path, second: second.path })),
  });
  const pm1 = hardware === undefined ? undefined : new Pm1(platform, hardware.pm1, personality.conversation);
  return {
    platform,
    settings,
    tables,
    diagnostics,
    namespace,
    aml,
    evaluator,
    topology,
    hardware,
    pm1,
    dispatcher,
    control,
    drivers: { processors, physical },
    devices,
    wakeDevices: [],
    methodQueue,
    notifyQueue,
    queues: { methods: methodQueue, notify: notifyQueue, hotplug: hotplugQueue, processors: processorQueue },
    hypercalls,
    sleepRegisters: sleepRegistersOf(platform, described, pm1),
  };
}

function sleepRegistersOf(
  platform: PlatformAccess,
  described: FixedHardware | undefined,
  pm1: Pm1 | undefined,
): SleepRegisters | undefined {
  if (described?.sleepControl !== undefined) return sleepControlRegisters(platform, described.sleepControl);
  return pm1 === undefined || described?.pm1.control.length === 0 ? undefined : pm1SleepRegisters(pm1);
}

/**
 * From the working state to a sleeping one and back.
 *
 * User space stands still first, then hotplug (what is under way is carried to its end, what waits goes on waiting),
 * then events: their status bits keep what comes from now on. Then the other processors, and the boot processor last.
 *
 * @see ACPI 6.5 §7.4, §7.5, §16.1.6, §16.1.7
 */
import type { Clock } from "../base/clock.ts";
import { enterAcpiSleep, platformCommands } from "../xen/index.ts";
import { type Flow, sleep as pause, waitFor } from "./flow.ts";
import { traceOspm } from "./lane.ts";
import type { LogicalCpu } from "./logical-cpus.ts";
import type { SleepRegisters } from "./sleep-registers.ts";
import { readSleepType, type SleepState, type SleepType } from "./sleep-states.ts";
import type { System } from "./system.ts";
import type { UserSpace } from "./user-space.ts";
import { prepareWakeDevices } from "./wake-events.ts";
import { writeWakingVector } from "./waking-vector.ts";

/** Values of `\_SI._SST`. @see ACPI 6.5 §9.2.1 */
const indicator = { working: 1, waking: 2, sleeping: 3 } as const;
/** How long the platform may take to fall asleep before it counts as one that does not. */
const FALL_ASLEEP_NS = 1_000_000_000;

/** How long drivers take to put their devices to sleep; events are still taken meanwhile. */
const DEVICES_NS = 1_000_000;

/** Virtual time between two looks at WAK_STS. */
const POLL_NS = 100_000;
const WORKING = 0;

/**
 * How a system came back. `in-place`: WAK_STS alone said so, the processor went on where it was. `image`: a loader
 * brought its memory back.
 */
type Return = "vector" | "hypercall" | "image" | "in-place" | "never-slept";

/**
 * Sleeps and wakes.
 *
 * @returns why the system did not sleep; empty if it did
 */
export function* sleepAndWake(system: System, userSpace: UserSpace, state: SleepState): Flow<string> {
  userSpace.freeze();
  const type = yield* readSleepType(system.namespace, system.evaluator, state);
  const registers = system.sleepRegisters;
  let reason = "";
  if (type === undefined) reason = `there is no \\_S${state}`;
  else if (registers === undefined) reason = "there are no registers for it";
  else if (state === HIBERNATION && system.platform.saveImage === undefined) reason = "there is no place for an image";
  else reason = yield* sleepBy(system, { state, type, registers });
  userSpace.thaw();
  return reason;
}

const STANDBY = 1;
const HIBERNATION = 4;
const PAGE = 4096;

/** What is wanted, and by which registers. */
interface SleepPlan {
  readonly state: SleepState;
  readonly type: SleepType;
  readonly registers: SleepRegisters;
}

function* sleepBy(system: System, plan: SleepPlan): Flow<string> {
  const { platform, queues } = system;
  const { state, type, registers } = plan;
  yield* call(system, "\\_TTS", state);
  traceOspm(platform, "sleep/prepare", { state, typeA: type.a, typeB: type.b });
  queues.hotplug.hold();
  yield* queues.hotplug.settled();
  yield* pause(platform.clock, DEVICES_NS);
  yield* prepareWakeDevices(system.wakeDevices, system.evaluator, state);
  yield* call(system, "\\_PTS", state);
  yield* indicate(system, indicator.sleeping);
  yield* quietenEvents(system);
  const offlined = yield* stopProcessors(system);

  const enables = system.pm1?.enables() ?? 0;
  const { interrupts } = system.topology;
  interrupts?.hold();
  system.dispatcher.armWake(state);
  const by = yield* enter(system, plan);
  traceOspm(platform, "sleep/wake", { state, by });
  interrupts?.restore();
  yield* restoreAcpiMode(system, enables);

  const { returnsProcessors } = system.settings.personality.sleep;
  if (returnsProcessors === "before-wak") yield* startProcessors(system, offlined);
  yield* indicate(system, indicator.waking);
  system.dispatcher.resume();
  interrupts?.release();
  yield* prepareWakeDevices(system.wakeDevices, system.evaluator, WORKING);
  yield* call(system, "\\_WAK", state);
  registers.clearWakeStatus();
  if (returnsProcessors === "after-wak") yield* startProcessors(system, offlined);
  yield* indicate(system, indicator.working);
  queues.hotplug.release();
  yield* call(system, "\\_TTS", 0);
  traceOspm(platform, "sleep/done", { state });
  return by === "never-slept" ? "the platform stayed awake" : "";
}

/** Calls a method of the root with one number, where the platform has it. */
function* call({ evaluator, namespace }: System, path: string, argument: number): Flow<void> {
  const node = namespace.find(path);
  if (node !== undefined) yield* evaluator.evaluate(node, [{ type: "Integer", value: BigInt(argument) }]);
}

function* indicate(system: System, value: number): Flow<void> {
  if (system.settings.personality.sleep.usesIndicator) yield* call(system, "\\_SI._SST", value);
}

/** No event is taken any more, and what was taken is carried to its end. */
function* quietenEvents({ dispatcher, queues }: System): Flow<void> {
  dispatcher.suspend();
  const { methods, notify, processors } = queues;
  // A method may send notifications, but nothing of what follows from them starts methods.
  yield* methods.settled();
  yield* notify.settled();
  yield* processors.settled();
}

function* stopProcessors({ control, topology }: System): Flow<readonly LogicalCpu[]> {
  const online = topology.cpus.all.filter(({ cpu, state }) => cpu !== 0 && state === "online");
  for (const cpu of online) yield* control.suspend(cpu);
  return online;
}

function* startProcessors({ control }: System, cpus: readonly LogicalCpu[]): Flow<void> {
  for (const cpu of cpus) if (cpu.isPresent) yield* control.online(cpu);
}

/** The last steps, and the first behind them. */
function* enter(
  { control, hypercalls, platform, settings, tables }: System,
  { state, type, registers }: SleepPlan,
): Flow<Return> {
  const vector = settings.trampoline;
  // Standby goes on where it stood, and an image is brought back by its loader (§5.2.10: the vector is for S2 and S3).
  const usesVector = state !== STANDBY && state !== HIBERNATION;
  const hasVector = usesVector && writeWakingVector(platform, tables.all, vector);
  registers.clearWakeStatus();
  const isHypervisors = hypercalls !== undefined && settings.sleepsByHypercall;
  const by = isHypervisors ? "hypercall" : registers.name;
  traceOspm(platform, "sleep/enter", { state, by, vector: hasVector ? vector : 0 });
  if (isHypervisors) {
    const { a, b } = registers.valuesOf(type);
    const values = { valueA: a, valueB: b, sleepState: state, flags: 0 };
    const result = yield* hypercalls.slowPlatformOp(platformCommands.enterAcpiSleep, enterAcpiSleep, values);
    return result < 0 ? "never-slept" : "hypercall";
  }
  if (state === STANDBY) return yield* standBy(platform.clock, { type, registers });
  if (state === HIBERNATION) platform.saveImage?.(vector / PAGE);
  const isBack = yield* waitFor<boolean>((resume) => {
    control.expectBoot(FALL_ASLEEP_NS, resume);
    registers.enter(type);
  });
  if (isBack) return state === HIBERNATION ? "image" : "vector";
  return registers.isAwake ? "in-place" : "never-slept";
}

/** The processor waits for WAK_STS: nothing of the system is lost meanwhile (§16.1.1). */
function* standBy(clock: Clock, { type, registers }: Pick<SleepPlan, "type" | "registers">): Flow<Return> {
  registers.enter(type);
  for (let waited = 0; waited < FALL_ASLEEP_NS; waited += POLL_NS) {
    if (registers.isAwake) return "in-place";
    yield* pause(clock, POLL_NS);
  }
  return "never-slept";
}

/** Firmware has to be back in ACPI mode by now (§16.3.2); where it is not, it is asked again. */
function* restoreAcpiMode({ hardware, pm1 }: System, enables: number): Flow<void> {
  if (pm1 === undefined) return;
  yield* pm1.enableAcpi(hardware?.enableCommand);
  pm1.restoreEnables(enables);
}

/**
 * Mutexes, events and time. A task that must wait says for what; nothing here runs other tasks.
 *
 * @see ACPI 6.5 §19.6.2, §19.6.118, §19.6.122, §19.6.126, §19.6.127, §19.6.130, §19.6.151
 */
import { type EventObject, type MutexObject, NamespaceNode } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import { emit } from "./context.ts";
import { wrongOperand } from "./convert.ts";
import { blocked, type Execution, type Suspension } from "./execution.ts";
import { ones } from "./integer.ts";
import type { Integer, Value } from "./value.ts";

/** This timeout or more waits for ever. */
const forever = 0xffff;
const nanosecondsPerMillisecond = 1_000_000;
const nanosecondsPerMicrosecond = 1_000;
/** Longer stalls are refused, as by every interpreter: nothing else runs on the processor meanwhile. */
const longestStall = 1000;

function objectBehind(operand: Value): Value | NamespaceNode["object"] {
  if (operand instanceof NamespaceNode) return operand.object;
  if (typeof operand === "object" && "type" in operand && operand.type === "Reference") return operand.node.object;
  return operand;
}

function mutexOf(operand: Value): MutexObject {
  const object = objectBehind(operand);
  if (typeof object === "object" && "type" in object && object.type === "Mutex") return object;
  return wrongOperand(operand, "Mutex");
}

function eventOf(operand: Value): EventObject {
  const object = objectBehind(operand);
  if (typeof object === "object" && "type" in object && object.type === "Event") return object;
  return wrongOperand(operand, "Event");
}

/** True if a wait that began earlier has run out; a first call begins it. */
function hasTimedOut(task: Execution, milliseconds: Integer, isOver: () => boolean): boolean {
  const { now } = task.context.host.clock;
  if (milliseconds === 0) return true;
  if (task.wait === undefined) {
    task.wait = { until: milliseconds >= forever ? undefined : later(now, milliseconds), isOver };
    return false;
  }
  return task.wait.until !== undefined && now >= task.wait.until;
}

function later(now: number, milliseconds: Integer): number {
  return Math.min(Number.MAX_SAFE_INTEGER, now + Number(milliseconds) * nanosecondsPerMillisecond);
}

/** @returns 0 when the mutex is the task's, Ones after the timeout */
export function acquire(task: Execution, operand: Value, timeout: Integer): Value | Suspension {
  const mutex = mutexOf(operand);
  if (mutex.owner !== task && mutex.syncLevel < task.syncLevel) {
    abort(
      "ae-aml-mutex-order",
      `the mutex has SyncLevel ${mutex.syncLevel}, the method holds one of SyncLevel ${task.syncLevel}`,
    );
  }
  if (tryAcquire(task, mutex)) {
    task.wait = undefined;
    return 0;
  }
  if (!hasTimedOut(task, timeout, () => mutex.owner === undefined)) return blocked;
  task.wait = undefined;
  return ones(task.context.bits);
}

function tryAcquire(task: Execution, mutex: MutexObject): boolean {
  if (mutex.owner === task) {
    mutex.depth++;
    return true;
  }
  const isGlobalLock = mutex === globalLockOf(task);
  if (mutex.owner !== undefined) return false;
  if (isGlobalLock && task.context.host.globalLock?.tryAcquire() === false) return false;
  mutex.owner = task;
  mutex.depth = 1;
  task.held.push({ mutex, previousLevel: task.syncLevel, isGlobalLock });
  task.syncLevel = mutex.syncLevel;
  return true;
}

function globalLockOf(task: Execution): MutexObject | undefined {
  const object = task.context.namespace.find("\\_GL")?.object;
  return object?.type === "Mutex" ? object : undefined;
}

export function release(task: Execution, operand: Value): void {
  const mutex = mutexOf(operand);
  if (mutex.owner === undefined) abort("ae-aml-mutex-not-acquired", "nobody holds the mutex");
  if (mutex.owner !== task) abort("ae-aml-not-owner", "another task holds the mutex");
  if (mutex.syncLevel !== task.syncLevel) {
    abort(
      "ae-aml-mutex-order",
      `the mutex has SyncLevel ${mutex.syncLevel}, the one acquired last has SyncLevel ${task.syncLevel}`,
    );
  }
  mutex.depth--;
  if (mutex.depth > 0) return;
  const index = task.held.findIndex((entry) => entry.mutex === mutex);
  const [entry] = task.held.splice(index, 1);
  mutex.owner = undefined;
  task.syncLevel = entry?.previousLevel ?? 0;
  if (entry?.isGlobalLock === true) task.context.host.globalLock?.release();
}

/** Gives back everything a task holds when it ends, whatever its end, §19.6.87. */
export function releaseAll(task: Execution): void {
  releaseBeyond(task, nothingHeld);
}

/** What a task holds at some time. */
export interface Holdings {
  readonly count: number;
  readonly syncLevel: number;
}

const nothingHeld: Holdings = { count: 0, syncLevel: 0 };

export function holdingsOf(task: Execution): Holdings {
  return { count: task.held.length, syncLevel: task.syncLevel };
}

/** Gives back what a task has taken since: an evaluation in it has ended, whatever its end. */
export function releaseBeyond(task: Execution, { count, syncLevel }: Holdings): void {
  while (task.held.length > count) {
    const entry = task.held.pop();
    if (entry === undefined) break;
    entry.mutex.owner = undefined;
    entry.mutex.depth = 0;
    if (entry.isGlobalLock) task.context.host.globalLock?.release();
  }
  task.syncLevel = syncLevel;
}

/**
 * The lock around one access to a field with the Lock rule, §19.6.48.
 *
 * @returns false if somebody else has it: the access must wait
 */
export function tryLockField(task: Execution): boolean {
  const lock = globalLockOf(task);
  const isFree = lock === undefined || lock.owner === undefined;
  if (!isFree && lock.owner !== task) {
    task.wait = { until: undefined, isOver: () => lock.owner === undefined };
    return false;
  }
  if (isFree && task.context.host.globalLock?.tryAcquire() === false) {
    // The firmware's release comes without notice to this engine: look again in a microsecond.
    task.wait = { until: task.context.host.clock.now + nanosecondsPerMicrosecond, isOver: () => false };
    return false;
  }
  task.wait = undefined;
  return true;
}

/** Ends what {@link tryLockField} began. */
export function unlockField(task: Execution): void {
  if (globalLockOf(task)?.owner === undefined) task.context.host.globalLock?.release();
}

/** @returns 0 when a signal was there, Ones after the timeout */
export function wait(task: Execution, operand: Value, timeout: Integer): Value | Suspension {
  const event = eventOf(operand);
  if (event.signals > 0) {
    event.signals--;
    task.wait = undefined;
    return 0;
  }
  if (!hasTimedOut(task, timeout, () => event.signals > 0)) return blocked;
  task.wait = undefined;
  return ones(task.context.bits);
}

export function signal(operand: Value): void {
  eventOf(operand).signals++;
}

export function reset(operand: Value): void {
  eventOf(operand).signals = 0;
}

export function sleep(task: Execution, milliseconds: Integer): Value | Suspension {
  const { now } = task.context.host.clock;
  if (task.wait === undefined) {
    if (task.context.isTracing) emit(task.context, "sleep", { ms: Number(milliseconds) });
    return pause(task, later(now, milliseconds));
  }
  return endPause(task);
}

export function stall(task: Execution, microseconds: Integer): Value | Suspension {
  if (task.wait !== undefined) return endPause(task);
  if (microseconds > longestStall) abort("ae-aml-operand-value", `a stall of ${microseconds} microseconds`);
  return pause(task, task.context.host.clock.now + Number(microseconds) * nanosecondsPerMicrosecond);
}

function pause(task: Execution, until: number): Suspension {
  task.wait = { until, isOver: () => false };
  return blocked;
}

function endPause(task: Execution): Value | Suspension {
  const until = task.wait?.until ?? 0;
  if (task.context.host.clock.now < until) return blocked;
  task.wait = undefined;
  return undefined;
}

/** Saving and restoring a whole machine as JSON. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { VirtualClock } from "../base/virtual-clock.ts";
import type { BoardLayout } from "./board-layout.ts";
import type { DeviceBus } from "./bus.ts";
import { diagnose } from "./diagnostics.ts";
import type { SharedLine } from "./irq-line.ts";
import type { PhysicalMemory } from "./physical-memory.ts";
import type { PowerControl } from "./power-control.ts";
import type { Processor } from "./processor.ts";
import { BadSavedState, SavedState } from "./saved-state.ts";
import type { MachineTimers } from "./timers.ts";

/** Raised whenever the shape of saved states changes. */
const VERSION = 3;

export interface MachineParts {
  readonly layout: BoardLayout;
  readonly clock: VirtualClock;
  readonly timers: MachineTimers;
  readonly ram: PhysicalMemory;
  readonly buses: readonly DeviceBus[];
  readonly sci: SharedLine;
  readonly processors: readonly Processor[];
  readonly power: PowerControl;
}

export function saveMachine(parts: MachineParts): unknown {
  const devices: Record<string, unknown> = {};
  for (const bus of parts.buses) for (const device of bus.devices) devices[device.name] = device.save();
  return {
    format: "acpikit/machine",
    version: VERSION,
    board: parts.layout.name,
    cpuCount: parts.layout.cpus.length,
    now: parts.clock.now,
    memory: parts.ram.save(),
    devices,
    sci: parts.sci.save(),
    power: parts.power.save(),
    processors: parts.processors.map((processor) => processor.save()).filter((state) => state !== undefined),
    timers: parts.timers.save(),
  };
}

export function restoreMachine(parts: MachineParts, state: unknown): readonly Diagnostic[] {
  try {
    restoreParts(parts, new SavedState(state, "machine"));
    return [];
  } catch (problem) {
    if (!(problem instanceof BadSavedState)) throw problem;
    return [diagnose("bad-saved-state", undefined, { problem: problem.message })];
  }
}

function restoreParts(parts: MachineParts, saved: SavedState): void {
  saved.oneOf("format", ["acpikit/machine"]);
  if (saved.number("version") !== VERSION) throw new BadSavedState(`version is not ${VERSION}`);
  saved.oneOf("board", [parts.layout.name]);
  if (saved.number("cpuCount") !== parts.layout.cpus.length)
    throw new BadSavedState("the number of processors differs");
  const now = saved.number("now");
  parts.timers.clear();
  if (parts.clock.now !== now) {
    if (parts.clock.nextAt !== undefined) throw new BadSavedState("somebody else has a timer pending on the clock");
    parts.clock.restore(now);
  }
  parts.ram.restore(saved.raw("memory"));
  parts.sci.restore(saved.list("sci").map(String));
  parts.power.restore(saved.raw("power"));
  const devices = saved.child("devices");
  for (const bus of parts.buses) for (const device of bus.devices) device.restore(devices.raw(device.name));
  const byId = new Map(saved.children("processors").map((one) => [one.number("apicId"), one]));
  for (const processor of parts.processors) processor.restore(byId.get(processor.apicId));
  // Restoring a processor that has nothing saved may have planned something: the saved list is all there is.
  parts.timers.restore(saved.raw("timers"));
}

/** What a device of the board gets from the machine it sits in. */
import type { TraceSink, TraceValue } from "../base/trace.ts";
import type { VirtualClock } from "../base/virtual-clock.ts";
import type { MachineTimers } from "./timers.ts";

export interface DeviceHost {
  readonly clock: VirtualClock;
  readonly trace: TraceSink;
  readonly timers: MachineTimers;
}

/** Puts one event of the hardware on the trace. */
export function emitHardware(host: DeviceHost, kind: string, data: Readonly<Record<string, TraceValue>>): void {
  host.trace.emit({ at: host.clock.now, source: "hardware", kind, data });
}

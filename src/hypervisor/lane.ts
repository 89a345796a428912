/** Events of this layer: lane `hypervisor`, or `toolstack` for what people ask for. */
import type { Clock } from "../base/clock.ts";
import type { TraceSink, TraceValue } from "../base/trace.ts";

export interface Lane {
  readonly clock: Clock;
  readonly trace: TraceSink;
}

type Data = Readonly<Record<string, TraceValue>>;

export function traceHypervisor({ clock, trace }: Lane, kind: string, data: Data): void {
  trace.emit({ at: clock.now, source: "hypervisor", kind, data });
}

export function traceToolstack({ clock, trace }: Lane, kind: string, data: Data): void {
  trace.emit({ at: clock.now, source: "toolstack", kind, data });
}

/** What the hypervisor's emulation of hardware does where no device of the board does it. */
export function traceHardware({ clock, trace }: Lane, kind: string, data: Data): void {
  trace.emit({ at: clock.now, source: "hardware", kind, data });
}

/** What the store daemon does, in the lane of those who use it most. */
export function traceXenstore({ clock, trace }: Lane, kind: string, data: Data): void {
  trace.emit({ at: clock.now, source: "toolstack", kind, data });
}

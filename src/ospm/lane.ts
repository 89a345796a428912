/** The OS's lane of the trace. */
import type { TraceValue } from "../base/trace.ts";
import type { PlatformAccess } from "./platform-access.ts";

type TraceData = Readonly<Record<string, TraceValue>>;

/** Emits an event of the operating system itself. */
export function traceOspm(platform: PlatformAccess, kind: string, data: TraceData = {}): void {
  platform.trace.emit({ at: platform.clock.now, source: "ospm", kind, data });
}

/** Emits an event of user space on top of the operating system. */
export function traceUser(platform: PlatformAccess, kind: string, data: TraceData = {}): void {
  platform.trace.emit({ at: platform.clock.now, source: "user", kind, data });
}

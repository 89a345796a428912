/** A probe on guest memory: does the MADT sum to zero at the moment of a Notify? */
import type { TraceEvent, TraceSink } from "../base/trace.ts";
import type { Machine } from "../machine/index.ts";
import { offsetOf } from "../schema/index.ts";
import { checksumOf, tableHeader } from "../tables/index.ts";

/** Offset of the Length field in every table header. @see ACPI 6.5 §5.2.6 */
const lengthOffset = offsetOf(tableHeader, "length");

/**
 * Passes events on to `sink`, and behind each Notify tells whether the MADT is whole. An OS that is started from
 * inside the running one (kexec) meets the table in just this state.
 */
export class MadtProbe implements TraceSink {
  private readonly sink: TraceSink;
  private target: { readonly machine: Machine; readonly address: number } | undefined;

  constructor(sink: TraceSink) {
    this.sink = sink;
  }

  /** Looks at the MADT of this machine from now on. */
  watch(machine: Machine, address: number): void {
    this.target = { machine, address };
  }

  emit(event: TraceEvent): void {
    this.sink.emit(event);
    if (event.source !== "aml" || event.kind !== "notify" || this.target === undefined) return;
    const { machine, address } = this.target;
    const table = machine.ram.read(address, machine.ram.readUint(address + lengthOffset, 4));
    const ok = checksumOf(table) === 0;
    this.sink.emit({ at: event.at, source: "hardware", kind: "check/checksum", data: { signature: "APIC", ok } });
  }
}

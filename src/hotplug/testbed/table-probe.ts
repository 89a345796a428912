/** A probe on the memory that holds tables: what AML writes there, and whether the tables still sum to zero. */
import { writeBigUint } from "../../base/byte-order.ts";
import type { TraceEvent, TraceSink, TraceValue } from "../../base/trace.ts";
import type { Machine } from "../../machine/index.ts";
import { checksumOf, checksumOffset } from "../../tables/index.ts";
import type { TestbedTable } from "./place-tables.ts";

interface Watched {
  readonly machine: Machine;
  readonly tables: readonly TestbedTable[];
  readonly zone: { readonly start: number; readonly length: number };
  /** Offsets in the MADT that AML may write: checksum and processor entries. */
  readonly writable: (offset: number) => boolean;
  readonly shadow: Uint8Array;
}

/** Tables without a checksum. */
const UNSUMMED: ReadonlySet<string> = new Set(["FACS", "RSD PTR "]);

/**
 * Passes events on to `sink`. Behind each write of AML to the memory of tables it says which table was hit and what
 * stood there (`check/table-write`, or `check/stray-write` where a table is no business of AML), behind each Notify
 * whether the MADT is whole, and on request whether every table is.
 */
export class TableProbe implements TraceSink {
  private readonly sink: TraceSink;
  private watched: Watched | undefined;

  constructor(sink: TraceSink) {
    this.sink = sink;
  }

  /** @param entries - byte ranges of processor entries in the MADT */
  watch(
    machine: Machine,
    tables: readonly TestbedTable[],
    zone: { readonly start: number; readonly length: number },
    entries: readonly { readonly offset: number; readonly length: number }[],
  ): void {
    const writable = (offset: number): boolean =>
      offset === checksumOffset ||
      entries.some((entry) => offset >= entry.offset && offset < entry.offset + entry.length);
    this.watched = { machine, tables, zone, writable, shadow: machine.ram.read(zone.start, zone.length) };
  }

  emit(event: TraceEvent): void {
    this.sink.emit(event);
    if (event.source !== "aml" || this.watched === undefined) return;
    if (event.kind === "region/write") this.checkWrite(event, this.watched);
    if (event.kind === "notify") this.reportSum(event.at, "check/checksum", "APIC");
  }

  /** Says of every table whether it sums to zero now. */
  sumTables(at: number): void {
    for (const { signature } of this.watched?.tables ?? []) {
      if (!UNSUMMED.has(signature)) this.reportSum(at, "check/table-sum", signature);
    }
  }

  private reportSum(at: number, kind: string, signature: string): void {
    const table = this.watched?.tables.find((each) => each.signature === signature);
    if (table === undefined || this.watched === undefined) return;
    const sum = checksumOf(this.watched.machine.ram.read(table.address, table.bytes.length));
    const data = { signature, ok: sum === 0, ...(kind === "check/table-sum" ? { sum } : {}) };
    this.sink.emit({ at, source: "hardware", kind, data });
  }

  private checkWrite({ at, data }: TraceEvent, { machine, tables, zone, writable, shadow }: Watched): void {
    const { space, address, width, region, value } = data;
    if (space !== "SystemMemory" || typeof address !== "number" || typeof width !== "number") return;
    // The event stands before the cycle it tells of: what will be there is what it carries.
    const written = new Uint8Array(width);
    writeBigUint(written, 0, width, BigInt(value ?? 0));
    for (let byte = address; byte < address + width; byte++) {
      const inZone = byte - zone.start;
      if (inZone < 0 || inZone >= zone.length) continue;
      const before = shadow[inZone] ?? 0;
      const after = written[byte - address] ?? 0;
      shadow[inZone] = after;
      const table = tables.find((each) => byte >= each.address && byte < each.address + each.bytes.length);
      const offset = table === undefined ? 0 : byte - table.address;
      const isExpected = table?.signature === "APIC" && writable(offset);
      const values: Readonly<Record<string, TraceValue>> = {
        table: table?.signature ?? "",
        offset,
        address: byte,
        before,
        after,
        region: region ?? "",
        memory: machine.ram.typeAt(byte) ?? "",
      };
      this.sink.emit({
        at,
        source: "hardware",
        kind: isExpected ? "check/table-write" : "check/stray-write",
        data: values,
      });
    }
  }
}

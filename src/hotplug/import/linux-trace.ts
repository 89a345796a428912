/** The log of a Linux guest as a trace, so that the same checks judge a real run. @see import/README.md */
import { regionSpaceName } from "../../aml/index.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { SourceFile } from "../../base/span.ts";
import type { TraceEvent, TraceValue } from "../../base/trace.ts";
import { diagnose } from "./diagnostics.ts";
import { type LinuxLine, type LinuxRecord, nameSegOf, parseMarker, readLinuxLines } from "./linux-lines.ts";
import { PortLog, readPortLog } from "./port-log.ts";

/** What a marker said of a processor. */
interface Identity {
  readonly vcpu: number;
  readonly uid: number;
  readonly apicId: number;
  readonly object: string;
}

/** The registers of the FADT's GPE0 block, from a marker. */
interface GpeRegisters {
  readonly block: string;
  readonly status: number;
  readonly enable: number;
  /** Bytes of each half. */
  readonly bytes: number;
}

/**
 * Reads a kernel log, a function trace, or both in one text.
 *
 * @param ports - QEMU's log of port accesses of the same run
 * @returns undefined with `trace/not-a-trace` if no line has the form of such a log
 */
export function parseLinuxTrace(file: SourceFile, ports?: SourceFile): Outcome<readonly TraceEvent[] | undefined> {
  const lines = readLinuxLines(file.text);
  if (lines === undefined) {
    const problem = "no line has the time of a kernel log or of a function trace";
    return outcome(undefined, [diagnose("not-a-trace", { file, start: 0, end: 0 }, { problem })]);
  }
  const reader = new LinuxReader(file, lines, ports);
  reader.read();
  return outcome(reader.events, reader.diagnostics);
}

class LinuxReader {
  readonly events: TraceEvent[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly file: SourceFile;
  private readonly lines: readonly LinuxLine[];
  private readonly identities: Identity[] = [];
  private readonly apicIds = new Map<number, number>();
  private readonly ports: PortLog | undefined;
  private gpe: GpeRegisters | undefined;
  private at = 0;
  /** Events that Linux has begun to handle and whose methods have not begun. */
  private readonly waitingGpes = new Set<number>();
  /** Status bits that the last read of each register showed. */
  private readonly seen = new Map<number, number>();
  private hasLostPorts = false;

  constructor(file: SourceFile, lines: readonly LinuxLine[], ports: SourceFile | undefined) {
    this.file = file;
    this.lines = lines;
    if (ports === undefined) return;
    const known = lines.flatMap(({ record }) =>
      record.kind === "probe" && (record.name === "inp" || record.name === "outp") ? [record.values["addr"] ?? -1] : [],
    );
    this.ports = new PortLog(readPortLog(ports.text), new Set(known));
  }

  read(): void {
    for (const line of this.lines) {
      this.at = line.at;
      this.take(line.record, line);
    }
    if (this.identities.length === 0) {
      this.diagnostics.push(diagnose("no-identities", { file: this.file, start: 0, end: 0 }, {}));
    }
  }

  private take(record: LinuxRecord, { start, end }: LinuxLine): void {
    switch (record.kind) {
      case "marker":
        this.mark(record.text, start, end);
        return;
      case "table": {
        const { signature, address, length } = record;
        this.emit("ospm", "table/found", { signature, address, length });
        return;
      }
      case "gpe-block": {
        const { first, last } = record;
        this.emit("ospm", "gpe-block/install", { block: this.gpe?.block ?? "GPE0", first, count: last - first + 1 });
        return;
      }
      case "cpus-at-boot":
        for (const cpu of record.cpus) this.online(cpu, this.identities[cpu]?.apicId ?? cpu);
        return;
      case "cpu-start":
        this.online(record.cpu, record.apicId);
        return;
      case "cpu-added":
        this.emit("ospm", "processor/registered", this.named(record.cpu, this.lastObject()));
        return;
      case "cpu-offline":
        this.emit("ospm", "processor/offline", this.named(record.cpu, this.byApicId(this.apicIds.get(record.cpu))));
        return;
      case "kernel":
        this.emit("ospm", "boot/logged", { version: record.version });
        return;
      case "problem":
        this.emit("ospm", "acpi/problem", { text: record.text });
        return;
      case "debug":
        this.emit("aml", "debug", { text: record.text });
        return;
      case "probe":
        this.probe(record.name, record.values);
        return;
      default:
        record satisfies never;
    }
  }

  private mark(text: string, start: number, end: number): void {
    const marker = parseMarker(text);
    if (marker === undefined) {
      const problem = "it has no lane and kind, or a part that is no key=value";
      this.diagnostics.push(diagnose("bad-marker", { file: this.file, start, end }, { problem }));
      return;
    }
    const { source, kind, data } = marker;
    const number = (key: string): number => (typeof data[key] === "number" ? data[key] : Number.NaN);
    if (kind === "vcpu/identity") {
      const object = String(data["object"] ?? "");
      this.identities.push({ vcpu: number("vcpu"), uid: number("uid"), apicId: number("apicId"), object });
    }
    if (kind === "gpe-block/registers") {
      const block = String(data["block"] ?? "GPE0");
      this.gpe = { block, status: number("status"), enable: number("enable"), bytes: number("bytes") };
    }
    this.emit(source, kind, data);
  }

  private online(cpu: number, apicId: number): void {
    this.apicIds.set(cpu, apicId);
    this.emit("ospm", "processor/online", this.named(cpu, this.byApicId(apicId)));
  }

  private byApicId(apicId: number | undefined): Identity | undefined {
    return this.identities.find((identity) => identity.apicId === apicId);
  }

  private byName(name: string): Identity | undefined {
    return this.identities.find(({ object }) => object.endsWith(`.${name}`));
  }

  /** The processor that was worked on last: Linux says the CPU number only. */
  private lastObject(): Identity | undefined {
    for (let index = this.events.length - 1; index >= 0; index--) {
      const event = this.events[index];
      const identity = this.identities.find(({ object }) => object === event?.data["object"]);
      if (event?.kind === "notify/dispatch" || event?.kind === "notify") return identity;
    }
    return undefined;
  }

  private named(cpu: number, identity: Identity | undefined): Readonly<Record<string, TraceValue>> {
    if (identity === undefined) return { cpu };
    const { uid, apicId, object } = identity;
    return { cpu, uid, apicId, object };
  }

  private probe(name: string, values: Readonly<Record<string, number>>): void {
    const value = (key: string): number => values[key] ?? 0;
    const object = (key: string): string => {
      const leaf = nameSegOf(value(key));
      return this.byName(leaf)?.object ?? leaf;
    };
    switch (name) {
      case "gpe":
        this.waitingGpes.add(value("n"));
        return;
      case "method":
        this.method(object("parent"), nameSegOf(value("node")));
        return;
      case "notify":
        this.emit("aml", "notify", { object: object("node"), value: value("val") });
        return;
      case "dispatch":
        this.emit("ospm", "notify/dispatch", { object: object("node"), value: value("val") });
        return;
      case "region": {
        const space = regionSpaceName(value("space"));
        const kind = (value("fn") & 1) === 0 ? "region/read" : "region/write";
        const region = nameSegOf(value("name"));
        this.emit("aml", kind, { space, region, offset: value("off"), width: value("bits") });
        return;
      }
      case "inp":
      case "outp":
        this.port(name === "outp", value("addr"), value("w"), value("val"));
        return;
      case "hotplug":
        this.emit("ospm", "hotplug", { event: value("src") });
        return;
      default:
    }
  }

  private method(parent: string, leaf: string): void {
    this.dispatch(leaf);
    const method = `${parent}.${leaf}`;
    this.emit("aml", "method/enter", { method });
    if (leaf === "_EJ0") this.emit("ospm", "eject", { object: parent });
    if (leaf === "_OST") this.emit("ospm", "ost", { object: parent });
  }

  /**
   * Linux's function that handles an event masks and clears it first and queues the method last; our `gpe/dispatch`
   * says that the method is queued. So it stands where the method begins.
   */
  private dispatch(leaf: string): void {
    const [, digits] = /^_[EL]([0-9A-F]{2})$/.exec(leaf) ?? [];
    const gpe = digits === undefined ? undefined : Number.parseInt(digits, 16);
    if (gpe === undefined || !this.waitingGpes.delete(gpe)) return;
    this.emit("ospm", "gpe/dispatch", { block: this.gpe?.block ?? "GPE0", gpe, method: `\\_GPE.${leaf}` });
  }

  private port(isWrite: boolean, address: number, width: number, written: number): void {
    const access = this.ports?.take(isWrite, address);
    if (access === undefined) this.noticeLostPorts(isWrite, address);
    const value = isWrite ? written : access?.value;
    const device = access?.device ?? "port";
    const data = { device, space: "port", address, width, ...(value === undefined ? {} : { value }) };
    this.emit("hardware", isWrite ? "io/write" : "io/read", data);
    if (value !== undefined) this.gpeRegister(isWrite, address, value);
  }

  private noticeLostPorts(isWrite: boolean, address: number): void {
    const waiting = this.ports?.waiting;
    if (waiting === undefined || this.hasLostPorts) return;
    this.hasLostPorts = true;
    const show = (write: boolean, port: number): string => `${write ? "write" : "read"} 0x${port.toString(16)}`;
    const { number, access } = waiting;
    const values = { number, theirs: show(access.isWrite, access.address), ours: show(isWrite, address) };
    this.diagnostics.push(diagnose("ports-do-not-fit", { file: this.file, start: 0, end: 0 }, values));
  }

  /** What an access to a status or enable register means. @see ACPI 6.5 §4.8.4.1 */
  private gpeRegister(isWrite: boolean, address: number, value: number): void {
    if (this.gpe === undefined) return;
    const { block, status, enable, bytes } = this.gpe;
    const isIn = (first: number): boolean => address >= first && address < first + bytes;
    const before = this.seen.get(address) ?? 0;
    const eachBit = (bits: number, first: number, act: (gpe: number) => void): void => {
      for (let bit = 0; bit < 8; bit++) if (((bits >> bit) & 1) === 1) act((address - first) * 8 + bit);
    };
    if (isIn(status) && isWrite) {
      eachBit(value & before, status, (gpe) => this.emit("hardware", "gpe/status", { block, gpe, on: false }));
      eachBit(value, status, (gpe) => this.emit("ospm", "gpe/clear", { block, gpe }));
      this.seen.set(address, before & ~value);
    } else if (isIn(status)) {
      eachBit(value & ~before, status, (gpe) => this.emit("hardware", "gpe/status", { block, gpe, on: true }));
      this.seen.set(address, value);
    } else if (isIn(enable) && isWrite) {
      eachBit(before & ~value, enable, (gpe) => this.emit("ospm", "gpe/disable", { block, gpe }));
      eachBit(value & ~before, enable, (gpe) => this.emit("ospm", "gpe/enable", { block, gpe }));
      this.seen.set(address, value);
    } else if (isIn(enable)) {
      // Enabled before anybody listened.
      eachBit(value & ~before, enable, (gpe) => this.emit("ospm", "gpe/enable", { block, gpe }));
      this.seen.set(address, value);
    }
  }

  private emit(source: string, kind: string, data: Readonly<Record<string, TraceValue>>): void {
    this.events.push({ at: this.at, source, kind, data });
  }
}

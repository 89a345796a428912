/** The SCI line against its sources, wherever software could look. @see facts J.3, ACPI 6.5 §4.8.4 */
import type { TraceEvent } from "../../../base/trace.ts";
import { fixedEventMask, maskOf, pm1Control } from "../../../schema/index.ts";
import { type Check, Findings } from "../../check.ts";

/** SCI_EN in a PM1 control register. */
const SCI_EN = maskOf(pm1Control.SCI_EN);

/** One register block that can raise the line. */
interface Source {
  readonly status: Set<number>;
  readonly enabled: Set<number>;
  /** Address of the first enable register, and the number of the bit there. */
  enableAddress: number;
  readonly first: number;
  readonly count: number;
  /** Blocks of the FADT are silent while SCI_EN is clear. */
  readonly needsSciEnable: boolean;
}

/** The line of one domain. */
class Line {
  isHigh = false;
  /** Until it is read or changes: firmware of virtual machines leaves it set. */
  isSciEnabled = true;
  private readonly sources = new Map<string, Source>();
  private isDirty = false;
  private isExpected = false;

  /** The sources change by what hardware and software do to their registers. */
  take(event: TraceEvent): void {
    const { kind, data } = event;
    const number = (key: string): number => (typeof data[key] === "number" ? data[key] : -1);
    switch (kind) {
      case "gpe-block/install": {
        const [address, count, first] = [number("address"), number("count"), number("first")];
        const block = String(data["block"]);
        const known = this.sources.get(block);
        this.sources.set(block, {
          status: known?.status ?? new Set(),
          enabled: new Set(),
          enableAddress: address + count / 8,
          first,
          count,
          needsSciEnable: !block.startsWith("\\"),
        });
        return;
      }
      case "gpe/status":
        set(this.block(String(data["block"])).status, number("gpe"), data["on"] === true);
        this.isDirty = true;
        return;
      case "pm1/status":
        set(this.pm1.status, number("bit"), data["on"] === true);
        this.isDirty = true;
        return;
      case "pm1/sci-enable":
        this.isSciEnabled = data["on"] === true;
        this.isDirty = true;
        return;
      case "io/read":
      case "io/write":
        this.access(String(data["device"]), kind === "io/write", number("address"), number("width"), number("value"));
        return;
      default:
    }
  }

  /** True if any source has an event that is set and enabled. */
  get shouldBeHigh(): boolean {
    if (!this.isDirty) return this.isExpected;
    this.isDirty = false;
    this.isExpected = [...this.sources.values()].some(
      ({ status, enabled, needsSciEnable }) =>
        (this.isSciEnabled || !needsSciEnable) && [...status].some((bit) => enabled.has(bit)),
    );
    return this.isExpected;
  }

  private access(device: string, isWrite: boolean, address: number, width: number, value: number): void {
    if (device.startsWith("PM1") && device.endsWith("_CNT") && !isWrite) {
      this.isSciEnabled = value % 2 === SCI_EN;
      this.isDirty = true;
    }
    // A block of two registers of two bytes: status, enable.
    if (device.startsWith("PM1") && device.endsWith("_EVT") && isWrite && address % 4 === 2) {
      this.enable(this.pm1, 0, 16, value & fixedEventMask);
    }
    const source = isWrite ? this.sources.get(device) : undefined;
    if (source === undefined || address < source.enableAddress) return;
    this.enable(source, source.first + 8 * (address - source.enableAddress), 8 * width, value);
  }

  private enable(source: Source, first: number, bits: number, value: number): void {
    for (let bit = 0; bit < bits; bit++) set(source.enabled, first + bit, Math.floor(value / 2 ** bit) % 2 === 1);
    this.isDirty = true;
  }

  private get pm1(): Source {
    return this.block("PM1", true);
  }

  private block(name: string, needsSciEnable = !name.startsWith("\\")): Source {
    const known = this.sources.get(name);
    if (known !== undefined) return known;
    const created = {
      status: new Set<number>(),
      enabled: new Set<number>(),
      enableAddress: Number.POSITIVE_INFINITY,
      first: 0,
      count: 0,
      needsSciEnable,
    };
    this.sources.set(name, created);
    return created;
  }
}

function set(bits: Set<number>, bit: number, isOn: boolean): void {
  if (isOn) bits.add(bit);
  else bits.delete(bit);
}

export const sciIsTheOrOfItsSources: Check = {
  id: "state/sci",
  title: "The SCI is asserted exactly while some event is set and enabled",
  spec: "ACPI 6.5 §4.8.4",
  hint: "recompute the line after each event, status write, enable write and change of SCI_EN",
  judge(trace) {
    const findings = new Findings();
    // Recorded elsewhere: nobody saw the line.
    if (trace.first({ source: "hardware", kind: "sci/level" }) === undefined) return findings.verdict;
    let lines = new Map<string, Line>();
    let last = -1;
    for (const [at, event] of trace.events.entries()) {
      if (event.kind === "system/power-on") lines = new Map();
      const domain = String(event.data["domain"] ?? "");
      let line = lines.get(domain);
      if (event.source === "hardware" || event.kind === "gpe-block/install") {
        if (line === undefined) {
          line = new Line();
          lines.set(domain, line);
        }
        if (event.kind === "sci/level") {
          line.isHigh = event.data["asserted"] === true;
          last = at;
        } else line.take(event);
        continue;
      }
      // Software runs: what one access of the bus changes must be settled by now.
      if (line === undefined || line.isHigh === line.shouldBeHigh) continue;
      findings.breach(
        trace.evidence(at, `the line is ${line.isHigh ? "asserted" : "quiet"}, its sources say otherwise`),
      );
      line.isHigh = line.shouldBeHigh;
    }
    if (last >= 0) findings.keep(trace.evidence(last));
    return findings.verdict;
  },
};

/**
 * Lines of a Linux guest's kernel log (`dmesg`, with times) and of its function trace (`/sys/kernel/tracing/trace`),
 * and what each says, as data.
 *
 * The trace lines come from kprobe events; `kprobeEvents` is what to write into `kprobe_events` to get them.
 */
import type { TraceValue } from "../../base/trace.ts";

/**
 * Where Linux 6.1 keeps what a rule needs. Arguments are those of the function; a node's name is 12 bytes into
 * `struct acpi_namespace_node`, its parent 16; the GPE number 17 bytes into the event information.
 */
export const kprobeEvents: readonly string[] = [
  "p:gpe acpi_ev_gpe_dispatch n=+17($arg2):u8",
  "p:method acpi_ds_begin_method_execution node=+12($arg1):x32 parent=+12(+16($arg1)):x32",
  "p:notify acpi_ev_queue_notify_request node=+12($arg1):x32 val=$arg2:u32",
  "p:dispatch acpi_bus_notify node=+12($arg1):x32 val=$arg2:u32",
  "p:region acpi_ev_address_space_dispatch space=+13($arg1):u8 name=+12(+16($arg1)):x32 fn=$arg3:u32 off=$arg4:x32 bits=$arg5:u32",
  "p:inp acpi_os_read_port addr=$arg1:x16 w=$arg3:u32",
  "p:outp acpi_os_write_port addr=$arg1:x16 val=$arg2:x32 w=$arg3:u32",
  "p:hotplug acpi_device_hotplug src=$arg2:u32",
];

/** What a line says, before anything is known about processors and GPE registers. */
export type LinuxRecord =
  | { readonly kind: "marker"; readonly text: string }
  | { readonly kind: "table"; readonly signature: string; readonly address: number; readonly length: number }
  | { readonly kind: "gpe-block"; readonly first: number; readonly last: number }
  | { readonly kind: "cpu-start"; readonly cpu: number; readonly apicId: number }
  | { readonly kind: "cpus-at-boot"; readonly cpus: readonly number[] }
  | { readonly kind: "cpu-offline"; readonly cpu: number }
  | { readonly kind: "cpu-added"; readonly cpu: number }
  | { readonly kind: "kernel"; readonly version: string }
  | { readonly kind: "problem"; readonly text: string }
  | { readonly kind: "debug"; readonly text: string }
  | { readonly kind: "probe"; readonly name: string; readonly values: Readonly<Record<string, number>> };

/** A line with its time. */
export interface LinuxLine {
  /** Nanoseconds since the guest started. */
  readonly at: number;
  readonly record: LinuxRecord;
  /** Byte offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** `[    2.558713] text`, with an optional level before it. */
const KERNEL = /^(?:<\d+>)?\[\s*(\d+)\.(\d{6})\](?:\[[^\]]*\])? (.*)$/;
/** `  kworker/0:1-20  [000] d.h1.   12.345678: name: (function+0x0) key=value` or `… tracing_mark_write: text`. */
const FTRACE = /^\s*.+-\d+\s+(?:\(\s*[-\d]+\)\s+)?\[\d+\]\s+(?:\S+\s+)?(\d+)\.(\d{6}): (\w+): (.*)$/;

const hexNumber = (text: string | undefined): number => Number.parseInt(text ?? "", 16);

/** What a line of the kernel log says, in the order in which they are tried. */
const kernelRules: readonly (readonly [RegExp, (match: RegExpExecArray) => LinuxRecord])[] = [
  [/^Linux version (\S+)/, ([, version = ""]) => ({ kind: "kernel", version })],
  [/^acpikit: (.*)$/, ([, text = ""]) => ({ kind: "marker", text })],
  [
    /^ACPI: ([A-Z0-9!]{4}) 0x([0-9A-F]{8,16}) ([0-9A-F]{6})\b/,
    ([, signature = "", address, length]) => ({
      kind: "table",
      signature,
      address: hexNumber(address),
      length: hexNumber(length),
    }),
  ],
  [
    /^ACPI: Enabled \d+ GPEs in block ([0-9A-F]{2}) to ([0-9A-F]{2})/,
    ([, first, last]) => ({ kind: "gpe-block", first: hexNumber(first), last: hexNumber(last) }),
  ],
  [
    /^smpboot: Booting Node \d+ Processor (\d+) APIC 0x([0-9a-f]+)/,
    ([, cpu, apicId]) => ({ kind: "cpu-start", cpu: Number(cpu), apicId: hexNumber(apicId) }),
  ],
  [/^smpboot: CPU0: /, () => ({ kind: "cpus-at-boot", cpus: [0] })],
  [
    /^\.\.\.\. node +#\d+, CPUs: +((?:#\d+ *)+)/,
    ([, list = ""]) => ({ kind: "cpus-at-boot", cpus: [...list.matchAll(/\d+/g)].map(Number) }),
  ],
  [/^smpboot: CPU (\d+) is now offline/, ([, cpu]) => ({ kind: "cpu-offline", cpu: Number(cpu) })],
  [/^(?:ACPI: )?CPU(\d+) has been hot-added/, ([, cpu]) => ({ kind: "cpu-added", cpu: Number(cpu) })],
  [/^ACPI Debug:\s*(.*)$/, ([, text = ""]) => ({ kind: "debug", text })],
  [/^.*(?:ACPI (?:BIOS )?(?:Error|Warning|Exception)|\[Firmware Bug\]).*$/, ([text]) => ({ kind: "problem", text })],
];

/**
 * The lines that say something, in the order of their times.
 *
 * @returns undefined if no line has the form of a kernel log or function trace
 */
export function readLinuxLines(text: string): readonly LinuxLine[] | undefined {
  const found: LinuxLine[] = [];
  let isLog = false;
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE)).replace(/\r$/, "");
    const kernel = KERNEL.exec(line);
    const probe = kernel === null ? FTRACE.exec(line) : null;
    isLog ||= kernel !== null || probe !== null;
    const record = kernel !== null ? kernelRecord(kernel[3] ?? "") : probe !== null ? probeRecord(probe) : undefined;
    if (record !== undefined) found.push({ at: nanoseconds(kernel ?? probe), record, start, end });
    start = end + 1;
  }
  // Sorting is stable: lines of one time stay in their order.
  return isLog ? found.sort((a, b) => a.at - b.at) : undefined;
}

/** Characters of a line that are read: no rule needs more, and a log may be anything. */
const LONGEST_LINE = 4096;

function nanoseconds(match: RegExpExecArray | null): number {
  const [, seconds = "0", microseconds = "0"] = match ?? [];
  return Math.min(Number(seconds) * 1_000_000_000 + Number(microseconds) * 1000, Number.MAX_SAFE_INTEGER);
}

function kernelRecord(text: string): LinuxRecord | undefined {
  for (const [pattern, read] of kernelRules) {
    const match = pattern.exec(text);
    if (match !== null) return read(match);
  }
  return undefined;
}

function probeRecord([, , , name = "", rest = ""]: RegExpExecArray): LinuxRecord | undefined {
  if (name === "tracing_mark_write") {
    const [, text] = /^acpikit: (.*)$/.exec(rest) ?? [];
    return text === undefined ? undefined : { kind: "marker", text };
  }
  const values: Record<string, number> = {};
  for (const [, key = "", value] of rest.matchAll(/(\w+)=(0x[0-9a-f]+|\d+)\b/g)) values[key] = Number(value);
  return { kind: "probe", name, values };
}

/** A NameSeg that a probe read as a little-endian number. */
export function nameSegOf(value: number): string {
  const letters = [0, 8, 16, 24].map((shift) => String.fromCharCode((value >>> shift) & 0xff)).join("");
  return /^[A-Z_\\][A-Z0-9_]{0,3}/.test(letters) ? letters.replace(/\0+$/, "") : "????";
}

/**
 * A marker: `LANE KIND key=value …`. Values are numbers (also 0x…), `true`, `false`, or texts without spaces.
 *
 * @returns undefined if it has no lane and kind, or a part that is no `key=value`
 */
export function parseMarker(
  text: string,
): { readonly source: string; readonly kind: string; readonly data: Readonly<Record<string, TraceValue>> } | undefined {
  const [source, kind, ...pairs] = text.trim().split(/\s+/);
  if (source === undefined || kind === undefined || !/^\w+$/.test(source) || !/^[\w/-]+$/.test(kind)) return undefined;
  const data: Record<string, TraceValue> = {};
  for (const pair of pairs) {
    const [, key, value = ""] = /^(\w+)=(.*)$/.exec(pair) ?? [];
    if (key === undefined) return undefined;
    data[key] = markerValue(value);
  }
  return { source, kind, data };
}

function markerValue(text: string): TraceValue {
  if (text === "true" || text === "false") return text === "true";
  return /^(0x[0-9a-f]{1,13}|\d{1,15})$/i.test(text) ? Number(text) : text;
}

import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/base/trace.ts";
import { eventText } from "../../src/cli/render/event-text.ts";
import { formatTime, renderTimeline } from "../../src/cli/render/timeline.ts";
import { plainStyle } from "../../src/cli/style.ts";

const event = (at: number, source: string, kind: string, data: TraceEvent["data"] = {}): TraceEvent => ({
  at,
  source,
  kind,
  data,
});

const trace: readonly TraceEvent[] = [
  event(0, "user", "scenario/step", { title: "Add vCPU 1" }),
  event(1_500_000, "toolstack", "vcpu/set", { vcpu: 1, online: true }),
  event(1_500_000, "hardware", "io/write", { device: "gpe", space: "memory", address: 0xfe80, width: 1, value: 1 }),
  event(2_000_000, "aml", "notify", { object: "\\_SB.VP01", value: 1 }),
];

const render = (
  options: { lanes?: readonly string[]; isVerbose?: boolean; columns?: number } = {},
): readonly string[] =>
  [
    ...renderTimeline(trace, {
      style: plainStyle,
      columns: options.columns ?? 100,
      lanes: options.lanes,
      isVerbose: options.isVerbose ?? false,
    }),
  ]
    .join("")
    .split("\n")
    .filter((line) => /\d ms|│/.test(line));

test("shows steps, times, lanes and what was done, and leaves register accesses out", () => {
  expect(render().map((line) => line.replace(/ ─+$/, " ─"))).toEqual([
    "    0.000 ms  1. Add vCPU 1 ─",
    "    1.500 ms  │ ● │ │ │ │  toolstack   asks for vCPU 1 to come online",
    "    2.000 ms  │ │ │ │ ● │  aml         Notify (\\_SB.VP01, 1 Device Check)",
  ]);
});

test("verbose shows every event, equal times once", () => {
  expect(render({ isVerbose: true })[2]).toBe(
    "              │ │ │ ● │ │  hardware    gpe write memory 0xFE80 width 1 = 0x01",
  );
});

test("a choice of lanes keeps the steps", () => {
  expect(render({ lanes: ["aml"] }).length).toBe(2);
});

test.each([70, 100, 140])("fits %i columns", (columns) => {
  for (const line of render({ isVerbose: true, columns })) expect(line.length).toBeLessThanOrEqual(columns);
});

test.each([
  [0, "0.000 ms"],
  [999, "0.001 ms"],
  [1_234_567_890, "1234.568 ms"],
  [Number.MAX_SAFE_INTEGER, "9007199254.741 ms"],
])("%i ns reads %s", (at, text) => expect(formatTime(at)).toBe(text));

test.each([
  { kind: "vcpu/set", data: { vcpu: 3, online: false }, text: "asks for vCPU 3 to go offline" },
  { kind: "notify", data: { object: "\\A", value: 3 }, text: "Notify (\\A, 3 Eject Request)" },
  { kind: "notify", data: { object: "\\A", value: 0x81 }, text: "Notify (\\A, 0x81)" },
  { kind: "brand/new", data: { a: 1, b: "x" }, text: "brand/new: a 1, b x" },
  { kind: "table/place", data: { signature: "SSDT" }, text: "SSDT at ?" },
  { kind: "hypercall", data: { number: 7, command: 58, result: 2 }, text: "calls platform_op cpu_hotadd: 2" },
  { kind: "hypercall", data: { number: 40, command: 1, result: -38 }, text: "calls 0x28, 0x01: -38" },
  {
    kind: "ost",
    data: { object: "\\A", event: 3, status: 0x84 },
    text: "reports by \\A._OST: Eject Request, in progress",
  },
  { kind: "scenario/step", data: { title: "a  b" }, text: "a b" },
])("$kind with $data reads: $text", ({ kind, data, text }) => {
  // The data of the rows differ in their keys; each is a record of trace values.
  expect(eventText(event(0, "aml", kind, data as unknown as TraceEvent["data"]))).toBe(text);
});

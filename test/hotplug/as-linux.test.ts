/**
 * What Linux does with QEMU's tables, step by step, as guests with Debian's 6.1.0-56 and 6.12.95 were seen to do it
 * under QEMU (npm run verify:linux, with and without `--from backports`; their function traces name every method).
 */
import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/base/trace.ts";
import { runScenarioOnTables } from "../../src/hotplug/index.ts";

/** Methods of processors, notifications, `_OST` and what becomes of processors, from the request on. */
function steps(trace: readonly TraceEvent[]): readonly string[] {
  const from = trace.findIndex(({ kind }) => kind === "vcpu/set");
  const to = trace.findIndex(({ kind }, index) => index > from && kind === "vcpu/set");
  return trace.slice(from, to < 0 ? trace.length : to).flatMap(({ kind, data }) => {
    const last = (key: string): string => String(data[key]).split(".").slice(-1).join("");
    const [, object, method] = /\.(C\d{3})\.(_\w+)$/.exec(String(data["method"])) ?? [];
    switch (kind) {
      case "method/enter":
        return method === undefined ? [] : [`${object}.${method}`];
      case "gpe/disable":
      case "gpe/clear":
      case "gpe/enable":
        return [kind];
      case "gpe/dispatch":
        return [last("method")];
      case "notify":
        return [`Notify (${last("object")}, ${data["value"]})`];
      case "hotplug":
        return [`${kind} ${data["event"]}`];
      case "ost":
        return data["object"] === undefined ? [] : [`status ${data["status"]}`];
      case "processor/registered":
      case "processor/offline":
        return [kind];
      default:
        return [];
    }
  });
}

const announced = (value: number): readonly string[] => [
  "gpe/disable",
  "gpe/clear",
  "_E02",
  `Notify (C001, ${value})`,
  "gpe/enable",
  `hotplug ${value}`,
];

test.each([
  ["linux-6.1", ["C001._STA", "C001._STA", "C001._STA", "processor/registered"]],
  // The status of every device below the container is read, in the order in which they stand there.
  ["linux-6.11", ["C001._STA", "C000._STA", "C001._STA", "processor/registered", "C002._STA", "C003._STA"]],
] as const)("%s takes a processor", (personality, taken) => {
  const { value } = runScenarioOnTables("vcpu-add", { tables: "qemu-pc", personality });
  expect(steps(value?.trace ?? [])).toEqual([...announced(1), ...taken, "C001._OST", "status 0"]);
});

test.each(["linux-6.1", "linux-6.11"] as const)("%s gives a processor up", (personality) => {
  const { value } = runScenarioOnTables("vcpu-again", { tables: "qemu-pc", personality });
  const trace = value?.trace ?? [];
  const request = trace.findIndex(({ kind, data }) => kind === "vcpu/set" && data["online"] === false);
  expect(steps(trace.slice(request))).toEqual([
    ...announced(3),
    "C001._OST",
    "status 132",
    "processor/offline",
    "C001._EJ0",
    "C001._STA",
    "C001._OST",
    "status 0",
  ]);
});

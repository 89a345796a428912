/** How build, relocation, load and hot-add grow with the number of vCPUs. */
import { vcpuId } from "../../dist/base/brand.js";
import { hasErrors } from "../../dist/base/diagnostic.js";
import { silentTrace } from "../../dist/base/trace.js";
import { VirtualClock } from "../../dist/base/virtual-clock.js";
import { buildTableSet, type TableSet } from "../../dist/firmware/index.js";
import { createSystem, type HotplugSystem } from "../../dist/hotplug/index.js";
import {
  createInterpreter,
  createMemoryRegion,
  createScheduler,
  runToCompletion,
} from "../../dist/interpreter/index.js";
import { createNamespace } from "../../dist/namespace/index.js";
import { personalities } from "../../dist/ospm/index.js";
import { applyRelocation, diffVariants } from "../../dist/patch/index.js";
import { formatMs, formatTable, type Measurement, measure } from "./measure.ts";

const SIZES = [4, 128, 1024, 4096] as const;

/** Virtual nanoseconds for one processor to start, and for an event to settle. */
const START_NS = 11_000_000;
const SETTLE_NS = 2_000_000_000;

/** Prints the median of each step for each number of vCPUs, and how it grows from one to the next. */
export function hotplugScale(): void {
  const results = SIZES.map((size) => ({ size, steps: measureSize(size) }));
  const names = Object.keys(results[0]?.steps ?? {});
  const rows = names.map((name) => {
    const medians = results.map(({ steps }) => steps[name]?.medianMs ?? 0);
    return [name, ...medians.map(formatMs), growth(medians, 2, 3)];
  });
  console.log("pvh-dom0, all vCPUs but the last present at boot, then the last one is added");
  console.log(formatTable([["step", ...SIZES.map((size) => `${size} vCPUs`), "1,024 to 4,096"], ...rows]));
  console.log("growth: 1.0 is linear in the number of vCPUs, 2.0 is quadratic\n");
}

/** Exponent of growth between two sizes. */
function growth(medians: readonly number[], from: number, to: number): string {
  const ratio = (medians[to] ?? 0) / Math.max(medians[from] ?? 0, 0.001);
  return (Math.log(ratio) / Math.log((SIZES[to] ?? 1) / (SIZES[from] ?? 1))).toFixed(2);
}

function measureSize(size: number): Readonly<Record<string, Measurement>> {
  const set = needed(buildTableSet("pvh-dom0", { vcpus: size - 1, maxVcpus: size }));
  const template = set.ssdtTemplate;
  if (template === undefined) throw new Error("the profile has no SSDT that is relocated");
  const map = needed(diffVariants(template.variants, template.variantValues));
  const [variant] = template.variants;
  if (variant === undefined) throw new Error("the template has no variants");
  return {
    "build all tables": measure(nothing, () => needed(buildTableSet("pvh-dom0", { vcpus: size - 1, maxVcpus: size }))),
    "find relocations": measure(nothing, () => needed(diffVariants(template.variants, template.variantValues))),
    "apply relocations": measure(nothing, () => needed(applyRelocation(variant, map, template.values))),
    "load DSDT and SSDT": measure(nothing, () => load(set)),
    "boot (all present)": measure(() => createSized(size), boot),
    "hot-add the last": measure(() => boot(createSized(size)), addLast),
  };
}

const nothing = (): undefined => undefined;

function needed<T>(result: {
  readonly value: T | undefined;
  readonly diagnostics: Parameters<typeof hasErrors>[0];
}): T {
  if (result.value === undefined || hasErrors(result.diagnostics)) {
    throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  }
  return result.value;
}

function load(set: TableSet): void {
  const clock = new VirtualClock();
  const memory = createMemoryRegion();
  const host = { region: () => memory, notify: () => undefined, findTable: () => undefined, clock, trace: silentTrace };
  const interpreter = createInterpreter(createNamespace(), host);
  for (const signature of ["DSDT", "SSDT"]) {
    for (const { name, bytes } of set.tables.filter((table) => table.signature === signature)) {
      const state = runToCompletion(createScheduler(clock), interpreter.loadTable({ name, bytes }), clock);
      if (state.kind === "aborted") throw new Error(state.reason.message);
    }
  }
}

interface Sized {
  readonly size: number;
  readonly system: HotplugSystem;
}

function createSized(size: number): Sized {
  const options = {
    profile: "pvh-dom0",
    tables: { vcpus: size - 1, maxVcpus: size },
    ospm: { personality: personalities.acpikit },
    clock: new VirtualClock(),
    trace: silentTrace,
  } as const;
  return { size, system: needed(createSystem(options)) };
}

function boot(sized: Sized): Sized {
  const { system, size } = sized;
  system.ospm.boot();
  system.clock.advanceTo(system.clock.now + SETTLE_NS + size * START_NS);
  expectOnline(system, size - 1);
  return sized;
}

function addLast({ system, size }: Sized): void {
  system.domain.setVcpusOnline([{ vcpu: vcpuId(size - 1), online: true }]);
  system.clock.advanceTo(system.clock.now + SETTLE_NS);
  expectOnline(system, size);
}

/** A benchmark of work that was not done says nothing. */
function expectOnline(system: HotplugSystem, count: number): void {
  const online = system.ospm.state().cpus.filter(({ state }) => state === "online").length;
  if (online !== count) throw new Error(`${online} CPUs are online, ${count} are expected`);
}

/** How build, relocation, load and hot-add grow with the number of vCPUs, and how fast a storm of events passes. */
import { vcpuId } from "../../dist/base/brand.js";
import { hasErrors } from "../../dist/base/diagnostic.js";
import { silentTrace, type TraceSink } from "../../dist/base/trace.js";
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

/** Possible vCPUs; all but the last are there at boot. */
const SIZES = [2, 128, 1024, 4096] as const;

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
  printStorms();
}

/** vCPUs among which a storm goes round, and how many changes it makes. */
const STORM_VCPUS = [2, 128] as const;
const STORM_CHANGES = 10_000;
/** Between two changes: shorter than a CPU takes to start, so that changes meet work under way. */
const STORM_GAP_NS = 1_000_000;

/** The toolstack asks for vCPUs to come and go, one each virtual millisecond, whatever the guest is still doing. */
function printStorms(): void {
  const rows = STORM_VCPUS.map((count) => {
    let dispatched = 0;
    let events = 0;
    const trace = {
      emit: ({ kind }: { readonly kind: string }) => {
        events++;
        if (kind === "gpe/dispatch") dispatched++;
      },
    };
    const sized = boot(createSized(count, trace, 1), 1);
    [dispatched, events] = [0, 0];
    const began = process.cpuUsage();
    storm(sized);
    const spent = process.cpuUsage(began);
    const seconds = (spent.user + spent.system) / 1_000_000;
    const rate = (number: number): string => Math.round(number / seconds).toLocaleString("en");
    return [
      `${count} vCPUs`,
      String(STORM_CHANGES),
      String(dispatched),
      `${seconds.toFixed(1)} s`,
      rate(STORM_CHANGES),
      rate(dispatched),
      rate(events),
    ];
  });
  console.log(`storm: ${STORM_CHANGES} changes, one each virtual millisecond; processor time, user and system`);
  console.log(formatTable([["", "changes", "GPEs", "time", "changes/s", "GPEs/s", "trace events/s"], ...rows]));
}

function storm({ system, size }: Sized): void {
  const wanted = new Set<number>();
  for (let change = 0; change < STORM_CHANGES; change++) {
    const vcpu = 1 + (change % (size - 1));
    const online = !wanted.has(vcpu);
    if (online) wanted.add(vcpu);
    else wanted.delete(vcpu);
    system.domain.setVcpusOnline([{ vcpu: vcpuId(vcpu), online }]);
    system.clock.advanceTo(system.clock.now + STORM_GAP_NS);
  }
  system.clock.advanceTo(system.clock.now + SETTLE_NS + 2 * size * START_NS);
  expectOnline(system, 1 + wanted.size);
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
    "boot (all present)": measure(
      () => createSized(size),
      (sized) => boot(sized),
    ),
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

function createSized(size: number, trace: TraceSink = silentTrace, present = size - 1): Sized {
  const options = {
    profile: "pvh-dom0",
    tables: { vcpus: present, maxVcpus: size },
    ospm: { personality: personalities.acpikit },
    clock: new VirtualClock(),
    trace,
  } as const;
  return { size, system: needed(createSystem(options)) };
}

function boot(sized: Sized, present = sized.size - 1): Sized {
  const { system, size } = sized;
  system.ospm.boot();
  system.clock.advanceTo(system.clock.now + SETTLE_NS + size * START_NS);
  expectOnline(system, present);
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

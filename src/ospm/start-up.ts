/**
 * Start-up in order: tables into the name space, ACPI mode, fixed events, GPE blocks, SCI, devices, processors,
 * events enabled, processors started.
 *
 * @see ACPI 6.5 §5.4, §5.6; hotplug facts B.1; recorded from Linux 6.1
 */
import { hex } from "../base/hex.ts";
import type { NamespaceNode } from "../namespace/index.ts";
import { readStatus } from "./device-status.ts";
import { diagnose } from "./diagnostics.ts";
import { enumerate } from "./enumeration.ts";
import type { Flow } from "./flow.ts";
import { startGenericEvents } from "./generic-events.ts";
import type { GpeBlock } from "./gpe-block.ts";
import { installBlockDevices, installFadtBlocks } from "./gpe-setup.ts";
import type { LineMode } from "./io-apic.ts";
import { traceOspm } from "./lane.ts";
import type { Pm1 } from "./pm1.ts";
import { announcePhysical, type ProcessorDevice } from "./processor-device.ts";
import type { System } from "./system.ts";
import { noteLimits } from "./table-limits.ts";
import { markWakeEvents } from "./wake-events.ts";

/** Starts a system. @returns true if its name space stands and its processors are known */
export function* startUp(system: System): Flow<boolean> {
  const { evaluator, platform, settings, tables, namespace, topology, devices } = system;
  if (!(yield* loadTables(system))) return false;
  if (settings.personality.stao.hidesNames) hideNames(system);

  const fadtBlocks = yield* startFixedHardware(system);
  const initialised = yield* evaluator.task(system.aml.interpreter.initialize());
  if (initialised.kind === "aborted") {
    system.diagnostics.push(diagnose("initialize-failed", undefined, { reason: initialised.reason.message }));
  }

  const found = yield* enumerate(namespace, evaluator, {
    personality: settings.personality,
    physicalUids: tables.physicalUids,
    hasHypercall: platform.hypercall !== undefined,
  });
  for (const device of found.processors) devices.set(device.node, device);
  noteLimits(system);
  const deviceBlocks = yield* startBlockDevices(system, found.gpeBlockDevices);
  yield* startGenericEvents(found.genericEventDevices, system, (interrupt, what, handler) =>
    connect(system, interrupt, what, handler),
  );
  yield* attachProcessors(system, found.processors);
  const blocks = [...fadtBlocks, ...deviceBlocks];
  system.wakeDevices.push(...(yield* markWakeEvents(found.wakeDevices, blocks, evaluator)));
  for (const block of blocks) system.dispatcher.enable(block);

  for (const cpu of topology.cpus.all) if (cpu.isPresent) yield* system.control.online(cpu);
  if (system.drivers.physical !== undefined && found.processors.some(({ isPhysical }) => isPhysical)) {
    yield* system.drivers.physical.sync();
  }
  return true;
}

/** DSDT, then the others; a table that fails does not keep the rest out. @returns false if the DSDT failed */
function* loadTables({ aml, evaluator, tables, diagnostics }: System): Flow<boolean> {
  let isDsdtLoaded = false;
  for (const [index, source] of tables.definitionBlocks.entries()) {
    const task = aml.interpreter.loadTable(source);
    const state = yield* evaluator.task(task);
    // Discovery has reported the sum of the table already.
    diagnostics.push(...task.diagnostics.filter(({ code }) => code !== "interpreter/bad-checksum"));
    if (state.kind === "aborted") {
      diagnostics.push(
        diagnose("table-load-failed", state.reason.span, { table: source.name, reason: state.reason.message }),
      );
    } else if (index === 0) isDsdtLoaded = true;
  }
  return isDsdtLoaded;
}

/** Objects that the STAO names are taken out of the name space: nothing finds them, nothing runs in them. */
function hideNames({ namespace, tables, platform, diagnostics }: System): void {
  for (const object of tables.hiddenNames) {
    if (object === "") continue;
    const node = namespace.find(object);
    if (node?.parent === undefined) {
      diagnostics.push(diagnose("hidden-not-found", undefined, { object: JSON.stringify(object) }));
      continue;
    }
    namespace.remove(node);
    traceOspm(platform, "stao/hidden", { object });
  }
}

function* startFixedHardware(system: System): Flow<readonly GpeBlock[]> {
  const { dispatcher, diagnostics, hardware, namespace, pm1, topology } = system;
  if (hardware === undefined || pm1 === undefined) return [];
  const command = hardware.enableCommand;
  if (!(yield* pm1.enableAcpi(command))) {
    const action =
      command === undefined ? "start-up without SMI_CMD" : `${hex(command.value)} to port ${hex(command.port, 4)}`;
    diagnostics.push(diagnose("no-acpi-mode", undefined, { action }));
  }
  pm1.clearEnables();
  const blocks = installFadtBlocks(hardware, namespace, dispatcher, diagnostics);
  const route = topology.madt?.routeOfSci(hardware.sciInterrupt);
  if (route !== undefined) {
    connect(system, route, "the SCI", () => handleSci(system, pm1, blocks));
  }
  pm1.enableGlobalLock();
  return blocks;
}

/** @returns true if anything was set and enabled */
function handleSci({ dispatcher, platform }: System, pm1: Pm1, blocks: readonly GpeBlock[]): boolean {
  traceOspm(platform, "sci");
  const fixed = pm1.handleEvents();
  return fixed + dispatcher.detect(blocks) > 0;
}

function* startBlockDevices(system: System, devices: readonly NamespaceNode[]): Flow<readonly GpeBlock[]> {
  const { dispatcher, diagnostics, evaluator, hardware, settings, topology } = system;
  const rules = { gpe: settings.personality.gpe, diagnostics };
  const installed = yield* installBlockDevices(devices, dispatcher, evaluator, rules);
  for (const { block, interrupt } of installed) {
    const sci = hardware === undefined ? undefined : topology.madt?.routeOfSci(hardware.sciInterrupt);
    // A block on the SCI's interrupt stands behind the blocks of the FADT in one list (facts D.2).
    const route = interrupt ?? sci;
    if (route !== undefined) connect(system, route, block.name, () => dispatcher.detect([block]) > 0);
  }
  return installed.map(({ block }) => block);
}

function connect(
  { topology, diagnostics }: System,
  route: { readonly gsi: number } & LineMode,
  what: string,
  handler: () => boolean,
): void {
  if (topology.interrupts?.connect(route.gsi, route, handler) === true) return;
  diagnostics.push(diagnose("sci-not-routed", undefined, { gsi: route.gsi, what }));
}

function* attachProcessors(system: System, found: readonly ProcessorDevice[]): Flow<void> {
  const { drivers, evaluator, platform, settings, topology } = system;
  const apicIds = new Map<number, number>(topology.cpus.all.map(({ uid, apicId }) => [uid, apicId]));
  for (const device of found) {
    if (device.isPhysical) {
      announcePhysical(platform, device);
      continue;
    }
    const status = yield* readStatus(evaluator, device.node);
    const known = device.uid === undefined ? undefined : apicIds.get(device.uid);
    traceOspm(platform, "processor/found", {
      object: device.node.path,
      uid: device.uid ?? "",
      status: status.value,
      ...(known === undefined ? {} : { apicId: known }),
    });
    if (!status.isPresent) continue;
    yield* drivers.processors.attach(device, settings.personality.processor.bootReads, status);
  }
}

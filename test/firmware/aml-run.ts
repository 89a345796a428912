/** Runs the AML of a table set over plain memory and fake ports: no machine, no OSPM, no hypervisor. */
import { silentTrace } from "../../src/base/trace.ts";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import type { TableSet } from "../../src/firmware/index.ts";
import {
  type AccessWidth,
  createInterpreter,
  createMemoryRegion,
  createScheduler,
  type RegionHandler,
  runToCompletion,
} from "../../src/interpreter/index.ts";
import { type AcpiObject, createNamespace } from "../../src/namespace/index.ts";

/** One bus cycle. */
export interface Cycle {
  readonly space: "memory" | "port";
  readonly kind: "read" | "write";
  readonly address: number;
  readonly width: AccessWidth;
  readonly value: number;
}

export interface AmlRun {
  /** Notifications so far, as `path value`; emptied by {@link takeNotes}. */
  readonly takeNotes: () => readonly string[];
  readonly takeCycles: () => readonly Cycle[];
  /** Called before each memory or port cycle is done; a number answers a read. */
  readonly onCycle: (
    hook: (cycle: Omit<Cycle, "value"> & { readonly value: number | undefined }) => number | undefined,
  ) => void;
  readonly call: (path: string, ...args: readonly bigint[]) => AcpiObject | undefined;
  readonly byte: (address: number) => number;
  readonly bytes: (address: number, length: number) => Uint8Array;
  readonly write: (address: number, ...bytes: readonly number[]) => void;
}

/** Puts tables and blocks into memory, loads DSDT and SSDT, initialises. */
export function runAml({ tables, blocks }: Pick<TableSet, "tables" | "blocks">): AmlRun {
  const memory = createMemoryRegion();
  const ports = createMemoryRegion();
  for (const { address, bytes } of tables) memory.load(BigInt(address), bytes);
  for (const { address, initial, space } of blocks) {
    if (initial !== undefined) (space === "memory" ? memory : ports).load(BigInt(address), initial);
  }
  const notes: string[] = [];
  const cycles: Cycle[] = [];
  let hook: Parameters<AmlRun["onCycle"]>[0] = () => undefined;
  const watched = (space: Cycle["space"], region: RegionHandler): RegionHandler => ({
    read(address, width) {
      const asked = hook({ space, kind: "read", address: Number(address), width, value: undefined });
      const value = asked === undefined ? region.read(address, width) : BigInt(asked);
      cycles.push({ space, kind: "read", address: Number(address), width, value: Number(value) });
      return value;
    },
    write(address, width, value) {
      cycles.push({ space, kind: "write", address: Number(address), width, value: Number(value) });
      region.write(address, width, value);
      hook({ space, kind: "write", address: Number(address), width, value: Number(value) });
    },
  });
  const clock = new VirtualClock();
  const namespace = createNamespace();
  const regions: readonly RegionHandler[] = [watched("memory", memory), watched("port", ports)];
  const interpreter = createInterpreter(namespace, {
    region: (space) => regions[space],
    notify: (node, value) => notes.push(`${node.path} ${value}`),
    findTable: () => undefined,
    clock,
    trace: silentTrace,
  });
  const scheduler = createScheduler(clock);
  const finish = (task: Parameters<typeof runToCompletion>[1]): AcpiObject | undefined => {
    const state = runToCompletion(scheduler, task, clock);
    if (state.kind === "aborted") throw new Error(`${task.name}: ${state.reason.message}`);
    if (task.diagnostics.length > 0) throw new Error(task.diagnostics.map(({ message }) => message).join("; "));
    return state.object;
  };
  for (const signature of ["DSDT", "SSDT"]) {
    const table = tables.find((one) => one.signature === signature);
    if (table !== undefined) finish(interpreter.loadTable({ name: table.name, bytes: table.bytes }));
  }
  finish(interpreter.initialize());
  return {
    takeNotes: () => notes.splice(0),
    takeCycles: () => cycles.splice(0),
    onCycle: (next) => {
      hook = next;
    },
    call(path, ...args) {
      const node = namespace.find(path);
      if (node === undefined) throw new Error(`no ${path}`);
      return finish(
        interpreter.start(
          node,
          args.map((value) => ({ type: "Integer", value })),
        ),
      );
    },
    byte: (address) => memory.dump(BigInt(address), 1)[0] ?? 0,
    bytes: (address, length) => memory.dump(BigInt(address), length),
    write: (address, ...bytes) => memory.load(BigInt(address), Uint8Array.from(bytes)),
  };
}

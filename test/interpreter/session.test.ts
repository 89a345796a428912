/** The session without hardware, and what a debugger sees of its tasks. */
import { expect, test } from "vitest";
import {
  aeCodeOf,
  createSession,
  nextInstruction,
  notificationLimit,
  parseRegionTraffic,
  printRegionAccess,
  type RegionAccess,
  type RegionTransfer,
  recordRegions,
  replayRegions,
  taskFrames,
} from "../../src/interpreter/index.ts";
import { int, local, method, methodOf, name, ret, store, text, whileTrue } from "../support/hostile-aml.ts";
import { tableBytes } from "../support/table-bytes.ts";

const dsdt = (...body: readonly (readonly number[])[]) => ({ name: "dsdt", bytes: tableBytes("DSDT", body.flat()) });
const notify = (path: string, value: number) => [0x86, ...text(path), ...int(value)];

function started(session: ReturnType<typeof createSession>, path: string) {
  const node = session.namespace.find(path);
  if (node === undefined) throw new Error(`the table has no ${path}`);
  return session.interpreter.start(node, []);
}

test("a limit is reported with the methods that led there", () => {
  const session = createSession({ interpreter: { limits: { instructions: 1000 } } });
  session.load(dsdt(method("SPIN", whileTrue(store(int(1), local(0)))), method("MAIN", text("SPIN"))));
  const state = session.run(started(session, "\\MAIN"));
  if (state.kind !== "aborted") throw new Error("the loop ended");
  expect(aeCodeOf(state.reason)).toBe("AE_AML_LOOP_TIMEOUT");
  expect(state.reason.message).toContain("(in \\SPIN)");
  expect(state.reason.span).toMatchObject({ source: { name: "dsdt" } });
  expect(state.reason.related.map(({ message }) => message)).toEqual([expect.stringMatching(/^called from \\MAIN at/)]);
});

test("instructions are counted alike, whatever the steps", () => {
  const messages = [1, 7, 100_000].map((budget) => {
    const session = createSession({ interpreter: { limits: { instructions: 5000 } } });
    session.load(dsdt(name("CNT0", int(0)), method("MAIN", whileTrue([0x75, ...text("CNT0")]))));
    const task = started(session, "\\MAIN");
    let state = task.step(budget);
    while (state.kind === "running") state = task.step(budget);
    const count = session.namespace.find("\\CNT0")?.object;
    return `${state.kind} ${count?.type === "Integer" ? count.value : "?"}`;
  });
  expect(new Set(messages).size).toBe(1);
});

test("only the latest notifications are kept", () => {
  const session = createSession({ interpreter: { limits: { loopIterations: notificationLimit + 50 } } });
  session.load(dsdt(method("MAIN", whileTrue(notify("\\_SB_", 1)))));
  session.run(started(session, "\\MAIN"));
  expect(session.notifications).toHaveLength(notificationLimit);
  expect(session.notifications[0]).toEqual({ object: "\\_SB", value: 1, at: 0 });
});

test("the next instruction and the activations tell where a task is", () => {
  const session = createSession();
  session.load(
    dsdt(
      name("VAL0", int(5)),
      methodOf("SUBM", 1, store(text("VAL0"), local(1)), ret(local(1))),
      method("MAIN", ret([...text("SUBM"), ...int(7)])),
    ),
  );
  const task = started(session, "\\MAIN");
  expect(nextInstruction(task)).toBeUndefined();
  const uses: string[] = [];
  for (let i = 0; i < 50 && task.step(1).kind === "running"; i++) {
    const next = nextInstruction(task);
    if (next?.name !== undefined) uses.push(`${next.method?.path} ${next.name.use} ${next.name.node.path}`);
    if (next?.name?.node.path === "\\VAL0") {
      const [inner, outer] = taskFrames(task);
      expect(inner).toMatchObject({ name: "\\SUBM", args: [{ type: "Integer", value: 7n }] });
      expect(outer).toMatchObject({ name: "\\MAIN", args: [] });
    }
  }
  expect(uses).toEqual(["\\MAIN read \\SUBM", "\\SUBM read \\VAL0"]);
  expect(taskFrames(task)).toEqual([]);
});

const accesses: readonly RegionAccess[] = [
  { kind: "read", space: 1, address: 0xae0n, width: 1, value: 5n },
  { kind: "write", space: 0, address: 0xffff_ffff_ffff_fff8n, width: 8, value: 0xffff_ffff_ffff_ffffn },
  { kind: "read", space: 0x85, address: 0n, width: 4, value: 0n },
  { kind: "transfer", space: 9, address: 3n, direction: "write", data: Uint8Array.of(1, 2), result: new Uint8Array(0) },
];

test("a recording is read as it was written", () => {
  const lines = accesses.map((access) => `${printRegionAccess(access)}\n`).join("");
  expect(parseRegionTraffic("recording", lines)).toEqual({ value: accesses, diagnostics: [] });
});

test("transfers are recorded and replayed", () => {
  const recorded: RegionAccess[] = [];
  const asked = { data: Uint8Array.of(1), direction: "write", offset: 4 } as const;
  // Wrappers hand the region on and do not look at it.
  const request = asked as unknown as RegionTransfer;
  const bus = (answer: number) => ({
    read: () => 0n,
    write: () => undefined,
    transfer: (_request: RegionTransfer) => Uint8Array.of(answer),
  });
  expect(recordRegions((access) => recorded.push(access))(9, bus(7)).transfer?.(request)).toEqual(Uint8Array.of(7));
  const replay = replayRegions(recorded);
  const handler = replay.wrap(9, bus(8));
  expect(handler.transfer?.(request)).toEqual(Uint8Array.of(7));
  expect(replay.difference()).toBeUndefined();
  expect(handler.transfer?.(request)).toEqual(Uint8Array.of(8));
  expect(replay.difference()).toMatchObject({ access: 1, recorded: undefined, actual: { direction: "write" } });
});

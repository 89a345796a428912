/** AML that has brought down other interpreters: every case ends with an AE_ code or a value, and the session goes on. */
import { expect, test } from "vitest";
import { aeCodeOf, createSession } from "../../src/interpreter/index.ts";
import { createJit } from "../../src/jit/index.ts";
import { printState } from "../support/aml-case.ts";
import { hostileCases, hostileTables } from "../support/hostile-case-table.ts";
import { tableBytes } from "../support/table-bytes.ts";

const limits = {
  loopIterations: 20_000,
  instructions: 1_000_000,
  callDepth: 50,
  memory: 0x100_0000,
  objectSize: 0x20_0000,
  names: 2100,
};

/** `Method (FINE) { Return (8) }`. */
const fine = tableBytes("SSDT", [0x14, 0x09, 0x46, 0x49, 0x4e, 0x45, 0x00, 0xa4, 0x0a, 0x08]);

for (const engine of ["interpreter", "jit"] as const) {
  test.each(hostileCases)(`$shape: $what (${engine})`, (hostile) => {
    const accelerator = engine === "jit" ? createJit({ threshold: 0 }) : undefined;
    const session = createSession({ interpreter: { limits, accelerator } });
    const evaluate = (path: string): string => {
      const node = session.namespace.find(path);
      return node === undefined ? "no such object" : printState(session.run(session.interpreter.start(node, [])));
    };
    const problems = hostileTables(hostile).flatMap((bytes, i) => session.load({ name: `hostile${i}`, bytes }));
    for (const code of hostile.reports ?? []) expect(problems.map(aeCodeOf)).toContain(code);
    session.initialize();
    for (const [path, expected] of Object.entries(hostile.results))
      expect(`${path}: ${evaluate(path)}`).toBe(`${path}: ${expected}`);
    // Everything else there is, whatever it gives.
    const rest: string[] = [];
    session.namespace.walk(({ object, path }) => void (object?.type === "Method" ? rest.push(path) : undefined));
    for (const path of rest)
      session.run(session.interpreter.start(session.namespace.find(path) ?? session.namespace.root, []));
    expect(session.load({ name: "fine", bytes: fine })).toEqual([]);
    expect(evaluate("\\FINE")).toBe("Integer 0x8");
    expect(session.scheduler.tasks).toEqual([]);
  });
}

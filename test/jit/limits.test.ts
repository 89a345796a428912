/** Bounds hold in compiled code, and where functions cannot be made everything is interpreted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type AmlName, type AmlNode, buildNode, encodeTerms, nameSeg } from "../../src/aml/index.ts";
import type { ByteSource } from "../../src/base/span.ts";
import { createJit } from "../../src/jit/index.ts";
import type { AcpiObject } from "../../src/namespace/index.ts";
import { printState } from "../support/aml-case.ts";
import { createAmlSession } from "../support/aml-session.ts";
import { repositoryRoot } from "../support/repository.ts";
import { bothEngines, load, observe } from "./engines.ts";
import { expectLockstep } from "./lockstep.ts";

const integer = (value: number): AcpiObject => ({ type: "Integer", value: BigInt(value) });
const image = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(join(repositoryRoot, `aml-fixtures/cases/interpreter/${name}.aml`))),
});
const limits = { loopIterations: 5000, objectSize: 0x1_0000 };

test.each([
  { path: "\\SPIN", args: [], code: "ae-aml-loop-timeout" },
  { path: "\\SPIS", args: [], code: "ae-aml-loop-timeout" },
  { path: "\\RECU", args: [integer(0)], code: "ae-aml-method-limit" },
  { path: "\\HUGE", args: [], code: "ae-aml-object-limit" },
  { path: "\\HUGB", args: [integer(0x1000_0000)], code: "ae-aml-object-limit" },
  { path: "\\STOL", args: [], code: "ae-aml-mutex-not-acquired" },
  { path: "\\DEEP", args: [integer(3)], code: "ae-aml-divide-by-zero" },
])("$path ends with $code on both engines, at the same place with the same callers", ({ path, args, code }) => {
  const [interpreted, compiled] = bothEngines({ limits });
  for (const engine of [interpreted, compiled]) load(engine, image("tasks"));
  const observation = observe(compiled, path, args);
  expect(observation).toEqual(observe(interpreted, path, args));
  expect(observation.end).toContain(code);
  // The session is usable afterwards.
  expect(observe(compiled, "\\SUMW", [integer(10)]).end).toBe("Integer 0x37");
});

test("a compiled loop without end gives way after each step's budget", () => {
  const [, { session }] = bothEngines();
  session.load(image("tasks"));
  const node = session.namespace.find("\\SPIN");
  if (node === undefined) throw new Error("the table has no SPIN");
  const task = session.interpreter.start(node, []);
  for (let i = 0; i < 100; i++) expect(task.step(997).kind).toBe("running");
  const counter = session.namespace.find("\\CNT0")?.object;
  // 10 instructions an iteration, more or less: certainly no more iterations than instructions.
  expect(counter?.type === "Integer" && counter.value > 1000n && counter.value < 99_700n).toBe(true);
});

test.each([
  { path: "\\SLEP", args: [{ type: "String", value: "a" }, integer(5)] },
  { path: "\\HOLD", args: [{ type: "String", value: "a" }, integer(5)] },
  { path: "\\NAMS", args: [integer(1), integer(5)] },
  { path: "\\RECU", args: [integer(1)] },
  { path: "\\WAIE", args: [integer(50)] },
] satisfies readonly { path: string; args: readonly AcpiObject[] }[])(
  "$path is at the same place on both engines after any number of instructions",
  ({ path, args }) => {
    for (const budget of [1, 2, 3, 7, 1000]) {
      const engines = bothEngines();
      for (const engine of engines) load(engine, image("tasks"));
      expectLockstep(engines, path, args, [budget]);
    }
  },
);

test("tasks that wait for each other take the same turns on both engines", () => {
  const [interpreted, compiled] = [...bothEngines()].map((engine) => {
    load(engine, image("tasks"));
    const { session } = engine;
    const ends: string[] = [];
    for (const name of ["first", "second", "third"]) {
      const node = session.namespace.find("\\HOLD");
      if (node === undefined) throw new Error("the table has no HOLD");
      const task = session.interpreter.start(node, [{ type: "String", value: name }, integer(3)]);
      session.scheduler.spawn(task, (state) => ends.push(`${name} ${printState(state)}`));
    }
    while (session.clock.runNext()) session.scheduler.runUntilIdle();
    return { ends, trace: session.trace.map(({ at, kind, data }) => ({ at, kind, data })) };
  });
  expect(compiled).toEqual(interpreted);
  expect(compiled?.ends).toHaveLength(3);
});

test.each([
  { how: "the option forbids it", functionMaker: "forbidden" as const },
  {
    how: "the host forbids it",
    functionMaker: undefined,
    forbid: true,
  },
])("where $how, no function is made and everything works", ({ functionMaker, forbid }) => {
  const original = globalThis.Function;
  if (forbid === true) {
    // What a content security policy does.
    globalThis.Function = new Proxy(original, {
      construct: () => {
        throw new EvalError("Code generation from strings disallowed for this context");
      },
    });
  }
  try {
    const jit = createJit({ threshold: 0, ...(functionMaker === undefined ? {} : { functionMaker }) });
    expect(jit.isAvailable).toBe(false);
    const session = createAmlSession({ accelerator: jit });
    session.load(image("control"));
    expect(printState(session.evaluate("\\SUMW", integer(10)))).toBe("Integer 0x37");
    expect(jit.statistics).toEqual({ compiled: 0, refused: 0 });
  } finally {
    globalThis.Function = original;
  }
});

test("a method is compiled once it has run for a while, in the middle of its loop too", () => {
  const jit = createJit({ threshold: 5000 });
  const session = createAmlSession({ accelerator: jit });
  session.load(image("control"));
  expect(printState(session.evaluate("\\SUMW", integer(10)))).toBe("Integer 0x37");
  expect(jit.statistics.compiled).toBe(0);
  expect(printState(session.evaluate("\\SUMW", integer(5000)))).toBe("Integer 0xBEC5E4");
  expect(jit.statistics.compiled).toBe(1);
});

const name = (segment: string): AmlName => ({
  path: { absolute: false, parents: 0, segments: [nameSeg(segment)] },
  form: "plain",
});
const table = (signature: string, terms: readonly AmlNode[]): ByteSource => {
  const body = encodeTerms(terms);
  const bytes = new Uint8Array(36 + body.length);
  bytes.set([...signature].map((letter) => letter.charCodeAt(0)));
  bytes.set([bytes.length & 0xff, bytes.length >> 8, 0, 0, 2], 4);
  bytes.set(body, 36);
  return { name: signature, bytes };
};
const reading = buildNode("Method", [
  name("GETV"),
  0,
  [buildNode("Return", [buildNode("NameReference", [name("VALU")])])],
]);
const value = buildNode("Name", [name("VALU"), buildNode("One")]);
const method = buildNode("Method", [name("VALU"), 0, [buildNode("Return", [buildNode("ByteConst", [7])])]]);

test("a name that becomes a method, or vanishes, is seen by compiled code", () => {
  for (const { session } of bothEngines()) {
    session.load(table("DSDT", [value, reading]));
    expect(printState(session.evaluate("\\GETV"))).toBe("Integer 0x1");
    const node = session.namespace.find("\\VALU");
    if (node === undefined) throw new Error("the table has VALU");
    session.namespace.remove(node);
    expect(printState(session.evaluate("\\GETV"))).toBe("AE_NOT_FOUND");
    session.load(table("SSDT", [method]));
    expect(printState(session.evaluate("\\GETV"))).toBe("Integer 0x7");
  }
});

test("a method too large to be worth it is interpreted", () => {
  const increments = Array.from({ length: 4000 }, () => buildNode("Increment", [buildNode("Local0")]));
  const body = [buildNode("Store", [buildNode("Zero"), buildNode("Local0")]), ...increments];
  const large = buildNode("Method", [name("LARG"), 0, [...body, buildNode("Return", [buildNode("Local0")])]]);
  const [, { session, jit }] = bothEngines();
  session.load(table("DSDT", [large]));
  expect(printState(session.evaluate("\\LARG"))).toBe("Integer 0xFA0");
  expect(jit?.statistics).toEqual({ compiled: 0, refused: 1 });
});

test("one jit serves engines with Integers of different widths", () => {
  const jit = createJit({ threshold: 0 });
  const [narrow, wide] = ["arithmetic-32-bit", "arithmetic"].map((name) => {
    const session = createAmlSession({ accelerator: jit });
    session.load(image(name));
    return printState(session.evaluate("\\ADDI", integer(0xffff_ffff), integer(1)));
  });
  expect([narrow, wide]).toEqual(["Integer 0x0", "Integer 0x100000000"]);
});

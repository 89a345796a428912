/** Whatever the bytes, loading and evaluating ends, with a result or a diagnostic. */
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { NamespaceNode } from "../../src/namespace/index.ts";
import { createAmlSession } from "../support/aml-session.ts";
import { goldenImage } from "./golden-image.ts";

const names = readdirSync(new URL("../../aml-fixtures/cases/interpreter", import.meta.url))
  .filter((file) => file.endsWith(".aml"))
  .map((file) => file.slice(0, -".aml".length));

const limits = { loopIterations: 200, callDepth: 30, objectSize: 0x1_0000, loopTime: 1_000_000_000 };

function exercise(bytes: Uint8Array): void {
  const session = createAmlSession({ limits, onFatal: "continue" });
  const load = session.load({ name: "broken", bytes });
  expect(["returned", "aborted"]).toContain(load.kind);
  session.initialize();
  const methods: NamespaceNode[] = [];
  session.namespace.walk((node) => {
    if (node.object?.type === "Method") methods.push(node);
  });
  for (const method of methods.slice(0, 40)) session.run(session.interpreter.start(method, []));
  expect(session.scheduler.tasks).toEqual([]);
}

test("a golden table with bytes changed loads and runs without crash or hang", () => {
  const change = fc.record({ at: fc.nat({ max: 4000 }), value: fc.integer({ min: 0, max: 255 }) });
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(change, { minLength: 1, maxLength: 8 }), (name, changes) => {
      const bytes = goldenImage(name).bytes.slice();
      for (const { at, value } of changes) bytes[36 + (at % (bytes.length - 36))] = value;
      exercise(bytes);
    }),
    { numRuns: 150 },
  );
});

test("random bytes behind a header load and run without crash or hang", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (body) => {
      const bytes = new Uint8Array(36 + body.length);
      bytes.set([0x44, 0x53, 0x44, 0x54, bytes.length & 0xff, bytes.length >> 8, 0, 0, 2]);
      bytes.set(body, 36);
      exercise(bytes);
    }),
    { numRuns: 300 },
  );
});

/** Random methods give the same on both engines, however their execution is cut into steps. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AcpiObject } from "../../src/namespace/index.ts";
import { bothEngines, load, observe } from "./engines.ts";
import { expectLockstep } from "./lockstep.ts";
import { randomTable } from "./random-methods.ts";

const limits = { loopIterations: 300, callDepth: 30, objectSize: 0x1000, loopTime: 1_000_000_000 };

const argument: fc.Arbitrary<AcpiObject> = fc.oneof(
  fc.bigInt({ min: 0n, max: (1n << 32n) - 1n }).map((value) => ({ type: "Integer" as const, value })),
  fc.constant({ type: "String" as const, value: "7f" }),
  fc.constant({ type: "Buffer" as const, bytes: Uint8Array.of(9, 8, 7) }),
);

test("a random method ends the same way, with the same trace", () => {
  fc.assert(
    fc.property(randomTable, argument, argument, (bytes, first, second) => {
      const [interpreted, compiled] = bothEngines({ limits, onFatal: "continue", implicitReturn: true });
      const image = { name: "random", bytes };
      expect(load(compiled, image)).toEqual(load(interpreted, image));
      for (let round = 0; round < 2; round++) {
        expect(observe(compiled, "\\RAND", [first, second])).toEqual(observe(interpreted, "\\RAND", [first, second]));
      }
    }),
    { numRuns: 400 },
  );
});

test("after any number of instructions both engines are at the same place", () => {
  fc.assert(
    fc.property(
      randomTable,
      argument,
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
      (bytes, first, budgets) => {
        const engines = bothEngines({ limits, onFatal: "continue" });
        for (const engine of engines) load(engine, { name: "random", bytes });
        expectLockstep(engines, "\\RAND", [first, first], budgets);
      },
    ),
    { numRuns: 200 },
  );
});

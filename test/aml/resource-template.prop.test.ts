import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeResourceTemplate } from "../../src/aml/index.ts";
import { sourceOf } from "./support.ts";

test("random bytes never throw, and items lie one behind the other", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      let at = 0;
      for (const { start, end } of decodeResourceTemplate(sourceOf(bytes)).value) {
        expect(start).toBe(at);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 500 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { createSourceFile, positionAt } from "../../src/base/span.ts";

test("every offset lies on the line that its text before it ends on", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab\n]*$/), (text) => {
      const file = createSourceFile("x", text);
      for (let offset = 0; offset <= text.length; offset++) {
        const before = text.slice(0, offset).split("\n");
        expect(positionAt(file, offset)).toEqual({ line: before.length, column: (before.at(-1) ?? "").length + 1 });
      }
    }),
  );
});

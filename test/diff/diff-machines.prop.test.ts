import fc from "fast-check";
import { expect, test } from "vitest";
import { diffMachines } from "../../src/diff/index.ts";
import { tableBytes } from "../support/table-bytes.ts";

test("equal bytes have no difference, and any bytes give an answer", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("DSDT", "APIC", "XYZ1"),
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }),
      (signature, one, other) => {
        const [a, b] = [one, other].map((body) => ({ name: "t", bytes: tableBytes(signature, body) }));
        if (a === undefined || b === undefined) throw new Error("two tables were made");
        expect(diffMachines([a], [a]).value).toEqual({ tables: [], objects: [] });
        const isSame = Buffer.compare(a.bytes, b.bytes) === 0;
        expect(diffMachines([a], [b]).value.tables.length).toBe(isSame ? 0 : 1);
      },
    ),
    { numRuns: 200 },
  );
});

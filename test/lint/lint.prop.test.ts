import fc from "fast-check";
import { expect, test } from "vitest";
import { lintMachine } from "../../src/lint/index.ts";
import { tableBytes } from "../support/table-bytes.ts";

test("any bytes give an answer", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("DSDT", "SSDT", "APIC", "FACP", "SRAT", "STAO", "ECDT"),
      fc.uint8Array({ maxLength: 300 }),
      (signature, body) => {
        const { value } = lintMachine([{ name: "any", bytes: tableBytes(signature, body) }]);
        expect(value.counts).toBeDefined();
      },
    ),
    { numRuns: 300 },
  );
});

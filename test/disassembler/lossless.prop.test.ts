import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeTerms } from "../../src/aml/index.ts";
import { hexBytes } from "../../src/base/hex.ts";
import { termArbitrary } from "../aml/aml-arbitrary.ts";
import { tableBytes } from "../support/table-bytes.ts";
import { compiled, textOf } from "./support.ts";

function expectBytesKept(table: Uint8Array): void {
  const { bytes, errors } = compiled(textOf(table, { lossless: true }));
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(hexBytes(bytes ?? new Uint8Array())).toBe(hexBytes(table));
}

const terms = fc.array(termArbitrary(3), { maxLength: 4 });

test("terms of every kind come back from lossless text", () => {
  fc.assert(
    fc.property(terms, (nodes) => expectBytesKept(tableBytes("SSDT", encodeTerms(nodes)))),
    { numRuns: 200 },
  );
});

test("any bytes behind a header come back from lossless text", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (body) => expectBytesKept(tableBytes("SSDT", body))),
    { numRuns: 200 },
  );
});

test("terms with a byte changed come back from lossless text", () => {
  fc.assert(
    fc.property(terms, fc.nat(), fc.nat(255), (nodes, place, value) => {
      const table = tableBytes("SSDT", encodeTerms(nodes));
      // In the header, too: only the signature is what it is.
      const changed = table.with(4 + (place % (table.length - 4)), value);
      expectBytesKept(changed);
    }),
    { numRuns: 300 },
  );
});

test("a table cut off anywhere comes back from lossless text", () => {
  fc.assert(
    fc.property(terms, fc.nat(), (nodes, place) => {
      const table = tableBytes("SSDT", encodeTerms(nodes));
      expectBytesKept(table.slice(0, place % table.length));
    }),
    { numRuns: 100 },
  );
});

test("readable text of any terms is text that the compiler reads without syntax errors", () => {
  fc.assert(
    fc.property(terms, (nodes) => {
      const { errors } = compiled(textOf(tableBytes("SSDT", encodeTerms(nodes))));
      expect(
        errors.filter(({ code }) => /token|character|unterminated/.test(code)).map(({ message }) => message),
      ).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

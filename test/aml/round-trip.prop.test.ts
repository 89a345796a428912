import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodeTable,
  decodeTermList,
  encodeTable,
  encodeTerms,
  outlineTable,
  printAmlTree,
} from "../../src/aml/index.ts";
import { sameBytes } from "../../src/base/byte-order.ts";
import { termArbitrary } from "./aml-arbitrary.ts";
import { sketchAll, sourceOf } from "./support.ts";

const terms = fc.array(termArbitrary(3), { maxLength: 4 });

/** Whatever the bytes are: no exception, and the same bytes again. */
function expectBytesKept(bytes: Uint8Array): void {
  const source = sourceOf(bytes);
  const list = decodeTermList(source, 0, bytes.length);
  if (!sameBytes(encodeTerms(list.value), bytes)) expect(encodeTerms(list.value)).toEqual(bytes);
  const raw = decodeTermList(source, 0, bytes.length, { methodBodies: "raw", argumentCount: () => 2 });
  if (!sameBytes(encodeTerms(raw.value), bytes)) expect(encodeTerms(raw.value)).toEqual(bytes);
  const table = decodeTable(source);
  if (!sameBytes(encodeTable(table.value), bytes)) expect(encodeTable(table.value)).toEqual(bytes);
  for (const { span } of [...list.diagnostics, ...table.diagnostics]) {
    if (span !== undefined) expect(span.start >= 0 && span.end <= bytes.length).toBe(true);
  }
  outlineTable(source);
  printAmlTree(list.value);
}

test("a tree survives encoding and decoding", () => {
  fc.assert(
    fc.property(terms, (nodes) => {
      const bytes = encodeTerms(nodes);
      const { value, diagnostics } = decodeTermList(sourceOf(bytes), 0, bytes.length);
      expect(diagnostics).toEqual([]);
      expect(sketchAll(value)).toBe(sketchAll(nodes));
      expect(encodeTerms(value)).toEqual(bytes);
    }),
    { numRuns: 500 },
  );
});

test("random bytes decode to something that encodes to them", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectBytesKept), { numRuns: 1500 });
});

test("opcodes in random order decode to something that encodes to them", () => {
  // Bytes that start packages, names and extended opcodes come more often than chance has them.
  const biased = fc.oneof(
    fc.nat(255),
    fc.constantFrom(0x5b, 0x10, 0x11, 0x12, 0x14, 0xa0, 0x2e, 0x2f, 0x41, 0x5c, 0x5e, 0x92, 0x08, 0x05, 0x45),
  );
  const bytes = fc.array(biased, { maxLength: 300 }).map((values) => Uint8Array.from(values));
  fc.assert(fc.property(bytes, expectBytesKept), { numRuns: 1500 });
});

test("trees with changed bytes decode to something that encodes to them", () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(terms, changes, (nodes, places) => {
      const bytes = encodeTerms(nodes);
      for (const [place, byte] of places) if (bytes.length > 0) bytes[place % bytes.length] = byte;
      expectBytesKept(bytes);
    }),
    { numRuns: 400 },
  );
});

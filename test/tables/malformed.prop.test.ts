/** Every declared table cut off anywhere, with parts of no length and of too much: it says where it breaks and comes back. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { sameBytes } from "../../src/base/byte-order.ts";
import { type ByteSource, createSourceFile } from "../../src/base/span.ts";
import {
  compileTableSource,
  decodeTable,
  dumpTable,
  encodeTable,
  tableRows,
  tableTemplate,
  tableToSource,
} from "../../src/tables/index.ts";

const samples = tableRows
  .flatMap(([, { signatures }]) => [...signatures])
  .filter((signature, index, all) => all.indexOf(signature) === index)
  .flatMap((signature) => {
    const text = tableTemplate(signature);
    if (text === undefined) return [];
    return [{ signature, bytes: compileTableSource(createSourceFile(signature, text)).value.bytes }];
  });

const sourceOf = (bytes: Uint8Array): ByteSource => ({ name: "malformed", bytes });

/** The value encodes to the bytes it was decoded from; every diagnostic points into them. Returns their codes. */
function expectDecodes(signature: string, bytes: Uint8Array): readonly string[] {
  const { value, diagnostics } = decodeTable(sourceOf(bytes), signature);
  const back = encodeTable(value);
  if (!sameBytes(back, bytes.subarray(0, back.length))) expect(back).toEqual(bytes.subarray(0, back.length));
  const ends = diagnostics.map(({ span }) => (span !== undefined && "source" in span ? span.end : 0));
  expect(Math.max(0, ...ends)).toBeLessThanOrEqual(bytes.length);
  return diagnostics.map(({ code }) => code);
}

/** Dump lines show every byte of the table and none behind it, and table source compiles to the bytes. */
function expectSurvives(signature: string, bytes: Uint8Array): readonly string[] {
  const rows = dumpTable(sourceOf(bytes), signature).value;
  expect(Math.max(0, ...rows.map(({ offset, length }) => offset + length))).toBeLessThanOrEqual(bytes.length);
  const shown = new Uint8Array(encodeTable(decodeTable(sourceOf(bytes), signature).value).length);
  for (const { offset, length } of rows) shown.fill(1, offset, offset + length);
  expect(rows.length === 0 ? -1 : shown.indexOf(0)).toBe(-1);
  const text = tableToSource(sourceOf(bytes), signature).value;
  const compiled = compileTableSource(createSourceFile("malformed", text));
  expect(compiled.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(compiled.value.bytes).toEqual(bytes);
  return expectDecodes(signature, bytes);
}

test.each(samples)(
  "$signature cut off at any byte says so, shows what is left, and comes back",
  ({ signature, bytes }) => {
    // Table source, which takes longer, at some places; other ones for tables of other lengths.
    const step = Math.max(3, Math.floor(bytes.length / 12));
    for (let end = 1; end < bytes.length; end++) {
      const cut = bytes.slice(0, end);
      const codes = end % step === 0 ? expectSurvives(signature, cut) : expectDecodes(signature, cut);
      if (codes.length === 0) expect(`${signature} cut at ${end}`).toBe("reported");
    }
  },
);

const changes = fc.constantFrom<(bytes: Uint8Array, at: number) => void>(
  (bytes, at) => bytes.fill(0, at, at + 2),
  (bytes, at) => bytes.fill(0xff, at, at + 2),
  (bytes, at) => {
    bytes[at] = 1;
  },
  (bytes, at) => {
    bytes[at] = ((bytes[at] ?? 0) + 1) & 0xff;
  },
);

test.each(samples)(
  "$signature with lengths and counts of zero, one and too much comes back",
  ({ signature, bytes }) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), changes), { minLength: 1, maxLength: 3 }), (places) => {
        const changed = bytes.slice();
        // Length and signature say how much there is: they are changed by cutting, above.
        for (const [place, change] of places) change(changed, 8 + (place % Math.max(1, changed.length - 8)));
        expectSurvives(signature, changed);
      }),
      { numRuns: 4 },
    );
  },
);

test.each(samples)("$signature with bytes behind its last structure says so and comes back", ({ signature, bytes }) => {
  const longer = Uint8Array.of(...bytes, 0xde, 0xad);
  expect(expectSurvives(signature, longer)).not.toEqual([]);
});

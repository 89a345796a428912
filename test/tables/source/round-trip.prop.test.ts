/** Whatever the bytes are, their table source compiles to them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSourceFile } from "../../../src/base/span.ts";
import { compileTableSource, tableRows, tableTemplate, tableToSource } from "../../../src/tables/index.ts";

function expectRoundTrip(bytes: Uint8Array): void {
  const text = tableToSource({ name: "table", bytes }).value;
  const { value, diagnostics } = compileTableSource(createSourceFile("table", text));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(value.bytes).toEqual(bytes);
}

const templates = tableRows
  .flatMap(([, { signatures }]) => signatures)
  .flatMap((signature) => {
    const text = tableTemplate(signature);
    return text === undefined ? [] : [[signature, text] as const];
  });

const bytesOf = (text: string): Uint8Array => compileTableSource(createSourceFile("template", text)).value.bytes;

test("every table with a layout has a template, but for AML", () => {
  const without = tableRows
    .flatMap(([, { signatures }]) => signatures)
    .filter((signature) => tableTemplate(signature) === undefined);
  expect(without).toEqual(["DSDT", "SSDT", "PSDT", "OSDT"]);
});

test.each(templates)(
  "the template of %s compiles without a word, and explains each of its bytes",
  (_signature, text) => {
    expect(compileTableSource(createSourceFile("template", text)).diagnostics).toEqual([]);
    expect(text).not.toMatch(/^\/\*|exact|ends here/m);
  },
);

test("bytes of any kind come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => expectRoundTrip(bytes)),
    { numRuns: 60 },
  );
});

test("tables cut off anywhere come back", () => {
  const random = fc.constantFrom(...templates);
  fc.assert(
    fc.property(random, fc.nat({ max: 999 }), ([, text], cut) => {
      const bytes = bytesOf(text);
      expectRoundTrip(bytes.slice(0, cut % (bytes.length + 1)));
    }),
    { numRuns: 120 },
  );
});

test("tables with changed, added and removed bytes come back", () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...templates), changes, fc.uint8Array({ maxLength: 5 }), ([, text], places, added) => {
      const bytes = Uint8Array.of(...bytesOf(text), ...added);
      for (const [place, byte] of places) bytes[place % bytes.length] = byte;
      expectRoundTrip(bytes);
    }),
    { numRuns: 200 },
  );
});

test("texts of any kind compile or are refused, without a crash", () => {
  const word = fc.constantFrom(
    "Signature",
    "Length",
    ":",
    '"APIC"',
    "[0004]",
    "\\\n",
    "\n",
    "/*",
    "*/",
    "//",
    "$a",
    "(",
    "Label",
    "Buffer",
    "UINT8",
    "FF",
    '"',
    "-",
    "Subtable Type",
    "0",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const file = createSourceFile("words", `Signature : "APIC"\n${words.join(" ")}`);
      expect(compileTableSource(file).value.bytes.length).toBeLessThan(10_000);
    }),
    { numRuns: 200 },
  );
});

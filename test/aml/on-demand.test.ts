import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  type AmlNode,
  type AmlTableOnDemand,
  decodeTable,
  decodeTableOnDemand,
  encodeTable,
  isNodeList,
} from "../../src/aml/index.ts";
import { compile } from "../../src/asl/index.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { sketchAll, sourceOf } from "./support.ts";

const folder = new URL("../../aml-fixtures/cases/aml/", import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith(".aml"));

/** A table of what the compiler would refuse in other texts, too. */
function tableOf(text: string) {
  const block = 'DefinitionBlock /*@lossless creator=494E544C:0x20200925*/ ("", "SSDT", 2, "TEST", "TEST", 1)';
  const [table] = compile(
    createSourceFile("test.asl", `${block} { ${text} }`),
    {},
    { readText: () => undefined },
  ).value;
  return sourceOf(table?.bytes ?? new Uint8Array());
}

/** The terms with the bodies of methods put in, the last method first. */
function filled(terms: readonly AmlNode[], table: AmlTableOnDemand): readonly AmlNode[] {
  return terms
    .toReversed()
    .map((node) => {
      const operands = node.operands.map((operand) => {
        if (!isNodeList(operand)) return operand;
        const [first] = operand;
        return (first === undefined ? undefined : table.bodyOf(first)) ?? filled(operand, table);
      });
      return { ...node, operands };
    })
    .toReversed();
}

test.each(fixtures)("%s read on demand is what is read at once, unless its methods are entangled", (name) => {
  const source = sourceOf(new Uint8Array(readFileSync(new URL(name, folder))));
  const whole = decodeTable(source);
  const { value } = decodeTableOnDemand(source);
  const terms = filled(value.table.terms, value);
  if (!value.isEntangled()) expect(terms).toEqual(whole.value.terms);
  expect(encodeTable({ ...value.table, terms })).toEqual(source.bytes);
});

test("a body can be read again and again, whatever it names in its own scope", () => {
  const source = tableOf(
    "Method (AAAA) { Name (BBBB, One) Return (BBBB) } Method (BBBB, 1, NotSerialized) { Return (BBBB (AAAA ())) }",
  );
  const { value } = decodeTableOnDemand(source);
  const first = sketchAll(filled(value.table.terms, value));
  expect(sketchAll(filled(value.table.terms, value))).toBe(first);
  expect(first).toBe(sketchAll(decodeTable(source).value.terms));
  expect(value.isEntangled()).toBe(false);
});

test.each([
  [
    "a method that another method declares",
    "Method (AAAA) { BBBB (One) } Method (CCCC) { Method (\\BBBB, 1, NotSerialized) {} }",
    true,
  ],
  [
    "a method that is called before it is declared in the same one",
    "Method (AAAA) { BBBB (One) Method (BBBB, 1, NotSerialized) {} }",
    true,
  ],
  [
    "a method that is called where it is declared",
    "Method (AAAA) { Method (BBBB, 1, NotSerialized) {} BBBB (One) }",
    false,
  ],
  ["an object that hides a method elsewhere", "Method (AAAA, 1) {} Method (BBBB) { Name (\\_SB.AAAA, 1) }", true],
])("%s: entangled or not", (_, text, isEntangled) => {
  const { value } = decodeTableOnDemand(tableOf(text));
  filled(value.table.terms, value);
  expect(value.isEntangled()).toBe(isEntangled);
});

test("names that are declared behind their use outside of methods are known when the table is read", () => {
  const source = tableOf(
    "Name (AAAA, Package () { One }) If (BBBB ()) { Name (CCCC, 1) } Method (BBBB) { Return (1) }",
  );
  const { value } = decodeTableOnDemand(source);
  expect(filled(value.table.terms, value)).toEqual(decodeTable(source).value.terms);
});

test("what is wrong in a body makes the methods entangled", () => {
  const { bytes } = tableOf("Method (AAAA) { Return (0x12) } Method (BBBB) { Return (0x34) }");
  const at = bytes.indexOf(0x34);
  const { value } = decodeTableOnDemand(sourceOf(bytes.with(at - 1, 0x02)));
  filled(value.table.terms, value);
  expect(value.isEntangled()).toBe(true);
});

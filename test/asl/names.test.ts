import { describe, expect, test } from "vitest";
import { type AstNode, bind, type OperatorNode, parse } from "../../src/asl/index.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { block, compileText, noFiles } from "./compile-text.ts";

/** The bound tree of terms, and the nodes spelled like a text. */
function bound(terms: string) {
  const { space, terms: tables } = parse(createSourceFile("test.asl", block(terms)), noFiles).value;
  const table = tables.find((term): term is OperatorNode => term.kind === "operator");
  if (table === undefined) throw new Error("no table");
  const tree = bind(table, space).value;
  const found = (spelling: string): readonly AstNode[] => {
    const nodes: AstNode[] = [];
    const visit = (node: AstNode | undefined): void => {
      if (node === undefined) return;
      if (node.kind === "name" && node.word.text === spelling) nodes.push(node);
      if (node.kind === "operator") [...node.args, ...(node.body?.items ?? [])].forEach(visit);
      else if (node.kind === "list") node.items.forEach(visit);
      else if (node.kind === "binary") [node.left, node.right].forEach(visit);
      else if (node.kind === "invocation") [node.name, ...node.args].forEach(visit);
      else if (node.kind === "index") [node.source, node.index].forEach(visit);
      else if (node.kind === "unary") visit(node.operand);
    };
    visit(table);
    return nodes;
  };
  return { tree, found };
}

describe("a name means", () => {
  const { tree, found } = bound(`
    Name (VAL0, 1)
    Scope (\\_SB)
    {
      Name (VAL0, 2)
      Device (DEV0) { Name (_ADR, 0) Method (TST1, 1) { Name (LOC0, VAL0) Return (\\VAL0 + ^DEV1.VAL1 + LOC0 + LATE (1)) } Device (DEV1) { Name (VAL1, 3) } }
      Method (LATE, 1) { Return (Arg0) }
    }
    External (\\_SB.PCI0.EXT0, IntObj)`);
  const meaning = (spelling: string, index = 0): string | undefined => {
    const node = found(spelling)[index];
    return node === undefined ? undefined : tree.symbolAt(node)?.path;
  };

  test.each([
    { what: "the nearest object around it", spelling: "VAL0", index: 2, path: "\\_SB.VAL0" },
    { what: "an object at the root", spelling: "\\VAL0", index: 0, path: "\\VAL0" },
    { what: "an object beside its method", spelling: "^DEV1.VAL1", index: 0, path: "\\_SB.DEV0.DEV1.VAL1" },
    { what: "an object of its own method", spelling: "LOC0", index: 1, path: "\\_SB.DEV0.TST1.LOC0" },
    { what: "a method declared later", spelling: "LATE", index: 0, path: "\\_SB.LATE" },
    { what: "an object of another table", spelling: "\\_SB.PCI0.EXT0", index: 0, path: "\\_SB.PCI0.EXT0" },
  ])("$what", ({ spelling, index, path }) => {
    expect(meaning(spelling, index)).toBe(path);
  });
});

test("objects know their types and argument counts", () => {
  const { tree } = bound(`
    Method (TST1, 3) { } Function (TST2, IntObj, { IntObj, StrObj }) { Return (1) } Name (STR0, "a") Name (PKG0, Package () { })
    Name (RES0, ResourceTemplate () { }) Event (EVT0) Processor (CPU0, 1, 0, 0) { }`);
  const known = new Map(tree.names.children.map((symbol) => [symbol.seg, symbol]));
  expect(["TST1", "STR0", "PKG0", "RES0", "EVT0", "CPU0"].map((seg) => known.get(seg as never)?.type)).toEqual([
    "MethodObj",
    "StrObj",
    "PkgObj",
    "BuffObj",
    "EventObj",
    "ProcessorObj",
  ]);
  expect(known.get("TST1" as never)?.argumentCount).toBe(3);
  expect(known.get("TST2" as never)?.argumentCount).toBe(2);
});

test("a descriptor's name has its fields with their places", () => {
  const { tree } = bound(
    "Device (DEV0) { Name (RES0, ResourceTemplate () { IO (Decode16, 0, 0, 1, 8, IO00) IRQ (Edge, ActiveHigh, Shared, IRQ0) { 5 } }) }",
  );
  const device = tree.names.children.find(({ seg }) => seg === ("DEV0" as never));
  const tag = device?.children.find(({ seg }) => seg === ("IO00" as never));
  const places = Object.fromEntries((tag?.children ?? []).map(({ seg, resourceField }) => [seg, resourceField]));
  expect(places).toEqual({
    _DEC: { bitOffset: 8, bitLength: 1 },
    _MIN: { bitOffset: 16, bitLength: 16 },
    _MAX: { bitOffset: 32, bitLength: 16 },
    _ALN: { bitOffset: 48, bitLength: 8 },
    _LEN: { bitOffset: 56, bitLength: 8 },
  });
});

test("an object that may be missing is no error in CondRefOf, and one elsewhere", () => {
  expect(compileText(block("Method (TST1) { If (CondRefOf (NONE)) { Return (1) } Return (0) }")).errors).toEqual([]);
  expect(compileText(block("Method (TST1) { Return (SizeOf (NONE)) }")).errors.length).toBe(1);
});

test("an external object may be declared again by the table itself", () => {
  expect(compileText(block("External (VAL0, IntObj) Name (VAL0, 1)")).errors).toEqual([]);
});

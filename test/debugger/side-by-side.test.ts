/** One evaluation under both traditions, side by side: what differs, and where they part. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSideBySide, type SideBySide } from "../../src/debugger/index.ts";
import { acpicaSemantics, ntSemantics, type Semantics } from "../../src/interpreter/index.ts";
import { repositoryRoot } from "../support/repository.ts";

function pairOf(first: Semantics = acpicaSemantics, second: Semantics = ntSemantics, file = "semantics"): SideBySide {
  const path = join(repositoryRoot, `aml-fixtures/cases/interpreter/${file}.aml`);
  const pair = createSideBySide({ session: {}, first, second });
  pair.load({ name: `${file}.aml`, bytes: new Uint8Array(readFileSync(path)) });
  pair.initialize();
  return pair;
}

test.each([
  {
    path: "\\CAST",
    text: "Store (0x4F4F46, BAR)",
    subject: "\\BAR",
    first: '"00000000004F4F46"',
    second: '"FOO"',
    subjects: ["result", "\\BAR"],
  },
  {
    path: "\\REBD",
    text: "Store (0x141, Local1)",
    subject: "Local0",
    first: "0x7B",
    second: "0x141",
    subjects: ["result"],
  },
  {
    path: "\\FOLL",
    text: "Return (FLD)",
    subject: "result",
    first: "0x4030201",
    second: "0x8070605",
    subjects: ["result"],
  },
])("$path parts at $text", ({ path, text, subject, first, second, subjects }) => {
  const outcome = pairOf().evaluate(path, []);
  expect(outcome?.parting).toMatchObject({ place: { method: path, text }, subject, first, second });
  expect(outcome?.differences.map((each) => each.subject)).toEqual(subjects);
});

test("a fault parts from what goes on", () => {
  const outcome = pairOf().evaluate("\\PKGE", []);
  expect(outcome?.parting).toMatchObject({ place: { method: "\\PKGE" }, subject: "next statement" });
  expect(outcome?.parting?.first).toMatch(/^AE_SUPPORT/);
  expect(outcome?.differences).toEqual([{ subject: "result", first: "AE_SUPPORT", second: "0x32" }]);
});

test("names written behind the parting count too", () => {
  const path = join(repositoryRoot, "aml-fixtures/cases/interpreter/semantics.aml");
  const pair = createSideBySide({ session: {}, first: acpicaSemantics, second: ntSemantics });
  const outcome = pair.load({ name: "semantics.aml", bytes: new Uint8Array(readFileSync(path)) });
  expect(outcome.differences).toEqual([{ subject: "\\TLEV", first: "0x00", second: "0x01" }]);
});

test("a Local that differs is no difference if nothing outside comes of it", () => {
  const outcome = pairOf(acpicaSemantics, ntSemantics, "control").evaluate("\\BARE", []);
  expect(outcome?.differences).toEqual([]);
});

test("an implicit 0 where the other has no value is no difference of an evaluation", () => {
  const outcome = pairOf().evaluate("\\VOID", []);
  expect(outcome?.first).toEqual({ kind: "returned", object: undefined });
  expect(outcome?.second).toMatchObject({ kind: "returned", object: { type: "Integer", value: 0n } });
  expect(outcome).toMatchObject({ parting: undefined, differences: [] });
});

test("bus cycles that differ are effects, and the statement that makes them is where the two part", () => {
  const pair = pairOf(acpicaSemantics, { ...acpicaSemantics, truth: () => 1 }, "semantics-effects");
  const outcome = pair.evaluate("\\MAIN", []);
  expect(outcome?.differences.map(({ subject }) => subject)).toEqual(["effect 4"]);
  expect(outcome?.parting).toMatchObject({ place: { method: "\\MAIN" }, subject: "Local0" });
});

test("what the same semantics do twice never parts", () => {
  for (const semantics of [acpicaSemantics, ntSemantics]) {
    const pair = pairOf(semantics, semantics, "store");
    for (const node of pair.first.namespace.root.children.values()) {
      if (node.object?.type !== "Method" || node.object.argumentCount > 0) continue;
      const outcome = pair.evaluate(node.path, []);
      expect({ path: node.path, parting: outcome?.parting, differences: outcome?.differences }).toEqual({
        path: node.path,
        parting: undefined,
        differences: [],
      });
    }
  }
});

/** One constant changed in lossless text: one method differs, and the lengths around it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editOneMethod, isLocal } from "../../tools/corpus-roundtrip/edit-one-method.ts";
import { repositoryRoot } from "../support/repository.ts";
import { ssdtOf } from "./support.ts";

/** Methods in scopes in devices, so that lengths of one and of two bytes grow. */
const many = Array.from({ length: 200 }, (_, i) => {
  const digits = String(i).padStart(3, "0");
  return `Device (D${digits}) { Name (_ADR, ${i}) Method (M${digits}, 2) { Local0 = 0x5A
    If (Arg0) { Local0 = Arg1 + ${i} } Return (Local0) } }`;
});
const large = ssdtOf(`Scope (\\_SB) { ${many.join("\n")} }`);

test.each([
  ["A5", 0],
  ["A5A5", 1],
  ["A5A5A5A5", 3],
  ["A5A5A5A5A5A5A5A5", 7],
])("a constant of digits %s makes the table %d bytes longer and touches nothing else", (digits, growth) => {
  const result = editOneMethod(large, digits);
  expect(result).toMatchObject({ growth, others: 0 });
  expect(result !== undefined && isLocal(result)).toBe(true);
});

test("a table of another compiler keeps what is odd in it around the edit", () => {
  const table = new Uint8Array(readFileSync(join(repositoryRoot, "aml-fixtures/cases/interpreter/matrix-store.aml")));
  const result = editOneMethod(table, "A5");
  expect(result === undefined || isLocal(result)).toBe(true);
});

/** How differences read. */
import { expect, test } from "vitest";
import { renderDifference } from "../../src/cli/render/difference-text.ts";
import { diffMachines } from "../../src/diff/index.ts";
import { ssdtOf } from "../disassembler/support.ts";

/** The difference of two tables of these terms, without colours. */
function differenceOf(before: string, after: string): string {
  const source = (name: string, terms: string) => ({ name, bytes: ssdtOf(terms) });
  const { value } = diffMachines([source("a", before)], [source("b", after)]);
  return [...renderDifference(value, { style: (_name, text) => text, columns: 120 })].join("");
}

const region = (units: string): string =>
  `OperationRegion (GNVS, SystemMemory, 0, 64) Field (GNVS, AnyAcc, Lock, Preserve) { ${units} }`;

test("field units behind one that went are one line, with how far they were shifted", () => {
  const text = differenceOf(
    region("AAAA, 8, BBBB, 32, C, 8, D, 8, E, 8, F, 8"),
    region("AAAA, 8, C, 8, D, 8, E, 8, F, 8"),
  );
  expect(text).toContain("- \\BBBB  field unit");
  expect(text).toContain("~ \\C … \\F  4 field units  Field (GNVS, AnyAcc, Lock, Preserve): 32 bits lower");
  expect(text).not.toContain("~ \\D");
});

test("field units that changed in more than their place are told one by one", () => {
  const text = differenceOf(region("BBBB, 32, C, 8, D, 8, E, 8, F, 8"), region("C, 8, D, 16, E, 8, F, 8"));
  expect(text).toContain("~ \\D  field unit");
  expect(text).toContain("+ Field (GNVS, AnyAcc, Lock, Preserve): bit 8, 16 wide");
});

/** Bytes of an attacker or of broken firmware: a text in bounded time and memory, and the same bytes from it. */
import { expect, test } from "vitest";
import { sameBytes } from "../../src/base/byte-order.ts";
import { nestedIfs, pkg, text } from "../support/hostile-aml.ts";
import { hostileCases, hostileTables } from "../support/hostile-case-table.ts";
import { compiled, ssdt, textOf } from "./support.ts";

const cases = hostileCases.flatMap((one) =>
  hostileTables(one).map((table, index) => [`${one.shape} ${one.what} ${index}`, table] as const),
);

test.each(cases)("%s comes back from lossless text", (_, table) => {
  const { bytes, errors } = compiled(textOf(table, { lossless: true }));
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(bytes !== undefined && sameBytes(bytes, table)).toBe(true);
});

const deep: readonly (readonly [string, readonly number[]])[] = [
  ["Ifs in one another", nestedIfs(20_000)],
  ["additions in one another", [0x70, ...new Array<number>(5_000).fill(0x72), 0x00, 0x60]],
  ["packages in one another", nest(2_000, (inner) => pkg([0x12], [1], inner))],
  ["a chain of ElseIfs", nest(2_000, (inner) => [...pkg([0xa0], [1]), ...pkg([0xa1], inner)])],
  ["devices in one another", nest(2_000, (inner) => pkg([0x5b, 0x82], text("DEV0"), inner))],
];

function nest(depth: number, around: (inner: readonly number[]) => readonly number[]): readonly number[] {
  let result: readonly number[] = [];
  for (let i = 0; i < depth; i++) result = around(result);
  return result;
}

test.each(deep)("%s give text that is linear in the bytes and compiles to them", (_, body) => {
  const table = ssdt(body);
  for (const lossless of [true, false]) {
    const dsl = textOf(table, { lossless });
    expect(dsl.length).toBeLessThan(200 * table.length + 20_000);
    if (lossless) expect(sameBytes(compiled(dsl).bytes ?? new Uint8Array(), table)).toBe(true);
  }
});

test("more externals than a byte counts are all declared", () => {
  const body = Array.from({ length: 300 }, (_, i) => [0x70, ...text(`X${String(i).padStart(3, "0")}`), 0x60]).flat();
  const dsl = textOf(ssdt([...pkg([0x14], text("MAIN"), [0], body)]));
  expect(dsl.match(/External \(/g)).toHaveLength(300);
  expect(compiled(dsl).errors).toEqual([]);
});

test.each([0, 1, 4, 35])("a file of %d bytes has a text", (length) => {
  const bytes = ssdt([]).slice(0, length);
  expect(sameBytes(compiled(textOf(bytes, { lossless: true })).bytes ?? new Uint8Array(9), bytes)).toBe(true);
});

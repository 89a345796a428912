import { expect, test } from "vitest";
import { buildFacs, buildOther, buildRsdp, splitTables } from "../../src/tables/index.ts";
import { madtRevision4 } from "./hotplug-vectors.ts";

const ssdt = buildOther("SSDT", 2, new Uint8Array(5));
const join = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

test("a single table keeps the name of its file", () => {
  const { value, diagnostics } = splitTables({ name: "a.dat", bytes: ssdt });
  expect(value).toEqual([{ offset: 0, signature: "SSDT", source: { name: "a.dat", bytes: ssdt } }]);
  expect(diagnostics).toEqual([]);
});

test("tables one after another are told apart by their lengths, zeros between them are passed over", () => {
  const parts = [buildRsdp({}), madtRevision4, [0, 0, 0, 0], buildFacs(), ssdt, [0, 0]];
  const { value, diagnostics } = splitTables({ name: "all", bytes: join(...parts) });
  expect(value.map(({ signature, offset }) => [signature, offset])).toEqual([
    ["RSD PTR ", 0],
    ["APIC", 36],
    ["FACS", 100],
    ["SSDT", 164],
  ]);
  expect(value[1]?.source).toEqual({ name: "all+0x0024", bytes: madtRevision4 });
  expect(diagnostics).toEqual([]);
});

test("what follows the last table and is none is reported, not lost silently", () => {
  const { value, diagnostics } = splitTables({ name: "all", bytes: join(ssdt, [1, 2, 3]) });
  expect(value.length).toBe(1);
  expect(diagnostics).toMatchObject([{ code: "tables/bytes-after-table", span: { start: 41, end: 44 } }]);
});

test("a last table that is cut is there, with the reason", () => {
  const { value, diagnostics } = splitTables({ name: "all", bytes: join(ssdt, madtRevision4.slice(0, 50)) });
  expect(value.map(({ source }) => source.bytes.length)).toEqual([41, 50]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["tables/length-past-end"]);
});

test("nothing is split out of nothing", () => {
  expect(splitTables({ name: "x", bytes: new Uint8Array() })).toMatchObject({
    value: [],
    diagnostics: [{ code: "tables/empty" }],
  });
});

import { expect, test } from "vitest";
import { processorUid } from "../../src/base/brand.ts";
import { writeUint } from "../../src/base/byte-order.ts";
import { decode } from "../../src/schema/index.ts";
import {
  buildStao,
  decodeTable,
  encodeTable,
  staoLayout,
  statusOverrides,
  withChecksum,
} from "../../src/tables/index.ts";
import { identity, staoRevision1, staoRevision2 } from "./hotplug-vectors.ts";

const names = ["\\_SB.BUS0.DEV1", "\\_SB.BUS0.DEV2"];
const processors = [0, 1, 0x20].map(processorUid);

test.each([
  { name: "revision 1", bytes: staoRevision1, options: { names }, uids: [] },
  { name: "revision 2", bytes: staoRevision2, options: { names: ["\\_SB.UAR1"], processors }, uids: processors },
])("builds and reads STAO $name", ({ bytes, options, uids }) => {
  expect(buildStao({ ignoreUart: true, ...options, identity })).toEqual(bytes);
  const { value, diagnostics } = decodeTable({ name: "stao", bytes });
  expect(diagnostics).toEqual([]);
  expect(statusOverrides(value)).toEqual({ uart: true, names: options.names, processors: uids });
  expect(encodeTable(value)).toEqual(bytes);
});

test("a reader of revision 1 alone takes revision 2 for names, and breaks nothing", () => {
  const { value } = decode(staoLayout, { name: "stao", bytes: staoRevision2 });
  const names = value.complete ? value.value.names : [];
  expect(names.slice(0, 4)).toEqual(["", "", "", "8"]);
});

test.each([
  { name: "the names lie behind the end", at: 40, value: 0x1000 },
  { name: "the names reach behind the end", at: 44, value: 0x1000 },
  { name: "the processors lie inside the header", at: 48, value: 4 },
  { name: "the processors are more than there are bytes", at: 52, value: 0xffffffff },
])("an explicit table whose offsets do not fit is incomplete: $name", ({ at, value }) => {
  const bytes = staoRevision2.slice();
  writeUint(bytes, at, 4, value);
  const fixed = withChecksum(bytes);
  const decoded = decodeTable({ name: "stao", bytes: fixed });
  expect(decoded.value).toMatchObject({ kind: "incomplete", of: "staoExplicit" });
  expect(decoded.diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
  expect(encodeTable(decoded.value)).toEqual(fixed);
});

test("without names and processors, the offsets lead nowhere and nothing is read", () => {
  const bytes = buildStao({ processors: [] });
  expect(bytes.length).toBe(56);
  expect(statusOverrides(decodeTable({ name: "stao", bytes }).value)).toEqual({
    uart: false,
    names: [],
    processors: [],
  });
});

test("another table overrides no status", () => {
  expect(statusOverrides({ kind: "incomplete", of: undefined, bytes: new Uint8Array() })).toBeUndefined();
});

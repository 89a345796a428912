import { expect, test } from "vitest";
import {
  amlName,
  compareNamePaths,
  decodeNameString,
  encodeNamePath,
  hasSearchRules,
  isWellFormedNameSeg,
  joinNamePath,
  nameSeg,
  nameStringBytes,
  nullName,
  parseNamePath,
  printNamePath,
  printNameSeg,
  rootPath,
  sameNamePath,
} from "../../src/aml/index.ts";
import { ByteWriter } from "../../src/base/byte-writer.ts";
import { bytesFromHex, hexBytes } from "../../src/base/hex.ts";

const path = (text: string) => {
  const parsed = parseNamePath(text);
  if (parsed === undefined) throw new Error(`${text} is no path`);
  return parsed;
};

test.each([
  { text: "\\", bytes: "5C 00" },
  { text: "^", bytes: "5E 00" },
  { text: "^^", bytes: "5E 5E 00" },
  { text: "A", bytes: "41 5F 5F 5F" },
  { text: "_STA", bytes: "5F 53 54 41" },
  { text: "\\_SB", bytes: "5C 5F 53 42 5F" },
  { text: "^LNKA", bytes: "5E 4C 4E 4B 41" },
  { text: "\\_SB.PCI0", bytes: "5C 2E 5F 53 42 5F 50 43 49 30" },
  { text: "A.B.C", bytes: "2F 03 41 5F 5F 5F 42 5F 5F 5F 43 5F 5F 5F" },
  { text: "^^A.B", bytes: "5E 5E 2E 41 5F 5F 5F 42 5F 5F 5F" },
])("$text is encoded as $bytes and back", ({ text, bytes }) => {
  const writer = new ByteWriter();
  encodeNamePath(writer, path(text));
  expect(hexBytes(writer.toBytes())).toBe(bytes);
  const decoded = decodeNameString(bytesFromHex(bytes));
  expect(decoded?.next).toBe(bytesFromHex(bytes).length);
  expect(decoded === undefined ? undefined : printNamePath(decoded.name.path)).toBe(text);
});

test.each([
  { what: "a NullName", bytes: "00", text: "", form: "plain" },
  { what: "no segments, counted", bytes: "2F 00", text: "", form: "multi" },
  { what: "one segment, counted", bytes: "2F 01 41 42 43 44", text: "ABCD", form: "multi" },
  { what: "two segments, counted", bytes: "2F 02 41 42 43 44 45 5F 5F 5F", text: "ABCD.E", form: "multi" },
  { what: "bytes that are no characters of names", bytes: "41 FF 80 5F", text: "A\u00ff\u0080", form: "plain" },
  { what: "a parent prefix behind the root", bytes: "5C 5E 41 42 43 44", text: "\\^ABCD", form: "plain" },
])("$what keeps its form", ({ bytes, text, form }) => {
  const decoded = decodeNameString(bytesFromHex(bytes));
  expect(decoded?.name.form).toBe(form);
  if (decoded === undefined) return;
  expect(printNamePath(decoded.name.path)).toBe(text);
  expect(hexBytes(nameStringBytes(decoded.name))).toBe(bytes);
});

test.each(["", "5C", "5E", "5E 5E", "41 42 43", "2E 41 42 43 44 45 46 47", "2F", "2F 02 41 42 43 44"])(
  "the cut name [%s] is none",
  (bytes) => {
    expect(decodeNameString(bytesFromHex(bytes))).toBeUndefined();
  },
);

test.each(["", "1ABC", "ABCDE", "A..B", "A.", ".A", "A^", "^\\A", "A B", "\\\\A"])("%j is no path", (text) => {
  expect(parseNamePath(text)).toBeUndefined();
});

test("lower case is raised when text is parsed", () => {
  expect(printNamePath(path("\\_sb.pci0"))).toBe("\\_SB.PCI0");
});

test("padding is trimmed when a segment is printed, but one character is left", () => {
  expect([nameSeg("_SB"), nameSeg("A_B"), nameSeg("_")].map(printNameSeg)).toEqual(["_SB", "A_B", "_"]);
});

test("a segment of more than four characters is a bug of the caller", () => {
  expect(() => nameSeg("ABCDE")).toThrow("four");
});

test.each([
  { segment: "_SB_", isWellFormed: true },
  { segment: "A0__", isWellFormed: true },
  { segment: "0ABC", isWellFormed: false },
  { segment: "Abcd", isWellFormed: false },
  { segment: "A\u00ff__", isWellFormed: false },
])("$segment is well formed: $isWellFormed", ({ segment, isWellFormed }) => {
  expect(isWellFormedNameSeg(segment)).toBe(isWellFormed);
});

test.each([
  { scope: "\\_SB.PCI0", text: "LNKA", joined: "\\_SB.PCI0.LNKA" },
  { scope: "\\_SB.PCI0", text: "^LNKA", joined: "\\_SB.LNKA" },
  { scope: "\\_SB.PCI0", text: "^^LNKA.B", joined: "\\LNKA.B" },
  { scope: "\\_SB.PCI0", text: "\\_GPE", joined: "\\_GPE" },
  { scope: "\\", text: "A", joined: "\\A" },
])("$text declared in $scope is $joined", ({ scope, text, joined }) => {
  const result = joinNamePath(path(scope), path(text));
  expect(result === undefined ? undefined : printNamePath(result)).toBe(joined);
});

test("a path above the root joins to nothing", () => {
  expect(joinNamePath(path("\\_SB"), path("^^A"))).toBeUndefined();
});

test("only a single segment without prefix is searched", () => {
  expect(["A", "^A", "\\A", "A.B"].filter((text) => hasSearchRules(path(text)))).toEqual(["A"]);
});

test("paths are the same when every part is", () => {
  expect(sameNamePath(path("\\A.B"), path("\\A.B"))).toBe(true);
  const others = ["A.B", "\\A", "\\A.C", "\\A.B.C", "^A.B"];
  expect(others.filter((text) => sameNamePath(path("\\A.B"), path(text)))).toEqual([]);
});

test("paths sort by prefix, then by segments", () => {
  const sorted = ["\\", "\\A", "\\A.B", "\\B", "A", "^A"];
  expect([...sorted].reverse().map(path).toSorted(compareNamePaths).map(printNamePath)).toEqual(sorted);
});

test("root and NullName have names of no segments", () => {
  expect(hexBytes(nameStringBytes(amlName(rootPath)))).toBe("5C 00");
  expect(hexBytes(nameStringBytes(amlName(nullName)))).toBe("00");
});

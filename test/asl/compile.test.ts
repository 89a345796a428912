import { describe, expect, test } from "vitest";
import { compile } from "../../src/asl/index.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { block, compileText, noFiles } from "./compile-text.ts";

const textOf = (bytes: Uint8Array | undefined, start: number, end: number): string =>
  String.fromCharCode(...(bytes?.subarray(start, end) ?? []));

describe("the header", () => {
  const text = 'DefinitionBlock ("out.aml", "OEM1", 3, "OEM", "TABLE", 0x12345678) { Name (VAL0, 1) }';
  const { bytes } = compileText(text);

  test("holds what DefinitionBlock says, texts filled with zeros", () => {
    expect(textOf(bytes, 0, 4)).toBe("OEM1");
    expect(bytes?.[8]).toBe(3);
    expect(textOf(bytes, 10, 16)).toBe("OEM\0\0\0");
    expect(textOf(bytes, 16, 24)).toBe("TABLE\0\0\0");
    expect([...(bytes?.subarray(24, 28) ?? [])]).toEqual([0x78, 0x56, 0x34, 0x12]);
  });

  test("holds the length, and all bytes sum to zero", () => {
    expect(bytes?.[4]).toBe(bytes?.length);
    expect((bytes ?? new Uint8Array([1])).reduce((sum, byte) => (sum + byte) & 0xff, 0)).toBe(0);
  });

  test("takes its revision from the option, and with it the width of integers", () => {
    const narrow = compileText(block("Name (VAL0, 0xFFFFFFFF)"), { revision: 1 });
    expect(narrow.bytes?.[8]).toBe(1);
    expect(narrow.aml).toBe("08 56 41 4C 30 FF");
  });
});

test("each DefinitionBlock of a text is a table", () => {
  const { value, diagnostics } = compile(
    createSourceFile(
      "two.asl",
      block("Name (VAL0, 1)") + block("Name (VAL0, 2)", "OEM2").replace('""', '"second.aml"'),
    ),
    {},
    noFiles,
  );
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(value.map(({ signature, fileName }) => [signature, fileName])).toEqual([
    ["SSDT", ""],
    ["OEM2", "second.aml"],
  ]);
});

describe("Include", () => {
  const files: Readonly<Record<string, string>> = {
    "a.asl": 'Name (VALA, 1) Include ("b.asl")',
    "b.asl": "Name (VALB, 2)",
    "loop.asl": 'Include ("loop.asl")',
    "bad.asl": "Method (TST1) {\n  Return (NONE)\n}",
  };
  const host = {
    readText: (path: string) => {
      const text = files[path];
      return text === undefined ? undefined : { path, text };
    },
  };

  test("puts the terms of other files in its place", () => {
    expect(compileText(block('Include ("a.asl") Name (VALC, 3)'), {}, host).aml).toBe(
      compileText(block("Name (VALA, 1) Name (VALB, 2) Name (VALC, 3)")).aml,
    );
  });

  test("problems have places in the file they are in", () => {
    const [problem] = compileText(block('Include ("bad.asl")'), {}, host).diagnostics.filter(
      ({ severity }) => severity === "error",
    );
    expect(problem?.span !== undefined && "file" in problem.span ? problem.span.file.path : "").toBe("bad.asl");
  });

  test.each([
    ["none.asl", "asl/include-missing"],
    ["loop.asl", "asl/include-cycle"],
  ])("of %s is reported as %s", (path, code) => {
    expect(compileText(block(`Include ("${path}")`), {}, host).errors).toContain(code);
  });
});

test.each([
  ['DefinitionBlock ("", "SSDT", 2, "TOOLONGX", "T", 1) { }', "asl/oem-id-length"],
  ['DefinitionBlock ("", "SSDT", 2, "T", "TOOLONGXY", 1) { }', "asl/oem-table-id-length"],
  ['DefinitionBlock ("", "TABLE", 2, "T", "T", 1) { }', "asl/signature-length"],
  ['DefinitionBlock ("", "SSDT", 300, "T", "T", 1) { }', "asl/value-out-of-range"],
  ["Name (VAL0, 1)", "asl/no-definition-block"],
])("%s is refused: %s", (text, code) => {
  const { bytes, errors } = compileText(text);
  expect(errors).toContain(code);
  expect(bytes).toBeUndefined();
});

test("a term beside a DefinitionBlock is an error of its own", () => {
  expect(compileText(`Name (VAL0, 1) ${block("")}`).errors).toEqual(["asl/term-misplaced"]);
});

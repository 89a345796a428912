/** Whatever the language has, as its tables declare it, is in a source whose bytes are iasl's. */
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { aslKeywords, objectTypes, resourceMacros } from "../../src/aml/index.ts";
import { foldableOpcodes } from "../../src/asl/index.ts";
import { operators } from "../../src/asl/operator-table.ts";
import { physicalLocationFields } from "../../src/asl/physical-location.ts";
import { binaryOperators, indexOperator, postfixOperators, prefixOperators } from "../../src/asl/symbol-operators.ts";
import { aslCases } from "../../tools/asl-cases.ts";

const good = aslCases().filter(({ diagnoses, goldenPath }) => diagnoses.length === 0 && existsSync(goldenPath));

/** The text without comments. */
const codeOf = (text: string): string =>
  text.replaceAll(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (match) => (match.startsWith('"') ? match : " "));
/** The code without strings. */
const bareCodeOf = (text: string): string => codeOf(text).replaceAll(/"(?:\\.|[^"\\\n])*"/g, '""');

const codes = new Map(good.map(({ sourcePath, text }) => [sourcePath, { code: codeOf(text), bare: bareCodeOf(text) }]));
const words = new Set(
  [...codes.values()].flatMap(({ bare }) => (bare.match(/[A-Za-z_]\w*/g) ?? []).map((word) => word.toUpperCase())),
);
const allBare = [...codes.values()].map(({ bare }) => bare).join("\n");
const allCode = [...codes.values()].map(({ code }) => code).join("\n");

const missing = (wanted: readonly string[], exceptions: Readonly<Record<string, string>> = {}): readonly string[] =>
  wanted.filter((word) => !words.has(word.toUpperCase()) && !(word in exceptions));

/** What has no golden bytes: iasl 20200925 refuses it, unless said otherwise. Our own are in test/golden/beyond-iasl.test.ts. */
const unknownToOracle: Readonly<Record<string, string>> = {
  Csi2Bus: "of ACPI 6.4",
  ClockInput: "of ACPI 6.5",
  CMOS: "the spelling of ACPI 1.0, which iasl has given up",
  UserDefRegionSpace: "iasl takes the number only",
  AttribNone: "iasl takes the number only",
  __FILE__: "its bytes depend on the folder in which the source lies",
  __PATH__: "its bytes depend on the folder in which the source lies",
};

test("every operator is in a source with golden bytes", () => {
  const spellings = operators.map(({ spelling }) => spelling);
  expect(missing(spellings, unknownToOracle)).toEqual([]);
});

test("every resource macro has a source of its own with all its arguments", () => {
  const lacking = [...resourceMacros.values()].filter(
    ({ macro }) => !(macro.name in unknownToOracle) && !allBare.includes(`${macro.name} (`),
  );
  expect(lacking.map(({ macro }) => macro.name)).toEqual([]);
});

test("every symbol is in a source with golden bytes", () => {
  const symbols = [...binaryOperators, ...prefixOperators, ...postfixOperators].map(({ symbol }) => symbol);
  expect(symbols.filter((symbol) => !allBare.includes(symbol))).toEqual([]);
  expect(indexOperator.symbol).toBe("[]");
  expect(allBare).toMatch(/\w \[\w+\]/);
});

const keywordExceptions = {
  ...unknownToOracle,
  ...Object.fromEntries(
    [
      ...Object.keys(aslKeywords.PinConfigType),
      ...Object.keys(aslKeywords.ClockScale),
      ...Object.keys(aslKeywords.ClockMode),
    ].map((word) => [word, "iasl 20200925 takes numbers only, or has no descriptor for it"]),
  ),
};

test.each(Object.entries(aslKeywords).map(([group, keywords]) => ({ group, keywords: Object.keys(keywords) })))(
  "every keyword of $group is in a source with golden bytes",
  ({ keywords }) => {
    expect(missing(keywords, keywordExceptions)).toEqual([]);
  },
);

test("every type of object is in an External and a source with golden bytes", () => {
  const keywords = Object.values(objectTypes).flatMap(({ keyword }) => (keyword === undefined ? [] : [keyword]));
  expect(missing(keywords)).toEqual([]);
});

/** Tags that iasl does not make names of. */
const unnamedTags: Readonly<Record<string, readonly string[]>> = {
  GpioInt: ["_DRS"],
  IRQNoFlags: ["_HE_", "_LL_", "_SHR"],
  VendorShort: ["_VEN"],
  VendorLong: ["_VEN"],
};

test("every field of every descriptor is reached by its tag in a source with golden bytes", () => {
  const lacking: string[] = [];
  for (const { macro, descriptor } of resourceMacros.values()) {
    if (macro.name in unknownToOracle) continue;
    const sources = [...codes.values()].filter(({ bare }) => bare.includes(`${macro.name} (`));
    for (const { tag } of [...descriptor.fields, ...descriptor.parts]) {
      if (tag === undefined || unnamedTags[macro.name]?.includes(tag) === true) continue;
      const written = tag.replace(/_+$/, "");
      const isThere = sources.some(({ bare }) => new RegExp(`\\.${written}_*\\b`).test(bare));
      if (!isThere) lacking.push(`${macro.name} ${tag}`);
    }
  }
  expect(lacking).toEqual([]);
});

test("every field of ToPLD and every word for its values is in a source with golden bytes", () => {
  expect(missing(Object.keys(physicalLocationFields))).toEqual([]);
  const values = Object.values(physicalLocationFields).flatMap(({ words: known }) => known);
  expect(values.filter((word) => !allCode.includes(`"${word}"`))).toEqual([]);
});

test("every operator that is folded is, with constants, in a source compiled with and without folding", () => {
  const spellings = new Map(operators.map(({ opcode, spelling }) => [opcode, spelling]));
  const folding = good.filter(({ name }) => name.startsWith("cases/folding/"));
  const lacking = foldableOpcodes.filter((opcode) => {
    const call = new RegExp(`\\b${spellings.get(opcode as never)} \\((?:[0-9]|Ones|")`, "i");
    const options = folding.filter(({ text }) => call.test(text)).map((one) => one.options.join(" "));
    return !options.includes("") || !options.includes("-of");
  });
  expect(lacking).toEqual([]);
});

test("every directive is in a source with golden bytes", () => {
  const directives = [
    "define",
    "undef",
    "if",
    "ifdef",
    "ifndef",
    "elif",
    "else",
    "endif",
    "include",
    "includebuffer",
    "line",
    "warning",
    "pragma",
  ];
  expect(directives.filter((directive) => !new RegExp(`^\\s*#\\s*${directive}\\b`, "m").test(allCode))).toEqual([]);
});

test("there are at least 400 small sources, each with a title of its own", () => {
  const sources = new Map(good.map((one) => [one.sourcePath, one]));
  expect(sources.size).toBeGreaterThanOrEqual(400);
  const untitled = [...sources.values()].filter(
    ({ name, text }) => name.startsWith("cases/") && !text.startsWith("// Title: "),
  );
  expect(untitled.map(({ name }) => name)).toEqual([]);
});

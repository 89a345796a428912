import { expect, test } from "vitest";
import { parseTemplate, renderTemplate } from "../../src/firmware/template.ts";
import { templateTexts } from "../../src/firmware/templates.generated.ts";
import { filesBelow, readRepositoryFile } from "../support/repository.ts";

function render(lines: readonly string[], ...rest: [values: never, groups: never] | []): string {
  const [values = {}, groups = {}] = rest;
  const text = ["about the template", "DefinitionBlock ()", ...lines].join("\n");
  return renderTemplate(parseTemplate(text), values, groups).split("\n").slice(1).join("\n");
}

test("replaces the token before a mark", () => {
  const line = 'A (B /*={name}*/, "x y" /*={text}*/, 12 /*={number}*/) C';
  expect(render([line], { name: "V001", text: '"z"', number: 255 } as never, {} as never)).toBe(
    'A (V001, "z", 0xFF) C',
  );
});

test("replaces inside a pattern, and a whole line", () => {
  const values = { name: "V001", list: "1, 2" } as never;
  expect(render(["  ^V000.WANT /*=^{name}.WANT*/ (1)", "  7, 8, 9 /*=={list}*/"], values, {} as never)).toBe(
    "  ^V001.WANT (1)\n  1, 2",
  );
});

test("repeats a group as the data says, inner groups in their item", () => {
  const lines = [
    "//{ outer",
    "//+ a",
    "a 0 /*={x}*/",
    "//{ inner",
    "//+ i",
    "i 0 /*={x}*/ 0 /*={y}*/",
    "//}",
    "//+ b",
    "b",
    "//}",
    "end",
  ];
  const inner = [
    { as: "i", values: { y: 1 } },
    { as: "i", values: { y: 2, x: 9 } },
  ];
  const outer = [
    { as: "b", values: {} },
    { as: "a", values: { x: 3 }, groups: { inner } },
  ];
  expect(render(lines, {} as never, { outer } as never)).toBe("b\na 0x03\ni 0x03 0x01\ni 0x09 0x02\nend");
});

test.each([
  { what: "a missing value", lines: ["0 /*={x}*/"], groups: {} },
  { what: "a missing group", lines: ["//{ g", "//+ a", "a", "//}"], groups: {} },
  { what: "an unknown alternative", lines: ["//{ g", "//+ a", "a", "//}"], groups: { g: [{ as: "z", values: {} }] } },
  { what: "an open group", lines: ["//{ g", "//+ a", "a"], groups: {} },
  { what: "a mark that closes nothing", lines: ["a", "//}"], groups: {} },
])("fails on $what", ({ lines, groups }) => {
  expect(() => render(lines, {} as never, groups as never)).toThrow(/^template:/);
});

test("the embedded templates are the files of asl/firmware", () => {
  const files = filesBelow("asl/firmware").filter((path) => path.endsWith(".asl"));
  const texts = files.map((path) => [path.slice("asl/firmware/".length, -".asl".length), readRepositoryFile(path)]);
  // After a change of a template: npx tsx tools/embed-asl.ts
  expect(templateTexts).toEqual(Object.fromEntries(texts));
});

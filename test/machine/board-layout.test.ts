import { expect, test } from "vitest";
import { type BoardLayout, createMachine, pcBoard, pvhBoard, verifyBoardLayout } from "../../src/machine/index.ts";

test.each([pcBoard(), pvhBoard(), pcBoard({ apicIds: [0, 2, 4, 6], presentCount: 1 })])(
  "the ready board $name verifies and is plain JSON",
  (layout) => {
    expect(verifyBoardLayout(layout)).toEqual([]);
    expect(JSON.parse(JSON.stringify(layout))).toMatchObject({ name: layout.name, memory: layout.memory });
  },
);

const pc = pcBoard();
const gpe0 = { port: 0xafe0, length: 4, base: 0, behaviour: "w1c" } as const;

const wrong: readonly { readonly code: string; readonly change: Partial<BoardLayout> }[] = [
  { code: "machine/bad-range", change: { memory: [{ start: 0, length: 0, type: "ram" }] } },
  {
    code: "machine/memory-overlap",
    change: { memory: [...pc.memory, { start: 0x10_0000, length: 0x1000, type: "nvs" }] },
  },
  { code: "machine/odd-gpe-block", change: { gpe0: { ...gpe0, length: 3 } } },
  { code: "machine/port-overlap", change: { gpe0: { ...gpe0, port: 0x602 } } },
  { code: "machine/gpe-overlap", change: { gpe1: { ...gpe0, port: 0xafe8, base: 8 } } },
  {
    code: "machine/duplicate-apic-id",
    change: {
      cpus: [
        { apicId: 0, isPresent: true },
        { apicId: 0, isPresent: false },
      ],
    },
  },
  { code: "machine/no-boot-processor", change: { cpus: [{ apicId: 0, isPresent: false }] } },
  { code: "machine/no-boot-processor", change: { cpus: [] } },
  { code: "machine/sci-without-pin", change: { sci: { ...pc.sci, gsi: 24 } } },
];

test.each(wrong)("a layout with the problem $code is reported and not built", ({ code, change }) => {
  const layout = { ...pc, ...change };
  expect(verifyBoardLayout(layout).map((diagnostic) => diagnostic.code)).toContain(code);
  expect(() => createMachine(layout)).toThrow();
});

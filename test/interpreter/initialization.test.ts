import { expect, test } from "vitest";
import { compile } from "../../src/asl/index.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { createMemoryRegion } from "../../src/interpreter/index.ts";
import { printObject, printState } from "../support/aml-case.ts";
import { createAmlSession } from "../support/aml-session.ts";
import { goldenImage } from "./golden-image.ts";

test("_INI and _STA run in the order of §6.5.1, each once, and faults stay with their device", () => {
  const memory = createMemoryRegion();
  const session = createAmlSession({
    host: { region: (space) => (space === 0 || space === 1 || space === 3 ? memory : undefined) },
  });
  expect(session.load(goldenImage("initialization")).kind).toBe("returned");
  expect(session.initialize().kind).toBe("returned");
  expect(session.debugged.map(printObject)).toEqual(
    [
      "\\_INI",
      "\\_SB._INI",
      // once for the space of two regions; not for SystemMemory, which is always there, nor for what has no handler
      "DEVR._REG31",
      "DEVA._STA",
      "DEVA._INI",
      "DEVB._STA",
      "DEVC._INI",
      "DEVD._STA",
      "CPU0._STA",
      "CPU0._INI",
      "TZN0._INI",
      "DEVG._INI",
      "DEVJ._INI",
      "DEVR._INI",
    ].map((text) => `String "${text}"`),
  );
  expect(session.diagnostics.map(({ message }) => message)).toEqual([
    "AE_AML_DIVIDE_BY_ZERO: the divisor is 0 (in \\_SB.DEVA.DEVH._STA)",
    "AE_AML_DIVIDE_BY_ZERO: the divisor is 0 (in \\_SB.DEVA.DEVI._INI)",
  ]);
});

test("_REG of an embedded controller runs without a region beside it, of other devices it does not", () => {
  const device = (name: string, id: string): string => `
    Device (${name}) { Name (_HID, ${id}) Name (SEEN, 0) Method (_REG, 2) { SEEN = (Arg0 << 8) | Arg1 } }`;
  const text = `DefinitionBlock ("", "DSDT", 2, "ACPIKT", "TEST", 1) { Scope (\\_SB) {
    ${device("EC00", 'EisaId ("PNP0C09")')} ${device("EC01", '"PNP0C09"')} ${device("BAT0", 'EisaId ("PNP0C0A")')} } }`;
  const [image] = compile(createSourceFile("test.asl", text), {}, { readText: () => undefined }).value;
  if (image === undefined) throw new Error("the table does not compile");
  const session = createAmlSession();
  session.load({ name: "dsdt", bytes: image.bytes });
  session.initialize();
  const seen = ["EC00", "EC01", "BAT0"].map((name) => printState(session.evaluate(`\\_SB.${name}.SEEN`)));
  expect(seen).toEqual(["Integer 0x301", "Integer 0x301", "Integer 0x0"]);
});

test("a method that is cut short with a mutex does not keep the next ones from running", () => {
  const text = `DefinitionBlock ("", "DSDT", 2, "ACPKIT", "MUTEX", 1)
  {
      Mutex (MTX7, 7)
      Name (SEEN, 0)
      Device (\\_SB.DEV0)
      {
          Name (_HID, "ACPK0001")
          Method (_INI) { Acquire (MTX7, 0xFFFF) Local0 = 1 / SEEN }
      }
      Device (\\_SB.DEV1)
      {
          Name (_HID, "ACPK0002")
          Method (_INI, 0, Serialized) { SEEN = 1 + Acquire (MTX7, 0) }
      }
  }`;
  const [image] = compile(createSourceFile("test.asl", text), {}, { readText: () => undefined }).value;
  if (image === undefined) throw new Error("the table does not compile");
  const session = createAmlSession();
  session.load({ name: "dsdt", bytes: image.bytes });
  session.initialize();
  expect(session.diagnostics.map(({ code }) => code)).toEqual(["interpreter/ae-aml-divide-by-zero"]);
  expect(printState(session.evaluate("\\SEEN"))).toBe("Integer 0x1");
});

test("a _DEP that is a method is asked before _REG, and one that fails names nothing", () => {
  const device = (name: string, dep: string): string => `Device (\\_SB.${name})
      {
          Name (_HID, "ACPK0001")
          ${dep}
          OperationRegion (OEM0, 0x80, 0, 0x10)
          Method (_REG, 2) { LOGS = Concatenate (LOGS, "${name} ") }
      }`;
  const text = `DefinitionBlock ("", "DSDT", 2, "ACPKIT", "DEPS", 1)
  {
      Name (LOGS, "")
      Name (NONE, 0)
      ${device("DEV0", "Method (_DEP) { Return (Package () { \\_SB.DEV2 }) }")}
      ${device("DEV1", "Method (_DEP) { Return (1 / NONE) }")}
      ${device("DEV2", "Method (_DEP, 0, Serialized) { Return (Package () { \\_SB.DEV3, \\_SB.DEV0 }) }")}
      ${device("DEV3", "")}
  }`;
  const [image] = compile(createSourceFile("test.asl", text), {}, { readText: () => undefined }).value;
  if (image === undefined) throw new Error("the table does not compile");
  const session = createAmlSession();
  session.load({ name: "dsdt", bytes: image.bytes });
  session.initialize();
  expect(session.diagnostics.map(({ code }) => code)).toEqual(["interpreter/ae-aml-divide-by-zero"]);
  expect(printState(session.evaluate("\\LOGS"))).toBe('String "DEV3 DEV2 DEV0 DEV1 "');
});

/** What the text looks like. */
import { expect, test } from "vitest";
import { compiled, ssdt, ssdtOf, textOf } from "./support.ts";

/** The lines between the braces of the DefinitionBlock, without their first indent. */
function bodyOf(text: string): string {
  const lines = text.split("\n");
  const start = lines.indexOf("{");
  return lines
    .slice(start + 1, lines.lastIndexOf("}"))
    .map((line) => line.slice(4))
    .join("\n");
}

/** The lines of a method's body. */
const linesOf = (asl: string, legacy = false): readonly string[] =>
  bodyOf(textOf(ssdtOf(`Method (MAIN, 2) { ${asl} }`), { legacy }))
    .split("\n")
    .slice(2, -1)
    .map((line) => line.slice(4));

test.each([
  ["Local0 = Arg0 + Arg1 * 2", "Local0 = Arg0 + (Arg1 * 0x02)"],
  ["Local0 = Arg0 - 1 - 2", "Local0 = Arg0 - One - 0x02"],
  ["Local0 = Arg0 - (Arg1 - 2)", "Local0 = Arg0 - (Arg1 - 0x02)"],
  ["Local0 = ~Arg0 & !Arg1", "Local0 = ~Arg0 & !Arg1"],
  ["Local0 = !(Arg0 == 5)", "Local0 = Arg0 != 0x05"],
  ["Arg1 += Arg0", "Arg1 += Arg0"],
  ["Arg0++", "Arg0++"],
  ["Local0 = DerefOf (Arg0 [3])", "Local0 = DerefOf (Arg0 [0x03])"],
  ["Arg0 [3] = 7", "Arg0 [0x03] = 0x07"],
  ["DerefOf (DerefOf (Arg0 [3]) [4]) [5] = 7", "DerefOf (DerefOf (Arg0 [0x03]) [0x04]) [0x05] = 0x07"],
  ["Divide (Arg0, 3, Local0, Local1)", "Divide (Arg0, 0x03, Local0, Local1)"],
  ["Divide (Arg0, 3, , Local1)", "Local1 = Arg0 / 0x03"],
  ['Debug = "a\\"b\\\\"', 'Debug = "a\\"b\\\\"'],
  ["Return (Arg0 > 3 && Arg1 <= 4)", "Return ((Arg0 > 0x03) && (Arg1 <= 0x04))"],
])("%s reads %s", (asl, line) => {
  expect(linesOf(asl)[0]).toBe(line);
});

test.each([
  ["Local0 = Arg0 + Arg1", "Add (Arg0, Arg1, Local0)"],
  ["Local0 = Arg0 != 3", "Store (LNotEqual (Arg0, 0x03), Local0)"],
  ["Arg0++", "Increment (Arg0)"],
  ["Local0 = Arg0 [2]", "Index (Arg0, 0x02, Local0)"],
])("legacy text of %s is %s", (asl, line) => {
  expect(linesOf(asl, true)[0]).toBe(line);
});

test("an Else with nothing but an If in it is an ElseIf", () => {
  const lines = linesOf("If (Arg0) { Return (1) } ElseIf (Arg1) { Return (2) } Else { Return (3) } Return (0)");
  expect(lines.filter((line) => /^(?:If|ElseIf|Else)\b/.test(line))).toEqual(["If (Arg0)", "ElseIf (Arg1)", "Else"]);
});

test("resource templates, UUIDs and wide strings are macros", () => {
  const text = textOf(
    ssdtOf(`Name (RBUF, ResourceTemplate () { IRQ (Edge, ActiveHigh, Exclusive) { 3, 5 }
      WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0, 0, 0xFF, 0, 0x100) })
      Name (UUID, ToUUID ("33db4d5b-1ff7-401c-9657-7441c03dd766")) Name (WIDE, Unicode ("TPM 2.0"))`),
  );
  expect(text).toContain("IRQ (Edge, ActiveHigh, Exclusive) { 3, 5 }");
  expect(text).toContain(`
        WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode,
            0x0000, // Granularity
            0x0000, // Minimum
            0x00FF, // Maximum
            0x0000, // Translation
            0x0100) // Length
`);
  expect(text).toContain('ToUUID ("33db4d5b-1ff7-401c-9657-7441c03dd766")');
  expect(text).toContain('Unicode ("TPM 2.0")');
});

test("externals have the types and argument counts of the machine's other tables", () => {
  const other = ssdtOf('Device (DEV0) { Method (FUN2, 2) { Return (Arg0) } Name (TEXT, "a") }');
  const table = ssdtOf(`External (DEV0, DeviceObj) External (DEV0.FUN2, MethodObj) External (DEV0.TEXT, StrObj)
    Scope (DEV0) { Method (MAIN) { Return (FUN2 (TEXT, FUN2 (1, 2))) } }`);
  const text = textOf(table, {}, [other]);
  expect(text).toContain("External (\\DEV0, DeviceObj)");
  expect(text).toContain("External (\\DEV0.FUN2, MethodObj) // 2 arguments");
  expect(text).toContain("External (\\DEV0.TEXT, StrObj)");
  expect(text).toContain("Return (FUN2 (TEXT, FUN2 (One, 0x02)))");
});

test("argument counts of methods that no table declares are guessed from what is left over", () => {
  // Method MAIN: Store (UNKN (Arg0, Local1), Local0); Return (UNKN (1, 2)); the External opcodes are left out.
  const call = [..."UNKN"].map((letter) => letter.charCodeAt(0));
  const body = [0x70, ...call, 0x68, 0x61, 0x60, 0xa4, ...call, 0x01, 0x0a, 0x02];
  const text = textOf(ssdt([0x14, 6 + body.length, ...[..."MAIN"].map((letter) => letter.charCodeAt(0)), 1, ...body]));
  expect(text).toContain("External (\\UNKN, MethodObj) // 2 arguments");
  expect(text).toContain("Local0 = UNKN (Arg0, Local1)");
  expect(text).toContain("Return (UNKN (One, 0x02))");
});

test("rules that a table breaks are named before its text on demand, and then it compiles", () => {
  const text = textOf(ssdt([0x14, 0x0a, 0x4d, 0x41, 0x49, 0x4e, 0x00, 0xa4, 0x60, 0xa3]), { checked: true });
  expect(text).toMatch(/^\/\/ This table breaks rules[^\n]*\n#pragma disable \(6066\)/);
  expect(compiled(text).errors).toEqual([]);
});

test("_OSI takes its argument in a table on its own", () => {
  const table = ssdtOf('Method (MAIN) { If (_OSI ("Linux")) { Return (One) } Return (Zero) }');
  expect(textOf(table)).toContain('If (_OSI ("Linux"))');
});

test("a method of another table takes its arguments at table level, before what that call hides is known", () => {
  const dsdt = ssdtOf("Method (TWO, 2) { Return (Arg0) }");
  const table = ssdtOf(
    "External (TWO, MethodObj) If (TWO (One, One)) { Method (NEXT, 1) { Return (Arg0) } } Method (MAIN) { Return (NEXT (5)) }",
  );
  const text = textOf(table, {}, [dsdt]);
  expect(text).toContain("If (TWO (One, One))");
  expect(text).toContain("Return (NEXT (0x05))");
});

test("lossless text says widths by digits and everything else that is odd by annotations", () => {
  // Name (A, 5 as a DWordConst), Name (\ B as a MultiNamePath), a Package in two bytes of PkgLength that says too little.
  const table = ssdt([
    ...[0x08, 0x41, 0x5f, 0x5f, 0x5f, 0x0c, 5, 0, 0, 0],
    ...[0x08, 0x5c, 0x2f, 0x01, 0x42, 0x5f, 0x5f, 0x5f, 0x0a, 1],
    ...[0x08, 0x43, 0x5f, 0x5f, 0x5f, 0x12, 0x44, 0x00, 0x01, 0x00, 0x01],
  ]);
  const text = textOf(table, { lossless: true });
  expect(text).toContain("Name (A, 0x00000005)");
  expect(text).toContain("Name (\\B /*@name 5C2F01425F5F5F*/, 0x01)");
  expect(text).toContain("Package /*@pkg 2*/ (0x01)");
  expect(compiled(text).bytes).toEqual(table);
});

test.each(["/*@foo*/", "/*@pkg 9*/", "/*@raw 1*/", "/*@lossless color=red*/"])("%s is an error", (annotation) => {
  const { errors } = compiled(`DefinitionBlock ("", "SSDT", 2, "", "", 0) { Name (A, One ${annotation}) }`);
  expect(errors.map(({ code }) => code)).toEqual(["asl/annotation-form"]);
});

test("comments say what predefined names, hardware ids and Notify values are", () => {
  const text = textOf(
    ssdtOf(`Device (PCI0) { Name (_HID, EisaId ("PNP0A08")) Name (_CID, EisaId ("PNP0A03"))
      Method (_L05) { Notify (PCI0, 3) } }`),
  );
  expect(text).toContain('Name (_HID, EisaId ("PNP0A08")) // _HID: Hardware ID, PCI Express Bus');
  expect(text).toContain('Name (_CID, EisaId ("PNP0A03")) // _CID: Compatible ID, PCI Bus');
  expect(text).toContain("Method (_L05, 0, NotSerialized) // _L05: Level-Triggered GPE");
  expect(text).toContain("Notify (PCI0, 0x03) // Eject Request");
});

test.each([{}, { lossless: true }])("the scope around is ^ as an argument and an element, by %j too", (options) => {
  const table = ssdtOf(
    "Device (DEV0) { Method (MAIN, 1) { Notify (^, Arg0) Return (RefOf (^)) } Name (PKG0, Package () { ^, ^ }) }",
  );
  const text = textOf(table, options);
  for (const part of ["Notify (^, Arg0)", "Return (RefOf (^))", "{ ^, ^ }"]) expect(text).toContain(part);
  expect(compiled(text).bytes?.subarray(36)).toEqual(table.subarray(36));
});

test("the scope around is spelled with its bytes where ^ would be a symbol", () => {
  // Method (MAIN) { Store (One, ^) }
  const table = ssdt([0x14, 0x0a, 0x4d, 0x41, 0x49, 0x4e, 0x00, 0x70, 0x01, 0x5e, 0x00]);
  const text = textOf(table, { lossless: true });
  expect(text).toContain("XNAM /*@name 5E00*/ = One");
  expect(compiled(text).bytes).toEqual(table);
});

test("the revision of a package is a number, for compilers take Zero for none", () => {
  const elements = Array.from({ length: 15 }, () => "Zero").join(", ");
  const table = ssdtOf(`Name (_BIX, Package () { One, ${elements}, "", "", "", "", Zero })`);
  expect(textOf(table)).toMatch(/Package \(0x15\) \{[^\n]*\s*0x01,\s*Zero,/);
  expect(compiled(textOf(table)).bytes?.subarray(36)).toEqual(table.subarray(36));
});

test("a method of another table that is stored to is declared without a type and named without parentheses", () => {
  const dsdt = ssdtOf("Device (DEV0) { Method (_PPC) { Return (Zero) } }");
  const table = ssdtOf("External (DEV0._PPC) Method (MAIN) { \\DEV0._PPC = One Return (\\DEV0._PPC + One) }");
  const text = textOf(table, {}, [dsdt]);
  expect(text).toContain("External (\\DEV0._PPC, UnknownObj) // method that is stored to, 0 arguments, other0");
  expect(text).toContain("\\DEV0._PPC = One");
  expect(text).toContain("Return (\\DEV0._PPC + One)");
  expect(compiled(text).errors).toEqual([]);
  expect(textOf(table, { lossless: true }, [dsdt])).toContain("External (\\DEV0._PPC, MethodObj)");
});

test("a method named where it is not takes as many arguments as those of its name that are somewhere", () => {
  const dsdt = ssdtOf(
    "Device (DEV0) { Method (RPRM, 2) { Return (Arg0) } Method (SPCH, 2) { Return (Arg1) } Name (DADR, 5) }",
  );
  // Method (MAIN) { Store (^SPCH (^DADR, 0x10), Local2) If (^RPRM (^DADR, One) & 0x40) {} }
  const name = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
  const store = [0x70, ...name("^SPCH"), ...name("^DADR"), 0x0a, 0x10, 0x62];
  const condition = [0x7b, ...name("^RPRM"), ...name("^DADR"), 0x01, 0x0a, 0x40, 0x00];
  const body = [...store, 0xa0, 1 + condition.length, ...condition];
  const text = textOf(ssdt([0x14, 6 + body.length, ...name("MAIN"), 0, ...body]), {}, [dsdt]);
  expect(text).toContain("Local2 = ^SPCH (^DADR, 0x10)");
  expect(text).toContain("If (^RPRM (^DADR, One) & 0x40)");
});

test("counts of field units stand one below the other, and blocks stand apart from what follows", () => {
  const text = bodyOf(
    textOf(
      ssdtOf(`OperationRegion (REGS, SystemIO, 0, 8) Field (REGS, ByteAcc, NoLock, Preserve) { ABCD, 8, , 3, E, 5 }
        Method (MAIN) { If (ABCD) { E = 1 } Else { E = 2 } ABCD = 3 E = 4 }`),
    ),
  );
  expect(text).toContain("{\n    ABCD,   8,\n        ,   3,\n    E,      5\n}\n\nMethod");
  expect(text).toContain("    }\n    Else\n    {\n        E = 0x02\n    }\n\n    ABCD = 0x03\n    E = 0x04\n}");
});

test("long macros go on in the next line", () => {
  const text = textOf(
    ssdtOf(`Name (RBUF, ResourceTemplate () {
      I2cSerialBusV2 (0x10, ControllerInitiated, 400000, AddressingMode7Bit, "\\\\_SB.PCI0.I2C0.ABCD.EFGH", 0, ResourceConsumer) })`),
  );
  expect(text.split("\n").find((line) => line.length > 120)).toBeUndefined();
  expect(text).toMatch(/I2cSerialBus[^\n]*,\n {12}\S/);
});

test("what does nothing is a comment of one line", () => {
  const values = Array.from({ length: 6 }, () => [0x0c, 0, 0, 0, 0x80]).flat();
  const text = textOf(ssdt([0x12, 2 + values.length, 6, ...values]));
  expect(text).toMatch(/\/\/ Package \(0x06\) \{ 0x80000000, [^\n]*0x80000000 \} \(does nothing\)/);
});

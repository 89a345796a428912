/** Serial buses, whose Store has the bus's answer as its value, and pins of GeneralPurposeIo: on both engines. */
import { expect, test } from "vitest";
import { compile } from "../../src/asl/index.ts";
import { type ByteSource, createSourceFile } from "../../src/base/span.ts";
import type { RegionHandler } from "../../src/interpreter/index.ts";
import { createJit } from "../../src/jit/index.ts";
import { printState } from "../support/aml-case.ts";
import { type AmlSession, createAmlSession } from "../support/aml-session.ts";

function compileAsl(text: string): ByteSource {
  const { value, diagnostics } = compile(createSourceFile("test.asl", text), {}, { readText: () => undefined });
  const bytes = value[0]?.bytes;
  if (bytes === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return { name: "test", bytes };
}

const serial = compileAsl(`DefinitionBlock ("", "SSDT", 2, "ACPKIT", "SERIAL", 1)
{
    OperationRegion (REG0, GenericSerialBus, 0, 0x100)
    Field (REG0, BufferAcc, Lock, Preserve)
    {
        Connection (I2CSerialBusV2 (0x10, ControllerInitiated, 100000, AddressingMode7Bit, "\\\\_SB.I2C0")),
        AccessAs (BufferAcc, AttribBlock), BLCK, 8,
        AccessAs (BufferAcc, AttribRawProcessBytes (4)), RAWP, 8,
    }
    Name (BUFF, Buffer (6) { 0, 2, 7, 8 })
    Method (STOR) { Return (BLCK = BUFF) }
    Method (BACK) { BUFF = (BLCK = BUFF) Return (BUFF) }
    Method (THRU, 1) { Return (Arg0 = BUFF) }
    Method (REFR) { Return (THRU (RefOf (BLCK))) }
    Method (ARGS, 1) { Return (Arg0) }
    Method (CALL) { Return (ARGS (BLCK = BUFF)) }
    Method (RAWR) { Return (RAWP) }
    Method (RAWW) { Return (RAWP = BUFF) }
}
`);

const pins = compileAsl(`DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PINS", 1)
{
    OperationRegion (REG0, GeneralPurposeIo, 0, 0x20)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        Connection (GpioIo (Exclusive, PullUp, , , , "\\\\_SB.GPI0") { 3, 4, 5, 6 }),
        PIN0, 1, PIN1, 2, PIN3, 1,
        Connection (GpioIo (Exclusive, PullUp, , , , "\\\\_SB.GPI0") { 9 }),
        Offset (8), WIDE, 80
    }
    Method (SETS) { PIN1 = 7 Return (PIN1) }
    Method (BESD) { PIN1 = 3 Return (Package () { PIN0, PIN1, PIN3 }) }
    Method (STRG) { PIN0 = "1" Return (PIN0) }
    Method (WIDB) { WIDE = Buffer () { 5, 0, 0, 0, 0, 0, 0, 0, 0, 0x80 } Return (WIDE) }
}
`);

/** Adds one to each byte it is given. */
const bus: RegionHandler = {
  read: () => 0n,
  write: () => undefined,
  transfer: ({ data }) => data.map((byte) => byte + 1),
};

const engines = { interpreter: undefined, jit: createJit({ threshold: 0 }) };

function session(table: ByteSource, accelerator: (typeof engines)[keyof typeof engines]): AmlSession {
  const made = createAmlSession({ regions: { 9: bus }, accelerator });
  made.load(table);
  expect(made.diagnostics).toEqual([]);
  return made;
}

const cases: readonly { readonly method: string; readonly table: ByteSource; readonly value: string }[] = [
  { table: serial, method: "STOR", value: "Buffer (01 03 08 09 01 01)" },
  { table: serial, method: "BACK", value: "Buffer (01 03 08 09 01 01)" },
  { table: serial, method: "REFR", value: "Buffer (01 03 08 09 01 01)" },
  { table: serial, method: "CALL", value: "Buffer (01 03 08 09 01 01)" },
  { table: serial, method: "RAWR", value: "AE_AML_PROTOCOL" },
  { table: serial, method: "RAWW", value: "Buffer (01 03 08 09 01 01)" },
  { table: pins, method: "SETS", value: "Integer 0x3" },
  { table: pins, method: "BESD", value: "Package [Integer 0x0, Integer 0x3, Integer 0x0]" },
  { table: pins, method: "STRG", value: "Integer 0x1" },
  { table: pins, method: "WIDB", value: "Buffer (05 00 00 00 00 00 00 00 00 80)" },
];

for (const [engine, accelerator] of Object.entries(engines)) {
  test.each(cases)(`${engine}: $method is $value`, ({ method, table, value }) => {
    expect(printState(session(table, accelerator).evaluate(`\\${method}`))).toBe(value);
  });
}

test("each pin is a cycle of its own, by its number in the region; the pins around it are left alone", () => {
  const from = session(pins, undefined);
  from.trace.length = 0;
  from.evaluate("\\SETS");
  const cycles = from.trace.filter(({ kind }) => kind.startsWith("region/"));
  expect(cycles.map(({ kind, data }) => [kind, data["address"], data["width"], data["value"]])).toEqual([
    ["region/write", 1, 1, 1],
    ["region/write", 2, 1, 1],
    ["region/read", 1, 1, 1],
    ["region/read", 2, 1, 1],
  ]);
});

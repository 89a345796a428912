/**
 * What iasl 20200925 refuses or writes wrongly, and what we make of it; where it is installed, it is asked whether it
 * still does.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hexBytes } from "../../src/base/hex.ts";
import { block, compileText } from "../asl/compile-text.ts";

interface Difference {
  readonly what: string;
  readonly terms: string;
  /** Behind the header. */
  readonly ours: string;
  /** undefined: it reports an error. */
  readonly iasl: string | undefined;
}

const differences: readonly Difference[] = [
  {
    what: "a Switch that begins with Default: iasl writes an Else without an If, and no Case",
    terms: "Method (TEST, 1, Serialized) { Switch (ToInteger (Arg0)) { Default { Noop } Case (1) { Noop } } }",
    ours: "14 24 54 45 53 54 09 08 5F 54 5F 30 00 A2 17 01 70 99 68 00 5F 54 5F 30 A0 08 93 5F 54 5F 30 01 A3 A1 02 A3 A5",
    iasl: "14 1B 54 45 53 54 09 08 5F 54 5F 30 00 A2 0E 01 70 99 68 00 5F 54 5F 30 A1 02 A3 A5",
  },
  {
    what: "a For without statements: iasl forgets the update, so that the loop never ends",
    terms: "Method (TEST) { For (Local0 = 0, Local0 < 5, Local0++) { } }",
    ours: "14 11 54 45 53 54 00 70 00 60 A2 07 95 60 0A 05 75 60",
    iasl: "14 0F 54 45 53 54 00 70 00 60 A2 05 95 60 0A 05",
  },
  {
    what: "a constant expression in a resource descriptor: iasl writes the value of an operand",
    terms: "Name (RES0, ResourceTemplate () { Memory32Fixed (ReadWrite, 0xFED00000 + 0x1000, 4 * 1024) })",
    ours: "08 52 45 53 30 11 11 0A 0E 86 09 00 01 00 10 D0 FE 00 10 00 00 79 00",
    iasl: "08 52 45 53 30 11 11 0A 0E 86 09 00 01 00 00 00 00 00 00 00 00 79 00 00 10 D0 FE 00 10 00 00",
  },
  {
    what: "a constant expression in a buffer",
    terms: "Name (BUF0, Buffer () { 1 + 1, 2 * 4 })",
    ours: "08 42 55 46 30 11 05 0A 02 02 08",
    iasl: undefined,
  },
  {
    what: "a keyword of a pin configuration, §19.6.102",
    terms: 'Name (RES0, ResourceTemplate () { PinConfig (Exclusive, BiasPullUp, 5, "P") { 1 } })',
    ours: "08 52 45 53 30 11 1D 0A 1A 8F 15 00 01 02 00 01 05 00 00 00 14 00 00 16 00 18 00 00 00 01 00 50 00 79 00",
    iasl: undefined,
  },
  {
    what: "an attribute that is none, §19.6.1",
    terms:
      "OperationRegion (REG0, SystemMemory, 0, 8) Field (REG0, AnyAcc) { AccessAs (ByteAcc, AttribNone), FLD0, 8 }",
    ours: "5B 80 52 45 47 30 00 00 0A 08 5B 81 0E 52 45 47 30 00 01 01 00 46 4C 44 30 08",
    iasl: undefined,
  },
  {
    what: "the first of the OEM's region spaces by its word",
    terms: "OperationRegion (REG0, UserDefRegionSpace, 0, 8)",
    ours: "5B 80 52 45 47 30 80 00 0A 08",
    iasl: undefined,
  },
  {
    what: "SystemCMOS as ACPI 1.0 spells it",
    terms: "OperationRegion (REG0, CMOS, 0, 8)",
    ours: "5B 80 52 45 47 30 05 00 0A 08",
    iasl: undefined,
  },
  {
    what: "the CSI-2 connection of ACPI 6.4",
    terms: 'Name (RES0, ResourceTemplate () { Csi2Bus (DeviceInitiated, 1, 2, "P", 3, ResourceConsumer, , ) })',
    ours: "08 52 45 53 30 11 13 0A 10 8E 0B 00 01 03 04 03 09 00 01 00 00 50 00 79 00",
    iasl: undefined,
  },
  {
    what: "the clock input of ACPI 6.5",
    terms:
      'Name (RES0, ResourceTemplate () { ClockInput (19200, 2, KHz, VariableRate, "P", 3) ClockInput (1, 1, Hz, FixedRate) })',
    ours: "08 52 45 53 30 11 20 0A 1D 93 0C 00 01 03 00 02 00 00 4B 00 00 03 50 00 93 09 00 01 00 00 01 00 01 00 00 00 79 00",
    iasl: undefined,
  },
  {
    what: "Load as a value, as of ACPI 6.4",
    terms: "Name (BUF0, Buffer (36) { }) Method (TEST, 0, Serialized) { If (Load (BUF0)) { Return (1) } Return (0) }",
    ours: "08 42 55 46 30 11 03 0A 24 14 13 54 45 53 54 08 A0 0A 5B 20 42 55 46 30 00 A4 01 A4 00",
    iasl: undefined,
  },
];

test.each(differences)("$what", ({ terms, ours }) => {
  expect(compileText(block(terms))).toMatchObject({ errors: [], aml: ours });
});

describe.runIf(spawnSync("iasl", ["-v"]).error === undefined)("with iasl at hand", () => {
  test.each(differences)("$what: that is still so", ({ terms, iasl, ours }) => {
    const folder = mkdtempSync(join(tmpdir(), "beyond-iasl-"));
    try {
      writeFileSync(join(folder, "x.asl"), block(terms));
      const { status } = spawnSync("iasl", ["-va", "-p", join(folder, "out"), join(folder, "x.asl")]);
      expect(status === 0 ? hexBytes(readFileSync(join(folder, "out.aml")).subarray(36)) : undefined).toBe(iasl);
      expect(iasl).not.toBe(ours);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

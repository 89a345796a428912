/** Tables for any number of processors: the kit takes them all, and so do the models. */
import { expect, test } from "vitest";
import { invariant } from "../../src/base/invariant.ts";
import { compileAsl } from "../../src/firmware/index.ts";
import { type GivenTable, runConformance } from "../../src/hotplug/index.ts";
import { table } from "./given.ts";

/** APIC IDs from here on need x2APIC entries. */
const FIRST_X2APIC = 255;

const bytes = (value: number): readonly number[] => [value & 0xff, value >> 8, 0, 0];

function matOf(index: number): string {
  const entry =
    index < FIRST_X2APIC
      ? [0, 8, index, index, 1, 0, 0, 0]
      : [9, 16, 0, 0, ...bytes(index), 1, 0, 0, 0, ...bytes(index)];
  return `Name (_MAT, Buffer () { ${entry.join(", ")} })`;
}

/** The selector interface for `count` processors, notified through one method each. */
function selectorDsdt(count: number): GivenTable {
  const name = (index: number): string => `C${index.toString(16).toUpperCase().padStart(3, "0")}`;
  const all = Array.from({ length: count }, (_, index) => index);
  const asl = `DefinitionBlock ("", "DSDT", 2, "ACPIKT", "MANYCPUS", 1)
{
    Device (\\_SB.CPHP)
    {
        Name (_HID, EisaId ("PNP0A06"))
        OperationRegion (HREG, SystemIO, 0x0CD8, 0x0C)
        Field (HREG, ByteAcc, NoLock, WriteAsZeros)
        {
            Offset (0x04), ENAB, 1, INSE, 1, REMO, 1, EJEC, 1, Offset (0x05), CMND, 8
        }
        Field (HREG, DWordAcc, NoLock, Preserve) { SELE, 32, Offset (0x08), DATA, 32 }
        Method (_INI) { SELE = Zero }
    }
    Device (\\_SB.CPUS)
    {
        Name (_HID, "ACPI0010")
        Method (CSTA, 1, Serialized) { \\_SB.CPHP.SELE = Arg0  If (\\_SB.CPHP.ENAB) { Return (0x0F) } Return (Zero) }
        Method (CEJT, 1, Serialized) { \\_SB.CPHP.SELE = Arg0  \\_SB.CPHP.EJEC = One }
        Method (COST, 3, Serialized)
        {
            \\_SB.CPHP.SELE = Arg0
            \\_SB.CPHP.CMND = One
            \\_SB.CPHP.DATA = Arg1
            \\_SB.CPHP.CMND = 2
            \\_SB.CPHP.DATA = Arg2
        }
        ${all
          .map(
            (index) => `Device (${name(index)})
        {
            Name (_HID, "ACPI0007")
            Name (_UID, ${index})
            ${matOf(index)}
            Method (_STA) { Return (CSTA (${index})) }
            ${index === 0 ? "" : `Method (_EJ0, 1) { CEJT (${index}) }`}
            Method (_OST, 3) { COST (${index}, Arg0, Arg1) }
        }`,
          )
          .join("\n        ")}
        Method (CTFY, 2, NotSerialized)
        {
            ${all.map((index) => `If ((Arg0 == ${index})) { Notify (${name(index)}, Arg1) }`).join("\n            ")}
        }
        Method (CSCN, 0, Serialized)
        {
            Local0 = Zero
            While ((Local0 < ${count}))
            {
                \\_SB.CPHP.SELE = Local0
                If (\\_SB.CPHP.INSE) { CTFY (Local0, One) \\_SB.CPHP.INSE = One }
                ElseIf (\\_SB.CPHP.REMO) { CTFY (Local0, 3) \\_SB.CPHP.REMO = One }
                Local0++
            }
        }
    }
    Method (\\_GPE._E02) { \\_SB.CPUS.CSCN () }
}`;
  const { value, diagnostics } = compileAsl("many", asl);
  invariant(value !== undefined, diagnostics[0]?.message ?? "");
  return table(value.bytes, `${count} processors`);
}

test.each([1, 2, 255, 288])("tables for %i processors pass", (count) => {
  const { value } = runConformance([selectorDsdt(count)], { personalities: ["linux-6.11"] });
  const report = value?.reports[0];
  expect(report?.checks.filter(({ status }) => status === "failed").map(({ id }) => id)).toEqual([]);
  expect(report?.trace.filter(({ kind }) => kind === "vcpu/identity").length).toBe(count);
});

test("a processor with an ID above 254 is added and removed like any other", () => {
  const { value } = runConformance([selectorDsdt(257)], { personalities: ["linux-6.11"], present: 256 });
  const report = value?.reports[0];
  const last = report?.trace.filter(({ kind, data }) => kind === "processor/registered" && data["apicId"] === 256);
  const ejected = report?.trace.filter(({ kind, data }) => kind === "eject/completed" && data["vcpu"] === 256);
  expect([report?.summary.failed, (last?.length ?? 0) > 1, (ejected?.length ?? 0) > 0]).toEqual([0, true, true]);
});

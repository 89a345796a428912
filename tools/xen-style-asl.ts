/** ASL of the shape a toolstack generates for a guest: processors with a presence bitmap behind a port. */

const seg = (index: number): string => `PR${index.toString(16).toUpperCase().padStart(2, "0")}`;

/**
 * Writes the DSDT of a guest.
 *
 * @param count - processors, 1 to 256
 */
export function xenStyleAsl(count: number): string {
  const bytes = Math.ceil(count / 8);
  const lines = [
    'DefinitionBlock ("DSDT.aml", "DSDT", 2, "ACPIKT", "GUEST", 0)',
    "{",
    "    Name (\\PMBS, 0x0C00)",
    "    Name (\\PMLN, 0x08)",
    "    Name (\\_S5, Package (0x04) { 0x00, 0x00, 0x00, 0x00 })",
    "    Name (PICD, 0)",
    "    Method (\\_PIC, 1) { Store (Arg0, PICD) }",
    "    Scope (\\_SB)",
    "    {",
    "        OperationRegion (INFO, SystemMemory, 0xFC000000, 0x18)",
    "        Field (INFO, DWordAcc, NoLock, Preserve)",
    "        {",
    "            UAR1, 1, UAR2, 1, LTP1, 1, HPET, 1,",
    "            Offset (4),",
    "            PMIN, 32, PLEN, 32, MSUA, 32, MAPA, 32, VGIA, 32",
    "        }",
    "        Method (PMAT, 2)",
    "        {",
    "            If (LLess (Arg0, NCPU)) { Return (ToBuffer (Arg1)) }",
    "            Store (Buffer () { 0, 8, 0xFF, 0xFF, 0, 0, 0, 0 }, Local0)",
    "            CreateByteField (Local0, 2, UID)",
    "            Store (Arg0, UID)",
    "            Return (Local0)",
    "        }",
    "        OperationRegion (\\_SB.MCFG, SystemMemory, 0xFC000100, 0x10)",
    "        Field (\\_SB.MCFG, ByteAcc, NoLock, Preserve) { NCPU, 16 }",
    "        Device (PCI0)",
    "        {",
    '            Name (_HID, EisaId ("PNP0A03"))',
    "            Name (_UID, 0)",
    "            Name (_CRS, ResourceTemplate ()",
    "            {",
    "                WordBusNumber (ResourceProducer, MinFixed, MaxFixed, SubDecode, 0, 0, 0xFF, 0, 0x100)",
    "                IO (Decode16, 0xCF8, 0xCF8, 1, 8)",
    "                WordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange, 0, 0, 0xCF7, 0, 0xCF8)",
    "                DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite,",
    "                    0, 0xF0000000, 0xF4FFFFFF, 0, 0x5000000, , , LOWM)",
    "            })",
    "        }",
  ];
  for (let i = 0; i < count; i++) lines.push(...processor(i));
  lines.push(
    "        OperationRegion (PRST, SystemIO, 0xAF00, 0x20)",
    "        Field (PRST, ByteAcc, NoLock, Preserve)",
    "        {",
    `            PRS, ${8 * bytes}`,
    "        }",
    "        Method (PRSC, 0)",
    "        {",
    "            Store (ToBuffer (PRS), Local0)",
    ...Array.from({ length: count }, (_, i) => scan(i)).flat(),
    "            Return (One)",
    "        }",
    "    }",
    "    Scope (\\_GPE)",
    "    {",
    "        Method (_E02, 0) { \\_SB.PRSC () }",
    "    }",
    "}",
    "",
  );
  return lines.join("\n");
}

function processor(index: number): readonly string[] {
  const apicId = (2 * index) & 0xff;
  const name = seg(index);
  return [
    `        Processor (${name}, ${index}, 0x0000B010, 0x06)`,
    "        {",
    '            Name (_HID, "ACPI0007")',
    `            Name (_UID, ${index})`,
    "            Name (FLG, Zero)",
    "            Method (_MAT, 0)",
    "            {",
    `                Name (APIC, Buffer () { 0, 8, ${index}, ${apicId}, 0, 0, 0, 0 })`,
    "                CreateDWordField (APIC, 4, FLAG)",
    "                Store (FLG, FLAG)",
    `                Return (PMAT (${index}, APIC))`,
    "            }",
    "            Method (_STA, 0)",
    "            {",
    "                If (FLG) { Return (0xF) } Else { Return (0x0) }",
    "            }",
    "            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }",
    "        }",
  ];
}

function scan(index: number): readonly string[] {
  const name = seg(index);
  return [
    `            Store (DerefOf (Index (Local0, ${index >> 3})), Local1)`,
    `            And (ShiftRight (Local1, ${index & 7}), 1, Local2)`,
    `            If (LNotEqual (Local2, \\_SB.${name}.FLG))`,
    "            {",
    `                Store (Local2, \\_SB.${name}.FLG)`,
    `                If (Local2) { Notify (${name}, 1) } Else { Notify (${name}, 3) }`,
    "            }",
  ];
}

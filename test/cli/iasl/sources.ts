/** Small sources for the command lines of build systems. */
export const sources: Readonly<Record<string, string>> = {
  "plain.asl": `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "PLAIN", 1)
{
    Name (FOO, 1)
    Method (M000, 0) { Return (FOO) }
}
`,
  "named.asl": `DefinitionBlock ("inner.aml", "SSDT", 2, "ACPIKT", "NAMED", 1) { Name (FOO, 1) }
`,
  "two.asl": `DefinitionBlock ("one.aml", "SSDT", 2, "ACPIKT", "ONE", 1) { Name (FOO, 1) }
DefinitionBlock ("two.aml", "SSDT", 2, "ACPIKT", "TWO", 1) { Name (BAR, 1) }
`,
  "other.asl": `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "OTHER", 1) { Name (FOO2, 1) }
`,
  "wrong.asl": `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "WRONG", 1)
{
    Method (M000, 1)
    {
        Local0 = Arg0
        Return (UNDF)
    }
}
`,
  "warned.asl": `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "WARNED", 1)
{
    Method (M000, 0) { Local0 = 1 }
}
`,
  "broken.asl": `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "BROKEN", 1)
{
    Name (FOO 1)
}
`,
  "included.asl": `    Name (INC1, 2)
    Name (INC2, 3)
`,
  "including.asl": `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "INCL", 1)
{
    Include ("included.asl")
    Name (FOO, 1)
}
`,
  "macros.asl": `#ifdef WIDE
#define WIDTH 64
#else
#define WIDTH 32
#endif
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "MACROS", 1)
{
    Name (FOO, WIDTH)
}
`,
  "rich.asl": `/* Everything an output tells about */
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "RICH", 0x01)
{
    External (\\_SB.PCI0, DeviceObj)

    Scope (\\_SB)
    {
        Name (FOO, 0x1234)  // trailing
        Name (BAR, "hello")
        OperationRegion (REG0, SystemIO, 0xAF00, 0x10)
        Field (REG0, ByteAcc, NoLock, Preserve)
        {
            F1, 8,
            Offset (4),
            F2, 32
        }
        Device (DEV0)
        {
            Name (_HID, EisaId ("PNP0A03"))
            Name (_UID, 1)
            Name (PKG0, Package () { 1, 2, "three", \\_SB.FOO })
            Name (BUF0, Buffer (4) { 0xDE, 0xAD, 0xBE, 0xEF })
            Name (_CRS, ResourceTemplate ()
            {
                IO (Decode16, 0xCF8, 0xCF8, 1, 8, IOA)
                Memory32Fixed (ReadWrite, 0xFED00000, 0x400, MEM)
            })
            Method (MTH0, 2, Serialized)
            {
                Local0 = Arg0 + Arg1
                If (Local0 == 5)
                {
                    Return (F1)
                }
                Else
                {
                    FOO = Local0
                }
                CreateDWordField (_CRS, ^MEM._BAS, MBAS)
                MBAS = 0x12345678
                Return (Local0)
            }
        }
        Mutex (MTX, 0)
        Event (EVT)
        PowerResource (PRES, 0, 0) { Method (_STA) { Return (1) } Method (_ON) {} Method (_OFF) {} }
        ThermalZone (TZ0) { Name (_TZP, 300) }
        Alias (FOO, ALI)
    }
}
`,
};

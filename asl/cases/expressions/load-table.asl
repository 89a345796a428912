// Title: LoadTable: arguments may be left out
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Local0 = LoadTable ("OEM1", "ACPIKT", "TABLE", "\\_SB", "\\_SB.PAR0", 5)
        Local1 = LoadTable ("OEM2", "", "", , , )
        Local2 = LoadTable (Arg0, "", "", "\\")
        Return (LoadTable ("OEM3", "", ""))
    }
}

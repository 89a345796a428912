// Title: SizeOf of a Local without value
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (SizeOf (Local0))
    }
}

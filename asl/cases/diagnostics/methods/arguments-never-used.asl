// Title: Two arguments nobody uses
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 3)
    {
        Return (Arg1)
    }
}

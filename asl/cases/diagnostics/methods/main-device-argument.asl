// Title: A device as an argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { }
    Method (TST1, 1) { Return (Arg0) }
    Method (TST2)
    {
        Return (TST1 (DEV0))
    }
}

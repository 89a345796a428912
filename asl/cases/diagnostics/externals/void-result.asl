// Title: The result of an external method without one
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, MethodObj, 0)
    Method (TST1)
    {
        Return (EXT0 ())
    }
}

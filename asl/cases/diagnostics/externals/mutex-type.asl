// Title: Acquire of an external integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, IntObj)
    Method (TST1)
    {
        Acquire (EXT0, 0xFFFF)
    }
}

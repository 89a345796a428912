// Title: Two calls of an external method with different counts
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, MethodObj)
    Method (TST1)
    {
        EXT0 (1)
        EXT0 (1, 2)
    }
}

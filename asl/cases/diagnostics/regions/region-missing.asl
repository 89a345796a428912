// Title: A Field of a region that does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Field (NOPE, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}

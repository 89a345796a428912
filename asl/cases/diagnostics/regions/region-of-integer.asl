// Title: A Field of an integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Field (VAL0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}

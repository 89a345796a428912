// Title: An IndexField whose index is no field
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (IDX0, 1)
    Name (DAT0, 1)
    IndexField (IDX0, DAT0, ByteAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}

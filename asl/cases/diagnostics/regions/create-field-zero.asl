// Title: CreateField of no bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer (4) { })
    CreateField (BUF0, 0, 0, FLD0)
}

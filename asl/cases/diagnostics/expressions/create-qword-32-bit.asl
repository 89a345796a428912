// Title: CreateQWordField in a table of revision 1
DefinitionBlock ("", "SSDT", 1, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer (8) { })
    CreateQWordField (BUF0, 0, FLD0)
}

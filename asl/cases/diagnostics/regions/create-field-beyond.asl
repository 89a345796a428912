// Title: A buffer field beyond its buffer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer (2) { })
    CreateDWordField (BUF0, 0, FLD0)
}

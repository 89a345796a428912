// Title: A buffer smaller than its bytes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer (2) { 1, 2, 3 })
}

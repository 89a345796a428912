// Title: A buffer without size and bytes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer () { })
}

// Title: A string among the bytes of a buffer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer () { 1, "a" })
}

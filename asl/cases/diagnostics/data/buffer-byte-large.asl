// Title: A byte of a buffer beyond 255
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer () { 1, 0x100 })
}

// Title: Numbers in buffers are one byte each
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer () { 0, 1, 0x7F, 0xFF, Zero, One })
}

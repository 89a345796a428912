// Title: buffers by list, size and string
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer () { })
    Name (BUF1, Buffer (1) { })
    Name (BUF2, Buffer () { 1 })
    Name (BUF3, Buffer () { 0, 1, 0xFF, 0x7F, 255 })
    Name (BUF4, Buffer (8) { 1, 2 })
    Name (BUF5, Buffer (2) { 1, 2, 3, 4 })
    Name (BUF6, Buffer () { "text" })
    Name (BUF7, Buffer (10) { "text" })
    Name (BUF8, Buffer (0x0100) { })
    Name (BUF9, Buffer (0x10000) { 1 })
}

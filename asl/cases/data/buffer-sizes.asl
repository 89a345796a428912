// Title: Sizes of buffers: inferred, larger, smaller, none
// Also: -oa
// Also: -oi
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer () { 1, 2, 3 })
    Name (BUF1, Buffer (10) { 1, 2, 3 })
    Name (BUF2, Buffer (2) { 1, 2, 3 })
    Name (BUF3, Buffer (4) { })
    Name (BUF4, Buffer () { })
    Name (BUF5, Buffer (0) { })
    Name (BUF6, Buffer (5) { "abc" })
    Name (BUF7, Buffer () { "abc" })
    Name (BUF8, Buffer (0x100) { "abc" })
}

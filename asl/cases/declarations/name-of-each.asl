// Title: Name with each kind of data
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (INT0, 5)
    Name (STR0, "text")
    Name (BUF0, Buffer () { 1 })
    Name (PKG0, Package () { 1 })
    Name (RES0, ResourceTemplate () { })
    Name (UID0, ToUUID ("01234567-89ab-cdef-0123-456789abcdef"))
    Name (\_SB.INT1, 0x1234)
}

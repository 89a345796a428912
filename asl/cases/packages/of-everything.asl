// Title: Elements: numbers, strings, buffers, packages, references
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { Name (_ADR, 0) }
    Name (VAL0, 1)
    Method (MTH0) { }
    Name (PKG0, Package ()
    {
        0, 1, 0xFF, 0x1234, Ones, "text", Buffer () { 1, 2 }, Package () { 1, Package () { 2 } },
        DEV0, \DEV0, VAL0, MTH0, ToUUID ("01234567-89ab-cdef-0123-456789abcdef"), EISAID ("PNP0C0F"), Unicode ("ab"),
        ResourceTemplate () { IRQNoFlags () { 1 } }
    })
}

// Title: without optimisation literals keep a prefix and constants keep their opcode
// Options: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (I0, 0x00)
    Name (I1, 0x01)
    Name (I2, 0xFFFFFFFFFFFFFFFF)
    Name (C0, Zero)
    Name (C1, One)
    Name (C2, Ones)
    Name (BUF0, Buffer (0x01) { 0x00 })
    Name (BUF1, Buffer (One) { 0x00 })
    Name (BUF2, Buffer () { 0x00 })
    Name (PKG0, Package (0x02) { 0x00, 0x01 })
    Method (SUMV) { Return (1 + 2) }
}

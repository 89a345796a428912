// Title: package lengths of every width a compiler picks
DefinitionBlock ("", "SSDT", 2, "AKIT", "WIDTHS", 1)
{
    Name (BUF0, Buffer (0x3A) {})
    Name (BUF1, Buffer (0x100) { 1 })
    Name (BUF2, Buffer () { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53,
        54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70 })
    Name (PKG0, Package (4) {})
    Name (PKG1, Package () { 0, 1, 0xFF, 0x100, 0xFFFF, 0x10000, 0xFFFFFFFF, 0x100000000, 0xFFFFFFFFFFFFFFFF, "" })
    Method (VARP, 1) { Return (Package (Arg0) {}) }
    PowerResource (PWR0, 3, 0x0102) { Method (_STA) { Return (1) } }
    ThermalZone (TZN0) { Name (_TZP, 300) }
    Mutex (MTX0, 5)
    Event (EVT0)
    Name (\_SB.PTH0, 1)
    Name (\_SB.AAAA, 2)
    Scope (\_SB)
    {
        Device (LNG0) { Device (LNG1) { Device (LNG2) { Name (^^^AAAB, "up") Name (^PTH1, 0) } } }
        Name (LONG, Package () { \_SB.LNG0.LNG1.LNG2, LNG0.LNG1, AAAA })
    }
}

// Title: folding happens wherever a constant operand stands
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (CALL, 2) { Return (Arg0 + Arg1) }
    Name (VAL0, 0)
    Name (BUF0, Buffer (2 + 3) { 1 + 1, 2 * 2 })
    Name (PKG0, Package () { 1 + 2, 3 })
    Method (TST1, 1)
    {
        Local0 = Arg0 + (1 + 2)
        Local0 = (1 + 2) + Arg0
        Local0 = Arg0 + 1 + 2
        Local0 = 1 + 2 + Arg0
        Local0 += 4 * 4
        While (Local0 < 10 + 1) { Local0++ }
        If (1 + 1) { Local0 = CALL (1 + 1, Arg0 * (2 + 2)) }
        Return (1 + 2)
    }
    OperationRegion (REG0, SystemIO, 0x100 + 0x10, 2 * 4)
}

// Title: Index in brackets, read and written
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1, 2, 3 })
    Name (BUF0, Buffer (4) { })
    Method (TST1, 1)
    {
        PKG0 [0] = 4
        BUF0 [Arg0 + 1] = Arg0
        Local0 = DerefOf (PKG0 [Arg0])
        Local1 = PKG0 [1]
        DerefOf (Local1) = 3
        Return (Local0 + DerefOf (Index (BUF0, 2)))
    }
}

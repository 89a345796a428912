// Title: SizeOf
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1, 2 })
    Method (TEST, 1)
    {
        Local0 = SizeOf (PKG0)
        Local1 = SizeOf (Arg0)
        Return (SizeOf (DerefOf (Arg0)) + SizeOf (Local0) + Local1)
    }
}

// Title: a size known only at run time makes a variable package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Local0 = Package (Arg0) { 1, 2 }
        Name (PKG0, Package (Arg0) { })
        Return (SizeOf (Local0))
    }
}

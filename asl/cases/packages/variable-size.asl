// Title: Packages whose size is known at run time
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Local0 = Package (Arg0) { 1, 2 }
        Name (PKG0, Package (Arg0 + 1) { })
        Local1 = Package (SizeOf (Local0)) { "a" }
        Debug = Local1
        Return (Package (4) { "x" })
    }
}

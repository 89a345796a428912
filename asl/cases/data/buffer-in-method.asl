// Title: Buffers whose size is known at run time
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Local0 = Buffer (Arg0) { 1 }
        Name (BUF0, Buffer (Arg0 + 2) { })
        Return (Buffer (SizeOf (Local0)) { })
    }
}

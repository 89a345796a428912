// Title: a buffer may have a size known only at run time
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Local0 = Buffer (Arg0) { 1, 2 }
        Name (BUF0, Buffer (Arg0 + 1) { })
        Return (Local0)
    }
}

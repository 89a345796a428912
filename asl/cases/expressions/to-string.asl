// Title: ToString: with and without a length
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUFF, Buffer () { "acpikit" })
    Method (TEST, 1)
    {
        ToString (BUFF, 4, Local0)
        Local1 = ToString (BUFF)
        Local2 = ToString (Arg0, Ones)
        ToString (Arg0, , Local3)
        Return (ToString (Local0, Arg0))
    }
}

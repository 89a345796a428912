// Title: CopyObject: to locals, arguments, names
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (OBJ0, 0)
    Method (TEST, 1)
    {
        CopyObject (Arg0, Local0)
        CopyObject ("text", OBJ0)
        CopyObject (Local0, Arg0)
        Return (CopyObject (OBJ0, Local1))
    }
}

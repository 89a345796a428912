// Title: Not and ~
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        Not (Arg0, Local0)
        Local1 = Not (Arg0)
        Local2 = ~Arg0
        Local3 = ~(Local0 + ~Local1)
        Return (~~Local2 + ~Local3)
    }
}

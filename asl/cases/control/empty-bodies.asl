// Title: Empty bodies
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        If (Arg0) { }
        If (Arg0) { } Else { }
        While (Arg0) { }
    }
    Method (NONE) { }
    Scope (\_SB) { }
    Device (DEV0) { Name (_ADR, 0) }
}

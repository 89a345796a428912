// Title: objects may be declared by path
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (\_SB.DEV0) { Name (_ADR, 0) }
    Scope (\_SB.DEV0)
    {
        Name (^VAL0, 1)
        Name (\VAL1, 2)
        Name (\_SB.DEV0.VAL2, 3)
        Scope (\) { Name (VAL3, 4) }
    }
}

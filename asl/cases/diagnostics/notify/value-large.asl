// Title: Notify with a value beyond 8 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { Name (_ADR, 0) }
    Method (TST1)
    {
        Notify (DEV0, 0x1234)
    }
}

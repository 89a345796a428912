// Title: A predefined method that returns the result of another
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Noop }
    Device (DEV0)
    {
        Name (_ADR, 0)
        Method (_STA) { Return (TST1 ()) }
    }
}

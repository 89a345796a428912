// Title: _OSC with two arguments
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Method (_OSC, 2) { Return (Buffer (4) { }) }
    }
}

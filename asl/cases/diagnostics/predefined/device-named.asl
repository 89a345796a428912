// Title: A device with a predefined name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (_STA)
    {
        Name (_ADR, 0)
    }
}

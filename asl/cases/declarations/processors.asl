// Title: the legacy Processor operator
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Processor (\_SB.CPU0, 0x00, 0x00000410, 0x06) { }
    Processor (\_SB.CPU1, 1, 0, 0) { Name (_UID, 1) }
    Processor (\_SB.CPU2, 0xFE, 0xB010, 0x06) { Method (_STA) { Return (0x0F) } }
}

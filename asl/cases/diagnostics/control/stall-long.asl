// Title: A Stall of more than 255 microseconds
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Stall (300)
    }
}

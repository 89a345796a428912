// Title: A power resource without methods
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    PowerResource (PWR0, 0, 0)
    {
    }
}

// Title: Signatures of an OEM
DefinitionBlock ("", "OEM1", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, 1)
}

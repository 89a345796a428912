// Title: Revision 255
DefinitionBlock ("", "SSDT", 255, "ACPIKT", "CASE", 1)
{
    Name (VAL0, Ones)
}

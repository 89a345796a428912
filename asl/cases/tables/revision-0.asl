// Title: Revision 0
DefinitionBlock ("", "SSDT", 0, "ACPIKT", "CASE", 1)
{
    Name (VAL0, Ones)
}

// Title: Revision 1: integers of 32 bits
DefinitionBlock ("", "SSDT", 1, "ACPIKT", "CASE", 1)
{
    Name (VAL0, Ones)
}

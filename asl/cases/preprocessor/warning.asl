// Title: #warning leaves no bytes
#warning "old"
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, 1)
}

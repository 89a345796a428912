// Title: a signature of other than four characters
DefinitionBlock ("", "SSD", 2, "ACPIKT", "CASE", 0x00000001)
{
    
}

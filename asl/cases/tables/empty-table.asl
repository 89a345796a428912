// Title: A table without objects
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    
}

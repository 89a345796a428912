// Title: a signature of other than four characters
// Diagnose: 3:22 asl/signature-length
DefinitionBlock ("", "SSD", 2, "ACPIKT", "CASE", 0x00000001)
{
    
}

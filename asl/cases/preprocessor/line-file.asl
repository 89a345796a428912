// Title: #line with a file
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#line 50 "other.asl"
    Name (LIN0, 1)
}

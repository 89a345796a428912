// Title: #line changes __LINE__
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (LIN0, __LINE__)
#line 100
    Name (LIN1, __LINE__)
}

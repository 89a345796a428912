// Title: #if 5 ^ 5
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#if 5 ^ 5
    Name (VAL0, 1)
#else
    Name (VAL0, 0)
#endif
}

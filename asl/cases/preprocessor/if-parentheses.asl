// Title: #if (1 + 2) * 3 == 9
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#if (1 + 2) * 3 == 9
    Name (VAL0, 1)
#else
    Name (VAL0, 0)
#endif
}

// Title: #if 16 >> 2 == 4
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#if 16 >> 2 == 4
    Name (VAL0, 1)
#else
    Name (VAL0, 0)
#endif
}

// Title: #if 0 || 1
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#if 0 || 1
    Name (VAL0, 1)
#else
    Name (VAL0, 0)
#endif
}

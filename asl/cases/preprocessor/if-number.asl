// Title: #if: zero and others
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#if 1
    Name (VAL0, 1)
#endif
#if 0
    Name (VAL1, 1)
#endif
#if 0x10
    Name (VAL2, 2)
#endif
}

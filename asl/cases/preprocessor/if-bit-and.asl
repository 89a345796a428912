// Title: #if 0xF0 & 0x10
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#if 0xF0 & 0x10
    Name (VAL0, 1)
#else
    Name (VAL0, 0)
#endif
}

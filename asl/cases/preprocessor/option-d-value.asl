// Title: -D defines, -D again
// Also: -D KIND
// Also: -D OTHER
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#ifdef KIND
    Name (VAL0, 1)
#else
    Name (VAL0, 2)
#endif
}

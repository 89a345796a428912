// Title: __IASL__ is defined
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#ifdef __IASL__
    Name (VAL0, 1)
#endif
}

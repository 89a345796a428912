// Title: #elif: the first that is true
#define KIND 2
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#if KIND == 1
    Name (VAL0, 1)
#elif KIND == 2
    Name (VAL0, 2)
#endif
}

// Title: #if of a macro's value
#define COUNT 3
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#if COUNT == 3
    Name (VAL0, COUNT)
#endif
#if COUNT > 3
    Name (VAL1, COUNT)
#endif
}

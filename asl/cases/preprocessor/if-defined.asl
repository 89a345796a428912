// Title: #if defined and its negation
// Preprocess: cpp
#define HERE 1
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#if defined (HERE)
    Name (VAL0, 1)
#endif
#if !defined (GONE)
    Name (VAL1, 1)
#endif
}

// Title: Conditions in conditions
#define OUTER
#define INNER
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#ifdef OUTER
#ifdef INNER
    Name (VAL0, 1)
#else
    Name (VAL0, 2)
#endif
#ifdef GONE
#ifdef INNER
    Name (VAL1, 1)
#endif
    Name (VAL2, 1)
#endif
#endif
}

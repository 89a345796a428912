// Title: #ifdef, #ifndef, #else
#define HERE
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#ifdef HERE
    Name (VAL0, 1)
#else
    Name (VAL0, 0)
#endif
#ifndef HERE
    Name (VAL1, 1)
#else
    Name (VAL1, 0)
#endif
}

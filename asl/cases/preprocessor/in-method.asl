// Title: Directives inside of methods
#define FAST
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Method (TEST, 1)
    {
#ifdef FAST
        Return (1)
#else
        Sleep (100)
        Return (2)
#endif
    }
}

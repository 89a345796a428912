// Title: expressions that are none
// Diagnose: 6:8 preprocessor/expression-form
// Diagnose: 8:1 preprocessor/directive-form
// Diagnose: 10:7 preprocessor/division-by-zero
// Deviation: iasl names the line behind the directive
#if 1 +
#endif
#if
#endif
#if 1 / 0
#endif
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPDIAG", 1)
{
    Name (AAA0, 1)
}

// Title: #error ends in no table
// Diagnose: 5:1 preprocessor/error-directive
// Deviation: iasl names the line behind the directive
#if 1
#error "no CPUs"
#endif
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPDIAG", 1)
{
    Name (AAA0, 1)
}

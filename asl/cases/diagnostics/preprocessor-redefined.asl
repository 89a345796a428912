// Title: a macro keeps its first value
// Diagnose: 6:9 preprocessor/macro-redefined
// Diagnose: 8:9 preprocessor/macro-redefined
// Deviation: iasl names the line behind the directive
#define ONE 1
#define ONE 2
#define TWO 2
#define TWO 3
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPDIAG", 1)
{
    Name (AAA0, 1)
}

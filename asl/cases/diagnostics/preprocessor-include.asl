// Title: included files that are not there
// Diagnose: 5:10 preprocessor/include-missing
// Diagnose: 6:10 preprocessor/include-missing
// Deviation: iasl names the line behind the directive
#include "nowhere.asi"
#include <nowhere.asi>
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPDIAG", 1)
{
    Name (AAA0, 1)
}

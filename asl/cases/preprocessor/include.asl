// Title: #include finds files beside the main file and in include folders, and both see the same macros
// Options: -I include
#define VAL0 5
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPINCL", 1)
{
#include "include/names.asi"
    Name (BBB0, VAL1)
#include <more.asi>
#include "more.asi"
}

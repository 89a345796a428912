// Title: A file that includes another
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
#include "include/outer.asi"
}

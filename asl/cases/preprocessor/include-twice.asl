// Title: One file included twice
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Scope (\_SB)
    {
        Device (DEV0) {
#include "include/shared.asi"
        }
        Device (DEV1) {
#include "include/shared.asi"
        }
    }
}

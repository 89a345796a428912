// Title: A macro of another macro
// Preprocess: cpp
#define ONCE 5
#define TWICE ONCE
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, TWICE)
}

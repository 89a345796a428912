// Title: A macro over several lines
// Preprocess: cpp
#define LONG \
    Name (VAL0, 1) \
    Name (VAL1, 2)
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    LONG
}

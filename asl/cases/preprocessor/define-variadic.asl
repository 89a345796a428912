// Title: Macros with any number of arguments
// Preprocess: cpp
#define LIST(...) Package () { __VA_ARGS__ }
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (PKG0, LIST (1, 2, 3))
}

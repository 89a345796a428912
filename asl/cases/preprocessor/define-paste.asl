// Title: ## and #
// Preprocess: cpp
#define NAMED(n) Name (VAL ## n, n)
#define TEXT(n) #n
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    NAMED (0)
    NAMED (1)
    Name (STR0, TEXT (some text))
}

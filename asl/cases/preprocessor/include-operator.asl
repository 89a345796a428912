// Title: Include reads files that are not preprocessed
#define VAL0 5
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPINCLOP", 1)
{
    Include ("include/plain.asi")
    Name (AAA0, VAL0)
}

// Title: A macro of a name
#define THING VAL0
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (THING, 1)
    Method (TEST) { Return (THING) }
}

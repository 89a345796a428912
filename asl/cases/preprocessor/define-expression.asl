// Title: A macro of an expression
#define SUM (1 + 2)
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, SUM)
    Method (TEST) { Return (SUM * 2) }
}

// Title: An External of an object that the table itself declares
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (\VAL0, IntObj)
    Name (VAL1, 1)
    Method (TEST) { Return (\VAL0 + VAL1) }
}

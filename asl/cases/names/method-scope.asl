// Title: Names of a method shadow outer ones
// Also: -on
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Method (TEST, 0, Serialized)
    {
        Name (VAL0, 2)
        Name (VAL1, 3)
        Return (VAL0 + VAL1 + \VAL0)
    }
}

// Title: all problems in one run
// Diagnose: 10:17 asl/unresolved-name
// Diagnose: 12:11 asl/duplicate-name
// Diagnose: 15:17 asl/unresolved-name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Method (TST1)
    {
        Return (NONE)
    }
    Name (VAL0, 2)
    Method (TST2)
    {
        Return (NON2)
    }
}

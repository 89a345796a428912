// Title: Store into the result of an operator
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Store (1, Add (Arg0, 1))
    }
}

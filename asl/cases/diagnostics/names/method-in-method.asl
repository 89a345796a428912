// Title: A Method in a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Method (TST2)
        {
            Return (1)
        }
        Return (TST2 ())
    }
}

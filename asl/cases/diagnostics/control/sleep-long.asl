// Title: A Sleep and a Stall that are long
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Sleep (60000)
        Stall (200)
        Stall (101)
        Sleep (10)
    }
}

// Title: A Local that is only counted up
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Local0 = 0
        Local0++
    }
}

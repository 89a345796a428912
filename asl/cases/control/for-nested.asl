// Title: For in For
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local2 = 0
        For (Local0 = 0, Local0 < 3, Local0++)
        {
            For (Local1 = 0, Local1 < 3, Local1 += 1)
            {
                If (Local1 == 2) { Continue }
                Local2 += Local0 * Local1
            }
        }
        Return (Local2)
    }
}

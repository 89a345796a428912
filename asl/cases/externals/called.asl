// Title: External methods get their number of arguments from calls
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (\MTH0, MethodObj)
    External (\MTH1, MethodObj)
    External (\MTH2, MethodObj)
    Method (TEST)
    {
        \MTH0 ()
        MTH1 (1)
        Return (MTH2 (1, 2, MTH1 (3)))
    }
}

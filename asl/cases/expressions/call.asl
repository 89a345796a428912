// Title: Calls: arguments, calls in calls, as statement and as value
// Also: -oa
// Also: -on
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (ECHO, 1) { Return (Arg0) }
    Method (NONE) { }
    Method (SEVN, 7) { Return (Arg6) }
    Method (TEST, 1)
    {
        NONE ()
        ECHO (Arg0)
        Local0 = ECHO (ECHO (ECHO (1)))
        Local1 = SEVN (0, 1, 2, 3, 4, 5, 6) + SEVN (Arg0, Local0, ECHO (3), "x", 0xFFFF, Ones, Zero)
        Return (ECHO (Local1) + \ECHO (2) + ^ECHO (3))
    }
}

// Title: ToDecimalString of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = ToDecimalString (0)
        Local1 = ToDecimalString (1234)
        Local2 = ToDecimalString (Ones)
        Local3 = ToDecimalString ("text")
        Local4 = ToDecimalString (Buffer () { 1, 2, 0xFF })
        ToDecimalString (0, Local6)
        Local7 = ToDecimalString (ToDecimalString (1234))
        Return (Local0)
    }
}

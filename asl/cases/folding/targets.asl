// Title: a folded operator with a target becomes Store, or CopyObject for conversions
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Add (1, 2, Local0)
        Not (0, Local0)
        ToInteger ("0x12", Local0)
        ToDecimalString (18, Local0)
        Concatenate ("a", "b", Local0)
        Local1 = Add (1, 2, Local0)
        Divide (9, 2, , Local0)
        Return (Local0 + Local1)
    }
}

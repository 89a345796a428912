// Title: Return with and without a value
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Return (1) }
    Method (TST2) { Return }
    Method (TST3, 1) { Return (Arg0) }
    Method (TST4) { Return (Package () { 1, "two" }) }
    Method (TST5) { Return (TST1 ()) }
}

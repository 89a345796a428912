// Title: an external method is declared by its first call and not without one
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (CAL0, MethodObj)
    External (CAL1, MethodObj)
    External (\_SB.CAL2, MethodObj, IntObj, { IntObj, StrObj })
    External (CAL3, MethodObj)
    Method (TEST) { CAL1 (1) CAL1 (2) Return (\_SB.CAL2 (1, "2")) }
}

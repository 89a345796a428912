// Title: what a method returns is of no use to the operator
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1 })
    Device (DEV0) { Name (_ADR, 0) }
    Method (TST0) { Return (LATE () + 1) }
    Method (LATE) { Return (Package () { 1 }) }
    Method (NAMD) { Return (PKG0) }
    Method (INNR) { Return (LATE ()) }
    Method (DEVI) { Return (DEV0) }
    Method (BOTH, 1) { If (Arg0) { Return (1) } Return (Package () { 1 }) }
    Method (LOCL) { Local0 = Package () { 1 } Return (Local0) }
    Method (TST1)
    {
        Local0 = NAMD () + 1
        Local0 = INNR () == 1
        Local0 = DEVI () + 1
        Local0 = LATE + 1
        Local0 = BOTH (1) + 1
        Local0 = LOCL () + 1
        Mid (LATE (), 1, 1, Local0)
        Return (Local0)
    }
    Method (NUMB) { Return (1) }
    Method (TST2, 0, Serialized)
    {
        Notify (NUMB (), 1)
        Acquire (NUMB (), 0xFFFF)
        Return (Match (NUMB (), MEQ, 1, MTR, 0, 0) + Match (LATE (), MEQ, 1, MTR, 0, 0))
    }
}

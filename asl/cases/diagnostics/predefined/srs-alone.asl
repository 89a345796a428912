// Title: _SRS without _CRS, _PRS and _DIS
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Method (_SRS, 1) { Local0 = Arg0 }
    }
}

// Title: _OSI, _OS, _REV, _GL are there
// Also: -oa
// Also: -on
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        If (_OSI ("Windows 2015")) { Return (1) }
        If (\_OSI ("Linux")) { Return (2) }
        If (CondRefOf (\_OSI)) { Return (_REV) }
        Return (\_OS)
    }
}

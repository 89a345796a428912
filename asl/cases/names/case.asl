// Title: lower case is raised
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    device (\_sb.dev0)
    {
        NAME (_adr, zero)
        mEtHoD (rEad, 1) { rEtUrN (aRg0) }
    }
}

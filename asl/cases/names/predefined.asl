// Title: objects of the operating system need no declaration
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (READ)
    {
        Acquire (\_GL, 0xFFFF)
        Release (\_GL)
        If (\_OSI ("Linux")) { Return (\_OS) }
        Return (\_REV)
    }
    Scope (\_GPE) { Method (_E01) { } }
    Scope (\_TZ) { }
    Scope (\_SI) { }
}

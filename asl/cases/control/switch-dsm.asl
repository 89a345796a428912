// Title: The usual shape of a _DSM
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0001")
        Method (_DSM, 4, Serialized)
        {
            If (Arg0 == ToUUID ("01234567-89ab-cdef-0123-456789abcdef"))
            {
                Switch (ToInteger (Arg2))
                {
                    Case (0) { Return (Buffer () { 0x07 }) }
                    Case (1) { Return (1) }
                    Case (2) { Return ("two") }
                    Default { Return (0) }
                }
            }
            Return (Buffer () { 0 })
        }
    }
}

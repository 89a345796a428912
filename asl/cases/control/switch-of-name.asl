// Title: The value of a named object
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Name (STR0, "a")
    Name (BUF0, Buffer (2) { 1, 2 })
    Method (TEST, 0, Serialized)
    {
        Switch (VAL0) { Case (1) { Return (1) } }
        Switch (STR0) { Case ("a") { Return (2) } }
        Switch (BUF0) { Case (Buffer (2) { 1, 2 }) { Return (3) } }
        Return (0)
    }
}

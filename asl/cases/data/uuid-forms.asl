// Title: ToUUID: in names, arguments, comparisons, both cases of letters
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (UID0, ToUUID ("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"))
    Name (UID1, ToUUID ("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"))
    Name (UID2, ToUUID ("00000000-0000-0000-0000-000000000000"))
    Method (TEST, 1) { Return (Arg0 == ToUUID ("01234567-89ab-cdef-0123-456789abcdef")) }
}

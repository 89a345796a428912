// Title: Unicode: empty, text, in a method
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (UNI0, Unicode (""))
    Name (UNI1, Unicode ("acpikit"))
    Name (_MLS, Package () { Package () { "en", Unicode ("Text") } })
    Method (TEST) { Return (Unicode ("a")) }
}

// Title: Numbers as arguments and operands
// Also: -oi
// Also: -oa
// Also: -r 1
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (ECHO, 4) { Return (Arg0) }
    Method (TEST) { Return (ECHO (0, 1, 0xFFFFFFFFFFFFFFFF, 0x1234)) }
}

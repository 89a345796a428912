// Title: integers are decimal, hexadecimal or octal
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (DEC1, 1234567890)
    Name (DEC2, 18446744073709551615)
    Name (HEX1, 0xdeadBEEF)
    Name (HEX2, 0X0f)
    Name (OCT1, 0777)
    Name (OCT2, 00)
}

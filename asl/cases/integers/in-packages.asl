// Title: Numbers in packages
// Also: -oi
// Also: -oa
// Also: -r 1
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 0, 1, 2, 0xFF, 0x100, 0xFFFF, 0x10000, 0xFFFFFFFF, Ones, Zero, One })
}

// Title: package lengths take one, two or three bytes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUFA, Buffer (3) { })
    Scope (\_SB) { Name (BUFB, Buffer () { "0123456789012345678901234567890123456789012345678" }) }
    Scope (\_SB) { Name (BUFC, Buffer () { "01234567890123456789012345678901234567890123456789" }) }
    Scope (\_SB) { Name (BUFD, Buffer () { "012345678901234567890123456789012345678901234567890" }) }
    Scope (\_SB) { Name (BUFE, Buffer () { "0123456789012345678901234567890123456789012345678901" }) }
}

// Title: #includebuffer names a file's bytes
// Options: -I include
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPBUFFER", 1)
{
    Name (AAA0, 1)
#includebuffer "include/bytes.bin" BUF0
    Name (AAA2, 2)
#includebuffer <bytes.bin> BUF1
    Name (AAA1, 1)
}

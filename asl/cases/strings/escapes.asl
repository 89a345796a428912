// Title: strings hold escape sequences
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (S0, "plain")
    Name (S1, "")
    Name (S2, "bell\a back\b form\f line\n return\r tab\t vertical\v")
    Name (S3, "quote\" apostrophe\' backslash\\")
    Name (S4, "octal\101\7 hex\x41\x4a")
    Name (S5, "slashes // and /* no comment */")
}

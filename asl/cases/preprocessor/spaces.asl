// Title: Blanks around # and names
  #  define   BLANK   7
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, BLANK)
   # ifdef BLANK
    Name (VAL1, 1)
   # endif
}

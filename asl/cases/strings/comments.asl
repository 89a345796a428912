// Title: comments are white space
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    /* one */ Name (A, /* two */ 1) // three
    /* a
       b */
    Name (B, 2) /**/ Name (C, 3) //
    /***/ Name (D, 4) /* ** / * */
}

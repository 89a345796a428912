// Title: Directives inside of lists
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (PKG0, Package ()
    {
        1,
#ifdef GONE
        2,
#endif
        3
    })
}

// Title: -D defines a macro that stands for nothing
// Options: -D EXTRA -DMORE
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPDASHD", 1)
{
#ifdef EXTRA
    Name (AAA0, Package () { 1 EXTRA })
#endif
#ifndef LESS
    Name (AAA1, 1)
#endif
#ifdef MORE
    Name (AAA2, 1)
#endif
}

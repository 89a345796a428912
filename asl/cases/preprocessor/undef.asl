// Title: #undef forgets, the same definition twice is one
#define VAL0 1
#define VAL0 1
#undef NEVER
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPUNDEF", 1)
{
    Name (OBJ1, VAL0)
#undef VAL0
#define VAL0 2
    Name (OBJ2, VAL0)
#undef VAL0
    Name (VAL0, 3)
}

// Title: OEM ids shorter than their fields
DefinitionBlock ("", "SSDT", 2, "A", "B", 1)
{
    Name (VAL0, 1)
}

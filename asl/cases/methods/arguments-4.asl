// Title: A method of 4 arguments and its call
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0, 4) { Return (Arg3) }
    Method (TEST) { Return (MTH0 (0, 1, 2, 3)) }
}

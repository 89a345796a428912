// Title: A method of 5 arguments and its call
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0, 5) { Return (Arg4) }
    Method (TEST) { Return (MTH0 (0, 1, 2, 3, 4)) }
}

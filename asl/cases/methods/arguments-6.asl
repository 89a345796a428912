// Title: A method of 6 arguments and its call
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0, 6) { Return (Arg5) }
    Method (TEST) { Return (MTH0 (0, 1, 2, 3, 4, 5)) }
}

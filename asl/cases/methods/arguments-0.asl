// Title: A method of 0 arguments and its call
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0, 0) { Return (0) }
    Method (TEST) { Return (MTH0 ()) }
}

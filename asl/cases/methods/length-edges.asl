// Title: Bodies of 56 to 60 bytes: the length takes a second byte
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0) { Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop }
    Method (MTH1) { Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop }
    Method (MTH2) { Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop }
    Method (MTH3) { Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop }
    Method (MTH4) { Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop }
    Method (MTH5) { Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop Noop }
}

// Title: elements are data, names and packages
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Device (\_SB.DEV0) { Name (_ADR, 0) }
    Name (PKG0, Package ()
    {
        0, 1, 0xFF, 0x1234, 0x12345678, 0x123456789A, Ones,
        "text", "",
        Buffer () { 1, 2 },
        Package () { Package () { }, "inner" },
        VAL0, \VAL0, \_SB.DEV0,
        ToUUID ("33db4d5b-1ff7-401c-9657-7441c03dd766"),
        EisaId ("PNP0C0F")
    })
}

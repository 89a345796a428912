// Title: a template in a method names its descriptors in the method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (\_SB.DEV0)
    {
        Name (_HID, EisaId ("PNP0C02"))
        Method (_CRS, 0, Serialized)
        {
            Name (RES0, ResourceTemplate () { Memory32Fixed (ReadOnly, 0, 0x10, _Y00) })
            CreateDWordField (RES0, \_SB.DEV0._CRS._Y00._BAS, BAS0)
            CreateDWordField (RES0, \_SB.DEV0._CRS._Y00._LEN, LEN0)
            BAS0 = 0x1000
            LEN0 = 0x20
            Return (RES0)
        }
    }
}

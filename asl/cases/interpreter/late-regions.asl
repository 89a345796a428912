// Title: a table that comes after initialisation has _REG called for its own regions, those that _DEP names first
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "LATEREG", 1)
{
    Name (\LOGB, "")

    Device (\_SB.GPIO)
    {
        Name (_HID, "ACPK0002")
        Name (_DEP, Package () { \_SB.I2C0 })
        OperationRegion (OEM0, 0x81, 0, 0x10)
        OperationRegion (MEM0, SystemMemory, 0x1000, 0x10)
        Method (_REG, 2) { LOGB = Concatenate (LOGB, Concatenate (Concatenate ("G", ToDecimalString (Arg0)), " ")) }
    }
    Device (\_SB.I2C0)
    {
        Name (_HID, "ACPK0003")
        Name (_DEP, Package () { \_SB.EC00 })
        OperationRegion (OEM0, 0x80, 0, 0x10)
        Method (_REG, 2) { LOGB = Concatenate (LOGB, Concatenate (Concatenate ("I", ToDecimalString (Arg0)), " ")) }
    }
    Device (\_SB.EC00)
    {
        Name (_HID, "ACPK0004")
        // A circle: it is cut.
        Name (_DEP, Package () { \_SB.GPIO })
        OperationRegion (ECR0, EmbeddedControl, 0, 0x10)
        Method (_REG, 2) { LOGB = Concatenate (LOGB, Concatenate (Concatenate ("E", ToDecimalString (Arg0)), " ")) }
    }
}

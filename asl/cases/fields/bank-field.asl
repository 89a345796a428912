// Title: BankField: bank by number, name, expression
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemIO, 0x70, 2)
    Field (REG0, ByteAcc, NoLock, Preserve) { BANK, 8, DATA, 8 }
    Name (NUMB, 3)
    BankField (REG0, BANK, 0, ByteAcc, NoLock, Preserve) { Offset (1), AAAA, 8 }
    BankField (REG0, BANK, 0x12345, ByteAcc, Lock, WriteAsZeros) { Offset (1), BBBB, 8 }
    BankField (REG0, BANK, NUMB, ByteAcc) { Offset (1), CCCC, 8 }
    BankField (REG0, BANK, NUMB + 1, ByteAcc) { Offset (1), DDDD, 8 }
}

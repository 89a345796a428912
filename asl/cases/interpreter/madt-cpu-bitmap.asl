// Title: a scan method keeps the MADT in step with a bitmap on ports
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        // filled in before the table is loaded: the regions below take their places from it
        OperationRegion (INFO, SystemMemory, 0xFC000000, 0x28)
        Field (INFO, ByteAcc, NoLock, Preserve) { Offset (2), NCPU, 16, Offset (12), MSUA, 32, MAPA, 32 }
        OperationRegion (MSUM, SystemMemory, MSUA, 1)
        Field (MSUM, ByteAcc, NoLock, Preserve) { MSU, 8 }
        OperationRegion (PRST, SystemIO, 0xAF00, 0x10)
        Field (PRST, ByteAcc, NoLock, Preserve) { PRS, 10 }
        Processor (PR00, 0, 0xB010, 6)
        {
            OperationRegion (MATR, SystemMemory, MAPA + 0, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0x0F) } Return (0) }
        }
        Processor (PR01, 1, 0xB010, 6)
        {
            OperationRegion (MATR, SystemMemory, MAPA + 8, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0x0F) } Return (0) }
        }
        Processor (PR02, 2, 0xB010, 6)
        {
            OperationRegion (MATR, SystemMemory, MAPA + 16, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0x0F) } Return (0) }
        }
        Processor (PR03, 3, 0xB010, 6)
        {
            OperationRegion (MATR, SystemMemory, MAPA + 24, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0x0F) } Return (0) }
        }
        Processor (PR04, 4, 0xB010, 6)
        {
            OperationRegion (MATR, SystemMemory, MAPA + 32, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0x0F) } Return (0) }
        }
        Processor (PR05, 5, 0xB010, 6)
        {
            OperationRegion (MATR, SystemMemory, MAPA + 40, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0x0F) } Return (0) }
        }
        Processor (PR06, 6, 0xB010, 6)
        {
            OperationRegion (MATR, SystemMemory, MAPA + 48, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0x0F) } Return (0) }
        }
        Processor (PR07, 7, 0xB010, 6)
        {
            OperationRegion (MATR, SystemMemory, MAPA + 56, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0x0F) } Return (0) }
        }
        Processor (PR08, 8, 0xB010, 6)
        {
            OperationRegion (MATR, SystemMemory, MAPA + 64, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0x0F) } Return (0) }
        }
        Processor (PR09, 9, 0xB010, 6)
        {
            OperationRegion (MATR, SystemMemory, MAPA + 72, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0x0F) } Return (0) }
        }
        Method (PRSC)
        {
            Local1 = (PRS >> 0) & 1
            If (Local1 != ^PR00.FLG)
            {
                ^PR00.FLG = Local1
                If (Local1) { Notify (PR00, 1) MSU-- }
                Else { Notify (PR00, 3) MSU++ }
            }
            Local1 = (PRS >> 1) & 1
            If (Local1 != ^PR01.FLG)
            {
                ^PR01.FLG = Local1
                If (Local1) { Notify (PR01, 1) MSU-- }
                Else { Notify (PR01, 3) MSU++ }
            }
            Local1 = (PRS >> 2) & 1
            If (Local1 != ^PR02.FLG)
            {
                ^PR02.FLG = Local1
                If (Local1) { Notify (PR02, 1) MSU-- }
                Else { Notify (PR02, 3) MSU++ }
            }
            Local1 = (PRS >> 3) & 1
            If (Local1 != ^PR03.FLG)
            {
                ^PR03.FLG = Local1
                If (Local1) { Notify (PR03, 1) MSU-- }
                Else { Notify (PR03, 3) MSU++ }
            }
            Local1 = (PRS >> 4) & 1
            If (Local1 != ^PR04.FLG)
            {
                ^PR04.FLG = Local1
                If (Local1) { Notify (PR04, 1) MSU-- }
                Else { Notify (PR04, 3) MSU++ }
            }
            Local1 = (PRS >> 5) & 1
            If (Local1 != ^PR05.FLG)
            {
                ^PR05.FLG = Local1
                If (Local1) { Notify (PR05, 1) MSU-- }
                Else { Notify (PR05, 3) MSU++ }
            }
            Local1 = (PRS >> 6) & 1
            If (Local1 != ^PR06.FLG)
            {
                ^PR06.FLG = Local1
                If (Local1) { Notify (PR06, 1) MSU-- }
                Else { Notify (PR06, 3) MSU++ }
            }
            Local1 = (PRS >> 7) & 1
            If (Local1 != ^PR07.FLG)
            {
                ^PR07.FLG = Local1
                If (Local1) { Notify (PR07, 1) MSU-- }
                Else { Notify (PR07, 3) MSU++ }
            }
            Local1 = (PRS >> 8) & 1
            If (Local1 != ^PR08.FLG)
            {
                ^PR08.FLG = Local1
                If (Local1) { Notify (PR08, 1) MSU-- }
                Else { Notify (PR08, 3) MSU++ }
            }
            Local1 = (PRS >> 9) & 1
            If (Local1 != ^PR09.FLG)
            {
                ^PR09.FLG = Local1
                If (Local1) { Notify (PR09, 1) MSU-- }
                Else { Notify (PR09, 3) MSU++ }
            }
            Return (One)
        }
    }
    Scope (\_GPE) { Method (_E02) { \_SB.PRSC () } }
}

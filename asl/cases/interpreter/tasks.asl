// Title: methods for tests with several tasks
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Mutex (MTX0, 0)
    Event (EVT0)
    Name (LOGB, "")
    Name (CNT0, 0)
    Device (DEV0) {}
    Method (SAYS, 1) { Debug = Arg0 }
    Method (SLEP, 2) { SAYS (Concatenate (Arg0, " sleeps")) Sleep (Arg1) SAYS (Concatenate (Arg0, " wakes")) Return (Arg1) }
    Method (STAL, 1) { Stall (Arg0) Return (Timer) }
    Method (HOLD, 2)
    {
        Acquire (MTX0, 0xFFFF)
        SAYS (Concatenate (Arg0, " has it"))
        Sleep (Arg1)
        SAYS (Concatenate (Arg0, " gives it back"))
        Release (MTX0)
    }
    Method (TAKE) { Local0 = Acquire (MTX0, 100) If (!Local0) { Release (MTX0) } Return (Local0) }
    Method (STOL) { Release (MTX0) Return (1) }
    Method (WAIE, 1) { Return (Wait (EVT0, Arg0)) }
    Method (SIGN) { Signal (EVT0) }
    Method (SERI, 2, Serialized) { SAYS (Concatenate (Arg0, " in")) Sleep (Arg1) SAYS (Concatenate (Arg0, " out")) }
    Method (NAMS, 2) { Name (TEMP, 0) TEMP = Arg0 Sleep (Arg1) Return (TEMP) }
    Method (DEEP, 1) { Return (DEE2 (Arg0)) }
    Method (DEE2, 1) { Acquire (MTX0, 0xFFFF) Sleep (Arg0) Return (1 / CNT0) }
    Method (SPIN) { While (1) { CNT0++ } }
    Method (SPIS) { While (1) { Sleep (100) } }
    Method (RECU, 1) { Return (RECU (Arg0 + 1)) }
    Method (HUGE) { Local0 = "0123456789ABCDEF" While (1) { Local0 = Concatenate (Local0, Local0) } }
    Method (HUGB, 1) { Return (Buffer (Arg0) {}) }
    Method (TELL) { Notify (DEV0, 0x81) SAYS ("after") Return (1) }
    Method (TIME) { Local0 = Timer Sleep (5) Return (Timer - Local0) }
    Method (FATL) { Fatal (1, 0x12345678, 0x99) Return (3) }
    Method (SUMW, 1) { Local0 = 0 While (Arg0) { Local0 += Arg0 Arg0-- } Return (Local0) }
    OperationRegion (GLKR, SystemMemory, 0x1000, 4)
    Field (GLKR, ByteAcc, Lock, Preserve) { GLK0, 8 }
    Method (GRDF) { Return (GLK0) }
    Method (GWRF, 1) { GLK0 = Arg0 Return (GLK0) }
    Method (GHLD, 1) { Acquire (\_GL, 0xFFFF) Sleep (Arg0) Release (\_GL) }
}

// Title: #if, #ifdef, #ifndef, #elif, #else and #endif, nested
#define ONE 1
#define TWO 2
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPCOND", 1)
{
#if ONE == 1
    Name (AAA0, 1)
#else
    Name (AAA1, 1)
#endif
#if ONE == 2
    Name (BBB0, 1)
#elif TWO == 2
    Name (BBB1, 1)
#endif
#ifdef ONE
#ifndef TWO
    Name (CCC0, 1)
#else
    Name (CCC1, 1)
#if 0
    This is not ASL
#endif
#endif
#endif
#ifdef THREE
#if 1
    Name (DDD0, 1)
#else
    Name (DDD1, 1)
#endif
#else
    Name (DDD2, 1)
#endif
#ifdef __IASL__
    Name (EEE0, 1)
#endif
}

// Title: every pair of values concatenated, compared and matched, Integers of 32 bits
// Written by tools/conversion-cases.ts
// Call: \CCII
// Expect: Buffer (78 56 34 12 78 56 34 12)
// Call: \CCIL
// Expect: Buffer (78 56 34 12 F0 DE BC 9A)
// Call: \CCIS
// Expect: Buffer (78 56 34 12 2B 1A 00 00)
// Call: \CCIE
// Expect: Buffer (78 56 34 12 00 00 00 00)
// Call: \CCIB
// Expect: Buffer (78 56 34 12 31 02 03 00)
// Call: \CCIO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \CCIP
// Expect: Buffer (78 56 34 12 00 00 00 00)
// Call: \CCIF
// Expect: Buffer (78 56 34 12 44 43 42 41)
// Call: \CCIH
// Expect: Buffer (78 56 34 12 61 00 00 00)
// Call: \CCIJ
// Expect: Buffer (78 56 34 12 62 03 00 00)
// Call: \CCIR
// Expect: Buffer (78 56 34 12 00 00 00 00)
// Call: \CCID
// Expect: Buffer (78 56 34 12 00 00 00 00)
// Call: \CCIM
// Expect: Buffer (78 56 34 12 00 00 00 00)
// Call: \CCIU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCLI
// Expect: Buffer (F0 DE BC 9A 78 56 34 12)
// Call: \CCLL
// Expect: Buffer (F0 DE BC 9A F0 DE BC 9A)
// Call: \CCLS
// Expect: Buffer (F0 DE BC 9A 2B 1A 00 00)
// Call: \CCLE
// Expect: Buffer (F0 DE BC 9A 00 00 00 00)
// Call: \CCLB
// Expect: Buffer (F0 DE BC 9A 31 02 03 00)
// Call: \CCLO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \CCLP
// Expect: Buffer (F0 DE BC 9A 00 00 00 00)
// Call: \CCLF
// Expect: Buffer (F0 DE BC 9A 44 43 42 41)
// Call: \CCLH
// Expect: Buffer (F0 DE BC 9A 61 00 00 00)
// Call: \CCLJ
// Expect: Buffer (F0 DE BC 9A 62 03 00 00)
// Call: \CCLR
// Expect: Buffer (F0 DE BC 9A 00 00 00 00)
// Call: \CCLD
// Expect: Buffer (F0 DE BC 9A 00 00 00 00)
// Call: \CCLM
// Expect: Buffer (F0 DE BC 9A 00 00 00 00)
// Call: \CCLU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCSI
// Expect: String "1A2b12345678"
// Call: \CCSL
// Expect: String "1A2b9ABCDEF0"
// Call: \CCSS
// Expect: String "1A2b1A2b"
// Call: \CCSE
// Expect: String "1A2b"
// Call: \CCSB
// Expect: String "1A2b0x31 0x02 0x03"
// Call: \CCSO
// Expect: String "1A2b"
// Call: \CCSP
// Expect: String "1A2b[Package Object]"
// Call: \CCSF
// Expect: String "1A2b41424344"
// Call: \CCSH
// Expect: String "1A2b00000061"
// Call: \CCSJ
// Expect: String "1A2b0x62 0x03"
// Call: \CCSR
// Expect: String "1A2b[Reference Object]"
// Call: \CCSD
// Expect: String "1A2b[Device Object]"
// Call: \CCSM
// Expect: String "1A2b[Mutex Object]"
// Call: \CCSU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCEI
// Expect: String "12345678"
// Call: \CCEL
// Expect: String "9ABCDEF0"
// Call: \CCES
// Expect: String "1A2b"
// Call: \CCEE
// Expect: String ""
// Call: \CCEB
// Expect: String "0x31 0x02 0x03"
// Call: \CCEO
// Expect: String ""
// Call: \CCEP
// Expect: String "[Package Object]"
// Call: \CCEF
// Expect: String "41424344"
// Call: \CCEH
// Expect: String "00000061"
// Call: \CCEJ
// Expect: String "0x62 0x03"
// Call: \CCER
// Expect: String "[Reference Object]"
// Call: \CCED
// Expect: String "[Device Object]"
// Call: \CCEM
// Expect: String "[Mutex Object]"
// Call: \CCEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCBI
// Expect: Buffer (31 02 03 78 56 34 12)
// Call: \CCBL
// Expect: Buffer (31 02 03 F0 DE BC 9A)
// Call: \CCBS
// Expect: Buffer (31 02 03 31 41 32 62 00)
// Call: \CCBE
// Expect: Buffer (31 02 03 00)
// Call: \CCBB
// Expect: Buffer (31 02 03 31 02 03)
// Call: \CCBO
// Expect: Buffer (31 02 03)
// Call: \CCBP
// Expect: Buffer (31 02 03 5B 50 61 63 6B 61 67 65 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCBF
// Expect: Buffer (31 02 03 44 43 42 41)
// Call: \CCBH
// Expect: Buffer (31 02 03 61 00 00 00)
// Call: \CCBJ
// Expect: Buffer (31 02 03 62 03)
// Call: \CCBR
// Expect: Buffer (31 02 03 5B 52 65 66 65 72 65 6E 63 65 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCBD
// Expect: Buffer (31 02 03 5B 44 65 76 69 63 65 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCBM
// Expect: Buffer (31 02 03 5B 4D 75 74 65 78 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCBU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCOI
// Expect: Buffer (78 56 34 12)
// Call: \CCOL
// Expect: Buffer (F0 DE BC 9A)
// Call: \CCOS
// Expect: Buffer (31 41 32 62 00)
// Call: \CCOE
// Expect: Buffer (00)
// Call: \CCOB
// Expect: Buffer (31 02 03)
// Call: \CCOO
// Expect: Buffer ()
// Call: \CCOP
// Expect: Buffer (5B 50 61 63 6B 61 67 65 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCOF
// Expect: Buffer (44 43 42 41)
// Call: \CCOH
// Expect: Buffer (61 00 00 00)
// Call: \CCOJ
// Expect: Buffer (62 03)
// Call: \CCOR
// Expect: Buffer (5B 52 65 66 65 72 65 6E 63 65 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCOD
// Expect: Buffer (5B 44 65 76 69 63 65 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCOM
// Expect: Buffer (5B 4D 75 74 65 78 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCOU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCPI
// Expect: String "[Package Object]12345678"
// Call: \CCPL
// Expect: String "[Package Object]9ABCDEF0"
// Call: \CCPS
// Expect: String "[Package Object]1A2b"
// Call: \CCPE
// Expect: String "[Package Object]"
// Call: \CCPB
// Expect: String "[Package Object]0x31 0x02 0x03"
// Call: \CCPO
// Expect: String "[Package Object]"
// Call: \CCPP
// Expect: String "[Package Object][Package Object]"
// Call: \CCPF
// Expect: String "[Package Object]41424344"
// Call: \CCPH
// Expect: String "[Package Object]00000061"
// Call: \CCPJ
// Expect: String "[Package Object]0x62 0x03"
// Call: \CCPR
// Expect: String "[Package Object][Reference Object]"
// Call: \CCPD
// Expect: String "[Package Object][Device Object]"
// Call: \CCPM
// Expect: String "[Package Object][Mutex Object]"
// Call: \CCPU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCFI
// Expect: Buffer (44 43 42 41 78 56 34 12)
// Call: \CCFL
// Expect: Buffer (44 43 42 41 F0 DE BC 9A)
// Call: \CCFS
// Expect: Buffer (44 43 42 41 2B 1A 00 00)
// Call: \CCFE
// Expect: Buffer (44 43 42 41 00 00 00 00)
// Call: \CCFB
// Expect: Buffer (44 43 42 41 31 02 03 00)
// Call: \CCFO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \CCFP
// Expect: Buffer (44 43 42 41 00 00 00 00)
// Call: \CCFF
// Expect: Buffer (44 43 42 41 44 43 42 41)
// Call: \CCFH
// Expect: Buffer (44 43 42 41 61 00 00 00)
// Call: \CCFJ
// Expect: Buffer (44 43 42 41 62 03 00 00)
// Call: \CCFR
// Expect: Buffer (44 43 42 41 00 00 00 00)
// Call: \CCFD
// Expect: Buffer (44 43 42 41 00 00 00 00)
// Call: \CCFM
// Expect: Buffer (44 43 42 41 00 00 00 00)
// Call: \CCFU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCHI
// Expect: Buffer (61 00 00 00 78 56 34 12)
// Call: \CCHL
// Expect: Buffer (61 00 00 00 F0 DE BC 9A)
// Call: \CCHS
// Expect: Buffer (61 00 00 00 2B 1A 00 00)
// Call: \CCHE
// Expect: Buffer (61 00 00 00 00 00 00 00)
// Call: \CCHB
// Expect: Buffer (61 00 00 00 31 02 03 00)
// Call: \CCHO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \CCHP
// Expect: Buffer (61 00 00 00 00 00 00 00)
// Call: \CCHF
// Expect: Buffer (61 00 00 00 44 43 42 41)
// Call: \CCHH
// Expect: Buffer (61 00 00 00 61 00 00 00)
// Call: \CCHJ
// Expect: Buffer (61 00 00 00 62 03 00 00)
// Call: \CCHR
// Expect: Buffer (61 00 00 00 00 00 00 00)
// Call: \CCHD
// Expect: Buffer (61 00 00 00 00 00 00 00)
// Call: \CCHM
// Expect: Buffer (61 00 00 00 00 00 00 00)
// Call: \CCHU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCJI
// Expect: Buffer (62 03 78 56 34 12)
// Call: \CCJL
// Expect: Buffer (62 03 F0 DE BC 9A)
// Call: \CCJS
// Expect: Buffer (62 03 31 41 32 62 00)
// Call: \CCJE
// Expect: Buffer (62 03 00)
// Call: \CCJB
// Expect: Buffer (62 03 31 02 03)
// Call: \CCJO
// Expect: Buffer (62 03)
// Call: \CCJP
// Expect: Buffer (62 03 5B 50 61 63 6B 61 67 65 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCJF
// Expect: Buffer (62 03 44 43 42 41)
// Call: \CCJH
// Expect: Buffer (62 03 61 00 00 00)
// Call: \CCJJ
// Expect: Buffer (62 03 62 03)
// Call: \CCJR
// Expect: Buffer (62 03 5B 52 65 66 65 72 65 6E 63 65 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCJD
// Expect: Buffer (62 03 5B 44 65 76 69 63 65 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCJM
// Expect: Buffer (62 03 5B 4D 75 74 65 78 20 4F 62 6A 65 63 74 5D 00)
// Call: \CCJU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCRI
// Expect: String "[Reference Object]12345678"
// Call: \CCRL
// Expect: String "[Reference Object]9ABCDEF0"
// Call: \CCRS
// Expect: String "[Reference Object]1A2b"
// Call: \CCRE
// Expect: String "[Reference Object]"
// Call: \CCRB
// Expect: String "[Reference Object]0x31 0x02 0x03"
// Call: \CCRO
// Expect: String "[Reference Object]"
// Call: \CCRP
// Expect: String "[Reference Object][Package Object]"
// Call: \CCRF
// Expect: String "[Reference Object]41424344"
// Call: \CCRH
// Expect: String "[Reference Object]00000061"
// Call: \CCRJ
// Expect: String "[Reference Object]0x62 0x03"
// Call: \CCRR
// Expect: String "[Reference Object][Reference Object]"
// Call: \CCRD
// Expect: String "[Reference Object][Device Object]"
// Call: \CCRM
// Expect: String "[Reference Object][Mutex Object]"
// Call: \CCRU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCDI
// Expect: String "[Device Object]12345678"
// Call: \CCDL
// Expect: String "[Device Object]9ABCDEF0"
// Call: \CCDS
// Expect: String "[Device Object]1A2b"
// Call: \CCDE
// Expect: String "[Device Object]"
// Call: \CCDB
// Expect: String "[Device Object]0x31 0x02 0x03"
// Call: \CCDO
// Expect: String "[Device Object]"
// Call: \CCDP
// Expect: String "[Device Object][Package Object]"
// Call: \CCDF
// Expect: String "[Device Object]41424344"
// Call: \CCDH
// Expect: String "[Device Object]00000061"
// Call: \CCDJ
// Expect: String "[Device Object]0x62 0x03"
// Call: \CCDR
// Expect: String "[Device Object][Reference Object]"
// Call: \CCDD
// Expect: String "[Device Object][Device Object]"
// Call: \CCDM
// Expect: String "[Device Object][Mutex Object]"
// Call: \CCDU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCMI
// Expect: String "[Mutex Object]12345678"
// Call: \CCML
// Expect: String "[Mutex Object]9ABCDEF0"
// Call: \CCMS
// Expect: String "[Mutex Object]1A2b"
// Call: \CCME
// Expect: String "[Mutex Object]"
// Call: \CCMB
// Expect: String "[Mutex Object]0x31 0x02 0x03"
// Call: \CCMO
// Expect: String "[Mutex Object]"
// Call: \CCMP
// Expect: String "[Mutex Object][Package Object]"
// Call: \CCMF
// Expect: String "[Mutex Object]41424344"
// Call: \CCMH
// Expect: String "[Mutex Object]00000061"
// Call: \CCMJ
// Expect: String "[Mutex Object]0x62 0x03"
// Call: \CCMR
// Expect: String "[Mutex Object][Reference Object]"
// Call: \CCMD
// Expect: String "[Mutex Object][Device Object]"
// Call: \CCMM
// Expect: String "[Mutex Object][Mutex Object]"
// Call: \CCMU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUI
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUL
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUS
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUE
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUB
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUO
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUP
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUF
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUH
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUJ
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUR
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUD
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUM
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CCUU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQII
// Expect: Integer 0x1
// Call: \EQIL
// Expect: Integer 0x0
// Call: \EQIS
// Expect: Integer 0x0
// Call: \EQIE
// Expect: Integer 0x0
// Call: \EQIB
// Expect: Integer 0x0
// Call: \EQIO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \EQIP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQIF
// Expect: Integer 0x0
// Call: \EQIH
// Expect: Integer 0x0
// Call: \EQIJ
// Expect: Integer 0x0
// Call: \EQIR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQID
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQIM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQIU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQLI
// Expect: Integer 0x0
// Call: \EQLL
// Expect: Integer 0x1
// Call: \EQLS
// Expect: Integer 0x0
// Call: \EQLE
// Expect: Integer 0x0
// Call: \EQLB
// Expect: Integer 0x0
// Call: \EQLO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \EQLP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQLF
// Expect: Integer 0x0
// Call: \EQLH
// Expect: Integer 0x0
// Call: \EQLJ
// Expect: Integer 0x0
// Call: \EQLR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQLD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQLM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQLU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQSI
// Expect: Integer 0x0
// Call: \EQSL
// Expect: Integer 0x0
// Call: \EQSS
// Expect: Integer 0x1
// Call: \EQSE
// Expect: Integer 0x0
// Call: \EQSB
// Expect: Integer 0x0
// Call: \EQSO
// Expect: Integer 0x0
// Call: \EQSP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQSF
// Expect: Integer 0x0
// Call: \EQSH
// Expect: Integer 0x0
// Call: \EQSJ
// Expect: Integer 0x0
// Call: \EQSR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQSD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQSM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQSU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQEI
// Expect: Integer 0x0
// Call: \EQEL
// Expect: Integer 0x0
// Call: \EQES
// Expect: Integer 0x0
// Call: \EQEE
// Expect: Integer 0x1
// Call: \EQEB
// Expect: Integer 0x0
// Call: \EQEO
// Expect: Integer 0x1
// Call: \EQEP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQEF
// Expect: Integer 0x0
// Call: \EQEH
// Expect: Integer 0x0
// Call: \EQEJ
// Expect: Integer 0x0
// Call: \EQER
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQED
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQEM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQBI
// Expect: Integer 0x0
// Call: \EQBL
// Expect: Integer 0x0
// Call: \EQBS
// Expect: Integer 0x0
// Call: \EQBE
// Expect: Integer 0x0
// Call: \EQBB
// Expect: Integer 0x1
// Call: \EQBO
// Expect: Integer 0x0
// Call: \EQBP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQBF
// Expect: Integer 0x0
// Call: \EQBH
// Expect: Integer 0x0
// Call: \EQBJ
// Expect: Integer 0x0
// Call: \EQBR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQBD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQBM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQBU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQOI
// Expect: Integer 0x0
// Call: \EQOL
// Expect: Integer 0x0
// Call: \EQOS
// Expect: Integer 0x0
// Call: \EQOE
// Expect: Integer 0x0
// Call: \EQOB
// Expect: Integer 0x0
// Call: \EQOO
// Expect: Integer 0x1
// Call: \EQOP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQOF
// Expect: Integer 0x0
// Call: \EQOH
// Expect: Integer 0x0
// Call: \EQOJ
// Expect: Integer 0x0
// Call: \EQOR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQOD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQOM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQOU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQPI
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPL
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPS
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPE
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPB
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPO
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPF
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPH
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQPU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQFI
// Expect: Integer 0x0
// Call: \EQFL
// Expect: Integer 0x0
// Call: \EQFS
// Expect: Integer 0x0
// Call: \EQFE
// Expect: Integer 0x0
// Call: \EQFB
// Expect: Integer 0x0
// Call: \EQFO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \EQFP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQFF
// Expect: Integer 0x1
// Call: \EQFH
// Expect: Integer 0x0
// Call: \EQFJ
// Expect: Integer 0x0
// Call: \EQFR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQFD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQFM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQFU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQHI
// Expect: Integer 0x0
// Call: \EQHL
// Expect: Integer 0x0
// Call: \EQHS
// Expect: Integer 0x0
// Call: \EQHE
// Expect: Integer 0x0
// Call: \EQHB
// Expect: Integer 0x0
// Call: \EQHO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \EQHP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQHF
// Expect: Integer 0x0
// Call: \EQHH
// Expect: Integer 0x1
// Call: \EQHJ
// Expect: Integer 0x0
// Call: \EQHR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQHD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQHM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQHU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQJI
// Expect: Integer 0x0
// Call: \EQJL
// Expect: Integer 0x0
// Call: \EQJS
// Expect: Integer 0x0
// Call: \EQJE
// Expect: Integer 0x0
// Call: \EQJB
// Expect: Integer 0x0
// Call: \EQJO
// Expect: Integer 0x0
// Call: \EQJP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQJF
// Expect: Integer 0x0
// Call: \EQJH
// Expect: Integer 0x0
// Call: \EQJJ
// Expect: Integer 0x1
// Call: \EQJR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQJD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQJM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQJU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQRI
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRL
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRS
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRE
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRB
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRO
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRF
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRH
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQRU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQDI
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDL
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDS
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDE
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDB
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDO
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDF
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDH
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQDU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQMI
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQML
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMS
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQME
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMB
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMO
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMP
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMF
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMH
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMR
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMD
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMM
// Expect: AE_AML_OPERAND_TYPE
// Call: \EQMU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQUI
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQUL
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQUS
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQUE
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQUB
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQUO
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQUP
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \EQUF
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQUH
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQUJ
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \EQUR
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \EQUD
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \EQUM
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \EQUU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTII
// Expect: Integer 0x0
// Call: \GTIL
// Expect: Integer 0x0
// Call: \GTIS
// Expect: Integer 0x1
// Call: \GTIE
// Expect: Integer 0x1
// Call: \GTIB
// Expect: Integer 0x1
// Call: \GTIO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \GTIP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTIF
// Expect: Integer 0x0
// Call: \GTIH
// Expect: Integer 0x1
// Call: \GTIJ
// Expect: Integer 0x1
// Call: \GTIR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTID
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTIM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTIU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTLI
// Expect: Integer 0x1
// Call: \GTLL
// Expect: Integer 0x0
// Call: \GTLS
// Expect: Integer 0x1
// Call: \GTLE
// Expect: Integer 0x1
// Call: \GTLB
// Expect: Integer 0x1
// Call: \GTLO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \GTLP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTLF
// Expect: Integer 0x1
// Call: \GTLH
// Expect: Integer 0x1
// Call: \GTLJ
// Expect: Integer 0x1
// Call: \GTLR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTLD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTLM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTLU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTSI
// Expect: Integer 0x1
// Call: \GTSL
// Expect: Integer 0x0
// Call: \GTSS
// Expect: Integer 0x0
// Call: \GTSE
// Expect: Integer 0x1
// Call: \GTSB
// Expect: Integer 0x1
// Call: \GTSO
// Expect: Integer 0x1
// Call: \GTSP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTSF
// Expect: Integer 0x0
// Call: \GTSH
// Expect: Integer 0x1
// Call: \GTSJ
// Expect: Integer 0x1
// Call: \GTSR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTSD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTSM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTSU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTEI
// Expect: Integer 0x0
// Call: \GTEL
// Expect: Integer 0x0
// Call: \GTES
// Expect: Integer 0x0
// Call: \GTEE
// Expect: Integer 0x0
// Call: \GTEB
// Expect: Integer 0x0
// Call: \GTEO
// Expect: Integer 0x0
// Call: \GTEP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTEF
// Expect: Integer 0x0
// Call: \GTEH
// Expect: Integer 0x0
// Call: \GTEJ
// Expect: Integer 0x0
// Call: \GTER
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTED
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTEM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTBI
// Expect: Integer 0x0
// Call: \GTBL
// Expect: Integer 0x0
// Call: \GTBS
// Expect: Integer 0x0
// Call: \GTBE
// Expect: Integer 0x1
// Call: \GTBB
// Expect: Integer 0x0
// Call: \GTBO
// Expect: Integer 0x1
// Call: \GTBP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTBF
// Expect: Integer 0x0
// Call: \GTBH
// Expect: Integer 0x0
// Call: \GTBJ
// Expect: Integer 0x0
// Call: \GTBR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTBD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTBM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTBU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTOI
// Expect: Integer 0x0
// Call: \GTOL
// Expect: Integer 0x0
// Call: \GTOS
// Expect: Integer 0x0
// Call: \GTOE
// Expect: Integer 0x0
// Call: \GTOB
// Expect: Integer 0x0
// Call: \GTOO
// Expect: Integer 0x0
// Call: \GTOP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTOF
// Expect: Integer 0x0
// Call: \GTOH
// Expect: Integer 0x0
// Call: \GTOJ
// Expect: Integer 0x0
// Call: \GTOR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTOD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTOM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTOU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTPI
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPL
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPS
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPE
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPB
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPO
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPF
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPH
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTPU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTFI
// Expect: Integer 0x1
// Call: \GTFL
// Expect: Integer 0x0
// Call: \GTFS
// Expect: Integer 0x1
// Call: \GTFE
// Expect: Integer 0x1
// Call: \GTFB
// Expect: Integer 0x1
// Call: \GTFO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \GTFP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTFF
// Expect: Integer 0x0
// Call: \GTFH
// Expect: Integer 0x1
// Call: \GTFJ
// Expect: Integer 0x1
// Call: \GTFR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTFD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTFM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTFU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTHI
// Expect: Integer 0x0
// Call: \GTHL
// Expect: Integer 0x0
// Call: \GTHS
// Expect: Integer 0x0
// Call: \GTHE
// Expect: Integer 0x1
// Call: \GTHB
// Expect: Integer 0x0
// Call: \GTHO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \GTHP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTHF
// Expect: Integer 0x0
// Call: \GTHH
// Expect: Integer 0x0
// Call: \GTHJ
// Expect: Integer 0x0
// Call: \GTHR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTHD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTHM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTHU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTJI
// Expect: Integer 0x0
// Call: \GTJL
// Expect: Integer 0x0
// Call: \GTJS
// Expect: Integer 0x1
// Call: \GTJE
// Expect: Integer 0x1
// Call: \GTJB
// Expect: Integer 0x1
// Call: \GTJO
// Expect: Integer 0x1
// Call: \GTJP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTJF
// Expect: Integer 0x1
// Call: \GTJH
// Expect: Integer 0x1
// Call: \GTJJ
// Expect: Integer 0x0
// Call: \GTJR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTJD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTJM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTJU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTRI
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRL
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRS
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRE
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRB
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRO
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRF
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRH
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTRU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTDI
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDL
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDS
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDE
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDB
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDO
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDF
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDH
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTDU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTMI
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTML
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMS
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTME
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMB
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMO
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMP
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMF
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMH
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMR
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMD
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMM
// Expect: AE_AML_OPERAND_TYPE
// Call: \GTMU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTUI
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTUL
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTUS
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTUE
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTUB
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTUO
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTUP
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \GTUF
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTUH
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTUJ
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \GTUR
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \GTUD
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \GTUM
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \GTUU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTII
// Expect: Integer 0x0
// Call: \LTIL
// Expect: Integer 0x1
// Call: \LTIS
// Expect: Integer 0x0
// Call: \LTIE
// Expect: Integer 0x0
// Call: \LTIB
// Expect: Integer 0x0
// Call: \LTIO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \LTIP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTIF
// Expect: Integer 0x1
// Call: \LTIH
// Expect: Integer 0x0
// Call: \LTIJ
// Expect: Integer 0x0
// Call: \LTIR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTID
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTIM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTIU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTLI
// Expect: Integer 0x0
// Call: \LTLL
// Expect: Integer 0x0
// Call: \LTLS
// Expect: Integer 0x0
// Call: \LTLE
// Expect: Integer 0x0
// Call: \LTLB
// Expect: Integer 0x0
// Call: \LTLO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \LTLP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTLF
// Expect: Integer 0x0
// Call: \LTLH
// Expect: Integer 0x0
// Call: \LTLJ
// Expect: Integer 0x0
// Call: \LTLR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTLD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTLM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTLU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTSI
// Expect: Integer 0x0
// Call: \LTSL
// Expect: Integer 0x1
// Call: \LTSS
// Expect: Integer 0x0
// Call: \LTSE
// Expect: Integer 0x0
// Call: \LTSB
// Expect: Integer 0x0
// Call: \LTSO
// Expect: Integer 0x0
// Call: \LTSP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTSF
// Expect: Integer 0x1
// Call: \LTSH
// Expect: Integer 0x0
// Call: \LTSJ
// Expect: Integer 0x0
// Call: \LTSR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTSD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTSM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTSU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTEI
// Expect: Integer 0x1
// Call: \LTEL
// Expect: Integer 0x1
// Call: \LTES
// Expect: Integer 0x1
// Call: \LTEE
// Expect: Integer 0x0
// Call: \LTEB
// Expect: Integer 0x1
// Call: \LTEO
// Expect: Integer 0x0
// Call: \LTEP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTEF
// Expect: Integer 0x1
// Call: \LTEH
// Expect: Integer 0x1
// Call: \LTEJ
// Expect: Integer 0x1
// Call: \LTER
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTED
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTEM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTBI
// Expect: Integer 0x1
// Call: \LTBL
// Expect: Integer 0x1
// Call: \LTBS
// Expect: Integer 0x1
// Call: \LTBE
// Expect: Integer 0x0
// Call: \LTBB
// Expect: Integer 0x0
// Call: \LTBO
// Expect: Integer 0x0
// Call: \LTBP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTBF
// Expect: Integer 0x1
// Call: \LTBH
// Expect: Integer 0x1
// Call: \LTBJ
// Expect: Integer 0x1
// Call: \LTBR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTBD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTBM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTBU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTOI
// Expect: Integer 0x1
// Call: \LTOL
// Expect: Integer 0x1
// Call: \LTOS
// Expect: Integer 0x1
// Call: \LTOE
// Expect: Integer 0x1
// Call: \LTOB
// Expect: Integer 0x1
// Call: \LTOO
// Expect: Integer 0x0
// Call: \LTOP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTOF
// Expect: Integer 0x1
// Call: \LTOH
// Expect: Integer 0x1
// Call: \LTOJ
// Expect: Integer 0x1
// Call: \LTOR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTOD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTOM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTOU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTPI
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPL
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPS
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPE
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPB
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPO
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPF
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPH
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTPU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTFI
// Expect: Integer 0x0
// Call: \LTFL
// Expect: Integer 0x1
// Call: \LTFS
// Expect: Integer 0x0
// Call: \LTFE
// Expect: Integer 0x0
// Call: \LTFB
// Expect: Integer 0x0
// Call: \LTFO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \LTFP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTFF
// Expect: Integer 0x0
// Call: \LTFH
// Expect: Integer 0x0
// Call: \LTFJ
// Expect: Integer 0x0
// Call: \LTFR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTFD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTFM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTFU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTHI
// Expect: Integer 0x1
// Call: \LTHL
// Expect: Integer 0x1
// Call: \LTHS
// Expect: Integer 0x1
// Call: \LTHE
// Expect: Integer 0x0
// Call: \LTHB
// Expect: Integer 0x1
// Call: \LTHO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \LTHP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTHF
// Expect: Integer 0x1
// Call: \LTHH
// Expect: Integer 0x0
// Call: \LTHJ
// Expect: Integer 0x1
// Call: \LTHR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTHD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTHM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTHU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTJI
// Expect: Integer 0x1
// Call: \LTJL
// Expect: Integer 0x1
// Call: \LTJS
// Expect: Integer 0x0
// Call: \LTJE
// Expect: Integer 0x0
// Call: \LTJB
// Expect: Integer 0x0
// Call: \LTJO
// Expect: Integer 0x0
// Call: \LTJP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTJF
// Expect: Integer 0x0
// Call: \LTJH
// Expect: Integer 0x0
// Call: \LTJJ
// Expect: Integer 0x0
// Call: \LTJR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTJD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTJM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTJU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTRI
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRL
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRS
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRE
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRB
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRO
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRF
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRH
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTRU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTDI
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDL
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDS
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDE
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDB
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDO
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDF
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDH
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTDU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTMI
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTML
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMS
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTME
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMB
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMO
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMF
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMH
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LTMU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTUI
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTUL
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTUS
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTUE
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTUB
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTUO
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTUP
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \LTUF
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTUH
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTUJ
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LTUR
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \LTUD
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \LTUM
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Acpiexec: AE_AML_OPERAND_TYPE - it looks at the second operand first
// Call: \LTUU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAII
// Expect: Integer 0x1
// Call: \MAIL
// Expect: Integer 0xFFFFFFFF
// Call: \MAIS
// Expect: Integer 0xFFFFFFFF
// Call: \MAIE
// Expect: Integer 0xFFFFFFFF
// Call: \MAIB
// Expect: Integer 0xFFFFFFFF
// Call: \MAIO
// Expect: Integer 0xFFFFFFFF
// Call: \MAIP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAIF
// Expect: Integer 0xFFFFFFFF
// Call: \MAIH
// Expect: Integer 0xFFFFFFFF
// Call: \MAIJ
// Expect: Integer 0xFFFFFFFF
// Call: \MAIR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAID
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAIM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAIU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MALI
// Expect: Integer 0xFFFFFFFF
// Call: \MALL
// Expect: Integer 0x1
// Call: \MALS
// Expect: Integer 0xFFFFFFFF
// Call: \MALE
// Expect: Integer 0xFFFFFFFF
// Call: \MALB
// Expect: Integer 0xFFFFFFFF
// Call: \MALO
// Expect: Integer 0xFFFFFFFF
// Call: \MALP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MALF
// Expect: Integer 0xFFFFFFFF
// Call: \MALH
// Expect: Integer 0xFFFFFFFF
// Call: \MALJ
// Expect: Integer 0xFFFFFFFF
// Call: \MALR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MALD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MALM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MALU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MASI
// Expect: Integer 0xFFFFFFFF
// Call: \MASL
// Expect: Integer 0xFFFFFFFF
// Call: \MASS
// Expect: Integer 0x1
// Call: \MASE
// Expect: Integer 0xFFFFFFFF
// Call: \MASB
// Expect: Integer 0xFFFFFFFF
// Call: \MASO
// Expect: Integer 0xFFFFFFFF
// Call: \MASP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MASF
// Expect: Integer 0xFFFFFFFF
// Call: \MASH
// Expect: Integer 0xFFFFFFFF
// Call: \MASJ
// Expect: Integer 0xFFFFFFFF
// Call: \MASR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MASD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MASM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MASU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAEI
// Expect: Integer 0xFFFFFFFF
// Call: \MAEL
// Expect: Integer 0xFFFFFFFF
// Call: \MAES
// Expect: Integer 0xFFFFFFFF
// Call: \MAEE
// Expect: Integer 0x1
// Call: \MAEB
// Expect: Integer 0xFFFFFFFF
// Call: \MAEO
// Expect: Integer 0xFFFFFFFF
// Call: \MAEP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAEF
// Expect: Integer 0xFFFFFFFF
// Call: \MAEH
// Expect: Integer 0xFFFFFFFF
// Call: \MAEJ
// Expect: Integer 0xFFFFFFFF
// Call: \MAER
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAED
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAEM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MABI
// Expect: Integer 0xFFFFFFFF
// Call: \MABL
// Expect: Integer 0xFFFFFFFF
// Call: \MABS
// Expect: Integer 0xFFFFFFFF
// Call: \MABE
// Expect: Integer 0xFFFFFFFF
// Call: \MABB
// Expect: Integer 0x1
// Call: \MABO
// Expect: Integer 0xFFFFFFFF
// Call: \MABP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MABF
// Expect: Integer 0xFFFFFFFF
// Call: \MABH
// Expect: Integer 0xFFFFFFFF
// Call: \MABJ
// Expect: Integer 0xFFFFFFFF
// Call: \MABR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MABD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MABM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MABU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAOI
// Expect: Integer 0xFFFFFFFF
// Call: \MAOL
// Expect: Integer 0xFFFFFFFF
// Call: \MAOS
// Expect: Integer 0xFFFFFFFF
// Call: \MAOE
// Expect: Integer 0x1
// Call: \MAOB
// Expect: Integer 0xFFFFFFFF
// Call: \MAOO
// Expect: Integer 0x1
// Call: \MAOP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAOF
// Expect: Integer 0xFFFFFFFF
// Call: \MAOH
// Expect: Integer 0xFFFFFFFF
// Call: \MAOJ
// Expect: Integer 0xFFFFFFFF
// Call: \MAOR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAOD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAOM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAOU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAPI
// Expect: Integer 0xFFFFFFFF
// Call: \MAPL
// Expect: Integer 0xFFFFFFFF
// Call: \MAPS
// Expect: Integer 0xFFFFFFFF
// Call: \MAPE
// Expect: Integer 0xFFFFFFFF
// Call: \MAPB
// Expect: Integer 0xFFFFFFFF
// Call: \MAPO
// Expect: Integer 0xFFFFFFFF
// Call: \MAPP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAPF
// Expect: Integer 0xFFFFFFFF
// Call: \MAPH
// Expect: Integer 0xFFFFFFFF
// Call: \MAPJ
// Expect: Integer 0xFFFFFFFF
// Call: \MAPR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAPD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAPM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAPU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAFI
// Expect: Integer 0xFFFFFFFF
// Call: \MAFL
// Expect: Integer 0xFFFFFFFF
// Call: \MAFS
// Expect: Integer 0xFFFFFFFF
// Call: \MAFE
// Expect: Integer 0xFFFFFFFF
// Call: \MAFB
// Expect: Integer 0xFFFFFFFF
// Call: \MAFO
// Expect: Integer 0xFFFFFFFF
// Call: \MAFP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAFF
// Expect: Integer 0x1
// Call: \MAFH
// Expect: Integer 0xFFFFFFFF
// Call: \MAFJ
// Expect: Integer 0xFFFFFFFF
// Call: \MAFR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAFD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAFM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAFU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAHI
// Expect: Integer 0xFFFFFFFF
// Call: \MAHL
// Expect: Integer 0xFFFFFFFF
// Call: \MAHS
// Expect: Integer 0xFFFFFFFF
// Call: \MAHE
// Expect: Integer 0xFFFFFFFF
// Call: \MAHB
// Expect: Integer 0xFFFFFFFF
// Call: \MAHO
// Expect: Integer 0xFFFFFFFF
// Call: \MAHP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAHF
// Expect: Integer 0xFFFFFFFF
// Call: \MAHH
// Expect: Integer 0x1
// Call: \MAHJ
// Expect: Integer 0xFFFFFFFF
// Call: \MAHR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAHD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAHM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAHU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAJI
// Expect: Integer 0xFFFFFFFF
// Call: \MAJL
// Expect: Integer 0xFFFFFFFF
// Call: \MAJS
// Expect: Integer 0xFFFFFFFF
// Call: \MAJE
// Expect: Integer 0xFFFFFFFF
// Call: \MAJB
// Expect: Integer 0xFFFFFFFF
// Call: \MAJO
// Expect: Integer 0xFFFFFFFF
// Call: \MAJP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAJF
// Expect: Integer 0xFFFFFFFF
// Call: \MAJH
// Expect: Integer 0xFFFFFFFF
// Call: \MAJJ
// Expect: Integer 0x1
// Call: \MAJR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAJD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAJM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAJU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MARI
// Expect: Integer 0xFFFFFFFF
// Call: \MARL
// Expect: Integer 0xFFFFFFFF
// Call: \MARS
// Expect: Integer 0xFFFFFFFF
// Call: \MARE
// Expect: Integer 0xFFFFFFFF
// Call: \MARB
// Expect: Integer 0xFFFFFFFF
// Call: \MARO
// Expect: Integer 0xFFFFFFFF
// Call: \MARP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MARF
// Expect: Integer 0xFFFFFFFF
// Call: \MARH
// Expect: Integer 0xFFFFFFFF
// Call: \MARJ
// Expect: Integer 0xFFFFFFFF
// Call: \MARR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MARD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MARM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MARU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MADI
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADL
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADS
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADE
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADB
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADO
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADF
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADH
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MADU
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMI
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAML
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMS
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAME
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMB
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMO
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMF
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMH
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMJ
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAMU
// Expect: AE_AML_OPERAND_TYPE
// Call: \MAUI
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUL
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUS
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUE
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUB
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUO
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUP
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUF
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUH
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUJ
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUR
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUD
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUM
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MAUU
// Expect: AE_AML_UNINITIALIZED_LOCAL
DefinitionBlock ("", "DSDT", 1, "ACPKIT", "MATRIX", 1)
{
    Name (INT0, 0)
    Name (STR0, "")
    Name (STRE, "")
    Name (BUF0, Buffer (4) {})
    Name (BUFE, Buffer (0) {})
    // A Package once it is used: compilers refuse what is stored to one.
    Name (PKG0, 0)
    Name (NONE, 0)
    Name (DAT0, Buffer (16) {})
    Name (INT1, 0x77)
    OperationRegion (RAM, SystemMemory, 0x1000, 0x40)
    Field (RAM, ByteAcc, NoLock, Preserve) { FL08, 8, Offset (4), FL32, 32, FL72, 72, Offset (24), SR32, 32, SR72, 72 }
    CreateByteField (DAT0, 0, BF08)
    CreateDWordField (DAT0, 1, BF32)
    CreateField (DAT0, 40, 12, BF12)
    CreateField (DAT0, 56, 72, BF72)
    Device (DEV0) { Name (_ADR, 1) }
    Mutex (MTX0, 0)
    Event (EVT0)
    Method (SETU)
    {
        SR32 = 0x41424344
        SR72 = Buffer () { 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39 }
        BF08 = 0x61
        BF12 = 0x362
        CopyObject (0x77, INT1)
    }
    Method (SRCP) { Return (Package () { 1, "two" }) }
    Method (SRCD) { Return (DEV0) }
    Method (SRCR) { Return (RefOf (INT1)) }
    Method (SRCN) { If (NONE) { Return (1) } }
    // Compilers do not know what it returns.
    Method (IDEN, 1) { Return (Arg0) }
    Method (SRCM) { Return (MTX0) }
    Method (CCII, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = 0x12345678 Return (Concatenate (Local5, Local6)) }
    Method (CCIL, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = 0x123456789ABCDEF0 Return (Concatenate (Local5, Local6)) }
    Method (CCIS, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = "1A2b" Return (Concatenate (Local5, Local6)) }
    Method (CCIE, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = "" Return (Concatenate (Local5, Local6)) }
    Method (CCIB, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, Local6)) }
    Method (CCIO, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = Buffer (0) {} Return (Concatenate (Local5, Local6)) }
    Method (CCIP, 0, Serialized) { SETU () Local5 = 0x12345678 Return (Concatenate (Local5, IDEN (SRCP ()))) }
    Method (CCIF, 0, Serialized) { SETU () Local5 = 0x12345678 Return (Concatenate (Local5, SR32)) }
    Method (CCIH, 0, Serialized) { SETU () Local5 = 0x12345678 Return (Concatenate (Local5, BF08)) }
    Method (CCIJ, 0, Serialized) { SETU () Local5 = 0x12345678 Return (Concatenate (Local5, BF12)) }
    Method (CCIR, 0, Serialized) { SETU () Local5 = 0x12345678 Return (Concatenate (Local5, IDEN (SRCR ()))) }
    Method (CCID, 0, Serialized) { SETU () Local5 = 0x12345678 Return (Concatenate (Local5, IDEN (SRCD ()))) }
    Method (CCIM, 0, Serialized) { SETU () Local5 = 0x12345678 Return (Concatenate (Local5, IDEN (SRCM ()))) }
    Method (CCIU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = 0x12345678 Return (Concatenate (Local5, Local7)) }
    Method (CCLI, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = 0x12345678 Return (Concatenate (Local5, Local6)) }
    Method (CCLL, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = 0x123456789ABCDEF0 Return (Concatenate (Local5, Local6)) }
    Method (CCLS, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = "1A2b" Return (Concatenate (Local5, Local6)) }
    Method (CCLE, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = "" Return (Concatenate (Local5, Local6)) }
    Method (CCLB, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, Local6)) }
    Method (CCLO, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = Buffer (0) {} Return (Concatenate (Local5, Local6)) }
    Method (CCLP, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Return (Concatenate (Local5, IDEN (SRCP ()))) }
    Method (CCLF, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Return (Concatenate (Local5, SR32)) }
    Method (CCLH, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Return (Concatenate (Local5, BF08)) }
    Method (CCLJ, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Return (Concatenate (Local5, BF12)) }
    Method (CCLR, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Return (Concatenate (Local5, IDEN (SRCR ()))) }
    Method (CCLD, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Return (Concatenate (Local5, IDEN (SRCD ()))) }
    Method (CCLM, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Return (Concatenate (Local5, IDEN (SRCM ()))) }
    Method (CCLU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = 0x123456789ABCDEF0 Return (Concatenate (Local5, Local7)) }
    Method (CCSI, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = 0x12345678 Return (Concatenate (Local5, Local6)) }
    Method (CCSL, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = 0x123456789ABCDEF0 Return (Concatenate (Local5, Local6)) }
    Method (CCSS, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = "1A2b" Return (Concatenate (Local5, Local6)) }
    Method (CCSE, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = "" Return (Concatenate (Local5, Local6)) }
    Method (CCSB, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, Local6)) }
    Method (CCSO, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = Buffer (0) {} Return (Concatenate (Local5, Local6)) }
    Method (CCSP, 0, Serialized) { SETU () Local5 = "1A2b" Return (Concatenate (Local5, IDEN (SRCP ()))) }
    Method (CCSF, 0, Serialized) { SETU () Local5 = "1A2b" Return (Concatenate (Local5, SR32)) }
    Method (CCSH, 0, Serialized) { SETU () Local5 = "1A2b" Return (Concatenate (Local5, BF08)) }
    Method (CCSJ, 0, Serialized) { SETU () Local5 = "1A2b" Return (Concatenate (Local5, BF12)) }
    Method (CCSR, 0, Serialized) { SETU () Local5 = "1A2b" Return (Concatenate (Local5, IDEN (SRCR ()))) }
    Method (CCSD, 0, Serialized) { SETU () Local5 = "1A2b" Return (Concatenate (Local5, IDEN (SRCD ()))) }
    Method (CCSM, 0, Serialized) { SETU () Local5 = "1A2b" Return (Concatenate (Local5, IDEN (SRCM ()))) }
    Method (CCSU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = "1A2b" Return (Concatenate (Local5, Local7)) }
    Method (CCEI, 0, Serialized) { SETU () Local5 = "" Local6 = 0x12345678 Return (Concatenate (Local5, Local6)) }
    Method (CCEL, 0, Serialized) { SETU () Local5 = "" Local6 = 0x123456789ABCDEF0 Return (Concatenate (Local5, Local6)) }
    Method (CCES, 0, Serialized) { SETU () Local5 = "" Local6 = "1A2b" Return (Concatenate (Local5, Local6)) }
    Method (CCEE, 0, Serialized) { SETU () Local5 = "" Local6 = "" Return (Concatenate (Local5, Local6)) }
    Method (CCEB, 0, Serialized) { SETU () Local5 = "" Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, Local6)) }
    Method (CCEO, 0, Serialized) { SETU () Local5 = "" Local6 = Buffer (0) {} Return (Concatenate (Local5, Local6)) }
    Method (CCEP, 0, Serialized) { SETU () Local5 = "" Return (Concatenate (Local5, IDEN (SRCP ()))) }
    Method (CCEF, 0, Serialized) { SETU () Local5 = "" Return (Concatenate (Local5, SR32)) }
    Method (CCEH, 0, Serialized) { SETU () Local5 = "" Return (Concatenate (Local5, BF08)) }
    Method (CCEJ, 0, Serialized) { SETU () Local5 = "" Return (Concatenate (Local5, BF12)) }
    Method (CCER, 0, Serialized) { SETU () Local5 = "" Return (Concatenate (Local5, IDEN (SRCR ()))) }
    Method (CCED, 0, Serialized) { SETU () Local5 = "" Return (Concatenate (Local5, IDEN (SRCD ()))) }
    Method (CCEM, 0, Serialized) { SETU () Local5 = "" Return (Concatenate (Local5, IDEN (SRCM ()))) }
    Method (CCEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = "" Return (Concatenate (Local5, Local7)) }
    Method (CCBI, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = 0x12345678 Return (Concatenate (Local5, Local6)) }
    Method (CCBL, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = 0x123456789ABCDEF0 Return (Concatenate (Local5, Local6)) }
    Method (CCBS, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = "1A2b" Return (Concatenate (Local5, Local6)) }
    Method (CCBE, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = "" Return (Concatenate (Local5, Local6)) }
    Method (CCBB, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, Local6)) }
    Method (CCBO, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = Buffer (0) {} Return (Concatenate (Local5, Local6)) }
    Method (CCBP, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, IDEN (SRCP ()))) }
    Method (CCBF, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, SR32)) }
    Method (CCBH, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, BF08)) }
    Method (CCBJ, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, BF12)) }
    Method (CCBR, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, IDEN (SRCR ()))) }
    Method (CCBD, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, IDEN (SRCD ()))) }
    Method (CCBM, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, IDEN (SRCM ()))) }
    Method (CCBU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, Local7)) }
    Method (CCOI, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = 0x12345678 Return (Concatenate (Local5, Local6)) }
    Method (CCOL, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = 0x123456789ABCDEF0 Return (Concatenate (Local5, Local6)) }
    Method (CCOS, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = "1A2b" Return (Concatenate (Local5, Local6)) }
    Method (CCOE, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = "" Return (Concatenate (Local5, Local6)) }
    Method (CCOB, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local5, Local6)) }
    Method (CCOO, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = Buffer (0) {} Return (Concatenate (Local5, Local6)) }
    Method (CCOP, 0, Serialized) { SETU () Local5 = Buffer (0) {} Return (Concatenate (Local5, IDEN (SRCP ()))) }
    Method (CCOF, 0, Serialized) { SETU () Local5 = Buffer (0) {} Return (Concatenate (Local5, SR32)) }
    Method (CCOH, 0, Serialized) { SETU () Local5 = Buffer (0) {} Return (Concatenate (Local5, BF08)) }
    Method (CCOJ, 0, Serialized) { SETU () Local5 = Buffer (0) {} Return (Concatenate (Local5, BF12)) }
    Method (CCOR, 0, Serialized) { SETU () Local5 = Buffer (0) {} Return (Concatenate (Local5, IDEN (SRCR ()))) }
    Method (CCOD, 0, Serialized) { SETU () Local5 = Buffer (0) {} Return (Concatenate (Local5, IDEN (SRCD ()))) }
    Method (CCOM, 0, Serialized) { SETU () Local5 = Buffer (0) {} Return (Concatenate (Local5, IDEN (SRCM ()))) }
    Method (CCOU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = Buffer (0) {} Return (Concatenate (Local5, Local7)) }
    Method (CCPI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Concatenate (IDEN (SRCP ()), Local6)) }
    Method (CCPL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Concatenate (IDEN (SRCP ()), Local6)) }
    Method (CCPS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Concatenate (IDEN (SRCP ()), Local6)) }
    Method (CCPE, 0, Serialized) { SETU () Local6 = "" Return (Concatenate (IDEN (SRCP ()), Local6)) }
    Method (CCPB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (IDEN (SRCP ()), Local6)) }
    Method (CCPO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Concatenate (IDEN (SRCP ()), Local6)) }
    Method (CCPP, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCP ()), IDEN (SRCP ()))) }
    Method (CCPF, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCP ()), SR32)) }
    Method (CCPH, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCP ()), BF08)) }
    Method (CCPJ, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCP ()), BF12)) }
    Method (CCPR, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCP ()), IDEN (SRCR ()))) }
    Method (CCPD, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCP ()), IDEN (SRCD ()))) }
    Method (CCPM, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCP ()), IDEN (SRCM ()))) }
    Method (CCPU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (IDEN (SRCP ()), Local7)) }
    Method (CCFI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Concatenate (SR32, Local6)) }
    Method (CCFL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Concatenate (SR32, Local6)) }
    Method (CCFS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Concatenate (SR32, Local6)) }
    Method (CCFE, 0, Serialized) { SETU () Local6 = "" Return (Concatenate (SR32, Local6)) }
    Method (CCFB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (SR32, Local6)) }
    Method (CCFO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Concatenate (SR32, Local6)) }
    Method (CCFP, 0, Serialized) { SETU () Return (Concatenate (SR32, IDEN (SRCP ()))) }
    Method (CCFF, 0, Serialized) { SETU () Return (Concatenate (SR32, SR32)) }
    Method (CCFH, 0, Serialized) { SETU () Return (Concatenate (SR32, BF08)) }
    Method (CCFJ, 0, Serialized) { SETU () Return (Concatenate (SR32, BF12)) }
    Method (CCFR, 0, Serialized) { SETU () Return (Concatenate (SR32, IDEN (SRCR ()))) }
    Method (CCFD, 0, Serialized) { SETU () Return (Concatenate (SR32, IDEN (SRCD ()))) }
    Method (CCFM, 0, Serialized) { SETU () Return (Concatenate (SR32, IDEN (SRCM ()))) }
    Method (CCFU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (SR32, Local7)) }
    Method (CCHI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Concatenate (BF08, Local6)) }
    Method (CCHL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Concatenate (BF08, Local6)) }
    Method (CCHS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Concatenate (BF08, Local6)) }
    Method (CCHE, 0, Serialized) { SETU () Local6 = "" Return (Concatenate (BF08, Local6)) }
    Method (CCHB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (BF08, Local6)) }
    Method (CCHO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Concatenate (BF08, Local6)) }
    Method (CCHP, 0, Serialized) { SETU () Return (Concatenate (BF08, IDEN (SRCP ()))) }
    Method (CCHF, 0, Serialized) { SETU () Return (Concatenate (BF08, SR32)) }
    Method (CCHH, 0, Serialized) { SETU () Return (Concatenate (BF08, BF08)) }
    Method (CCHJ, 0, Serialized) { SETU () Return (Concatenate (BF08, BF12)) }
    Method (CCHR, 0, Serialized) { SETU () Return (Concatenate (BF08, IDEN (SRCR ()))) }
    Method (CCHD, 0, Serialized) { SETU () Return (Concatenate (BF08, IDEN (SRCD ()))) }
    Method (CCHM, 0, Serialized) { SETU () Return (Concatenate (BF08, IDEN (SRCM ()))) }
    Method (CCHU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (BF08, Local7)) }
    Method (CCJI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Concatenate (BF12, Local6)) }
    Method (CCJL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Concatenate (BF12, Local6)) }
    Method (CCJS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Concatenate (BF12, Local6)) }
    Method (CCJE, 0, Serialized) { SETU () Local6 = "" Return (Concatenate (BF12, Local6)) }
    Method (CCJB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (BF12, Local6)) }
    Method (CCJO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Concatenate (BF12, Local6)) }
    Method (CCJP, 0, Serialized) { SETU () Return (Concatenate (BF12, IDEN (SRCP ()))) }
    Method (CCJF, 0, Serialized) { SETU () Return (Concatenate (BF12, SR32)) }
    Method (CCJH, 0, Serialized) { SETU () Return (Concatenate (BF12, BF08)) }
    Method (CCJJ, 0, Serialized) { SETU () Return (Concatenate (BF12, BF12)) }
    Method (CCJR, 0, Serialized) { SETU () Return (Concatenate (BF12, IDEN (SRCR ()))) }
    Method (CCJD, 0, Serialized) { SETU () Return (Concatenate (BF12, IDEN (SRCD ()))) }
    Method (CCJM, 0, Serialized) { SETU () Return (Concatenate (BF12, IDEN (SRCM ()))) }
    Method (CCJU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (BF12, Local7)) }
    Method (CCRI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Concatenate (IDEN (SRCR ()), Local6)) }
    Method (CCRL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Concatenate (IDEN (SRCR ()), Local6)) }
    Method (CCRS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Concatenate (IDEN (SRCR ()), Local6)) }
    Method (CCRE, 0, Serialized) { SETU () Local6 = "" Return (Concatenate (IDEN (SRCR ()), Local6)) }
    Method (CCRB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (IDEN (SRCR ()), Local6)) }
    Method (CCRO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Concatenate (IDEN (SRCR ()), Local6)) }
    Method (CCRP, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCR ()), IDEN (SRCP ()))) }
    Method (CCRF, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCR ()), SR32)) }
    Method (CCRH, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCR ()), BF08)) }
    Method (CCRJ, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCR ()), BF12)) }
    Method (CCRR, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCR ()), IDEN (SRCR ()))) }
    Method (CCRD, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCR ()), IDEN (SRCD ()))) }
    Method (CCRM, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCR ()), IDEN (SRCM ()))) }
    Method (CCRU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (IDEN (SRCR ()), Local7)) }
    Method (CCDI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Concatenate (IDEN (SRCD ()), Local6)) }
    Method (CCDL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Concatenate (IDEN (SRCD ()), Local6)) }
    Method (CCDS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Concatenate (IDEN (SRCD ()), Local6)) }
    Method (CCDE, 0, Serialized) { SETU () Local6 = "" Return (Concatenate (IDEN (SRCD ()), Local6)) }
    Method (CCDB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (IDEN (SRCD ()), Local6)) }
    Method (CCDO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Concatenate (IDEN (SRCD ()), Local6)) }
    Method (CCDP, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCD ()), IDEN (SRCP ()))) }
    Method (CCDF, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCD ()), SR32)) }
    Method (CCDH, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCD ()), BF08)) }
    Method (CCDJ, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCD ()), BF12)) }
    Method (CCDR, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCD ()), IDEN (SRCR ()))) }
    Method (CCDD, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCD ()), IDEN (SRCD ()))) }
    Method (CCDM, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCD ()), IDEN (SRCM ()))) }
    Method (CCDU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (IDEN (SRCD ()), Local7)) }
    Method (CCMI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Concatenate (IDEN (SRCM ()), Local6)) }
    Method (CCML, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Concatenate (IDEN (SRCM ()), Local6)) }
    Method (CCMS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Concatenate (IDEN (SRCM ()), Local6)) }
    Method (CCME, 0, Serialized) { SETU () Local6 = "" Return (Concatenate (IDEN (SRCM ()), Local6)) }
    Method (CCMB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (IDEN (SRCM ()), Local6)) }
    Method (CCMO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Concatenate (IDEN (SRCM ()), Local6)) }
    Method (CCMP, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCM ()), IDEN (SRCP ()))) }
    Method (CCMF, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCM ()), SR32)) }
    Method (CCMH, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCM ()), BF08)) }
    Method (CCMJ, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCM ()), BF12)) }
    Method (CCMR, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCM ()), IDEN (SRCR ()))) }
    Method (CCMD, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCM ()), IDEN (SRCD ()))) }
    Method (CCMM, 0, Serialized) { SETU () Return (Concatenate (IDEN (SRCM ()), IDEN (SRCM ()))) }
    Method (CCMU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (IDEN (SRCM ()), Local7)) }
    Method (CCUI, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = 0x12345678 Return (Concatenate (Local7, Local6)) }
    Method (CCUL, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = 0x123456789ABCDEF0 Return (Concatenate (Local7, Local6)) }
    Method (CCUS, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = "1A2b" Return (Concatenate (Local7, Local6)) }
    Method (CCUE, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = "" Return (Concatenate (Local7, Local6)) }
    Method (CCUB, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = Buffer () { 0x31, 2, 3 } Return (Concatenate (Local7, Local6)) }
    Method (CCUO, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = Buffer (0) {} Return (Concatenate (Local7, Local6)) }
    Method (CCUP, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (Local7, IDEN (SRCP ()))) }
    Method (CCUF, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (Local7, SR32)) }
    Method (CCUH, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (Local7, BF08)) }
    Method (CCUJ, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (Local7, BF12)) }
    Method (CCUR, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (Local7, IDEN (SRCR ()))) }
    Method (CCUD, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (Local7, IDEN (SRCD ()))) }
    Method (CCUM, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (Local7, IDEN (SRCM ()))) }
    Method (CCUU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Concatenate (Local7, Local7)) }
    Method (EQII, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = 0x12345678 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQIL, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = 0x123456789ABCDEF0 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQIS, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = "1A2b" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQIE, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = "" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQIB, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQIO, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = Buffer (0) {} If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQIP, 0, Serialized) { SETU () Local5 = 0x12345678 If (LEqual (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQIF, 0, Serialized) { SETU () Local5 = 0x12345678 If (LEqual (Local5, SR32)) { Return (1) } Return (0) }
    Method (EQIH, 0, Serialized) { SETU () Local5 = 0x12345678 If (LEqual (Local5, BF08)) { Return (1) } Return (0) }
    Method (EQIJ, 0, Serialized) { SETU () Local5 = 0x12345678 If (LEqual (Local5, BF12)) { Return (1) } Return (0) }
    Method (EQIR, 0, Serialized) { SETU () Local5 = 0x12345678 If (LEqual (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQID, 0, Serialized) { SETU () Local5 = 0x12345678 If (LEqual (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQIM, 0, Serialized) { SETU () Local5 = 0x12345678 If (LEqual (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQIU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = 0x12345678 If (LEqual (Local5, Local7)) { Return (1) } Return (0) }
    Method (EQLI, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = 0x12345678 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQLL, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = 0x123456789ABCDEF0 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQLS, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = "1A2b" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQLE, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = "" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQLB, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQLO, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = Buffer (0) {} If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQLP, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LEqual (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQLF, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LEqual (Local5, SR32)) { Return (1) } Return (0) }
    Method (EQLH, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LEqual (Local5, BF08)) { Return (1) } Return (0) }
    Method (EQLJ, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LEqual (Local5, BF12)) { Return (1) } Return (0) }
    Method (EQLR, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LEqual (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQLD, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LEqual (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQLM, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LEqual (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQLU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = 0x123456789ABCDEF0 If (LEqual (Local5, Local7)) { Return (1) } Return (0) }
    Method (EQSI, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = 0x12345678 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQSL, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = 0x123456789ABCDEF0 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQSS, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = "1A2b" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQSE, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = "" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQSB, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQSO, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = Buffer (0) {} If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQSP, 0, Serialized) { SETU () Local5 = "1A2b" If (LEqual (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQSF, 0, Serialized) { SETU () Local5 = "1A2b" If (LEqual (Local5, SR32)) { Return (1) } Return (0) }
    Method (EQSH, 0, Serialized) { SETU () Local5 = "1A2b" If (LEqual (Local5, BF08)) { Return (1) } Return (0) }
    Method (EQSJ, 0, Serialized) { SETU () Local5 = "1A2b" If (LEqual (Local5, BF12)) { Return (1) } Return (0) }
    Method (EQSR, 0, Serialized) { SETU () Local5 = "1A2b" If (LEqual (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQSD, 0, Serialized) { SETU () Local5 = "1A2b" If (LEqual (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQSM, 0, Serialized) { SETU () Local5 = "1A2b" If (LEqual (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQSU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = "1A2b" If (LEqual (Local5, Local7)) { Return (1) } Return (0) }
    Method (EQEI, 0, Serialized) { SETU () Local5 = "" Local6 = 0x12345678 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQEL, 0, Serialized) { SETU () Local5 = "" Local6 = 0x123456789ABCDEF0 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQES, 0, Serialized) { SETU () Local5 = "" Local6 = "1A2b" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQEE, 0, Serialized) { SETU () Local5 = "" Local6 = "" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQEB, 0, Serialized) { SETU () Local5 = "" Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQEO, 0, Serialized) { SETU () Local5 = "" Local6 = Buffer (0) {} If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQEP, 0, Serialized) { SETU () Local5 = "" If (LEqual (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQEF, 0, Serialized) { SETU () Local5 = "" If (LEqual (Local5, SR32)) { Return (1) } Return (0) }
    Method (EQEH, 0, Serialized) { SETU () Local5 = "" If (LEqual (Local5, BF08)) { Return (1) } Return (0) }
    Method (EQEJ, 0, Serialized) { SETU () Local5 = "" If (LEqual (Local5, BF12)) { Return (1) } Return (0) }
    Method (EQER, 0, Serialized) { SETU () Local5 = "" If (LEqual (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQED, 0, Serialized) { SETU () Local5 = "" If (LEqual (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQEM, 0, Serialized) { SETU () Local5 = "" If (LEqual (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = "" If (LEqual (Local5, Local7)) { Return (1) } Return (0) }
    Method (EQBI, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = 0x12345678 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQBL, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = 0x123456789ABCDEF0 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQBS, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = "1A2b" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQBE, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = "" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQBB, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQBO, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = Buffer (0) {} If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQBP, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQBF, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, SR32)) { Return (1) } Return (0) }
    Method (EQBH, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, BF08)) { Return (1) } Return (0) }
    Method (EQBJ, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, BF12)) { Return (1) } Return (0) }
    Method (EQBR, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQBD, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQBM, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQBU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, Local7)) { Return (1) } Return (0) }
    Method (EQOI, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = 0x12345678 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQOL, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = 0x123456789ABCDEF0 If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQOS, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = "1A2b" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQOE, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = "" If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQOB, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQOO, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = Buffer (0) {} If (LEqual (Local5, Local6)) { Return (1) } Return (0) }
    Method (EQOP, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LEqual (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQOF, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LEqual (Local5, SR32)) { Return (1) } Return (0) }
    Method (EQOH, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LEqual (Local5, BF08)) { Return (1) } Return (0) }
    Method (EQOJ, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LEqual (Local5, BF12)) { Return (1) } Return (0) }
    Method (EQOR, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LEqual (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQOD, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LEqual (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQOM, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LEqual (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQOU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = Buffer (0) {} If (LEqual (Local5, Local7)) { Return (1) } Return (0) }
    Method (EQPI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LEqual (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (EQPL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LEqual (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (EQPS, 0, Serialized) { SETU () Local6 = "1A2b" If (LEqual (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (EQPE, 0, Serialized) { SETU () Local6 = "" If (LEqual (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (EQPB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (EQPO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LEqual (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (EQPP, 0, Serialized) { SETU () If (LEqual (IDEN (SRCP ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQPF, 0, Serialized) { SETU () If (LEqual (IDEN (SRCP ()), SR32)) { Return (1) } Return (0) }
    Method (EQPH, 0, Serialized) { SETU () If (LEqual (IDEN (SRCP ()), BF08)) { Return (1) } Return (0) }
    Method (EQPJ, 0, Serialized) { SETU () If (LEqual (IDEN (SRCP ()), BF12)) { Return (1) } Return (0) }
    Method (EQPR, 0, Serialized) { SETU () If (LEqual (IDEN (SRCP ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQPD, 0, Serialized) { SETU () If (LEqual (IDEN (SRCP ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQPM, 0, Serialized) { SETU () If (LEqual (IDEN (SRCP ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQPU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (IDEN (SRCP ()), Local7)) { Return (1) } Return (0) }
    Method (EQFI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LEqual (SR32, Local6)) { Return (1) } Return (0) }
    Method (EQFL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LEqual (SR32, Local6)) { Return (1) } Return (0) }
    Method (EQFS, 0, Serialized) { SETU () Local6 = "1A2b" If (LEqual (SR32, Local6)) { Return (1) } Return (0) }
    Method (EQFE, 0, Serialized) { SETU () Local6 = "" If (LEqual (SR32, Local6)) { Return (1) } Return (0) }
    Method (EQFB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (SR32, Local6)) { Return (1) } Return (0) }
    Method (EQFO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LEqual (SR32, Local6)) { Return (1) } Return (0) }
    Method (EQFP, 0, Serialized) { SETU () If (LEqual (SR32, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQFF, 0, Serialized) { SETU () If (LEqual (SR32, SR32)) { Return (1) } Return (0) }
    Method (EQFH, 0, Serialized) { SETU () If (LEqual (SR32, BF08)) { Return (1) } Return (0) }
    Method (EQFJ, 0, Serialized) { SETU () If (LEqual (SR32, BF12)) { Return (1) } Return (0) }
    Method (EQFR, 0, Serialized) { SETU () If (LEqual (SR32, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQFD, 0, Serialized) { SETU () If (LEqual (SR32, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQFM, 0, Serialized) { SETU () If (LEqual (SR32, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQFU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (SR32, Local7)) { Return (1) } Return (0) }
    Method (EQHI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LEqual (BF08, Local6)) { Return (1) } Return (0) }
    Method (EQHL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LEqual (BF08, Local6)) { Return (1) } Return (0) }
    Method (EQHS, 0, Serialized) { SETU () Local6 = "1A2b" If (LEqual (BF08, Local6)) { Return (1) } Return (0) }
    Method (EQHE, 0, Serialized) { SETU () Local6 = "" If (LEqual (BF08, Local6)) { Return (1) } Return (0) }
    Method (EQHB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (BF08, Local6)) { Return (1) } Return (0) }
    Method (EQHO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LEqual (BF08, Local6)) { Return (1) } Return (0) }
    Method (EQHP, 0, Serialized) { SETU () If (LEqual (BF08, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQHF, 0, Serialized) { SETU () If (LEqual (BF08, SR32)) { Return (1) } Return (0) }
    Method (EQHH, 0, Serialized) { SETU () If (LEqual (BF08, BF08)) { Return (1) } Return (0) }
    Method (EQHJ, 0, Serialized) { SETU () If (LEqual (BF08, BF12)) { Return (1) } Return (0) }
    Method (EQHR, 0, Serialized) { SETU () If (LEqual (BF08, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQHD, 0, Serialized) { SETU () If (LEqual (BF08, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQHM, 0, Serialized) { SETU () If (LEqual (BF08, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQHU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (BF08, Local7)) { Return (1) } Return (0) }
    Method (EQJI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LEqual (BF12, Local6)) { Return (1) } Return (0) }
    Method (EQJL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LEqual (BF12, Local6)) { Return (1) } Return (0) }
    Method (EQJS, 0, Serialized) { SETU () Local6 = "1A2b" If (LEqual (BF12, Local6)) { Return (1) } Return (0) }
    Method (EQJE, 0, Serialized) { SETU () Local6 = "" If (LEqual (BF12, Local6)) { Return (1) } Return (0) }
    Method (EQJB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (BF12, Local6)) { Return (1) } Return (0) }
    Method (EQJO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LEqual (BF12, Local6)) { Return (1) } Return (0) }
    Method (EQJP, 0, Serialized) { SETU () If (LEqual (BF12, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQJF, 0, Serialized) { SETU () If (LEqual (BF12, SR32)) { Return (1) } Return (0) }
    Method (EQJH, 0, Serialized) { SETU () If (LEqual (BF12, BF08)) { Return (1) } Return (0) }
    Method (EQJJ, 0, Serialized) { SETU () If (LEqual (BF12, BF12)) { Return (1) } Return (0) }
    Method (EQJR, 0, Serialized) { SETU () If (LEqual (BF12, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQJD, 0, Serialized) { SETU () If (LEqual (BF12, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQJM, 0, Serialized) { SETU () If (LEqual (BF12, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQJU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (BF12, Local7)) { Return (1) } Return (0) }
    Method (EQRI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LEqual (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (EQRL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LEqual (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (EQRS, 0, Serialized) { SETU () Local6 = "1A2b" If (LEqual (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (EQRE, 0, Serialized) { SETU () Local6 = "" If (LEqual (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (EQRB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (EQRO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LEqual (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (EQRP, 0, Serialized) { SETU () If (LEqual (IDEN (SRCR ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQRF, 0, Serialized) { SETU () If (LEqual (IDEN (SRCR ()), SR32)) { Return (1) } Return (0) }
    Method (EQRH, 0, Serialized) { SETU () If (LEqual (IDEN (SRCR ()), BF08)) { Return (1) } Return (0) }
    Method (EQRJ, 0, Serialized) { SETU () If (LEqual (IDEN (SRCR ()), BF12)) { Return (1) } Return (0) }
    Method (EQRR, 0, Serialized) { SETU () If (LEqual (IDEN (SRCR ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQRD, 0, Serialized) { SETU () If (LEqual (IDEN (SRCR ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQRM, 0, Serialized) { SETU () If (LEqual (IDEN (SRCR ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQRU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (IDEN (SRCR ()), Local7)) { Return (1) } Return (0) }
    Method (EQDI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LEqual (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (EQDL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LEqual (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (EQDS, 0, Serialized) { SETU () Local6 = "1A2b" If (LEqual (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (EQDE, 0, Serialized) { SETU () Local6 = "" If (LEqual (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (EQDB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (EQDO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LEqual (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (EQDP, 0, Serialized) { SETU () If (LEqual (IDEN (SRCD ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQDF, 0, Serialized) { SETU () If (LEqual (IDEN (SRCD ()), SR32)) { Return (1) } Return (0) }
    Method (EQDH, 0, Serialized) { SETU () If (LEqual (IDEN (SRCD ()), BF08)) { Return (1) } Return (0) }
    Method (EQDJ, 0, Serialized) { SETU () If (LEqual (IDEN (SRCD ()), BF12)) { Return (1) } Return (0) }
    Method (EQDR, 0, Serialized) { SETU () If (LEqual (IDEN (SRCD ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQDD, 0, Serialized) { SETU () If (LEqual (IDEN (SRCD ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQDM, 0, Serialized) { SETU () If (LEqual (IDEN (SRCD ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQDU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (IDEN (SRCD ()), Local7)) { Return (1) } Return (0) }
    Method (EQMI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LEqual (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (EQML, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LEqual (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (EQMS, 0, Serialized) { SETU () Local6 = "1A2b" If (LEqual (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (EQME, 0, Serialized) { SETU () Local6 = "" If (LEqual (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (EQMB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (EQMO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LEqual (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (EQMP, 0, Serialized) { SETU () If (LEqual (IDEN (SRCM ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQMF, 0, Serialized) { SETU () If (LEqual (IDEN (SRCM ()), SR32)) { Return (1) } Return (0) }
    Method (EQMH, 0, Serialized) { SETU () If (LEqual (IDEN (SRCM ()), BF08)) { Return (1) } Return (0) }
    Method (EQMJ, 0, Serialized) { SETU () If (LEqual (IDEN (SRCM ()), BF12)) { Return (1) } Return (0) }
    Method (EQMR, 0, Serialized) { SETU () If (LEqual (IDEN (SRCM ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQMD, 0, Serialized) { SETU () If (LEqual (IDEN (SRCM ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQMM, 0, Serialized) { SETU () If (LEqual (IDEN (SRCM ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQMU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (IDEN (SRCM ()), Local7)) { Return (1) } Return (0) }
    Method (EQUI, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = 0x12345678 If (LEqual (Local7, Local6)) { Return (1) } Return (0) }
    Method (EQUL, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = 0x123456789ABCDEF0 If (LEqual (Local7, Local6)) { Return (1) } Return (0) }
    Method (EQUS, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = "1A2b" If (LEqual (Local7, Local6)) { Return (1) } Return (0) }
    Method (EQUE, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = "" If (LEqual (Local7, Local6)) { Return (1) } Return (0) }
    Method (EQUB, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = Buffer () { 0x31, 2, 3 } If (LEqual (Local7, Local6)) { Return (1) } Return (0) }
    Method (EQUO, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = Buffer (0) {} If (LEqual (Local7, Local6)) { Return (1) } Return (0) }
    Method (EQUP, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (Local7, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (EQUF, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (Local7, SR32)) { Return (1) } Return (0) }
    Method (EQUH, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (Local7, BF08)) { Return (1) } Return (0) }
    Method (EQUJ, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (Local7, BF12)) { Return (1) } Return (0) }
    Method (EQUR, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (Local7, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (EQUD, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (Local7, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (EQUM, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (Local7, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (EQUU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LEqual (Local7, Local7)) { Return (1) } Return (0) }
    Method (GTII, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = 0x12345678 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTIL, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = 0x123456789ABCDEF0 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTIS, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = "1A2b" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTIE, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = "" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTIB, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTIO, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = Buffer (0) {} If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTIP, 0, Serialized) { SETU () Local5 = 0x12345678 If (LGreater (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTIF, 0, Serialized) { SETU () Local5 = 0x12345678 If (LGreater (Local5, SR32)) { Return (1) } Return (0) }
    Method (GTIH, 0, Serialized) { SETU () Local5 = 0x12345678 If (LGreater (Local5, BF08)) { Return (1) } Return (0) }
    Method (GTIJ, 0, Serialized) { SETU () Local5 = 0x12345678 If (LGreater (Local5, BF12)) { Return (1) } Return (0) }
    Method (GTIR, 0, Serialized) { SETU () Local5 = 0x12345678 If (LGreater (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTID, 0, Serialized) { SETU () Local5 = 0x12345678 If (LGreater (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTIM, 0, Serialized) { SETU () Local5 = 0x12345678 If (LGreater (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTIU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = 0x12345678 If (LGreater (Local5, Local7)) { Return (1) } Return (0) }
    Method (GTLI, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = 0x12345678 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTLL, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = 0x123456789ABCDEF0 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTLS, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = "1A2b" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTLE, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = "" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTLB, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTLO, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = Buffer (0) {} If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTLP, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LGreater (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTLF, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LGreater (Local5, SR32)) { Return (1) } Return (0) }
    Method (GTLH, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LGreater (Local5, BF08)) { Return (1) } Return (0) }
    Method (GTLJ, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LGreater (Local5, BF12)) { Return (1) } Return (0) }
    Method (GTLR, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LGreater (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTLD, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LGreater (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTLM, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LGreater (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTLU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = 0x123456789ABCDEF0 If (LGreater (Local5, Local7)) { Return (1) } Return (0) }
    Method (GTSI, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = 0x12345678 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTSL, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = 0x123456789ABCDEF0 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTSS, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = "1A2b" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTSE, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = "" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTSB, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTSO, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = Buffer (0) {} If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTSP, 0, Serialized) { SETU () Local5 = "1A2b" If (LGreater (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTSF, 0, Serialized) { SETU () Local5 = "1A2b" If (LGreater (Local5, SR32)) { Return (1) } Return (0) }
    Method (GTSH, 0, Serialized) { SETU () Local5 = "1A2b" If (LGreater (Local5, BF08)) { Return (1) } Return (0) }
    Method (GTSJ, 0, Serialized) { SETU () Local5 = "1A2b" If (LGreater (Local5, BF12)) { Return (1) } Return (0) }
    Method (GTSR, 0, Serialized) { SETU () Local5 = "1A2b" If (LGreater (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTSD, 0, Serialized) { SETU () Local5 = "1A2b" If (LGreater (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTSM, 0, Serialized) { SETU () Local5 = "1A2b" If (LGreater (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTSU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = "1A2b" If (LGreater (Local5, Local7)) { Return (1) } Return (0) }
    Method (GTEI, 0, Serialized) { SETU () Local5 = "" Local6 = 0x12345678 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTEL, 0, Serialized) { SETU () Local5 = "" Local6 = 0x123456789ABCDEF0 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTES, 0, Serialized) { SETU () Local5 = "" Local6 = "1A2b" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTEE, 0, Serialized) { SETU () Local5 = "" Local6 = "" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTEB, 0, Serialized) { SETU () Local5 = "" Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTEO, 0, Serialized) { SETU () Local5 = "" Local6 = Buffer (0) {} If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTEP, 0, Serialized) { SETU () Local5 = "" If (LGreater (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTEF, 0, Serialized) { SETU () Local5 = "" If (LGreater (Local5, SR32)) { Return (1) } Return (0) }
    Method (GTEH, 0, Serialized) { SETU () Local5 = "" If (LGreater (Local5, BF08)) { Return (1) } Return (0) }
    Method (GTEJ, 0, Serialized) { SETU () Local5 = "" If (LGreater (Local5, BF12)) { Return (1) } Return (0) }
    Method (GTER, 0, Serialized) { SETU () Local5 = "" If (LGreater (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTED, 0, Serialized) { SETU () Local5 = "" If (LGreater (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTEM, 0, Serialized) { SETU () Local5 = "" If (LGreater (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = "" If (LGreater (Local5, Local7)) { Return (1) } Return (0) }
    Method (GTBI, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = 0x12345678 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTBL, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = 0x123456789ABCDEF0 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTBS, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = "1A2b" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTBE, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = "" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTBB, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTBO, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = Buffer (0) {} If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTBP, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTBF, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, SR32)) { Return (1) } Return (0) }
    Method (GTBH, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, BF08)) { Return (1) } Return (0) }
    Method (GTBJ, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, BF12)) { Return (1) } Return (0) }
    Method (GTBR, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTBD, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTBM, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTBU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, Local7)) { Return (1) } Return (0) }
    Method (GTOI, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = 0x12345678 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTOL, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = 0x123456789ABCDEF0 If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTOS, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = "1A2b" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTOE, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = "" If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTOB, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTOO, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = Buffer (0) {} If (LGreater (Local5, Local6)) { Return (1) } Return (0) }
    Method (GTOP, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LGreater (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTOF, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LGreater (Local5, SR32)) { Return (1) } Return (0) }
    Method (GTOH, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LGreater (Local5, BF08)) { Return (1) } Return (0) }
    Method (GTOJ, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LGreater (Local5, BF12)) { Return (1) } Return (0) }
    Method (GTOR, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LGreater (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTOD, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LGreater (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTOM, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LGreater (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTOU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = Buffer (0) {} If (LGreater (Local5, Local7)) { Return (1) } Return (0) }
    Method (GTPI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LGreater (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (GTPL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LGreater (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (GTPS, 0, Serialized) { SETU () Local6 = "1A2b" If (LGreater (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (GTPE, 0, Serialized) { SETU () Local6 = "" If (LGreater (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (GTPB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (GTPO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LGreater (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (GTPP, 0, Serialized) { SETU () If (LGreater (IDEN (SRCP ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTPF, 0, Serialized) { SETU () If (LGreater (IDEN (SRCP ()), SR32)) { Return (1) } Return (0) }
    Method (GTPH, 0, Serialized) { SETU () If (LGreater (IDEN (SRCP ()), BF08)) { Return (1) } Return (0) }
    Method (GTPJ, 0, Serialized) { SETU () If (LGreater (IDEN (SRCP ()), BF12)) { Return (1) } Return (0) }
    Method (GTPR, 0, Serialized) { SETU () If (LGreater (IDEN (SRCP ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTPD, 0, Serialized) { SETU () If (LGreater (IDEN (SRCP ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTPM, 0, Serialized) { SETU () If (LGreater (IDEN (SRCP ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTPU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (IDEN (SRCP ()), Local7)) { Return (1) } Return (0) }
    Method (GTFI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LGreater (SR32, Local6)) { Return (1) } Return (0) }
    Method (GTFL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LGreater (SR32, Local6)) { Return (1) } Return (0) }
    Method (GTFS, 0, Serialized) { SETU () Local6 = "1A2b" If (LGreater (SR32, Local6)) { Return (1) } Return (0) }
    Method (GTFE, 0, Serialized) { SETU () Local6 = "" If (LGreater (SR32, Local6)) { Return (1) } Return (0) }
    Method (GTFB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (SR32, Local6)) { Return (1) } Return (0) }
    Method (GTFO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LGreater (SR32, Local6)) { Return (1) } Return (0) }
    Method (GTFP, 0, Serialized) { SETU () If (LGreater (SR32, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTFF, 0, Serialized) { SETU () If (LGreater (SR32, SR32)) { Return (1) } Return (0) }
    Method (GTFH, 0, Serialized) { SETU () If (LGreater (SR32, BF08)) { Return (1) } Return (0) }
    Method (GTFJ, 0, Serialized) { SETU () If (LGreater (SR32, BF12)) { Return (1) } Return (0) }
    Method (GTFR, 0, Serialized) { SETU () If (LGreater (SR32, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTFD, 0, Serialized) { SETU () If (LGreater (SR32, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTFM, 0, Serialized) { SETU () If (LGreater (SR32, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTFU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (SR32, Local7)) { Return (1) } Return (0) }
    Method (GTHI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LGreater (BF08, Local6)) { Return (1) } Return (0) }
    Method (GTHL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LGreater (BF08, Local6)) { Return (1) } Return (0) }
    Method (GTHS, 0, Serialized) { SETU () Local6 = "1A2b" If (LGreater (BF08, Local6)) { Return (1) } Return (0) }
    Method (GTHE, 0, Serialized) { SETU () Local6 = "" If (LGreater (BF08, Local6)) { Return (1) } Return (0) }
    Method (GTHB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (BF08, Local6)) { Return (1) } Return (0) }
    Method (GTHO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LGreater (BF08, Local6)) { Return (1) } Return (0) }
    Method (GTHP, 0, Serialized) { SETU () If (LGreater (BF08, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTHF, 0, Serialized) { SETU () If (LGreater (BF08, SR32)) { Return (1) } Return (0) }
    Method (GTHH, 0, Serialized) { SETU () If (LGreater (BF08, BF08)) { Return (1) } Return (0) }
    Method (GTHJ, 0, Serialized) { SETU () If (LGreater (BF08, BF12)) { Return (1) } Return (0) }
    Method (GTHR, 0, Serialized) { SETU () If (LGreater (BF08, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTHD, 0, Serialized) { SETU () If (LGreater (BF08, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTHM, 0, Serialized) { SETU () If (LGreater (BF08, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTHU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (BF08, Local7)) { Return (1) } Return (0) }
    Method (GTJI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LGreater (BF12, Local6)) { Return (1) } Return (0) }
    Method (GTJL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LGreater (BF12, Local6)) { Return (1) } Return (0) }
    Method (GTJS, 0, Serialized) { SETU () Local6 = "1A2b" If (LGreater (BF12, Local6)) { Return (1) } Return (0) }
    Method (GTJE, 0, Serialized) { SETU () Local6 = "" If (LGreater (BF12, Local6)) { Return (1) } Return (0) }
    Method (GTJB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (BF12, Local6)) { Return (1) } Return (0) }
    Method (GTJO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LGreater (BF12, Local6)) { Return (1) } Return (0) }
    Method (GTJP, 0, Serialized) { SETU () If (LGreater (BF12, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTJF, 0, Serialized) { SETU () If (LGreater (BF12, SR32)) { Return (1) } Return (0) }
    Method (GTJH, 0, Serialized) { SETU () If (LGreater (BF12, BF08)) { Return (1) } Return (0) }
    Method (GTJJ, 0, Serialized) { SETU () If (LGreater (BF12, BF12)) { Return (1) } Return (0) }
    Method (GTJR, 0, Serialized) { SETU () If (LGreater (BF12, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTJD, 0, Serialized) { SETU () If (LGreater (BF12, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTJM, 0, Serialized) { SETU () If (LGreater (BF12, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTJU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (BF12, Local7)) { Return (1) } Return (0) }
    Method (GTRI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LGreater (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (GTRL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LGreater (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (GTRS, 0, Serialized) { SETU () Local6 = "1A2b" If (LGreater (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (GTRE, 0, Serialized) { SETU () Local6 = "" If (LGreater (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (GTRB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (GTRO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LGreater (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (GTRP, 0, Serialized) { SETU () If (LGreater (IDEN (SRCR ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTRF, 0, Serialized) { SETU () If (LGreater (IDEN (SRCR ()), SR32)) { Return (1) } Return (0) }
    Method (GTRH, 0, Serialized) { SETU () If (LGreater (IDEN (SRCR ()), BF08)) { Return (1) } Return (0) }
    Method (GTRJ, 0, Serialized) { SETU () If (LGreater (IDEN (SRCR ()), BF12)) { Return (1) } Return (0) }
    Method (GTRR, 0, Serialized) { SETU () If (LGreater (IDEN (SRCR ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTRD, 0, Serialized) { SETU () If (LGreater (IDEN (SRCR ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTRM, 0, Serialized) { SETU () If (LGreater (IDEN (SRCR ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTRU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (IDEN (SRCR ()), Local7)) { Return (1) } Return (0) }
    Method (GTDI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LGreater (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (GTDL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LGreater (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (GTDS, 0, Serialized) { SETU () Local6 = "1A2b" If (LGreater (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (GTDE, 0, Serialized) { SETU () Local6 = "" If (LGreater (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (GTDB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (GTDO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LGreater (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (GTDP, 0, Serialized) { SETU () If (LGreater (IDEN (SRCD ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTDF, 0, Serialized) { SETU () If (LGreater (IDEN (SRCD ()), SR32)) { Return (1) } Return (0) }
    Method (GTDH, 0, Serialized) { SETU () If (LGreater (IDEN (SRCD ()), BF08)) { Return (1) } Return (0) }
    Method (GTDJ, 0, Serialized) { SETU () If (LGreater (IDEN (SRCD ()), BF12)) { Return (1) } Return (0) }
    Method (GTDR, 0, Serialized) { SETU () If (LGreater (IDEN (SRCD ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTDD, 0, Serialized) { SETU () If (LGreater (IDEN (SRCD ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTDM, 0, Serialized) { SETU () If (LGreater (IDEN (SRCD ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTDU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (IDEN (SRCD ()), Local7)) { Return (1) } Return (0) }
    Method (GTMI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LGreater (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (GTML, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LGreater (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (GTMS, 0, Serialized) { SETU () Local6 = "1A2b" If (LGreater (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (GTME, 0, Serialized) { SETU () Local6 = "" If (LGreater (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (GTMB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (GTMO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LGreater (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (GTMP, 0, Serialized) { SETU () If (LGreater (IDEN (SRCM ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTMF, 0, Serialized) { SETU () If (LGreater (IDEN (SRCM ()), SR32)) { Return (1) } Return (0) }
    Method (GTMH, 0, Serialized) { SETU () If (LGreater (IDEN (SRCM ()), BF08)) { Return (1) } Return (0) }
    Method (GTMJ, 0, Serialized) { SETU () If (LGreater (IDEN (SRCM ()), BF12)) { Return (1) } Return (0) }
    Method (GTMR, 0, Serialized) { SETU () If (LGreater (IDEN (SRCM ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTMD, 0, Serialized) { SETU () If (LGreater (IDEN (SRCM ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTMM, 0, Serialized) { SETU () If (LGreater (IDEN (SRCM ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTMU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (IDEN (SRCM ()), Local7)) { Return (1) } Return (0) }
    Method (GTUI, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = 0x12345678 If (LGreater (Local7, Local6)) { Return (1) } Return (0) }
    Method (GTUL, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = 0x123456789ABCDEF0 If (LGreater (Local7, Local6)) { Return (1) } Return (0) }
    Method (GTUS, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = "1A2b" If (LGreater (Local7, Local6)) { Return (1) } Return (0) }
    Method (GTUE, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = "" If (LGreater (Local7, Local6)) { Return (1) } Return (0) }
    Method (GTUB, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = Buffer () { 0x31, 2, 3 } If (LGreater (Local7, Local6)) { Return (1) } Return (0) }
    Method (GTUO, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = Buffer (0) {} If (LGreater (Local7, Local6)) { Return (1) } Return (0) }
    Method (GTUP, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (Local7, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (GTUF, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (Local7, SR32)) { Return (1) } Return (0) }
    Method (GTUH, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (Local7, BF08)) { Return (1) } Return (0) }
    Method (GTUJ, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (Local7, BF12)) { Return (1) } Return (0) }
    Method (GTUR, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (Local7, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (GTUD, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (Local7, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (GTUM, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (Local7, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (GTUU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LGreater (Local7, Local7)) { Return (1) } Return (0) }
    Method (LTII, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = 0x12345678 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTIL, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = 0x123456789ABCDEF0 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTIS, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = "1A2b" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTIE, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = "" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTIB, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTIO, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = Buffer (0) {} If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTIP, 0, Serialized) { SETU () Local5 = 0x12345678 If (LLess (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTIF, 0, Serialized) { SETU () Local5 = 0x12345678 If (LLess (Local5, SR32)) { Return (1) } Return (0) }
    Method (LTIH, 0, Serialized) { SETU () Local5 = 0x12345678 If (LLess (Local5, BF08)) { Return (1) } Return (0) }
    Method (LTIJ, 0, Serialized) { SETU () Local5 = 0x12345678 If (LLess (Local5, BF12)) { Return (1) } Return (0) }
    Method (LTIR, 0, Serialized) { SETU () Local5 = 0x12345678 If (LLess (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTID, 0, Serialized) { SETU () Local5 = 0x12345678 If (LLess (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTIM, 0, Serialized) { SETU () Local5 = 0x12345678 If (LLess (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTIU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = 0x12345678 If (LLess (Local5, Local7)) { Return (1) } Return (0) }
    Method (LTLI, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = 0x12345678 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTLL, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = 0x123456789ABCDEF0 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTLS, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = "1A2b" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTLE, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = "" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTLB, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTLO, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = Buffer (0) {} If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTLP, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LLess (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTLF, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LLess (Local5, SR32)) { Return (1) } Return (0) }
    Method (LTLH, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LLess (Local5, BF08)) { Return (1) } Return (0) }
    Method (LTLJ, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LLess (Local5, BF12)) { Return (1) } Return (0) }
    Method (LTLR, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LLess (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTLD, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LLess (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTLM, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 If (LLess (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTLU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = 0x123456789ABCDEF0 If (LLess (Local5, Local7)) { Return (1) } Return (0) }
    Method (LTSI, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = 0x12345678 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTSL, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = 0x123456789ABCDEF0 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTSS, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = "1A2b" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTSE, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = "" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTSB, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTSO, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = Buffer (0) {} If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTSP, 0, Serialized) { SETU () Local5 = "1A2b" If (LLess (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTSF, 0, Serialized) { SETU () Local5 = "1A2b" If (LLess (Local5, SR32)) { Return (1) } Return (0) }
    Method (LTSH, 0, Serialized) { SETU () Local5 = "1A2b" If (LLess (Local5, BF08)) { Return (1) } Return (0) }
    Method (LTSJ, 0, Serialized) { SETU () Local5 = "1A2b" If (LLess (Local5, BF12)) { Return (1) } Return (0) }
    Method (LTSR, 0, Serialized) { SETU () Local5 = "1A2b" If (LLess (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTSD, 0, Serialized) { SETU () Local5 = "1A2b" If (LLess (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTSM, 0, Serialized) { SETU () Local5 = "1A2b" If (LLess (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTSU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = "1A2b" If (LLess (Local5, Local7)) { Return (1) } Return (0) }
    Method (LTEI, 0, Serialized) { SETU () Local5 = "" Local6 = 0x12345678 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTEL, 0, Serialized) { SETU () Local5 = "" Local6 = 0x123456789ABCDEF0 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTES, 0, Serialized) { SETU () Local5 = "" Local6 = "1A2b" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTEE, 0, Serialized) { SETU () Local5 = "" Local6 = "" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTEB, 0, Serialized) { SETU () Local5 = "" Local6 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTEO, 0, Serialized) { SETU () Local5 = "" Local6 = Buffer (0) {} If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTEP, 0, Serialized) { SETU () Local5 = "" If (LLess (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTEF, 0, Serialized) { SETU () Local5 = "" If (LLess (Local5, SR32)) { Return (1) } Return (0) }
    Method (LTEH, 0, Serialized) { SETU () Local5 = "" If (LLess (Local5, BF08)) { Return (1) } Return (0) }
    Method (LTEJ, 0, Serialized) { SETU () Local5 = "" If (LLess (Local5, BF12)) { Return (1) } Return (0) }
    Method (LTER, 0, Serialized) { SETU () Local5 = "" If (LLess (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTED, 0, Serialized) { SETU () Local5 = "" If (LLess (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTEM, 0, Serialized) { SETU () Local5 = "" If (LLess (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = "" If (LLess (Local5, Local7)) { Return (1) } Return (0) }
    Method (LTBI, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = 0x12345678 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTBL, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = 0x123456789ABCDEF0 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTBS, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = "1A2b" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTBE, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = "" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTBB, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTBO, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = Buffer (0) {} If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTBP, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTBF, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, SR32)) { Return (1) } Return (0) }
    Method (LTBH, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, BF08)) { Return (1) } Return (0) }
    Method (LTBJ, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, BF12)) { Return (1) } Return (0) }
    Method (LTBR, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTBD, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTBM, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTBU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, Local7)) { Return (1) } Return (0) }
    Method (LTOI, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = 0x12345678 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTOL, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = 0x123456789ABCDEF0 If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTOS, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = "1A2b" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTOE, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = "" If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTOB, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = Buffer () { 0x31, 2, 3 } If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTOO, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = Buffer (0) {} If (LLess (Local5, Local6)) { Return (1) } Return (0) }
    Method (LTOP, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LLess (Local5, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTOF, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LLess (Local5, SR32)) { Return (1) } Return (0) }
    Method (LTOH, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LLess (Local5, BF08)) { Return (1) } Return (0) }
    Method (LTOJ, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LLess (Local5, BF12)) { Return (1) } Return (0) }
    Method (LTOR, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LLess (Local5, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTOD, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LLess (Local5, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTOM, 0, Serialized) { SETU () Local5 = Buffer (0) {} If (LLess (Local5, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTOU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = Buffer (0) {} If (LLess (Local5, Local7)) { Return (1) } Return (0) }
    Method (LTPI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LLess (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (LTPL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LLess (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (LTPS, 0, Serialized) { SETU () Local6 = "1A2b" If (LLess (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (LTPE, 0, Serialized) { SETU () Local6 = "" If (LLess (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (LTPB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LLess (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (LTPO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LLess (IDEN (SRCP ()), Local6)) { Return (1) } Return (0) }
    Method (LTPP, 0, Serialized) { SETU () If (LLess (IDEN (SRCP ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTPF, 0, Serialized) { SETU () If (LLess (IDEN (SRCP ()), SR32)) { Return (1) } Return (0) }
    Method (LTPH, 0, Serialized) { SETU () If (LLess (IDEN (SRCP ()), BF08)) { Return (1) } Return (0) }
    Method (LTPJ, 0, Serialized) { SETU () If (LLess (IDEN (SRCP ()), BF12)) { Return (1) } Return (0) }
    Method (LTPR, 0, Serialized) { SETU () If (LLess (IDEN (SRCP ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTPD, 0, Serialized) { SETU () If (LLess (IDEN (SRCP ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTPM, 0, Serialized) { SETU () If (LLess (IDEN (SRCP ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTPU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (IDEN (SRCP ()), Local7)) { Return (1) } Return (0) }
    Method (LTFI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LLess (SR32, Local6)) { Return (1) } Return (0) }
    Method (LTFL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LLess (SR32, Local6)) { Return (1) } Return (0) }
    Method (LTFS, 0, Serialized) { SETU () Local6 = "1A2b" If (LLess (SR32, Local6)) { Return (1) } Return (0) }
    Method (LTFE, 0, Serialized) { SETU () Local6 = "" If (LLess (SR32, Local6)) { Return (1) } Return (0) }
    Method (LTFB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LLess (SR32, Local6)) { Return (1) } Return (0) }
    Method (LTFO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LLess (SR32, Local6)) { Return (1) } Return (0) }
    Method (LTFP, 0, Serialized) { SETU () If (LLess (SR32, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTFF, 0, Serialized) { SETU () If (LLess (SR32, SR32)) { Return (1) } Return (0) }
    Method (LTFH, 0, Serialized) { SETU () If (LLess (SR32, BF08)) { Return (1) } Return (0) }
    Method (LTFJ, 0, Serialized) { SETU () If (LLess (SR32, BF12)) { Return (1) } Return (0) }
    Method (LTFR, 0, Serialized) { SETU () If (LLess (SR32, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTFD, 0, Serialized) { SETU () If (LLess (SR32, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTFM, 0, Serialized) { SETU () If (LLess (SR32, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTFU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (SR32, Local7)) { Return (1) } Return (0) }
    Method (LTHI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LLess (BF08, Local6)) { Return (1) } Return (0) }
    Method (LTHL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LLess (BF08, Local6)) { Return (1) } Return (0) }
    Method (LTHS, 0, Serialized) { SETU () Local6 = "1A2b" If (LLess (BF08, Local6)) { Return (1) } Return (0) }
    Method (LTHE, 0, Serialized) { SETU () Local6 = "" If (LLess (BF08, Local6)) { Return (1) } Return (0) }
    Method (LTHB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LLess (BF08, Local6)) { Return (1) } Return (0) }
    Method (LTHO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LLess (BF08, Local6)) { Return (1) } Return (0) }
    Method (LTHP, 0, Serialized) { SETU () If (LLess (BF08, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTHF, 0, Serialized) { SETU () If (LLess (BF08, SR32)) { Return (1) } Return (0) }
    Method (LTHH, 0, Serialized) { SETU () If (LLess (BF08, BF08)) { Return (1) } Return (0) }
    Method (LTHJ, 0, Serialized) { SETU () If (LLess (BF08, BF12)) { Return (1) } Return (0) }
    Method (LTHR, 0, Serialized) { SETU () If (LLess (BF08, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTHD, 0, Serialized) { SETU () If (LLess (BF08, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTHM, 0, Serialized) { SETU () If (LLess (BF08, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTHU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (BF08, Local7)) { Return (1) } Return (0) }
    Method (LTJI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LLess (BF12, Local6)) { Return (1) } Return (0) }
    Method (LTJL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LLess (BF12, Local6)) { Return (1) } Return (0) }
    Method (LTJS, 0, Serialized) { SETU () Local6 = "1A2b" If (LLess (BF12, Local6)) { Return (1) } Return (0) }
    Method (LTJE, 0, Serialized) { SETU () Local6 = "" If (LLess (BF12, Local6)) { Return (1) } Return (0) }
    Method (LTJB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LLess (BF12, Local6)) { Return (1) } Return (0) }
    Method (LTJO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LLess (BF12, Local6)) { Return (1) } Return (0) }
    Method (LTJP, 0, Serialized) { SETU () If (LLess (BF12, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTJF, 0, Serialized) { SETU () If (LLess (BF12, SR32)) { Return (1) } Return (0) }
    Method (LTJH, 0, Serialized) { SETU () If (LLess (BF12, BF08)) { Return (1) } Return (0) }
    Method (LTJJ, 0, Serialized) { SETU () If (LLess (BF12, BF12)) { Return (1) } Return (0) }
    Method (LTJR, 0, Serialized) { SETU () If (LLess (BF12, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTJD, 0, Serialized) { SETU () If (LLess (BF12, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTJM, 0, Serialized) { SETU () If (LLess (BF12, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTJU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (BF12, Local7)) { Return (1) } Return (0) }
    Method (LTRI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LLess (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (LTRL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LLess (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (LTRS, 0, Serialized) { SETU () Local6 = "1A2b" If (LLess (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (LTRE, 0, Serialized) { SETU () Local6 = "" If (LLess (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (LTRB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LLess (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (LTRO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LLess (IDEN (SRCR ()), Local6)) { Return (1) } Return (0) }
    Method (LTRP, 0, Serialized) { SETU () If (LLess (IDEN (SRCR ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTRF, 0, Serialized) { SETU () If (LLess (IDEN (SRCR ()), SR32)) { Return (1) } Return (0) }
    Method (LTRH, 0, Serialized) { SETU () If (LLess (IDEN (SRCR ()), BF08)) { Return (1) } Return (0) }
    Method (LTRJ, 0, Serialized) { SETU () If (LLess (IDEN (SRCR ()), BF12)) { Return (1) } Return (0) }
    Method (LTRR, 0, Serialized) { SETU () If (LLess (IDEN (SRCR ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTRD, 0, Serialized) { SETU () If (LLess (IDEN (SRCR ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTRM, 0, Serialized) { SETU () If (LLess (IDEN (SRCR ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTRU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (IDEN (SRCR ()), Local7)) { Return (1) } Return (0) }
    Method (LTDI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LLess (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (LTDL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LLess (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (LTDS, 0, Serialized) { SETU () Local6 = "1A2b" If (LLess (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (LTDE, 0, Serialized) { SETU () Local6 = "" If (LLess (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (LTDB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LLess (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (LTDO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LLess (IDEN (SRCD ()), Local6)) { Return (1) } Return (0) }
    Method (LTDP, 0, Serialized) { SETU () If (LLess (IDEN (SRCD ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTDF, 0, Serialized) { SETU () If (LLess (IDEN (SRCD ()), SR32)) { Return (1) } Return (0) }
    Method (LTDH, 0, Serialized) { SETU () If (LLess (IDEN (SRCD ()), BF08)) { Return (1) } Return (0) }
    Method (LTDJ, 0, Serialized) { SETU () If (LLess (IDEN (SRCD ()), BF12)) { Return (1) } Return (0) }
    Method (LTDR, 0, Serialized) { SETU () If (LLess (IDEN (SRCD ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTDD, 0, Serialized) { SETU () If (LLess (IDEN (SRCD ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTDM, 0, Serialized) { SETU () If (LLess (IDEN (SRCD ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTDU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (IDEN (SRCD ()), Local7)) { Return (1) } Return (0) }
    Method (LTMI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LLess (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (LTML, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LLess (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (LTMS, 0, Serialized) { SETU () Local6 = "1A2b" If (LLess (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (LTME, 0, Serialized) { SETU () Local6 = "" If (LLess (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (LTMB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LLess (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (LTMO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LLess (IDEN (SRCM ()), Local6)) { Return (1) } Return (0) }
    Method (LTMP, 0, Serialized) { SETU () If (LLess (IDEN (SRCM ()), IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTMF, 0, Serialized) { SETU () If (LLess (IDEN (SRCM ()), SR32)) { Return (1) } Return (0) }
    Method (LTMH, 0, Serialized) { SETU () If (LLess (IDEN (SRCM ()), BF08)) { Return (1) } Return (0) }
    Method (LTMJ, 0, Serialized) { SETU () If (LLess (IDEN (SRCM ()), BF12)) { Return (1) } Return (0) }
    Method (LTMR, 0, Serialized) { SETU () If (LLess (IDEN (SRCM ()), IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTMD, 0, Serialized) { SETU () If (LLess (IDEN (SRCM ()), IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTMM, 0, Serialized) { SETU () If (LLess (IDEN (SRCM ()), IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTMU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (IDEN (SRCM ()), Local7)) { Return (1) } Return (0) }
    Method (LTUI, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = 0x12345678 If (LLess (Local7, Local6)) { Return (1) } Return (0) }
    Method (LTUL, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = 0x123456789ABCDEF0 If (LLess (Local7, Local6)) { Return (1) } Return (0) }
    Method (LTUS, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = "1A2b" If (LLess (Local7, Local6)) { Return (1) } Return (0) }
    Method (LTUE, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = "" If (LLess (Local7, Local6)) { Return (1) } Return (0) }
    Method (LTUB, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = Buffer () { 0x31, 2, 3 } If (LLess (Local7, Local6)) { Return (1) } Return (0) }
    Method (LTUO, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = Buffer (0) {} If (LLess (Local7, Local6)) { Return (1) } Return (0) }
    Method (LTUP, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (Local7, IDEN (SRCP ()))) { Return (1) } Return (0) }
    Method (LTUF, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (Local7, SR32)) { Return (1) } Return (0) }
    Method (LTUH, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (Local7, BF08)) { Return (1) } Return (0) }
    Method (LTUJ, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (Local7, BF12)) { Return (1) } Return (0) }
    Method (LTUR, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (Local7, IDEN (SRCR ()))) { Return (1) } Return (0) }
    Method (LTUD, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (Local7, IDEN (SRCD ()))) { Return (1) } Return (0) }
    Method (LTUM, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (Local7, IDEN (SRCM ()))) { Return (1) } Return (0) }
    Method (LTUU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LLess (Local7, Local7)) { Return (1) } Return (0) }
    Method (MAII, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAIL, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAIS, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAIE, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAIB, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAIO, 0, Serialized) { SETU () Local5 = 0x12345678 Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAIP, 0, Serialized) { SETU () Local5 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MAIF, 0, Serialized) { SETU () Local5 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MAIH, 0, Serialized) { SETU () Local5 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MAIJ, 0, Serialized) { SETU () Local5 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MAIR, 0, Serialized) { SETU () Local5 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MAID, 0, Serialized) { SETU () Local5 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MAIM, 0, Serialized) { SETU () Local5 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MAIU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MALI, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MALL, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MALS, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MALE, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MALB, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MALO, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MALP, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MALF, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MALH, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MALJ, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MALR, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MALD, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MALM, 0, Serialized) { SETU () Local5 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MALU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MASI, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MASL, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MASS, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MASE, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MASB, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MASO, 0, Serialized) { SETU () Local5 = "1A2b" Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MASP, 0, Serialized) { SETU () Local5 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MASF, 0, Serialized) { SETU () Local5 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MASH, 0, Serialized) { SETU () Local5 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MASJ, 0, Serialized) { SETU () Local5 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MASR, 0, Serialized) { SETU () Local5 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MASD, 0, Serialized) { SETU () Local5 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MASM, 0, Serialized) { SETU () Local5 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MASU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MAEI, 0, Serialized) { SETU () Local5 = "" Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAEL, 0, Serialized) { SETU () Local5 = "" Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAES, 0, Serialized) { SETU () Local5 = "" Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAEE, 0, Serialized) { SETU () Local5 = "" Local6 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAEB, 0, Serialized) { SETU () Local5 = "" Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAEO, 0, Serialized) { SETU () Local5 = "" Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAEP, 0, Serialized) { SETU () Local5 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MAEF, 0, Serialized) { SETU () Local5 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MAEH, 0, Serialized) { SETU () Local5 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MAEJ, 0, Serialized) { SETU () Local5 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MAER, 0, Serialized) { SETU () Local5 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MAED, 0, Serialized) { SETU () Local5 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MAEM, 0, Serialized) { SETU () Local5 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MAEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MABI, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MABL, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MABS, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MABE, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MABB, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MABO, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MABP, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MABF, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MABH, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MABJ, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MABR, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MABD, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MABM, 0, Serialized) { SETU () Local5 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MABU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MAOI, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAOL, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAOS, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAOE, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = "" Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAOB, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAOO, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAOP, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MAOF, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MAOH, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MAOJ, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MAOR, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MAOD, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MAOM, 0, Serialized) { SETU () Local5 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MAOU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local5 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local5 Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MAPI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAPL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAPS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAPE, 0, Serialized) { SETU () Local6 = "" Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAPB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAPO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAPP, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MAPF, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MAPH, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MAPJ, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MAPR, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MAPD, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MAPM, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MAPU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = IDEN (SRCP ()) Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MAFI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAFL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAFS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAFE, 0, Serialized) { SETU () Local6 = "" Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAFB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAFO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAFP, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MAFF, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MAFH, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MAFJ, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MAFR, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MAFD, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MAFM, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MAFU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = SR32 Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MAHI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAHL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAHS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAHE, 0, Serialized) { SETU () Local6 = "" Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAHB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAHO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAHP, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MAHF, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MAHH, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MAHJ, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MAHR, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MAHD, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MAHM, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MAHU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = BF08 Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MAJI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAJL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAJS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAJE, 0, Serialized) { SETU () Local6 = "" Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAJB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAJO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAJP, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MAJF, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MAJH, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MAJJ, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MAJR, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MAJD, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MAJM, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MAJU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = BF12 Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MARI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MARL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MARS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MARE, 0, Serialized) { SETU () Local6 = "" Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MARB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MARO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MARP, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MARF, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MARH, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MARJ, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MARR, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MARD, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MARM, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MARU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = IDEN (SRCR ()) Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MADI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MADL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MADS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MADE, 0, Serialized) { SETU () Local6 = "" Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MADB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MADO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MADP, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MADF, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MADH, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MADJ, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MADR, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MADD, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MADM, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MADU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = IDEN (SRCD ()) Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MAMI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAML, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAMS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAME, 0, Serialized) { SETU () Local6 = "" Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAMB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAMO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAMP, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MAMF, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MAMH, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MAMJ, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MAMR, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MAMD, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MAMM, 0, Serialized) { SETU () Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MAMU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = IDEN (SRCM ()) Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
    Method (MAUI, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = 0x12345678 Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAUL, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = 0x123456789ABCDEF0 Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAUS, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = "1A2b" Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAUE, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = "" Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAUB, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = Buffer () { 0x31, 2, 3 } Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAUO, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local6 = Buffer (0) {} Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, Local6, MTR, 0, 0)) }
    Method (MAUP, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, IDEN (SRCP ()), MTR, 0, 0)) }
    Method (MAUF, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, SR32, MTR, 0, 0)) }
    Method (MAUH, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, BF08, MTR, 0, 0)) }
    Method (MAUJ, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, BF12, MTR, 0, 0)) }
    Method (MAUR, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, IDEN (SRCR ()), MTR, 0, 0)) }
    Method (MAUD, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, IDEN (SRCD ()), MTR, 0, 0)) }
    Method (MAUM, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, IDEN (SRCM ()), MTR, 0, 0)) }
    Method (MAUU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package (2) {} Local0[1] = Local7 Return (Match (Local0, MEQ, Local7, MTR, 0, 0)) }
}

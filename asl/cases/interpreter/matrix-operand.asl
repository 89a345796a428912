// Title: every value as operand of every operator
// Written by tools/conversion-cases.ts
// Call: \ADDI
// Expect: Integer 0x12345679
// Call: \ADDZ
// Expect: Integer 0x1
// Call: \ADDL
// Expect: Integer 0x123456789ABCDEF1
// Call: \ADDS
// Expect: Integer 0x1A2C
// Call: \ADDE
// Expect: Integer 0x1
// Call: \ADDT
// Expect: Integer 0x1
// Call: \ADDB
// Expect: Integer 0x30232
// Call: \ADDO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \ADDN
// Expect: Integer 0x807060504030202
// Call: \ADDP
// Expect: AE_AML_OPERAND_TYPE
// Call: \ADDF
// Expect: Integer 0x41424345
// Call: \ADDG
// Expect: Integer 0x3837363534333232
// Call: \ADDH
// Expect: Integer 0x62
// Call: \ADDJ
// Expect: Integer 0x363
// Call: \ADDR
// Expect: AE_AML_OPERAND_TYPE
// Call: \ADDD
// Expect: AE_AML_OPERAND_TYPE
// Call: \ADDM
// Expect: AE_AML_OPERAND_TYPE
// Call: \ADDV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \ADDU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \ADRI
// Expect: Integer 0x12345679
// Call: \ADRZ
// Expect: Integer 0x1
// Call: \ADRL
// Expect: Integer 0x123456789ABCDEF1
// Call: \ADRS
// Expect: Integer 0x1A2C
// Call: \ADRE
// Expect: Integer 0x1
// Call: \ADRT
// Expect: Integer 0x1
// Call: \ADRB
// Expect: Integer 0x30232
// Call: \ADRO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \ADRN
// Expect: Integer 0x807060504030202
// Call: \ADRP
// Expect: AE_AML_OPERAND_TYPE
// Call: \ADRF
// Expect: Integer 0x41424345
// Call: \ADRG
// Expect: Integer 0x3837363534333232
// Call: \ADRH
// Expect: Integer 0x62
// Call: \ADRJ
// Expect: Integer 0x363
// Call: \ADRR
// Expect: AE_AML_OPERAND_TYPE
// Call: \ADRD
// Expect: AE_AML_OPERAND_TYPE
// Call: \ADRM
// Expect: AE_AML_OPERAND_TYPE
// Call: \ADRV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \ADRU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SUBI
// Expect: Integer 0x12345677
// Call: \SUBZ
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \SUBL
// Expect: Integer 0x123456789ABCDEEF
// Call: \SUBS
// Expect: Integer 0x1A2A
// Call: \SUBE
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \SUBT
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \SUBB
// Expect: Integer 0x30230
// Call: \SUBO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \SUBN
// Expect: Integer 0x807060504030200
// Call: \SUBP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SUBF
// Expect: Integer 0x41424343
// Call: \SUBG
// Expect: Integer 0x3837363534333230
// Call: \SUBH
// Expect: Integer 0x60
// Call: \SUBJ
// Expect: Integer 0x361
// Call: \SUBR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SUBD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SUBM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SUBV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0xFFFFFFFFFFFFFFFF - implicit-return
// Call: \SUBU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MULI
// Expect: Integer 0x2468ACF0
// Call: \MULZ
// Expect: Integer 0x0
// Call: \MULL
// Expect: Integer 0x2468ACF13579BDE0
// Call: \MULS
// Expect: Integer 0x3456
// Call: \MULE
// Expect: Integer 0x0
// Call: \MULT
// Expect: Integer 0x0
// Call: \MULB
// Expect: Integer 0x60462
// Call: \MULO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \MULN
// Expect: Integer 0x100E0C0A08060402
// Call: \MULP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MULF
// Expect: Integer 0x82848688
// Call: \MULG
// Expect: Integer 0x706E6C6A68666462
// Call: \MULH
// Expect: Integer 0xC2
// Call: \MULJ
// Expect: Integer 0x6C4
// Call: \MULR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MULD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MULM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MULV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \MULU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \DIVI
// Expect: Integer 0x6117228
// Call: \DIVZ
// Expect: Integer 0x0
// Call: \DIVL
// Expect: Integer 0x611722833944A50
// Call: \DIVS
// Expect: Integer 0x8B9
// Call: \DIVE
// Expect: Integer 0x0
// Call: \DIVT
// Expect: Integer 0x0
// Call: \DIVB
// Expect: Integer 0x100BB
// Call: \DIVO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \DIVN
// Expect: Integer 0x2AD0201AC0100AB
// Call: \DIVP
// Expect: AE_AML_OPERAND_TYPE
// Call: \DIVF
// Expect: Integer 0x15C0C116
// Call: \DIVG
// Expect: Integer 0x12BD1211BC1110BB
// Call: \DIVH
// Expect: Integer 0x20
// Call: \DIVJ
// Expect: Integer 0x120
// Call: \DIVR
// Expect: AE_AML_OPERAND_TYPE
// Call: \DIVD
// Expect: AE_AML_OPERAND_TYPE
// Call: \DIVM
// Expect: AE_AML_OPERAND_TYPE
// Call: \DIVV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \DIVU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MMOI
// Expect: Integer 0x1
// Call: \MMOZ
// Expect: Integer 0x0
// Call: \MMOL
// Expect: Integer 0x0
// Call: \MMOS
// Expect: Integer 0x4
// Call: \MMOE
// Expect: Integer 0x0
// Call: \MMOT
// Expect: Integer 0x0
// Call: \MMOB
// Expect: Integer 0x4
// Call: \MMOO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \MMON
// Expect: Integer 0x1
// Call: \MMOP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MMOF
// Expect: Integer 0x1
// Call: \MMOG
// Expect: Integer 0x0
// Call: \MMOH
// Expect: Integer 0x2
// Call: \MMOJ
// Expect: Integer 0x1
// Call: \MMOR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MMOD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MMOM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MMOV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \MMOU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \AANI
// Expect: Integer 0x340078
// Call: \AANZ
// Expect: Integer 0x0
// Call: \AANL
// Expect: Integer 0xBC00F0
// Call: \AANS
// Expect: Integer 0x2B
// Call: \AANE
// Expect: Integer 0x0
// Call: \AANT
// Expect: Integer 0x0
// Call: \AANB
// Expect: Integer 0x30031
// Call: \AANO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \AANN
// Expect: Integer 0x30001
// Call: \AANP
// Expect: AE_AML_OPERAND_TYPE
// Call: \AANF
// Expect: Integer 0x420044
// Call: \AANG
// Expect: Integer 0x330031
// Call: \AANH
// Expect: Integer 0x61
// Call: \AANJ
// Expect: Integer 0x62
// Call: \AANR
// Expect: AE_AML_OPERAND_TYPE
// Call: \AAND
// Expect: AE_AML_OPERAND_TYPE
// Call: \AANM
// Expect: AE_AML_OPERAND_TYPE
// Call: \AANV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \AANU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \OROI
// Expect: Integer 0x12345679
// Call: \OROZ
// Expect: Integer 0x1
// Call: \OROL
// Expect: Integer 0x123456789ABCDEF1
// Call: \OROS
// Expect: Integer 0x1A2B
// Call: \OROE
// Expect: Integer 0x1
// Call: \OROT
// Expect: Integer 0x1
// Call: \OROB
// Expect: Integer 0x30231
// Call: \OROO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \ORON
// Expect: Integer 0x807060504030201
// Call: \OROP
// Expect: AE_AML_OPERAND_TYPE
// Call: \OROF
// Expect: Integer 0x41424345
// Call: \OROG
// Expect: Integer 0x3837363534333231
// Call: \OROH
// Expect: Integer 0x61
// Call: \OROJ
// Expect: Integer 0x363
// Call: \OROR
// Expect: AE_AML_OPERAND_TYPE
// Call: \OROD
// Expect: AE_AML_OPERAND_TYPE
// Call: \OROM
// Expect: AE_AML_OPERAND_TYPE
// Call: \OROV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \OROU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \XORI
// Expect: Integer 0x1234567B
// Call: \XORZ
// Expect: Integer 0x3
// Call: \XORL
// Expect: Integer 0x123456789ABCDEF3
// Call: \XORS
// Expect: Integer 0x1A28
// Call: \XORE
// Expect: Integer 0x3
// Call: \XORT
// Expect: Integer 0x3
// Call: \XORB
// Expect: Integer 0x30232
// Call: \XORO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \XORN
// Expect: Integer 0x807060504030202
// Call: \XORP
// Expect: AE_AML_OPERAND_TYPE
// Call: \XORF
// Expect: Integer 0x41424347
// Call: \XORG
// Expect: Integer 0x3837363534333232
// Call: \XORH
// Expect: Integer 0x62
// Call: \XORJ
// Expect: Integer 0x361
// Call: \XORR
// Expect: AE_AML_OPERAND_TYPE
// Call: \XORD
// Expect: AE_AML_OPERAND_TYPE
// Call: \XORM
// Expect: AE_AML_OPERAND_TYPE
// Call: \XORV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x3 - implicit-return
// Call: \XORU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \NNAI
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \NNAZ
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \NNAL
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \NNAS
// Expect: Integer 0xFFFFFFFFFFFFFFFC
// Call: \NNAE
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \NNAT
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \NNAB
// Expect: Integer 0xFFFFFFFFFFFFFFFE
// Call: \NNAO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \NNAN
// Expect: Integer 0xFFFFFFFFFFFFFFFE
// Call: \NNAP
// Expect: AE_AML_OPERAND_TYPE
// Call: \NNAF
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \NNAG
// Expect: Integer 0xFFFFFFFFFFFFFFFE
// Call: \NNAH
// Expect: Integer 0xFFFFFFFFFFFFFFFE
// Call: \NNAJ
// Expect: Integer 0xFFFFFFFFFFFFFFFD
// Call: \NNAR
// Expect: AE_AML_OPERAND_TYPE
// Call: \NNAD
// Expect: AE_AML_OPERAND_TYPE
// Call: \NNAM
// Expect: AE_AML_OPERAND_TYPE
// Call: \NNAV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0xFFFFFFFFFFFFFFFF - implicit-return
// Call: \NNAU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \NORI
// Expect: Integer 0xFFFFFFFFEDCBA984
// Call: \NORZ
// Expect: Integer 0xFFFFFFFFFFFFFFFC
// Call: \NORL
// Expect: Integer 0xEDCBA9876543210C
// Call: \NORS
// Expect: Integer 0xFFFFFFFFFFFFE5D4
// Call: \NORE
// Expect: Integer 0xFFFFFFFFFFFFFFFC
// Call: \NORT
// Expect: Integer 0xFFFFFFFFFFFFFFFC
// Call: \NORB
// Expect: Integer 0xFFFFFFFFFFFCFDCC
// Call: \NORO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \NORN
// Expect: Integer 0xF7F8F9FAFBFCFDFC
// Call: \NORP
// Expect: AE_AML_OPERAND_TYPE
// Call: \NORF
// Expect: Integer 0xFFFFFFFFBEBDBCB8
// Call: \NORG
// Expect: Integer 0xC7C8C9CACBCCCDCC
// Call: \NORH
// Expect: Integer 0xFFFFFFFFFFFFFF9C
// Call: \NORJ
// Expect: Integer 0xFFFFFFFFFFFFFC9C
// Call: \NORR
// Expect: AE_AML_OPERAND_TYPE
// Call: \NORD
// Expect: AE_AML_OPERAND_TYPE
// Call: \NORM
// Expect: AE_AML_OPERAND_TYPE
// Call: \NORV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0xFFFFFFFFFFFFFFFC - implicit-return
// Call: \NORU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \NOTI
// Expect: Integer 0xFFFFFFFFEDCBA987
// Call: \NOTZ
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \NOTL
// Expect: Integer 0xEDCBA9876543210F
// Call: \NOTS
// Expect: Integer 0xFFFFFFFFFFFFE5D4
// Call: \NOTE
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \NOTT
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \NOTB
// Expect: Integer 0xFFFFFFFFFFFCFDCE
// Call: \NOTO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \NOTN
// Expect: Integer 0xF7F8F9FAFBFCFDFE
// Call: \NOTP
// Expect: AE_AML_OPERAND_TYPE
// Call: \NOTF
// Expect: Integer 0xFFFFFFFFBEBDBCBB
// Call: \NOTG
// Expect: Integer 0xC7C8C9CACBCCCDCE
// Call: \NOTH
// Expect: Integer 0xFFFFFFFFFFFFFF9E
// Call: \NOTJ
// Expect: Integer 0xFFFFFFFFFFFFFC9D
// Call: \NOTR
// Expect: AE_AML_OPERAND_TYPE
// Call: \NOTD
// Expect: AE_AML_OPERAND_TYPE
// Call: \NOTM
// Expect: AE_AML_OPERAND_TYPE
// Call: \NOTV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0xFFFFFFFFFFFFFFFF - implicit-return
// Call: \NOTU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SHLI
// Expect: Integer 0x2468ACF0
// Call: \SHLZ
// Expect: Integer 0x0
// Call: \SHLL
// Expect: Integer 0x2468ACF13579BDE0
// Call: \SHLS
// Expect: Integer 0x3456
// Call: \SHLE
// Expect: Integer 0x0
// Call: \SHLT
// Expect: Integer 0x0
// Call: \SHLB
// Expect: Integer 0x60462
// Call: \SHLO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \SHLN
// Expect: Integer 0x100E0C0A08060402
// Call: \SHLP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SHLF
// Expect: Integer 0x82848688
// Call: \SHLG
// Expect: Integer 0x706E6C6A68666462
// Call: \SHLH
// Expect: Integer 0xC2
// Call: \SHLJ
// Expect: Integer 0x6C4
// Call: \SHLR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SHLD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SHLM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SHLV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SHLU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SHRI
// Expect: Integer 0x91A2B3C
// Call: \SHRZ
// Expect: Integer 0x0
// Call: \SHRL
// Expect: Integer 0x91A2B3C4D5E6F78
// Call: \SHRS
// Expect: Integer 0xD15
// Call: \SHRE
// Expect: Integer 0x0
// Call: \SHRT
// Expect: Integer 0x0
// Call: \SHRB
// Expect: Integer 0x18118
// Call: \SHRO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \SHRN
// Expect: Integer 0x403830282018100
// Call: \SHRP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SHRF
// Expect: Integer 0x20A121A2
// Call: \SHRG
// Expect: Integer 0x1C1B9B1A9A199918
// Call: \SHRH
// Expect: Integer 0x30
// Call: \SHRJ
// Expect: Integer 0x1B1
// Call: \SHRR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SHRD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SHRM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SHRV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SHRU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LNDI
// Expect: Integer 0x2
// Call: \LNDZ
// Expect: Integer 0x3
// Call: \LNDL
// Expect: Integer 0x2
// Call: \LNDS
// Expect: Integer 0x2
// Call: \LNDE
// Expect: Integer 0x3
// Call: \LNDT
// Expect: Integer 0x3
// Call: \LNDB
// Expect: Integer 0x2
// Call: \LNDO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \LNDN
// Expect: Integer 0x2
// Call: \LNDP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LNDF
// Expect: Integer 0x2
// Call: \LNDG
// Expect: Integer 0x2
// Call: \LNDH
// Expect: Integer 0x2
// Call: \LNDJ
// Expect: Integer 0x2
// Call: \LNDR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LNDD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LNDM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LNDV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x3 - implicit-return
// Call: \LNDU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LROI
// Expect: Integer 0x2
// Call: \LROZ
// Expect: Integer 0x3
// Call: \LROL
// Expect: Integer 0x2
// Call: \LROS
// Expect: Integer 0x2
// Call: \LROE
// Expect: Integer 0x3
// Call: \LROT
// Expect: Integer 0x3
// Call: \LROB
// Expect: Integer 0x2
// Call: \LROO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \LRON
// Expect: Integer 0x2
// Call: \LROP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LROF
// Expect: Integer 0x2
// Call: \LROG
// Expect: Integer 0x2
// Call: \LROH
// Expect: Integer 0x2
// Call: \LROJ
// Expect: Integer 0x2
// Call: \LROR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LROD
// Expect: AE_AML_OPERAND_TYPE
// Call: \LROM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LROV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x3 - implicit-return
// Call: \LROU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \LNNI
// Expect: Integer 0x3
// Call: \LNNZ
// Expect: Integer 0x2
// Call: \LNNL
// Expect: Integer 0x3
// Call: \LNNS
// Expect: Integer 0x3
// Call: \LNNE
// Expect: Integer 0x2
// Call: \LNNT
// Expect: Integer 0x2
// Call: \LNNB
// Expect: Integer 0x3
// Call: \LNNO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \LNNN
// Expect: Integer 0x3
// Call: \LNNP
// Expect: AE_AML_OPERAND_TYPE
// Call: \LNNF
// Expect: Integer 0x3
// Call: \LNNG
// Expect: Integer 0x3
// Call: \LNNH
// Expect: Integer 0x3
// Call: \LNNJ
// Expect: Integer 0x3
// Call: \LNNR
// Expect: AE_AML_OPERAND_TYPE
// Call: \LNND
// Expect: AE_AML_OPERAND_TYPE
// Call: \LNNM
// Expect: AE_AML_OPERAND_TYPE
// Call: \LNNV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x2 - implicit-return
// Call: \LNNU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \IFFI
// Expect: Integer 0x2
// Call: \IFFZ
// Expect: Integer 0x3
// Call: \IFFL
// Expect: Integer 0x2
// Call: \IFFS
// Expect: Integer 0x2
// Call: \IFFE
// Expect: Integer 0x3
// Call: \IFFT
// Expect: Integer 0x3
// Call: \IFFB
// Expect: Integer 0x2
// Call: \IFFO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \IFFN
// Expect: Integer 0x2
// Call: \IFFP
// Expect: AE_TYPE
// Call: \IFFF
// Expect: Integer 0x2
// Call: \IFFG
// Expect: Integer 0x2
// Call: \IFFH
// Expect: Integer 0x2
// Call: \IFFJ
// Expect: Integer 0x2
// Call: \IFFR
// Expect: AE_TYPE
// Call: \IFFD
// Expect: AE_TYPE
// Call: \IFFM
// Expect: AE_TYPE
// Call: \IFFV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x3 - implicit-return
// Call: \IFFU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \WHII
// Expect: Integer 0x1
// Call: \WHIZ
// Expect: Integer 0x0
// Call: \WHIL
// Expect: Integer 0x1
// Call: \WHIS
// Expect: Integer 0x1
// Call: \WHIE
// Expect: Integer 0x0
// Call: \WHIT
// Expect: Integer 0x0
// Call: \WHIB
// Expect: Integer 0x1
// Call: \WHIO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \WHIN
// Expect: Integer 0x1
// Call: \WHIP
// Expect: AE_TYPE
// Call: \WHIF
// Expect: Integer 0x1
// Call: \WHIG
// Expect: Integer 0x1
// Call: \WHIH
// Expect: Integer 0x1
// Call: \WHIJ
// Expect: Integer 0x1
// Call: \WHIR
// Expect: AE_TYPE
// Call: \WHID
// Expect: AE_TYPE
// Call: \WHIM
// Expect: AE_TYPE
// Call: \WHIV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \WHIU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \FSLI
// Expect: Integer 0x1D
// Call: \FSLZ
// Expect: Integer 0x0
// Call: \FSLL
// Expect: Integer 0x3D
// Call: \FSLS
// Expect: Integer 0xD
// Call: \FSLE
// Expect: Integer 0x0
// Call: \FSLT
// Expect: Integer 0x0
// Call: \FSLB
// Expect: Integer 0x12
// Call: \FSLO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \FSLN
// Expect: Integer 0x3C
// Call: \FSLP
// Expect: AE_AML_OPERAND_TYPE
// Call: \FSLF
// Expect: Integer 0x1F
// Call: \FSLG
// Expect: Integer 0x3E
// Call: \FSLH
// Expect: Integer 0x7
// Call: \FSLJ
// Expect: Integer 0xA
// Call: \FSLR
// Expect: AE_AML_OPERAND_TYPE
// Call: \FSLD
// Expect: AE_AML_OPERAND_TYPE
// Call: \FSLM
// Expect: AE_AML_OPERAND_TYPE
// Call: \FSLV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \FSLU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \FSRI
// Expect: Integer 0x4
// Call: \FSRZ
// Expect: Integer 0x0
// Call: \FSRL
// Expect: Integer 0x5
// Call: \FSRS
// Expect: Integer 0x1
// Call: \FSRE
// Expect: Integer 0x0
// Call: \FSRT
// Expect: Integer 0x0
// Call: \FSRB
// Expect: Integer 0x1
// Call: \FSRO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \FSRN
// Expect: Integer 0x1
// Call: \FSRP
// Expect: AE_AML_OPERAND_TYPE
// Call: \FSRF
// Expect: Integer 0x3
// Call: \FSRG
// Expect: Integer 0x1
// Call: \FSRH
// Expect: Integer 0x1
// Call: \FSRJ
// Expect: Integer 0x2
// Call: \FSRR
// Expect: AE_AML_OPERAND_TYPE
// Call: \FSRD
// Expect: AE_AML_OPERAND_TYPE
// Call: \FSRM
// Expect: AE_AML_OPERAND_TYPE
// Call: \FSRV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \FSRU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \FBCI
// Expect: Integer 0xBC614E
// Call: \FBCZ
// Expect: Integer 0x0
// Call: \FBCL
// Expect: AE_AML_NUMERIC_OVERFLOW
// Call: \FBCS
// Expect: AE_AML_NUMERIC_OVERFLOW
// Call: \FBCE
// Expect: Integer 0x0
// Call: \FBCT
// Expect: Integer 0x0
// Call: \FBCB
// Expect: Integer 0x7617
// Call: \FBCO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \FBCN
// Expect: Integer 0x2DE046AA7ABF9
// Call: \FBCP
// Expect: AE_AML_OPERAND_TYPE
// Call: \FBCF
// Expect: Integer 0x27815D8
// Call: \FBCG
// Expect: Integer 0xDA20FD256852F
// Call: \FBCH
// Expect: Integer 0x3D
// Call: \FBCJ
// Expect: Integer 0x16A
// Call: \FBCR
// Expect: AE_AML_OPERAND_TYPE
// Call: \FBCD
// Expect: AE_AML_OPERAND_TYPE
// Call: \FBCM
// Expect: AE_AML_OPERAND_TYPE
// Call: \FBCV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \FBCU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \TBCI
// Expect: Integer 0x305419896
// Call: \TBCZ
// Expect: Integer 0x0
// Call: \TBCL
// Expect: AE_AML_NUMERIC_OVERFLOW
// Call: \TBCS
// Expect: Integer 0x6699
// Call: \TBCE
// Expect: Integer 0x0
// Call: \TBCT
// Expect: Integer 0x0
// Call: \TBCB
// Expect: Integer 0x197169
// Call: \TBCO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \TBCN
// Expect: AE_AML_NUMERIC_OVERFLOW
// Call: \TBCP
// Expect: AE_AML_OPERAND_TYPE
// Call: \TBCF
// Expect: Integer 0x1094861636
// Call: \TBCG
// Expect: AE_AML_NUMERIC_OVERFLOW
// Call: \TBCH
// Expect: Integer 0x97
// Call: \TBCJ
// Expect: Integer 0x866
// Call: \TBCR
// Expect: AE_AML_OPERAND_TYPE
// Call: \TBCD
// Expect: AE_AML_OPERAND_TYPE
// Call: \TBCM
// Expect: AE_AML_OPERAND_TYPE
// Call: \TBCV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \TBCU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \TINI
// Expect: Integer 0x12345678
// Call: \TINZ
// Expect: Integer 0x0
// Call: \TINL
// Expect: Integer 0x123456789ABCDEF0
// Call: \TINS
// Expect: Integer 0x1
// Call: \TINE
// Expect: Integer 0x0
// Call: \TINT
// Expect: Integer 0x0
// Call: \TINB
// Expect: Integer 0x30231
// Call: \TINO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \TINN
// Expect: Integer 0x807060504030201
// Call: \TINP
// Expect: AE_AML_OPERAND_TYPE
// Call: \TINF
// Expect: Integer 0x41424344
// Call: \TING
// Expect: Integer 0x3837363534333231
// Call: \TINH
// Expect: Integer 0x61
// Call: \TINJ
// Expect: Integer 0x362
// Call: \TINR
// Expect: AE_AML_OPERAND_TYPE
// Call: \TIND
// Expect: AE_AML_OPERAND_TYPE
// Call: \TINM
// Expect: AE_AML_OPERAND_TYPE
// Call: \TINV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \TINU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \TBUI
// Expect: Buffer (78 56 34 12 00 00 00 00)
// Call: \TBUZ
// Expect: Buffer (00 00 00 00 00 00 00 00)
// Call: \TBUL
// Expect: Buffer (F0 DE BC 9A 78 56 34 12)
// Call: \TBUS
// Expect: Buffer (31 41 32 62 00)
// Call: \TBUE
// Expect: Buffer (00)
// Call: \TBUT
// Expect: Buffer (74 65 78 74 2C 20 6C 6F 6E 67 65 72 20 74 68 61 6E 20 6F 74 68 65 72 73 00)
// Call: \TBUB
// Expect: Buffer (31 02 03)
// Call: \TBUO
// Expect: Buffer ()
// Call: \TBUN
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \TBUP
// Expect: AE_AML_OPERAND_TYPE
// Call: \TBUF
// Expect: Buffer (44 43 42 41 00 00 00 00)
// Call: \TBUG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \TBUH
// Expect: Buffer (61 00 00 00 00 00 00 00)
// Call: \TBUJ
// Expect: Buffer (62 03)
// Call: \TBUR
// Expect: AE_AML_OPERAND_TYPE
// Call: \TBUD
// Expect: AE_AML_OPERAND_TYPE
// Call: \TBUM
// Expect: AE_AML_OPERAND_TYPE
// Call: \TBUV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (00 00 00 00 00 00 00 00) - implicit-return
// Call: \TBUU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \TDEI
// Expect: String "305419896"
// Call: \TDEZ
// Expect: String "0"
// Call: \TDEL
// Expect: String "1311768467463790320"
// Call: \TDES
// Expect: String "1A2b"
// Call: \TDEE
// Expect: String ""
// Call: \TDET
// Expect: String "text, longer than others"
// Call: \TDEB
// Expect: String "49,2,3"
// Call: \TDEO
// Expect: String ""
// Call: \TDEN
// Expect: String "1,2,3,4,5,6,7,8,9,10,11"
// Call: \TDEP
// Expect: AE_AML_OPERAND_TYPE
// Call: \TDEF
// Expect: String "1094861636"
// Call: \TDEG
// Expect: String "49,50,51,52,53,54,55,56,57"
// Call: \TDEH
// Expect: String "97"
// Call: \TDEJ
// Expect: String "98,3"
// Call: \TDER
// Expect: AE_AML_OPERAND_TYPE
// Call: \TDED
// Expect: AE_AML_OPERAND_TYPE
// Call: \TDEM
// Expect: AE_AML_OPERAND_TYPE
// Call: \TDEV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: String "0" - implicit-return
// Call: \TDEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \THEI
// Expect: String "0000000012345678"
// Nt: String "0x12345678" - hex-text
// Call: \THEZ
// Expect: String "0000000000000000"
// Nt: String "0x0" - hex-text
// Call: \THEL
// Expect: String "123456789ABCDEF0"
// Nt: String "0x123456789abcdef0" - hex-text
// Call: \THES
// Expect: String "1A2b"
// Call: \THEE
// Expect: String ""
// Call: \THET
// Expect: String "text, longer than others"
// Call: \THEB
// Expect: String "0x31,0x02,0x03"
// Call: \THEO
// Expect: String ""
// Call: \THEN
// Expect: String "0x01,0x02,0x03,0x04,0x05,0x06,0x07,0x08,0x09,0x0A,0x0B"
// Call: \THEP
// Expect: AE_AML_OPERAND_TYPE
// Call: \THEF
// Expect: String "0000000041424344"
// Nt: String "0x41424344" - hex-text
// Call: \THEG
// Expect: String "0x31,0x32,0x33,0x34,0x35,0x36,0x37,0x38,0x39"
// Call: \THEH
// Expect: String "0000000000000061"
// Nt: String "0x61" - hex-text
// Call: \THEJ
// Expect: String "0x62,0x03"
// Call: \THER
// Expect: AE_AML_OPERAND_TYPE
// Call: \THED
// Expect: AE_AML_OPERAND_TYPE
// Call: \THEM
// Expect: AE_AML_OPERAND_TYPE
// Call: \THEV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: String "0x0" - implicit-return
// Call: \THEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \TSTI
// Expect: String "xV4\x12"
// Call: \TSTZ
// Expect: String ""
// Call: \TSTL
// Expect: String "ðÞ¼š"
// Acpiexec: String "\xFFFFFFF0\xFFFFFFDE\xFFFFFFBC\xFFFFFF9A" - it prints characters above 0x7F as numbers
// Call: \TSTS
// Expect: String "1A2b"
// Call: \TSTE
// Expect: String ""
// Call: \TSTT
// Expect: String "text"
// Call: \TSTB
// Expect: String "1\x02\x03"
// Call: \TSTO
// Expect: String ""
// Call: \TSTN
// Expect: String "\x01\x02\x03\x04"
// Call: \TSTP
// Expect: AE_AML_OPERAND_TYPE
// Call: \TSTF
// Expect: String "DCBA"
// Call: \TSTG
// Expect: String "1234"
// Call: \TSTH
// Expect: String "a"
// Call: \TSTJ
// Expect: String "b\x03"
// Call: \TSTR
// Expect: AE_AML_OPERAND_TYPE
// Call: \TSTD
// Expect: AE_AML_OPERAND_TYPE
// Call: \TSTM
// Expect: AE_AML_OPERAND_TYPE
// Call: \TSTV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: String "" - implicit-return
// Call: \TSTU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MIDI
// Expect: Buffer (56 34)
// Call: \MIDZ
// Expect: Buffer (00 00)
// Call: \MIDL
// Expect: Buffer (DE BC)
// Call: \MIDS
// Expect: String "A2"
// Call: \MIDE
// Expect: String ""
// Call: \MIDT
// Expect: String "ex"
// Call: \MIDB
// Expect: Buffer (02 03)
// Call: \MIDO
// Expect: Buffer ()
// Call: \MIDN
// Expect: Buffer (02 03)
// Call: \MIDP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MIDF
// Expect: Buffer (43 42)
// Call: \MIDG
// Expect: Buffer (32 33)
// Call: \MIDH
// Expect: Buffer (00 00)
// Call: \MIDJ
// Expect: Buffer (03)
// Call: \MIDR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MIDD
// Expect: AE_AML_OPERAND_TYPE
// Call: \MIDM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MIDV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (00 00) - implicit-return
// Call: \MIDU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \MIII
// Expect: String ""
// Call: \MIIZ
// Expect: String "a"
// Call: \MIIL
// Expect: String ""
// Call: \MIIS
// Expect: String ""
// Call: \MIIE
// Expect: String "a"
// Call: \MIIT
// Expect: String "a"
// Call: \MIIB
// Expect: String ""
// Call: \MIIO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \MIIN
// Expect: String ""
// Call: \MIIP
// Expect: AE_AML_OPERAND_TYPE
// Call: \MIIF
// Expect: String ""
// Call: \MIIG
// Expect: String ""
// Call: \MIIH
// Expect: String ""
// Call: \MIIJ
// Expect: String ""
// Call: \MIIR
// Expect: AE_AML_OPERAND_TYPE
// Call: \MIID
// Expect: AE_AML_OPERAND_TYPE
// Call: \MIIM
// Expect: AE_AML_OPERAND_TYPE
// Call: \MIIV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: String "a" - implicit-return
// Call: \MIIU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \IDXI
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDXZ
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDXL
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDXS
// Expect: Integer 0x41
// Acpiexec: - it crashes
// Call: \IDXE
// Expect: AE_AML_STRING_LIMIT
// Call: \IDXT
// Expect: Integer 0x65
// Acpiexec: - it crashes
// Call: \IDXB
// Expect: Integer 0x2
// Acpiexec: - it crashes
// Call: \IDXO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \IDXN
// Expect: Integer 0x2
// Acpiexec: - it crashes
// Call: \IDXP
// Expect: String "two"
// Call: \IDXF
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDXG
// Expect: Integer 0x32
// Acpiexec: - it crashes
// Call: \IDXH
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDXJ
// Expect: Integer 0x3
// Acpiexec: - it crashes
// Call: \IDXR
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDXD
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDXM
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDXV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: AE_AML_OPERAND_TYPE - implicit-return
// Call: \IDXU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \IDII
// Expect: AE_AML_PACKAGE_LIMIT
// Call: \IDIZ
// Expect: Integer 0x1
// Call: \IDIL
// Expect: AE_AML_PACKAGE_LIMIT
// Call: \IDIS
// Expect: AE_AML_PACKAGE_LIMIT
// Call: \IDIE
// Expect: Integer 0x1
// Call: \IDIT
// Expect: Integer 0x1
// Call: \IDIB
// Expect: AE_AML_PACKAGE_LIMIT
// Call: \IDIO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \IDIN
// Expect: AE_AML_PACKAGE_LIMIT
// Call: \IDIP
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDIF
// Expect: AE_AML_PACKAGE_LIMIT
// Call: \IDIG
// Expect: AE_AML_PACKAGE_LIMIT
// Call: \IDIH
// Expect: AE_AML_PACKAGE_LIMIT
// Call: \IDIJ
// Expect: AE_AML_PACKAGE_LIMIT
// Call: \IDIR
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDID
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDIM
// Expect: AE_AML_OPERAND_TYPE
// Call: \IDIV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \IDIU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \DERI
// Expect: AE_TYPE
// Call: \DERZ
// Expect: AE_TYPE
// Call: \DERL
// Expect: AE_TYPE
// Call: \DERS
// Expect: AE_NOT_FOUND
// Call: \DERE
// Expect: AE_BAD_PARAMETER
// Call: \DERT
// Expect: AE_BAD_PATHNAME
// Call: \DERB
// Expect: AE_TYPE
// Call: \DERO
// Expect: AE_TYPE
// Call: \DERN
// Expect: AE_TYPE
// Call: \DERP
// Expect: AE_AML_OPERAND_TYPE
// Call: \DERF
// Expect: AE_TYPE
// Acpiexec: AE_AML_OPERAND_TYPE - of a field we say what we say of its value
// Call: \DERG
// Expect: AE_TYPE
// Acpiexec: AE_AML_OPERAND_TYPE - of a field we say what we say of its value
// Call: \DERH
// Expect: AE_TYPE
// Acpiexec: AE_AML_OPERAND_TYPE - of a field we say what we say of its value
// Call: \DERJ
// Expect: AE_TYPE
// Acpiexec: AE_AML_OPERAND_TYPE - of a field we say what we say of its value
// Call: \DERR
// Expect: Integer 0x77
// Call: \DERD
// Expect: AE_AML_OPERAND_TYPE
// Call: \DERM
// Expect: AE_AML_OPERAND_TYPE
// Call: \DERV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: AE_TYPE - implicit-return
// Call: \DERU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \OBTI
// Expect: Integer 0x1
// Call: \OBTZ
// Expect: Integer 0x1
// Call: \OBTL
// Expect: Integer 0x1
// Call: \OBTS
// Expect: Integer 0x2
// Call: \OBTE
// Expect: Integer 0x2
// Call: \OBTT
// Expect: Integer 0x2
// Call: \OBTB
// Expect: Integer 0x3
// Call: \OBTO
// Expect: Integer 0x3
// Call: \OBTN
// Expect: Integer 0x3
// Call: \OBTP
// Expect: Integer 0x4
// Call: \OBTF
// Expect: Integer 0x1
// Call: \OBTG
// Expect: Integer 0x3
// Call: \OBTH
// Expect: Integer 0x1
// Call: \OBTJ
// Expect: Integer 0x3
// Call: \OBTR
// Expect: Integer 0x1
// Call: \OBTD
// Expect: AE_AML_OPERAND_TYPE
// Call: \OBTM
// Expect: AE_AML_OPERAND_TYPE
// Call: \OBTV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \OBTU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SIZI
// Expect: Integer 0x8
// Call: \SIZZ
// Expect: Integer 0x8
// Call: \SIZL
// Expect: Integer 0x8
// Call: \SIZS
// Expect: Integer 0x4
// Call: \SIZE
// Expect: Integer 0x0
// Call: \SIZT
// Expect: Integer 0x18
// Call: \SIZB
// Expect: Integer 0x3
// Call: \SIZO
// Expect: Integer 0x0
// Call: \SIZN
// Expect: Integer 0xB
// Call: \SIZP
// Expect: Integer 0x2
// Call: \SIZF
// Expect: Integer 0x8
// Call: \SIZG
// Expect: Integer 0x9
// Call: \SIZH
// Expect: Integer 0x8
// Call: \SIZJ
// Expect: Integer 0x2
// Call: \SIZR
// Expect: Integer 0x8
// Call: \SIZD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SIZM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SIZV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x8 - implicit-return
// Call: \SIZU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \REFI
// Expect: Integer 0x1
// Call: \REFZ
// Expect: Integer 0x1
// Call: \REFL
// Expect: Integer 0x1
// Call: \REFS
// Expect: Integer 0x2
// Call: \REFE
// Expect: Integer 0x2
// Call: \REFT
// Expect: Integer 0x2
// Call: \REFB
// Expect: Integer 0x3
// Call: \REFO
// Expect: Integer 0x3
// Call: \REFN
// Expect: Integer 0x3
// Call: \REFP
// Expect: Integer 0x4
// Call: \REFF
// Expect: Integer 0x1
// Call: \REFG
// Expect: Integer 0x3
// Call: \REFH
// Expect: Integer 0x1
// Call: \REFJ
// Expect: Integer 0x3
// Call: \REFR
// Expect: Integer 0x1
// Call: \REFD
// Expect: AE_AML_OPERAND_TYPE
// Call: \REFM
// Expect: AE_AML_OPERAND_TYPE
// Call: \REFV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \REFU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \INCI
// Expect: Integer 0x12345679
// Call: \INCZ
// Expect: Integer 0x1
// Call: \INCL
// Expect: Integer 0x123456789ABCDEF1
// Call: \INCS
// Expect: Integer 0x1A2C
// Call: \INCE
// Expect: Integer 0x1
// Call: \INCT
// Expect: Integer 0x1
// Call: \INCB
// Expect: Integer 0x30232
// Call: \INCO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \INCN
// Expect: Integer 0x807060504030202
// Call: \INCP
// Expect: AE_AML_OPERAND_TYPE
// Call: \INCF
// Expect: Integer 0x41424345
// Call: \INCG
// Expect: Integer 0x3837363534333232
// Call: \INCH
// Expect: Integer 0x62
// Call: \INCJ
// Expect: Integer 0x363
// Call: \INCR
// Expect: AE_AML_OPERAND_TYPE
// Nt: Integer 0x78 - step-through-reference
// Call: \INCD
// Expect: AE_AML_OPERAND_TYPE
// Call: \INCM
// Expect: AE_AML_OPERAND_TYPE
// Call: \INCV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \INCU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \DECI
// Expect: Integer 0x12345677
// Call: \DECZ
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \DECL
// Expect: Integer 0x123456789ABCDEEF
// Call: \DECS
// Expect: Integer 0x1A2A
// Call: \DECE
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \DECT
// Expect: Integer 0xFFFFFFFFFFFFFFFF
// Call: \DECB
// Expect: Integer 0x30230
// Call: \DECO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \DECN
// Expect: Integer 0x807060504030200
// Call: \DECP
// Expect: AE_AML_OPERAND_TYPE
// Call: \DECF
// Expect: Integer 0x41424343
// Call: \DECG
// Expect: Integer 0x3837363534333230
// Call: \DECH
// Expect: Integer 0x60
// Call: \DECJ
// Expect: Integer 0x361
// Call: \DECR
// Expect: AE_AML_OPERAND_TYPE
// Nt: Integer 0x76 - step-through-reference
// Call: \DECD
// Expect: AE_AML_OPERAND_TYPE
// Call: \DECM
// Expect: AE_AML_OPERAND_TYPE
// Call: \DECV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0xFFFFFFFFFFFFFFFF - implicit-return
// Call: \DECU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \BFRI
// Expect: Buffer (01)
// Call: \BFRZ
// Expect: Buffer (01)
// Call: \BFRL
// Expect: Buffer (01)
// Call: \BFRS
// Expect: Buffer (01 00 00)
// Call: \BFRE
// Expect: Buffer (01)
// Call: \BFRT
// Expect: Buffer (01)
// Call: \BFRB
// Expect: Buffer (01)
// Call: \BFRO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \BFRN
// Expect: Buffer (01)
// Call: \BFRP
// Expect: AE_AML_OPERAND_TYPE
// Call: \BFRF
// Expect: Buffer (01 00 00 00)
// Call: \BFRG
// Expect: Buffer (01)
// Call: \BFRH
// Expect: Buffer (01)
// Call: \BFRJ
// Expect: Buffer (01 00)
// Call: \BFRR
// Expect: AE_AML_OPERAND_TYPE
// Call: \BFRD
// Expect: AE_AML_OPERAND_TYPE
// Call: \BFRM
// Expect: AE_AML_OPERAND_TYPE
// Call: \BFRV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (01) - implicit-return
// Call: \BFRU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CRTI
// Expect: AE_AML_BAD_RESOURCE_LENGTH
// Call: \CRTZ
// Expect: AE_AML_INVALID_RESOURCE_TYPE
// Call: \CRTL
// Expect: AE_AML_INVALID_RESOURCE_TYPE
// Call: \CRTS
// Expect: AE_AML_BAD_RESOURCE_LENGTH
// Call: \CRTE
// Expect: AE_AML_NO_RESOURCE_END_TAG
// Call: \CRTT
// Expect: AE_AML_BAD_RESOURCE_LENGTH
// Call: \CRTB
// Expect: AE_AML_INVALID_RESOURCE_TYPE
// Call: \CRTO
// Expect: Buffer (79 00)
// Call: \CRTN
// Expect: AE_AML_INVALID_RESOURCE_TYPE
// Call: \CRTP
// Expect: AE_AML_OPERAND_TYPE
// Call: \CRTF
// Expect: AE_AML_BAD_RESOURCE_LENGTH
// Call: \CRTG
// Expect: AE_AML_BAD_RESOURCE_LENGTH
// Call: \CRTH
// Expect: AE_AML_INVALID_RESOURCE_TYPE
// Call: \CRTJ
// Expect: AE_AML_INVALID_RESOURCE_TYPE
// Call: \CRTR
// Expect: AE_AML_OPERAND_TYPE
// Call: \CRTD
// Expect: AE_AML_OPERAND_TYPE
// Call: \CRTM
// Expect: AE_AML_OPERAND_TYPE
// Call: \CRTV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: AE_AML_INVALID_RESOURCE_TYPE - implicit-return
// Call: \CRTU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SLPI
// Expect: Integer 0x1
// Call: \SLPZ
// Expect: Integer 0x1
// Call: \SLPL
// Expect: Integer 0x1
// Call: \SLPS
// Expect: Integer 0x1
// Call: \SLPE
// Expect: Integer 0x1
// Call: \SLPT
// Expect: Integer 0x1
// Call: \SLPB
// Expect: Integer 0x1
// Call: \SLPO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \SLPN
// Expect: Integer 0x1
// Call: \SLPP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SLPF
// Expect: Integer 0x1
// Call: \SLPG
// Expect: Integer 0x1
// Call: \SLPH
// Expect: Integer 0x1
// Call: \SLPJ
// Expect: Integer 0x1
// Call: \SLPR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SLPD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SLPM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SLPV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \SLPU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \STAI
// Expect: Integer 0x1
// Call: \STAZ
// Expect: Integer 0x1
// Call: \STAL
// Expect: Integer 0x1
// Call: \STAS
// Expect: Integer 0x1
// Call: \STAE
// Expect: Integer 0x1
// Call: \STAT
// Expect: Integer 0x1
// Call: \STAB
// Expect: Integer 0x1
// Call: \STAO
// Expect: AE_AML_BUFFER_LIMIT
// Call: \STAN
// Expect: Integer 0x1
// Call: \STAP
// Expect: AE_AML_OPERAND_TYPE
// Call: \STAF
// Expect: Integer 0x1
// Call: \STAG
// Expect: Integer 0x1
// Call: \STAH
// Expect: Integer 0x1
// Call: \STAJ
// Expect: Integer 0x1
// Call: \STAR
// Expect: AE_AML_OPERAND_TYPE
// Call: \STAD
// Expect: AE_AML_OPERAND_TYPE
// Call: \STAM
// Expect: AE_AML_OPERAND_TYPE
// Call: \STAV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \STAU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \RETI
// Expect: Integer 0x12345678
// Call: \RETZ
// Expect: Integer 0x0
// Call: \RETL
// Expect: Integer 0x123456789ABCDEF0
// Call: \RETS
// Expect: String "1A2b"
// Call: \RETE
// Expect: String ""
// Call: \RETT
// Expect: String "text, longer than others"
// Call: \RETB
// Expect: Buffer (31 02 03)
// Call: \RETO
// Expect: Buffer ()
// Call: \RETN
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \RETP
// Expect: Package [Integer 0x1, String "two"]
// Call: \RETF
// Expect: Integer 0x41424344
// Call: \RETG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \RETH
// Expect: Integer 0x61
// Call: \RETJ
// Expect: Buffer (62 03)
// Call: \RETR
// Expect: Integer 0x77
// Call: \RETD
// Expect: Reference DEV0
// Acpiexec: AE_TYPE - it lets a bare name out of the method only that names it
// Call: \RETM
// Expect: Reference MTX0
// Acpiexec: AE_TYPE - it lets a bare name out of the method only that names it
// Call: \RETV
// Expect: Nothing
// Nt: Integer 0x0 - implicit-return
// Call: \RETU
// Expect: AE_AML_UNINITIALIZED_LOCAL
DefinitionBlock ("", "DSDT", 2, "ACPKIT", "MATRIX", 1)
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
    Method (ADDI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Add (Local6, 1)) }
    Method (ADDZ, 0, Serialized) { SETU () Local6 = 0 Return (Add (Local6, 1)) }
    Method (ADDL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Add (Local6, 1)) }
    Method (ADDS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Add (Local6, 1)) }
    Method (ADDE, 0, Serialized) { SETU () Local6 = "" Return (Add (Local6, 1)) }
    Method (ADDT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Add (Local6, 1)) }
    Method (ADDB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Add (Local6, 1)) }
    Method (ADDO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Add (Local6, 1)) }
    Method (ADDN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Add (Local6, 1)) }
    Method (ADDP, 0, Serialized) { SETU () Return (Add (IDEN (SRCP ()), 1)) }
    Method (ADDF, 0, Serialized) { SETU () Return (Add (SR32, 1)) }
    Method (ADDG, 0, Serialized) { SETU () Return (Add (SR72, 1)) }
    Method (ADDH, 0, Serialized) { SETU () Return (Add (BF08, 1)) }
    Method (ADDJ, 0, Serialized) { SETU () Return (Add (BF12, 1)) }
    Method (ADDR, 0, Serialized) { SETU () Return (Add (IDEN (SRCR ()), 1)) }
    Method (ADDD, 0, Serialized) { SETU () Return (Add (IDEN (SRCD ()), 1)) }
    Method (ADDM, 0, Serialized) { SETU () Return (Add (IDEN (SRCM ()), 1)) }
    Method (ADDV, 0, Serialized) { SETU () Return (Add (SRCN (), 1)) }
    Method (ADDU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Add (Local7, 1)) }
    Method (ADRI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Add (1, Local6)) }
    Method (ADRZ, 0, Serialized) { SETU () Local6 = 0 Return (Add (1, Local6)) }
    Method (ADRL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Add (1, Local6)) }
    Method (ADRS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Add (1, Local6)) }
    Method (ADRE, 0, Serialized) { SETU () Local6 = "" Return (Add (1, Local6)) }
    Method (ADRT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Add (1, Local6)) }
    Method (ADRB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Add (1, Local6)) }
    Method (ADRO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Add (1, Local6)) }
    Method (ADRN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Add (1, Local6)) }
    Method (ADRP, 0, Serialized) { SETU () Return (Add (1, IDEN (SRCP ()))) }
    Method (ADRF, 0, Serialized) { SETU () Return (Add (1, SR32)) }
    Method (ADRG, 0, Serialized) { SETU () Return (Add (1, SR72)) }
    Method (ADRH, 0, Serialized) { SETU () Return (Add (1, BF08)) }
    Method (ADRJ, 0, Serialized) { SETU () Return (Add (1, BF12)) }
    Method (ADRR, 0, Serialized) { SETU () Return (Add (1, IDEN (SRCR ()))) }
    Method (ADRD, 0, Serialized) { SETU () Return (Add (1, IDEN (SRCD ()))) }
    Method (ADRM, 0, Serialized) { SETU () Return (Add (1, IDEN (SRCM ()))) }
    Method (ADRV, 0, Serialized) { SETU () Return (Add (1, SRCN ())) }
    Method (ADRU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Add (1, Local7)) }
    Method (SUBI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Subtract (Local6, 1)) }
    Method (SUBZ, 0, Serialized) { SETU () Local6 = 0 Return (Subtract (Local6, 1)) }
    Method (SUBL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Subtract (Local6, 1)) }
    Method (SUBS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Subtract (Local6, 1)) }
    Method (SUBE, 0, Serialized) { SETU () Local6 = "" Return (Subtract (Local6, 1)) }
    Method (SUBT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Subtract (Local6, 1)) }
    Method (SUBB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Subtract (Local6, 1)) }
    Method (SUBO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Subtract (Local6, 1)) }
    Method (SUBN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Subtract (Local6, 1)) }
    Method (SUBP, 0, Serialized) { SETU () Return (Subtract (IDEN (SRCP ()), 1)) }
    Method (SUBF, 0, Serialized) { SETU () Return (Subtract (SR32, 1)) }
    Method (SUBG, 0, Serialized) { SETU () Return (Subtract (SR72, 1)) }
    Method (SUBH, 0, Serialized) { SETU () Return (Subtract (BF08, 1)) }
    Method (SUBJ, 0, Serialized) { SETU () Return (Subtract (BF12, 1)) }
    Method (SUBR, 0, Serialized) { SETU () Return (Subtract (IDEN (SRCR ()), 1)) }
    Method (SUBD, 0, Serialized) { SETU () Return (Subtract (IDEN (SRCD ()), 1)) }
    Method (SUBM, 0, Serialized) { SETU () Return (Subtract (IDEN (SRCM ()), 1)) }
    Method (SUBV, 0, Serialized) { SETU () Return (Subtract (SRCN (), 1)) }
    Method (SUBU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Subtract (Local7, 1)) }
    Method (MULI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Multiply (Local6, 2)) }
    Method (MULZ, 0, Serialized) { SETU () Local6 = 0 Return (Multiply (Local6, 2)) }
    Method (MULL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Multiply (Local6, 2)) }
    Method (MULS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Multiply (Local6, 2)) }
    Method (MULE, 0, Serialized) { SETU () Local6 = "" Return (Multiply (Local6, 2)) }
    Method (MULT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Multiply (Local6, 2)) }
    Method (MULB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Multiply (Local6, 2)) }
    Method (MULO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Multiply (Local6, 2)) }
    Method (MULN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Multiply (Local6, 2)) }
    Method (MULP, 0, Serialized) { SETU () Return (Multiply (IDEN (SRCP ()), 2)) }
    Method (MULF, 0, Serialized) { SETU () Return (Multiply (SR32, 2)) }
    Method (MULG, 0, Serialized) { SETU () Return (Multiply (SR72, 2)) }
    Method (MULH, 0, Serialized) { SETU () Return (Multiply (BF08, 2)) }
    Method (MULJ, 0, Serialized) { SETU () Return (Multiply (BF12, 2)) }
    Method (MULR, 0, Serialized) { SETU () Return (Multiply (IDEN (SRCR ()), 2)) }
    Method (MULD, 0, Serialized) { SETU () Return (Multiply (IDEN (SRCD ()), 2)) }
    Method (MULM, 0, Serialized) { SETU () Return (Multiply (IDEN (SRCM ()), 2)) }
    Method (MULV, 0, Serialized) { SETU () Return (Multiply (SRCN (), 2)) }
    Method (MULU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Multiply (Local7, 2)) }
    Method (DIVI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Divide (Local6, 3, , )) }
    Method (DIVZ, 0, Serialized) { SETU () Local6 = 0 Return (Divide (Local6, 3, , )) }
    Method (DIVL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Divide (Local6, 3, , )) }
    Method (DIVS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Divide (Local6, 3, , )) }
    Method (DIVE, 0, Serialized) { SETU () Local6 = "" Return (Divide (Local6, 3, , )) }
    Method (DIVT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Divide (Local6, 3, , )) }
    Method (DIVB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Divide (Local6, 3, , )) }
    Method (DIVO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Divide (Local6, 3, , )) }
    Method (DIVN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Divide (Local6, 3, , )) }
    Method (DIVP, 0, Serialized) { SETU () Return (Divide (IDEN (SRCP ()), 3, , )) }
    Method (DIVF, 0, Serialized) { SETU () Return (Divide (SR32, 3, , )) }
    Method (DIVG, 0, Serialized) { SETU () Return (Divide (SR72, 3, , )) }
    Method (DIVH, 0, Serialized) { SETU () Return (Divide (BF08, 3, , )) }
    Method (DIVJ, 0, Serialized) { SETU () Return (Divide (BF12, 3, , )) }
    Method (DIVR, 0, Serialized) { SETU () Return (Divide (IDEN (SRCR ()), 3, , )) }
    Method (DIVD, 0, Serialized) { SETU () Return (Divide (IDEN (SRCD ()), 3, , )) }
    Method (DIVM, 0, Serialized) { SETU () Return (Divide (IDEN (SRCM ()), 3, , )) }
    Method (DIVV, 0, Serialized) { SETU () Return (Divide (SRCN (), 3, , )) }
    Method (DIVU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Divide (Local7, 3, , )) }
    Method (MMOI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Mod (Local6, 5)) }
    Method (MMOZ, 0, Serialized) { SETU () Local6 = 0 Return (Mod (Local6, 5)) }
    Method (MMOL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Mod (Local6, 5)) }
    Method (MMOS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Mod (Local6, 5)) }
    Method (MMOE, 0, Serialized) { SETU () Local6 = "" Return (Mod (Local6, 5)) }
    Method (MMOT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Mod (Local6, 5)) }
    Method (MMOB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Mod (Local6, 5)) }
    Method (MMOO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Mod (Local6, 5)) }
    Method (MMON, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Mod (Local6, 5)) }
    Method (MMOP, 0, Serialized) { SETU () Return (Mod (IDEN (SRCP ()), 5)) }
    Method (MMOF, 0, Serialized) { SETU () Return (Mod (SR32, 5)) }
    Method (MMOG, 0, Serialized) { SETU () Return (Mod (SR72, 5)) }
    Method (MMOH, 0, Serialized) { SETU () Return (Mod (BF08, 5)) }
    Method (MMOJ, 0, Serialized) { SETU () Return (Mod (BF12, 5)) }
    Method (MMOR, 0, Serialized) { SETU () Return (Mod (IDEN (SRCR ()), 5)) }
    Method (MMOD, 0, Serialized) { SETU () Return (Mod (IDEN (SRCD ()), 5)) }
    Method (MMOM, 0, Serialized) { SETU () Return (Mod (IDEN (SRCM ()), 5)) }
    Method (MMOV, 0, Serialized) { SETU () Return (Mod (SRCN (), 5)) }
    Method (MMOU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Mod (Local7, 5)) }
    Method (AANI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (And (Local6, 0xFF00FF)) }
    Method (AANZ, 0, Serialized) { SETU () Local6 = 0 Return (And (Local6, 0xFF00FF)) }
    Method (AANL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (And (Local6, 0xFF00FF)) }
    Method (AANS, 0, Serialized) { SETU () Local6 = "1A2b" Return (And (Local6, 0xFF00FF)) }
    Method (AANE, 0, Serialized) { SETU () Local6 = "" Return (And (Local6, 0xFF00FF)) }
    Method (AANT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (And (Local6, 0xFF00FF)) }
    Method (AANB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (And (Local6, 0xFF00FF)) }
    Method (AANO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (And (Local6, 0xFF00FF)) }
    Method (AANN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (And (Local6, 0xFF00FF)) }
    Method (AANP, 0, Serialized) { SETU () Return (And (IDEN (SRCP ()), 0xFF00FF)) }
    Method (AANF, 0, Serialized) { SETU () Return (And (SR32, 0xFF00FF)) }
    Method (AANG, 0, Serialized) { SETU () Return (And (SR72, 0xFF00FF)) }
    Method (AANH, 0, Serialized) { SETU () Return (And (BF08, 0xFF00FF)) }
    Method (AANJ, 0, Serialized) { SETU () Return (And (BF12, 0xFF00FF)) }
    Method (AANR, 0, Serialized) { SETU () Return (And (IDEN (SRCR ()), 0xFF00FF)) }
    Method (AAND, 0, Serialized) { SETU () Return (And (IDEN (SRCD ()), 0xFF00FF)) }
    Method (AANM, 0, Serialized) { SETU () Return (And (IDEN (SRCM ()), 0xFF00FF)) }
    Method (AANV, 0, Serialized) { SETU () Return (And (SRCN (), 0xFF00FF)) }
    Method (AANU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (And (Local7, 0xFF00FF)) }
    Method (OROI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Or (Local6, 1)) }
    Method (OROZ, 0, Serialized) { SETU () Local6 = 0 Return (Or (Local6, 1)) }
    Method (OROL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Or (Local6, 1)) }
    Method (OROS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Or (Local6, 1)) }
    Method (OROE, 0, Serialized) { SETU () Local6 = "" Return (Or (Local6, 1)) }
    Method (OROT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Or (Local6, 1)) }
    Method (OROB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Or (Local6, 1)) }
    Method (OROO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Or (Local6, 1)) }
    Method (ORON, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Or (Local6, 1)) }
    Method (OROP, 0, Serialized) { SETU () Return (Or (IDEN (SRCP ()), 1)) }
    Method (OROF, 0, Serialized) { SETU () Return (Or (SR32, 1)) }
    Method (OROG, 0, Serialized) { SETU () Return (Or (SR72, 1)) }
    Method (OROH, 0, Serialized) { SETU () Return (Or (BF08, 1)) }
    Method (OROJ, 0, Serialized) { SETU () Return (Or (BF12, 1)) }
    Method (OROR, 0, Serialized) { SETU () Return (Or (IDEN (SRCR ()), 1)) }
    Method (OROD, 0, Serialized) { SETU () Return (Or (IDEN (SRCD ()), 1)) }
    Method (OROM, 0, Serialized) { SETU () Return (Or (IDEN (SRCM ()), 1)) }
    Method (OROV, 0, Serialized) { SETU () Return (Or (SRCN (), 1)) }
    Method (OROU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Or (Local7, 1)) }
    Method (XORI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (XOr (Local6, 3)) }
    Method (XORZ, 0, Serialized) { SETU () Local6 = 0 Return (XOr (Local6, 3)) }
    Method (XORL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (XOr (Local6, 3)) }
    Method (XORS, 0, Serialized) { SETU () Local6 = "1A2b" Return (XOr (Local6, 3)) }
    Method (XORE, 0, Serialized) { SETU () Local6 = "" Return (XOr (Local6, 3)) }
    Method (XORT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (XOr (Local6, 3)) }
    Method (XORB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (XOr (Local6, 3)) }
    Method (XORO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (XOr (Local6, 3)) }
    Method (XORN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (XOr (Local6, 3)) }
    Method (XORP, 0, Serialized) { SETU () Return (XOr (IDEN (SRCP ()), 3)) }
    Method (XORF, 0, Serialized) { SETU () Return (XOr (SR32, 3)) }
    Method (XORG, 0, Serialized) { SETU () Return (XOr (SR72, 3)) }
    Method (XORH, 0, Serialized) { SETU () Return (XOr (BF08, 3)) }
    Method (XORJ, 0, Serialized) { SETU () Return (XOr (BF12, 3)) }
    Method (XORR, 0, Serialized) { SETU () Return (XOr (IDEN (SRCR ()), 3)) }
    Method (XORD, 0, Serialized) { SETU () Return (XOr (IDEN (SRCD ()), 3)) }
    Method (XORM, 0, Serialized) { SETU () Return (XOr (IDEN (SRCM ()), 3)) }
    Method (XORV, 0, Serialized) { SETU () Return (XOr (SRCN (), 3)) }
    Method (XORU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (XOr (Local7, 3)) }
    Method (NNAI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (NAnd (Local6, 3)) }
    Method (NNAZ, 0, Serialized) { SETU () Local6 = 0 Return (NAnd (Local6, 3)) }
    Method (NNAL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (NAnd (Local6, 3)) }
    Method (NNAS, 0, Serialized) { SETU () Local6 = "1A2b" Return (NAnd (Local6, 3)) }
    Method (NNAE, 0, Serialized) { SETU () Local6 = "" Return (NAnd (Local6, 3)) }
    Method (NNAT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (NAnd (Local6, 3)) }
    Method (NNAB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (NAnd (Local6, 3)) }
    Method (NNAO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (NAnd (Local6, 3)) }
    Method (NNAN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (NAnd (Local6, 3)) }
    Method (NNAP, 0, Serialized) { SETU () Return (NAnd (IDEN (SRCP ()), 3)) }
    Method (NNAF, 0, Serialized) { SETU () Return (NAnd (SR32, 3)) }
    Method (NNAG, 0, Serialized) { SETU () Return (NAnd (SR72, 3)) }
    Method (NNAH, 0, Serialized) { SETU () Return (NAnd (BF08, 3)) }
    Method (NNAJ, 0, Serialized) { SETU () Return (NAnd (BF12, 3)) }
    Method (NNAR, 0, Serialized) { SETU () Return (NAnd (IDEN (SRCR ()), 3)) }
    Method (NNAD, 0, Serialized) { SETU () Return (NAnd (IDEN (SRCD ()), 3)) }
    Method (NNAM, 0, Serialized) { SETU () Return (NAnd (IDEN (SRCM ()), 3)) }
    Method (NNAV, 0, Serialized) { SETU () Return (NAnd (SRCN (), 3)) }
    Method (NNAU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (NAnd (Local7, 3)) }
    Method (NORI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (NOr (Local6, 3)) }
    Method (NORZ, 0, Serialized) { SETU () Local6 = 0 Return (NOr (Local6, 3)) }
    Method (NORL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (NOr (Local6, 3)) }
    Method (NORS, 0, Serialized) { SETU () Local6 = "1A2b" Return (NOr (Local6, 3)) }
    Method (NORE, 0, Serialized) { SETU () Local6 = "" Return (NOr (Local6, 3)) }
    Method (NORT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (NOr (Local6, 3)) }
    Method (NORB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (NOr (Local6, 3)) }
    Method (NORO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (NOr (Local6, 3)) }
    Method (NORN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (NOr (Local6, 3)) }
    Method (NORP, 0, Serialized) { SETU () Return (NOr (IDEN (SRCP ()), 3)) }
    Method (NORF, 0, Serialized) { SETU () Return (NOr (SR32, 3)) }
    Method (NORG, 0, Serialized) { SETU () Return (NOr (SR72, 3)) }
    Method (NORH, 0, Serialized) { SETU () Return (NOr (BF08, 3)) }
    Method (NORJ, 0, Serialized) { SETU () Return (NOr (BF12, 3)) }
    Method (NORR, 0, Serialized) { SETU () Return (NOr (IDEN (SRCR ()), 3)) }
    Method (NORD, 0, Serialized) { SETU () Return (NOr (IDEN (SRCD ()), 3)) }
    Method (NORM, 0, Serialized) { SETU () Return (NOr (IDEN (SRCM ()), 3)) }
    Method (NORV, 0, Serialized) { SETU () Return (NOr (SRCN (), 3)) }
    Method (NORU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (NOr (Local7, 3)) }
    Method (NOTI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Not (Local6)) }
    Method (NOTZ, 0, Serialized) { SETU () Local6 = 0 Return (Not (Local6)) }
    Method (NOTL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Not (Local6)) }
    Method (NOTS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Not (Local6)) }
    Method (NOTE, 0, Serialized) { SETU () Local6 = "" Return (Not (Local6)) }
    Method (NOTT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Not (Local6)) }
    Method (NOTB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Not (Local6)) }
    Method (NOTO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Not (Local6)) }
    Method (NOTN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Not (Local6)) }
    Method (NOTP, 0, Serialized) { SETU () Return (Not (IDEN (SRCP ()))) }
    Method (NOTF, 0, Serialized) { SETU () Return (Not (SR32)) }
    Method (NOTG, 0, Serialized) { SETU () Return (Not (SR72)) }
    Method (NOTH, 0, Serialized) { SETU () Return (Not (BF08)) }
    Method (NOTJ, 0, Serialized) { SETU () Return (Not (BF12)) }
    Method (NOTR, 0, Serialized) { SETU () Return (Not (IDEN (SRCR ()))) }
    Method (NOTD, 0, Serialized) { SETU () Return (Not (IDEN (SRCD ()))) }
    Method (NOTM, 0, Serialized) { SETU () Return (Not (IDEN (SRCM ()))) }
    Method (NOTV, 0, Serialized) { SETU () Return (Not (SRCN ())) }
    Method (NOTU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Not (Local7)) }
    Method (SHLI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (ShiftLeft (Local6, 1)) }
    Method (SHLZ, 0, Serialized) { SETU () Local6 = 0 Return (ShiftLeft (Local6, 1)) }
    Method (SHLL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (ShiftLeft (Local6, 1)) }
    Method (SHLS, 0, Serialized) { SETU () Local6 = "1A2b" Return (ShiftLeft (Local6, 1)) }
    Method (SHLE, 0, Serialized) { SETU () Local6 = "" Return (ShiftLeft (Local6, 1)) }
    Method (SHLT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (ShiftLeft (Local6, 1)) }
    Method (SHLB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (ShiftLeft (Local6, 1)) }
    Method (SHLO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (ShiftLeft (Local6, 1)) }
    Method (SHLN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (ShiftLeft (Local6, 1)) }
    Method (SHLP, 0, Serialized) { SETU () Return (ShiftLeft (IDEN (SRCP ()), 1)) }
    Method (SHLF, 0, Serialized) { SETU () Return (ShiftLeft (SR32, 1)) }
    Method (SHLG, 0, Serialized) { SETU () Return (ShiftLeft (SR72, 1)) }
    Method (SHLH, 0, Serialized) { SETU () Return (ShiftLeft (BF08, 1)) }
    Method (SHLJ, 0, Serialized) { SETU () Return (ShiftLeft (BF12, 1)) }
    Method (SHLR, 0, Serialized) { SETU () Return (ShiftLeft (IDEN (SRCR ()), 1)) }
    Method (SHLD, 0, Serialized) { SETU () Return (ShiftLeft (IDEN (SRCD ()), 1)) }
    Method (SHLM, 0, Serialized) { SETU () Return (ShiftLeft (IDEN (SRCM ()), 1)) }
    Method (SHLV, 0, Serialized) { SETU () Return (ShiftLeft (SRCN (), 1)) }
    Method (SHLU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (ShiftLeft (Local7, 1)) }
    Method (SHRI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (ShiftRight (Local6, 1)) }
    Method (SHRZ, 0, Serialized) { SETU () Local6 = 0 Return (ShiftRight (Local6, 1)) }
    Method (SHRL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (ShiftRight (Local6, 1)) }
    Method (SHRS, 0, Serialized) { SETU () Local6 = "1A2b" Return (ShiftRight (Local6, 1)) }
    Method (SHRE, 0, Serialized) { SETU () Local6 = "" Return (ShiftRight (Local6, 1)) }
    Method (SHRT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (ShiftRight (Local6, 1)) }
    Method (SHRB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (ShiftRight (Local6, 1)) }
    Method (SHRO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (ShiftRight (Local6, 1)) }
    Method (SHRN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (ShiftRight (Local6, 1)) }
    Method (SHRP, 0, Serialized) { SETU () Return (ShiftRight (IDEN (SRCP ()), 1)) }
    Method (SHRF, 0, Serialized) { SETU () Return (ShiftRight (SR32, 1)) }
    Method (SHRG, 0, Serialized) { SETU () Return (ShiftRight (SR72, 1)) }
    Method (SHRH, 0, Serialized) { SETU () Return (ShiftRight (BF08, 1)) }
    Method (SHRJ, 0, Serialized) { SETU () Return (ShiftRight (BF12, 1)) }
    Method (SHRR, 0, Serialized) { SETU () Return (ShiftRight (IDEN (SRCR ()), 1)) }
    Method (SHRD, 0, Serialized) { SETU () Return (ShiftRight (IDEN (SRCD ()), 1)) }
    Method (SHRM, 0, Serialized) { SETU () Return (ShiftRight (IDEN (SRCM ()), 1)) }
    Method (SHRV, 0, Serialized) { SETU () Return (ShiftRight (SRCN (), 1)) }
    Method (SHRU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (ShiftRight (Local7, 1)) }
    Method (LNDI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LAnd (Local6, 1)) { Return (2) } Return (3) }
    Method (LNDZ, 0, Serialized) { SETU () Local6 = 0 If (LAnd (Local6, 1)) { Return (2) } Return (3) }
    Method (LNDL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LAnd (Local6, 1)) { Return (2) } Return (3) }
    Method (LNDS, 0, Serialized) { SETU () Local6 = "1A2b" If (LAnd (Local6, 1)) { Return (2) } Return (3) }
    Method (LNDE, 0, Serialized) { SETU () Local6 = "" If (LAnd (Local6, 1)) { Return (2) } Return (3) }
    Method (LNDT, 0, Serialized) { SETU () Local6 = "text, longer than others" If (LAnd (Local6, 1)) { Return (2) } Return (3) }
    Method (LNDB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LAnd (Local6, 1)) { Return (2) } Return (3) }
    Method (LNDO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LAnd (Local6, 1)) { Return (2) } Return (3) }
    Method (LNDN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } If (LAnd (Local6, 1)) { Return (2) } Return (3) }
    Method (LNDP, 0, Serialized) { SETU () If (LAnd (IDEN (SRCP ()), 1)) { Return (2) } Return (3) }
    Method (LNDF, 0, Serialized) { SETU () If (LAnd (SR32, 1)) { Return (2) } Return (3) }
    Method (LNDG, 0, Serialized) { SETU () If (LAnd (SR72, 1)) { Return (2) } Return (3) }
    Method (LNDH, 0, Serialized) { SETU () If (LAnd (BF08, 1)) { Return (2) } Return (3) }
    Method (LNDJ, 0, Serialized) { SETU () If (LAnd (BF12, 1)) { Return (2) } Return (3) }
    Method (LNDR, 0, Serialized) { SETU () If (LAnd (IDEN (SRCR ()), 1)) { Return (2) } Return (3) }
    Method (LNDD, 0, Serialized) { SETU () If (LAnd (IDEN (SRCD ()), 1)) { Return (2) } Return (3) }
    Method (LNDM, 0, Serialized) { SETU () If (LAnd (IDEN (SRCM ()), 1)) { Return (2) } Return (3) }
    Method (LNDV, 0, Serialized) { SETU () If (LAnd (SRCN (), 1)) { Return (2) } Return (3) }
    Method (LNDU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LAnd (Local7, 1)) { Return (2) } Return (3) }
    Method (LROI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LOr (Local6, 0)) { Return (2) } Return (3) }
    Method (LROZ, 0, Serialized) { SETU () Local6 = 0 If (LOr (Local6, 0)) { Return (2) } Return (3) }
    Method (LROL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LOr (Local6, 0)) { Return (2) } Return (3) }
    Method (LROS, 0, Serialized) { SETU () Local6 = "1A2b" If (LOr (Local6, 0)) { Return (2) } Return (3) }
    Method (LROE, 0, Serialized) { SETU () Local6 = "" If (LOr (Local6, 0)) { Return (2) } Return (3) }
    Method (LROT, 0, Serialized) { SETU () Local6 = "text, longer than others" If (LOr (Local6, 0)) { Return (2) } Return (3) }
    Method (LROB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LOr (Local6, 0)) { Return (2) } Return (3) }
    Method (LROO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LOr (Local6, 0)) { Return (2) } Return (3) }
    Method (LRON, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } If (LOr (Local6, 0)) { Return (2) } Return (3) }
    Method (LROP, 0, Serialized) { SETU () If (LOr (IDEN (SRCP ()), 0)) { Return (2) } Return (3) }
    Method (LROF, 0, Serialized) { SETU () If (LOr (SR32, 0)) { Return (2) } Return (3) }
    Method (LROG, 0, Serialized) { SETU () If (LOr (SR72, 0)) { Return (2) } Return (3) }
    Method (LROH, 0, Serialized) { SETU () If (LOr (BF08, 0)) { Return (2) } Return (3) }
    Method (LROJ, 0, Serialized) { SETU () If (LOr (BF12, 0)) { Return (2) } Return (3) }
    Method (LROR, 0, Serialized) { SETU () If (LOr (IDEN (SRCR ()), 0)) { Return (2) } Return (3) }
    Method (LROD, 0, Serialized) { SETU () If (LOr (IDEN (SRCD ()), 0)) { Return (2) } Return (3) }
    Method (LROM, 0, Serialized) { SETU () If (LOr (IDEN (SRCM ()), 0)) { Return (2) } Return (3) }
    Method (LROV, 0, Serialized) { SETU () If (LOr (SRCN (), 0)) { Return (2) } Return (3) }
    Method (LROU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LOr (Local7, 0)) { Return (2) } Return (3) }
    Method (LNNI, 0, Serialized) { SETU () Local6 = 0x12345678 If (LNot (Local6)) { Return (2) } Return (3) }
    Method (LNNZ, 0, Serialized) { SETU () Local6 = 0 If (LNot (Local6)) { Return (2) } Return (3) }
    Method (LNNL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (LNot (Local6)) { Return (2) } Return (3) }
    Method (LNNS, 0, Serialized) { SETU () Local6 = "1A2b" If (LNot (Local6)) { Return (2) } Return (3) }
    Method (LNNE, 0, Serialized) { SETU () Local6 = "" If (LNot (Local6)) { Return (2) } Return (3) }
    Method (LNNT, 0, Serialized) { SETU () Local6 = "text, longer than others" If (LNot (Local6)) { Return (2) } Return (3) }
    Method (LNNB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (LNot (Local6)) { Return (2) } Return (3) }
    Method (LNNO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (LNot (Local6)) { Return (2) } Return (3) }
    Method (LNNN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } If (LNot (Local6)) { Return (2) } Return (3) }
    Method (LNNP, 0, Serialized) { SETU () If (LNot (IDEN (SRCP ()))) { Return (2) } Return (3) }
    Method (LNNF, 0, Serialized) { SETU () If (LNot (SR32)) { Return (2) } Return (3) }
    Method (LNNG, 0, Serialized) { SETU () If (LNot (SR72)) { Return (2) } Return (3) }
    Method (LNNH, 0, Serialized) { SETU () If (LNot (BF08)) { Return (2) } Return (3) }
    Method (LNNJ, 0, Serialized) { SETU () If (LNot (BF12)) { Return (2) } Return (3) }
    Method (LNNR, 0, Serialized) { SETU () If (LNot (IDEN (SRCR ()))) { Return (2) } Return (3) }
    Method (LNND, 0, Serialized) { SETU () If (LNot (IDEN (SRCD ()))) { Return (2) } Return (3) }
    Method (LNNM, 0, Serialized) { SETU () If (LNot (IDEN (SRCM ()))) { Return (2) } Return (3) }
    Method (LNNV, 0, Serialized) { SETU () If (LNot (SRCN ())) { Return (2) } Return (3) }
    Method (LNNU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (LNot (Local7)) { Return (2) } Return (3) }
    Method (IFFI, 0, Serialized) { SETU () Local6 = 0x12345678 If (Local6) { Return (2) } Return (3) }
    Method (IFFZ, 0, Serialized) { SETU () Local6 = 0 If (Local6) { Return (2) } Return (3) }
    Method (IFFL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 If (Local6) { Return (2) } Return (3) }
    Method (IFFS, 0, Serialized) { SETU () Local6 = "1A2b" If (Local6) { Return (2) } Return (3) }
    Method (IFFE, 0, Serialized) { SETU () Local6 = "" If (Local6) { Return (2) } Return (3) }
    Method (IFFT, 0, Serialized) { SETU () Local6 = "text, longer than others" If (Local6) { Return (2) } Return (3) }
    Method (IFFB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } If (Local6) { Return (2) } Return (3) }
    Method (IFFO, 0, Serialized) { SETU () Local6 = Buffer (0) {} If (Local6) { Return (2) } Return (3) }
    Method (IFFN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } If (Local6) { Return (2) } Return (3) }
    Method (IFFP, 0, Serialized) { SETU () If (IDEN (SRCP ())) { Return (2) } Return (3) }
    Method (IFFF, 0, Serialized) { SETU () If (SR32) { Return (2) } Return (3) }
    Method (IFFG, 0, Serialized) { SETU () If (SR72) { Return (2) } Return (3) }
    Method (IFFH, 0, Serialized) { SETU () If (BF08) { Return (2) } Return (3) }
    Method (IFFJ, 0, Serialized) { SETU () If (BF12) { Return (2) } Return (3) }
    Method (IFFR, 0, Serialized) { SETU () If (IDEN (SRCR ())) { Return (2) } Return (3) }
    Method (IFFD, 0, Serialized) { SETU () If (IDEN (SRCD ())) { Return (2) } Return (3) }
    Method (IFFM, 0, Serialized) { SETU () If (IDEN (SRCM ())) { Return (2) } Return (3) }
    Method (IFFV, 0, Serialized) { SETU () If (SRCN ()) { Return (2) } Return (3) }
    Method (IFFU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } If (Local7) { Return (2) } Return (3) }
    Method (WHII, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = 0 While (Local6) { Local0++ Break } Return (Local0) }
    Method (WHIZ, 0, Serialized) { SETU () Local6 = 0 Local0 = 0 While (Local6) { Local0++ Break } Return (Local0) }
    Method (WHIL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = 0 While (Local6) { Local0++ Break } Return (Local0) }
    Method (WHIS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = 0 While (Local6) { Local0++ Break } Return (Local0) }
    Method (WHIE, 0, Serialized) { SETU () Local6 = "" Local0 = 0 While (Local6) { Local0++ Break } Return (Local0) }
    Method (WHIT, 0, Serialized) { SETU () Local6 = "text, longer than others" Local0 = 0 While (Local6) { Local0++ Break } Return (Local0) }
    Method (WHIB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = 0 While (Local6) { Local0++ Break } Return (Local0) }
    Method (WHIO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = 0 While (Local6) { Local0++ Break } Return (Local0) }
    Method (WHIN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Local0 = 0 While (Local6) { Local0++ Break } Return (Local0) }
    Method (WHIP, 0, Serialized) { SETU () Local0 = 0 While (IDEN (SRCP ())) { Local0++ Break } Return (Local0) }
    Method (WHIF, 0, Serialized) { SETU () Local0 = 0 While (SR32) { Local0++ Break } Return (Local0) }
    Method (WHIG, 0, Serialized) { SETU () Local0 = 0 While (SR72) { Local0++ Break } Return (Local0) }
    Method (WHIH, 0, Serialized) { SETU () Local0 = 0 While (BF08) { Local0++ Break } Return (Local0) }
    Method (WHIJ, 0, Serialized) { SETU () Local0 = 0 While (BF12) { Local0++ Break } Return (Local0) }
    Method (WHIR, 0, Serialized) { SETU () Local0 = 0 While (IDEN (SRCR ())) { Local0++ Break } Return (Local0) }
    Method (WHID, 0, Serialized) { SETU () Local0 = 0 While (IDEN (SRCD ())) { Local0++ Break } Return (Local0) }
    Method (WHIM, 0, Serialized) { SETU () Local0 = 0 While (IDEN (SRCM ())) { Local0++ Break } Return (Local0) }
    Method (WHIV, 0, Serialized) { SETU () Local0 = 0 While (SRCN ()) { Local0++ Break } Return (Local0) }
    Method (WHIU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = 0 While (Local7) { Local0++ Break } Return (Local0) }
    Method (FSLI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (FindSetLeftBit (Local6)) }
    Method (FSLZ, 0, Serialized) { SETU () Local6 = 0 Return (FindSetLeftBit (Local6)) }
    Method (FSLL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (FindSetLeftBit (Local6)) }
    Method (FSLS, 0, Serialized) { SETU () Local6 = "1A2b" Return (FindSetLeftBit (Local6)) }
    Method (FSLE, 0, Serialized) { SETU () Local6 = "" Return (FindSetLeftBit (Local6)) }
    Method (FSLT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (FindSetLeftBit (Local6)) }
    Method (FSLB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (FindSetLeftBit (Local6)) }
    Method (FSLO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (FindSetLeftBit (Local6)) }
    Method (FSLN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (FindSetLeftBit (Local6)) }
    Method (FSLP, 0, Serialized) { SETU () Return (FindSetLeftBit (IDEN (SRCP ()))) }
    Method (FSLF, 0, Serialized) { SETU () Return (FindSetLeftBit (SR32)) }
    Method (FSLG, 0, Serialized) { SETU () Return (FindSetLeftBit (SR72)) }
    Method (FSLH, 0, Serialized) { SETU () Return (FindSetLeftBit (BF08)) }
    Method (FSLJ, 0, Serialized) { SETU () Return (FindSetLeftBit (BF12)) }
    Method (FSLR, 0, Serialized) { SETU () Return (FindSetLeftBit (IDEN (SRCR ()))) }
    Method (FSLD, 0, Serialized) { SETU () Return (FindSetLeftBit (IDEN (SRCD ()))) }
    Method (FSLM, 0, Serialized) { SETU () Return (FindSetLeftBit (IDEN (SRCM ()))) }
    Method (FSLV, 0, Serialized) { SETU () Return (FindSetLeftBit (SRCN ())) }
    Method (FSLU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (FindSetLeftBit (Local7)) }
    Method (FSRI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (FindSetRightBit (Local6)) }
    Method (FSRZ, 0, Serialized) { SETU () Local6 = 0 Return (FindSetRightBit (Local6)) }
    Method (FSRL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (FindSetRightBit (Local6)) }
    Method (FSRS, 0, Serialized) { SETU () Local6 = "1A2b" Return (FindSetRightBit (Local6)) }
    Method (FSRE, 0, Serialized) { SETU () Local6 = "" Return (FindSetRightBit (Local6)) }
    Method (FSRT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (FindSetRightBit (Local6)) }
    Method (FSRB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (FindSetRightBit (Local6)) }
    Method (FSRO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (FindSetRightBit (Local6)) }
    Method (FSRN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (FindSetRightBit (Local6)) }
    Method (FSRP, 0, Serialized) { SETU () Return (FindSetRightBit (IDEN (SRCP ()))) }
    Method (FSRF, 0, Serialized) { SETU () Return (FindSetRightBit (SR32)) }
    Method (FSRG, 0, Serialized) { SETU () Return (FindSetRightBit (SR72)) }
    Method (FSRH, 0, Serialized) { SETU () Return (FindSetRightBit (BF08)) }
    Method (FSRJ, 0, Serialized) { SETU () Return (FindSetRightBit (BF12)) }
    Method (FSRR, 0, Serialized) { SETU () Return (FindSetRightBit (IDEN (SRCR ()))) }
    Method (FSRD, 0, Serialized) { SETU () Return (FindSetRightBit (IDEN (SRCD ()))) }
    Method (FSRM, 0, Serialized) { SETU () Return (FindSetRightBit (IDEN (SRCM ()))) }
    Method (FSRV, 0, Serialized) { SETU () Return (FindSetRightBit (SRCN ())) }
    Method (FSRU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (FindSetRightBit (Local7)) }
    Method (FBCI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (FromBCD (Local6)) }
    Method (FBCZ, 0, Serialized) { SETU () Local6 = 0 Return (FromBCD (Local6)) }
    Method (FBCL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (FromBCD (Local6)) }
    Method (FBCS, 0, Serialized) { SETU () Local6 = "1A2b" Return (FromBCD (Local6)) }
    Method (FBCE, 0, Serialized) { SETU () Local6 = "" Return (FromBCD (Local6)) }
    Method (FBCT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (FromBCD (Local6)) }
    Method (FBCB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (FromBCD (Local6)) }
    Method (FBCO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (FromBCD (Local6)) }
    Method (FBCN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (FromBCD (Local6)) }
    Method (FBCP, 0, Serialized) { SETU () Return (FromBCD (IDEN (SRCP ()))) }
    Method (FBCF, 0, Serialized) { SETU () Return (FromBCD (SR32)) }
    Method (FBCG, 0, Serialized) { SETU () Return (FromBCD (SR72)) }
    Method (FBCH, 0, Serialized) { SETU () Return (FromBCD (BF08)) }
    Method (FBCJ, 0, Serialized) { SETU () Return (FromBCD (BF12)) }
    Method (FBCR, 0, Serialized) { SETU () Return (FromBCD (IDEN (SRCR ()))) }
    Method (FBCD, 0, Serialized) { SETU () Return (FromBCD (IDEN (SRCD ()))) }
    Method (FBCM, 0, Serialized) { SETU () Return (FromBCD (IDEN (SRCM ()))) }
    Method (FBCV, 0, Serialized) { SETU () Return (FromBCD (SRCN ())) }
    Method (FBCU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (FromBCD (Local7)) }
    Method (TBCI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (ToBCD (Local6)) }
    Method (TBCZ, 0, Serialized) { SETU () Local6 = 0 Return (ToBCD (Local6)) }
    Method (TBCL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (ToBCD (Local6)) }
    Method (TBCS, 0, Serialized) { SETU () Local6 = "1A2b" Return (ToBCD (Local6)) }
    Method (TBCE, 0, Serialized) { SETU () Local6 = "" Return (ToBCD (Local6)) }
    Method (TBCT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (ToBCD (Local6)) }
    Method (TBCB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (ToBCD (Local6)) }
    Method (TBCO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (ToBCD (Local6)) }
    Method (TBCN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (ToBCD (Local6)) }
    Method (TBCP, 0, Serialized) { SETU () Return (ToBCD (IDEN (SRCP ()))) }
    Method (TBCF, 0, Serialized) { SETU () Return (ToBCD (SR32)) }
    Method (TBCG, 0, Serialized) { SETU () Return (ToBCD (SR72)) }
    Method (TBCH, 0, Serialized) { SETU () Return (ToBCD (BF08)) }
    Method (TBCJ, 0, Serialized) { SETU () Return (ToBCD (BF12)) }
    Method (TBCR, 0, Serialized) { SETU () Return (ToBCD (IDEN (SRCR ()))) }
    Method (TBCD, 0, Serialized) { SETU () Return (ToBCD (IDEN (SRCD ()))) }
    Method (TBCM, 0, Serialized) { SETU () Return (ToBCD (IDEN (SRCM ()))) }
    Method (TBCV, 0, Serialized) { SETU () Return (ToBCD (SRCN ())) }
    Method (TBCU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (ToBCD (Local7)) }
    Method (TINI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (ToInteger (Local6)) }
    Method (TINZ, 0, Serialized) { SETU () Local6 = 0 Return (ToInteger (Local6)) }
    Method (TINL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (ToInteger (Local6)) }
    Method (TINS, 0, Serialized) { SETU () Local6 = "1A2b" Return (ToInteger (Local6)) }
    Method (TINE, 0, Serialized) { SETU () Local6 = "" Return (ToInteger (Local6)) }
    Method (TINT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (ToInteger (Local6)) }
    Method (TINB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (ToInteger (Local6)) }
    Method (TINO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (ToInteger (Local6)) }
    Method (TINN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (ToInteger (Local6)) }
    Method (TINP, 0, Serialized) { SETU () Return (ToInteger (IDEN (SRCP ()))) }
    Method (TINF, 0, Serialized) { SETU () Return (ToInteger (SR32)) }
    Method (TING, 0, Serialized) { SETU () Return (ToInteger (SR72)) }
    Method (TINH, 0, Serialized) { SETU () Return (ToInteger (BF08)) }
    Method (TINJ, 0, Serialized) { SETU () Return (ToInteger (BF12)) }
    Method (TINR, 0, Serialized) { SETU () Return (ToInteger (IDEN (SRCR ()))) }
    Method (TIND, 0, Serialized) { SETU () Return (ToInteger (IDEN (SRCD ()))) }
    Method (TINM, 0, Serialized) { SETU () Return (ToInteger (IDEN (SRCM ()))) }
    Method (TINV, 0, Serialized) { SETU () Return (ToInteger (SRCN ())) }
    Method (TINU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (ToInteger (Local7)) }
    Method (TBUI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (ToBuffer (Local6)) }
    Method (TBUZ, 0, Serialized) { SETU () Local6 = 0 Return (ToBuffer (Local6)) }
    Method (TBUL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (ToBuffer (Local6)) }
    Method (TBUS, 0, Serialized) { SETU () Local6 = "1A2b" Return (ToBuffer (Local6)) }
    Method (TBUE, 0, Serialized) { SETU () Local6 = "" Return (ToBuffer (Local6)) }
    Method (TBUT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (ToBuffer (Local6)) }
    Method (TBUB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (ToBuffer (Local6)) }
    Method (TBUO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (ToBuffer (Local6)) }
    Method (TBUN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (ToBuffer (Local6)) }
    Method (TBUP, 0, Serialized) { SETU () Return (ToBuffer (IDEN (SRCP ()))) }
    Method (TBUF, 0, Serialized) { SETU () Return (ToBuffer (SR32)) }
    Method (TBUG, 0, Serialized) { SETU () Return (ToBuffer (SR72)) }
    Method (TBUH, 0, Serialized) { SETU () Return (ToBuffer (BF08)) }
    Method (TBUJ, 0, Serialized) { SETU () Return (ToBuffer (BF12)) }
    Method (TBUR, 0, Serialized) { SETU () Return (ToBuffer (IDEN (SRCR ()))) }
    Method (TBUD, 0, Serialized) { SETU () Return (ToBuffer (IDEN (SRCD ()))) }
    Method (TBUM, 0, Serialized) { SETU () Return (ToBuffer (IDEN (SRCM ()))) }
    Method (TBUV, 0, Serialized) { SETU () Return (ToBuffer (SRCN ())) }
    Method (TBUU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (ToBuffer (Local7)) }
    Method (TDEI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (ToDecimalString (Local6)) }
    Method (TDEZ, 0, Serialized) { SETU () Local6 = 0 Return (ToDecimalString (Local6)) }
    Method (TDEL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (ToDecimalString (Local6)) }
    Method (TDES, 0, Serialized) { SETU () Local6 = "1A2b" Return (ToDecimalString (Local6)) }
    Method (TDEE, 0, Serialized) { SETU () Local6 = "" Return (ToDecimalString (Local6)) }
    Method (TDET, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (ToDecimalString (Local6)) }
    Method (TDEB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (ToDecimalString (Local6)) }
    Method (TDEO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (ToDecimalString (Local6)) }
    Method (TDEN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (ToDecimalString (Local6)) }
    Method (TDEP, 0, Serialized) { SETU () Return (ToDecimalString (IDEN (SRCP ()))) }
    Method (TDEF, 0, Serialized) { SETU () Return (ToDecimalString (SR32)) }
    Method (TDEG, 0, Serialized) { SETU () Return (ToDecimalString (SR72)) }
    Method (TDEH, 0, Serialized) { SETU () Return (ToDecimalString (BF08)) }
    Method (TDEJ, 0, Serialized) { SETU () Return (ToDecimalString (BF12)) }
    Method (TDER, 0, Serialized) { SETU () Return (ToDecimalString (IDEN (SRCR ()))) }
    Method (TDED, 0, Serialized) { SETU () Return (ToDecimalString (IDEN (SRCD ()))) }
    Method (TDEM, 0, Serialized) { SETU () Return (ToDecimalString (IDEN (SRCM ()))) }
    Method (TDEV, 0, Serialized) { SETU () Return (ToDecimalString (SRCN ())) }
    Method (TDEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (ToDecimalString (Local7)) }
    Method (THEI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (ToHexString (Local6)) }
    Method (THEZ, 0, Serialized) { SETU () Local6 = 0 Return (ToHexString (Local6)) }
    Method (THEL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (ToHexString (Local6)) }
    Method (THES, 0, Serialized) { SETU () Local6 = "1A2b" Return (ToHexString (Local6)) }
    Method (THEE, 0, Serialized) { SETU () Local6 = "" Return (ToHexString (Local6)) }
    Method (THET, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (ToHexString (Local6)) }
    Method (THEB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (ToHexString (Local6)) }
    Method (THEO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (ToHexString (Local6)) }
    Method (THEN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (ToHexString (Local6)) }
    Method (THEP, 0, Serialized) { SETU () Return (ToHexString (IDEN (SRCP ()))) }
    Method (THEF, 0, Serialized) { SETU () Return (ToHexString (SR32)) }
    Method (THEG, 0, Serialized) { SETU () Return (ToHexString (SR72)) }
    Method (THEH, 0, Serialized) { SETU () Return (ToHexString (BF08)) }
    Method (THEJ, 0, Serialized) { SETU () Return (ToHexString (BF12)) }
    Method (THER, 0, Serialized) { SETU () Return (ToHexString (IDEN (SRCR ()))) }
    Method (THED, 0, Serialized) { SETU () Return (ToHexString (IDEN (SRCD ()))) }
    Method (THEM, 0, Serialized) { SETU () Return (ToHexString (IDEN (SRCM ()))) }
    Method (THEV, 0, Serialized) { SETU () Return (ToHexString (SRCN ())) }
    Method (THEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (ToHexString (Local7)) }
    Method (TSTI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (ToString (Local6, 4)) }
    Method (TSTZ, 0, Serialized) { SETU () Local6 = 0 Return (ToString (Local6, 4)) }
    Method (TSTL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (ToString (Local6, 4)) }
    Method (TSTS, 0, Serialized) { SETU () Local6 = "1A2b" Return (ToString (Local6, 4)) }
    Method (TSTE, 0, Serialized) { SETU () Local6 = "" Return (ToString (Local6, 4)) }
    Method (TSTT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (ToString (Local6, 4)) }
    Method (TSTB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (ToString (Local6, 4)) }
    Method (TSTO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (ToString (Local6, 4)) }
    Method (TSTN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (ToString (Local6, 4)) }
    Method (TSTP, 0, Serialized) { SETU () Return (ToString (IDEN (SRCP ()), 4)) }
    Method (TSTF, 0, Serialized) { SETU () Return (ToString (SR32, 4)) }
    Method (TSTG, 0, Serialized) { SETU () Return (ToString (SR72, 4)) }
    Method (TSTH, 0, Serialized) { SETU () Return (ToString (BF08, 4)) }
    Method (TSTJ, 0, Serialized) { SETU () Return (ToString (BF12, 4)) }
    Method (TSTR, 0, Serialized) { SETU () Return (ToString (IDEN (SRCR ()), 4)) }
    Method (TSTD, 0, Serialized) { SETU () Return (ToString (IDEN (SRCD ()), 4)) }
    Method (TSTM, 0, Serialized) { SETU () Return (ToString (IDEN (SRCM ()), 4)) }
    Method (TSTV, 0, Serialized) { SETU () Return (ToString (SRCN (), 4)) }
    Method (TSTU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (ToString (Local7, 4)) }
    Method (MIDI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Mid (Local6, 1, 2)) }
    Method (MIDZ, 0, Serialized) { SETU () Local6 = 0 Return (Mid (Local6, 1, 2)) }
    Method (MIDL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Mid (Local6, 1, 2)) }
    Method (MIDS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Mid (Local6, 1, 2)) }
    Method (MIDE, 0, Serialized) { SETU () Local6 = "" Return (Mid (Local6, 1, 2)) }
    Method (MIDT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Mid (Local6, 1, 2)) }
    Method (MIDB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Mid (Local6, 1, 2)) }
    Method (MIDO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Mid (Local6, 1, 2)) }
    Method (MIDN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Mid (Local6, 1, 2)) }
    Method (MIDP, 0, Serialized) { SETU () Return (Mid (IDEN (SRCP ()), 1, 2)) }
    Method (MIDF, 0, Serialized) { SETU () Return (Mid (SR32, 1, 2)) }
    Method (MIDG, 0, Serialized) { SETU () Return (Mid (SR72, 1, 2)) }
    Method (MIDH, 0, Serialized) { SETU () Return (Mid (BF08, 1, 2)) }
    Method (MIDJ, 0, Serialized) { SETU () Return (Mid (BF12, 1, 2)) }
    Method (MIDR, 0, Serialized) { SETU () Return (Mid (IDEN (SRCR ()), 1, 2)) }
    Method (MIDD, 0, Serialized) { SETU () Return (Mid (IDEN (SRCD ()), 1, 2)) }
    Method (MIDM, 0, Serialized) { SETU () Return (Mid (IDEN (SRCM ()), 1, 2)) }
    Method (MIDV, 0, Serialized) { SETU () Return (Mid (SRCN (), 1, 2)) }
    Method (MIDU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Mid (Local7, 1, 2)) }
    Method (MIII, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Mid ("abcdefgh", Local6, 1)) }
    Method (MIIZ, 0, Serialized) { SETU () Local6 = 0 Return (Mid ("abcdefgh", Local6, 1)) }
    Method (MIIL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Mid ("abcdefgh", Local6, 1)) }
    Method (MIIS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Mid ("abcdefgh", Local6, 1)) }
    Method (MIIE, 0, Serialized) { SETU () Local6 = "" Return (Mid ("abcdefgh", Local6, 1)) }
    Method (MIIT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Mid ("abcdefgh", Local6, 1)) }
    Method (MIIB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Mid ("abcdefgh", Local6, 1)) }
    Method (MIIO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Mid ("abcdefgh", Local6, 1)) }
    Method (MIIN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Mid ("abcdefgh", Local6, 1)) }
    Method (MIIP, 0, Serialized) { SETU () Return (Mid ("abcdefgh", IDEN (SRCP ()), 1)) }
    Method (MIIF, 0, Serialized) { SETU () Return (Mid ("abcdefgh", SR32, 1)) }
    Method (MIIG, 0, Serialized) { SETU () Return (Mid ("abcdefgh", SR72, 1)) }
    Method (MIIH, 0, Serialized) { SETU () Return (Mid ("abcdefgh", BF08, 1)) }
    Method (MIIJ, 0, Serialized) { SETU () Return (Mid ("abcdefgh", BF12, 1)) }
    Method (MIIR, 0, Serialized) { SETU () Return (Mid ("abcdefgh", IDEN (SRCR ()), 1)) }
    Method (MIID, 0, Serialized) { SETU () Return (Mid ("abcdefgh", IDEN (SRCD ()), 1)) }
    Method (MIIM, 0, Serialized) { SETU () Return (Mid ("abcdefgh", IDEN (SRCM ()), 1)) }
    Method (MIIV, 0, Serialized) { SETU () Return (Mid ("abcdefgh", SRCN (), 1)) }
    Method (MIIU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Mid ("abcdefgh", Local7, 1)) }
    Method (IDXI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Index (Local6, 1)) }
    Method (IDXZ, 0, Serialized) { SETU () Local6 = 0 Return (Index (Local6, 1)) }
    Method (IDXL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Index (Local6, 1)) }
    Method (IDXS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Index (Local6, 1)) }
    Method (IDXE, 0, Serialized) { SETU () Local6 = "" Return (Index (Local6, 1)) }
    Method (IDXT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Index (Local6, 1)) }
    Method (IDXB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Index (Local6, 1)) }
    Method (IDXO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Index (Local6, 1)) }
    Method (IDXN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Index (Local6, 1)) }
    Method (IDXP, 0, Serialized) { SETU () Return (Index (IDEN (SRCP ()), 1)) }
    Method (IDXF, 0, Serialized) { SETU () Return (Index (SR32, 1)) }
    Method (IDXG, 0, Serialized) { SETU () Return (Index (SR72, 1)) }
    Method (IDXH, 0, Serialized) { SETU () Return (Index (BF08, 1)) }
    Method (IDXJ, 0, Serialized) { SETU () Return (Index (BF12, 1)) }
    Method (IDXR, 0, Serialized) { SETU () Return (Index (IDEN (SRCR ()), 1)) }
    Method (IDXD, 0, Serialized) { SETU () Return (Index (IDEN (SRCD ()), 1)) }
    Method (IDXM, 0, Serialized) { SETU () Return (Index (IDEN (SRCM ()), 1)) }
    Method (IDXV, 0, Serialized) { SETU () Return (Index (SRCN (), 1)) }
    Method (IDXU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Index (Local7, 1)) }
    Method (IDII, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Index (Package () { 1, 2 }, Local6)) }
    Method (IDIZ, 0, Serialized) { SETU () Local6 = 0 Return (Index (Package () { 1, 2 }, Local6)) }
    Method (IDIL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Index (Package () { 1, 2 }, Local6)) }
    Method (IDIS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Index (Package () { 1, 2 }, Local6)) }
    Method (IDIE, 0, Serialized) { SETU () Local6 = "" Return (Index (Package () { 1, 2 }, Local6)) }
    Method (IDIT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Index (Package () { 1, 2 }, Local6)) }
    Method (IDIB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Index (Package () { 1, 2 }, Local6)) }
    Method (IDIO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Index (Package () { 1, 2 }, Local6)) }
    Method (IDIN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Index (Package () { 1, 2 }, Local6)) }
    Method (IDIP, 0, Serialized) { SETU () Return (Index (Package () { 1, 2 }, IDEN (SRCP ()))) }
    Method (IDIF, 0, Serialized) { SETU () Return (Index (Package () { 1, 2 }, SR32)) }
    Method (IDIG, 0, Serialized) { SETU () Return (Index (Package () { 1, 2 }, SR72)) }
    Method (IDIH, 0, Serialized) { SETU () Return (Index (Package () { 1, 2 }, BF08)) }
    Method (IDIJ, 0, Serialized) { SETU () Return (Index (Package () { 1, 2 }, BF12)) }
    Method (IDIR, 0, Serialized) { SETU () Return (Index (Package () { 1, 2 }, IDEN (SRCR ()))) }
    Method (IDID, 0, Serialized) { SETU () Return (Index (Package () { 1, 2 }, IDEN (SRCD ()))) }
    Method (IDIM, 0, Serialized) { SETU () Return (Index (Package () { 1, 2 }, IDEN (SRCM ()))) }
    Method (IDIV, 0, Serialized) { SETU () Return (Index (Package () { 1, 2 }, SRCN ())) }
    Method (IDIU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Index (Package () { 1, 2 }, Local7)) }
    Method (DERI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (DerefOf (Local6)) }
    Method (DERZ, 0, Serialized) { SETU () Local6 = 0 Return (DerefOf (Local6)) }
    Method (DERL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (DerefOf (Local6)) }
    Method (DERS, 0, Serialized) { SETU () Local6 = "1A2b" Return (DerefOf (Local6)) }
    Method (DERE, 0, Serialized) { SETU () Local6 = "" Return (DerefOf (Local6)) }
    Method (DERT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (DerefOf (Local6)) }
    Method (DERB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (DerefOf (Local6)) }
    Method (DERO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (DerefOf (Local6)) }
    Method (DERN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (DerefOf (Local6)) }
    Method (DERP, 0, Serialized) { SETU () Return (DerefOf (IDEN (SRCP ()))) }
    Method (DERF, 0, Serialized) { SETU () Return (DerefOf (SR32)) }
    Method (DERG, 0, Serialized) { SETU () Return (DerefOf (SR72)) }
    Method (DERH, 0, Serialized) { SETU () Return (DerefOf (BF08)) }
    Method (DERJ, 0, Serialized) { SETU () Return (DerefOf (BF12)) }
    Method (DERR, 0, Serialized) { SETU () Return (DerefOf (IDEN (SRCR ()))) }
    Method (DERD, 0, Serialized) { SETU () Return (DerefOf (IDEN (SRCD ()))) }
    Method (DERM, 0, Serialized) { SETU () Return (DerefOf (IDEN (SRCM ()))) }
    Method (DERV, 0, Serialized) { SETU () Return (DerefOf (SRCN ())) }
    Method (DERU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (DerefOf (Local7)) }
    Method (OBTI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Local6 Return (ObjectType (Local0)) }
    Method (OBTZ, 0, Serialized) { SETU () Local6 = 0 Local0 = Local6 Return (ObjectType (Local0)) }
    Method (OBTL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Local6 Return (ObjectType (Local0)) }
    Method (OBTS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Local6 Return (ObjectType (Local0)) }
    Method (OBTE, 0, Serialized) { SETU () Local6 = "" Local0 = Local6 Return (ObjectType (Local0)) }
    Method (OBTT, 0, Serialized) { SETU () Local6 = "text, longer than others" Local0 = Local6 Return (ObjectType (Local0)) }
    Method (OBTB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Local6 Return (ObjectType (Local0)) }
    Method (OBTO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Local6 Return (ObjectType (Local0)) }
    Method (OBTN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Local0 = Local6 Return (ObjectType (Local0)) }
    Method (OBTP, 0, Serialized) { SETU () Local0 = IDEN (SRCP ()) Return (ObjectType (Local0)) }
    Method (OBTF, 0, Serialized) { SETU () Local0 = SR32 Return (ObjectType (Local0)) }
    Method (OBTG, 0, Serialized) { SETU () Local0 = SR72 Return (ObjectType (Local0)) }
    Method (OBTH, 0, Serialized) { SETU () Local0 = BF08 Return (ObjectType (Local0)) }
    Method (OBTJ, 0, Serialized) { SETU () Local0 = BF12 Return (ObjectType (Local0)) }
    Method (OBTR, 0, Serialized) { SETU () Local0 = IDEN (SRCR ()) Return (ObjectType (Local0)) }
    Method (OBTD, 0, Serialized) { SETU () Local0 = IDEN (SRCD ()) Return (ObjectType (Local0)) }
    Method (OBTM, 0, Serialized) { SETU () Local0 = IDEN (SRCM ()) Return (ObjectType (Local0)) }
    Method (OBTV, 0, Serialized) { SETU () Local0 = SRCN () Return (ObjectType (Local0)) }
    Method (OBTU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Local7 Return (ObjectType (Local0)) }
    Method (SIZI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Local6 Return (SizeOf (Local0)) }
    Method (SIZZ, 0, Serialized) { SETU () Local6 = 0 Local0 = Local6 Return (SizeOf (Local0)) }
    Method (SIZL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Local6 Return (SizeOf (Local0)) }
    Method (SIZS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Local6 Return (SizeOf (Local0)) }
    Method (SIZE, 0, Serialized) { SETU () Local6 = "" Local0 = Local6 Return (SizeOf (Local0)) }
    Method (SIZT, 0, Serialized) { SETU () Local6 = "text, longer than others" Local0 = Local6 Return (SizeOf (Local0)) }
    Method (SIZB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Local6 Return (SizeOf (Local0)) }
    Method (SIZO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Local6 Return (SizeOf (Local0)) }
    Method (SIZN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Local0 = Local6 Return (SizeOf (Local0)) }
    Method (SIZP, 0, Serialized) { SETU () Local0 = IDEN (SRCP ()) Return (SizeOf (Local0)) }
    Method (SIZF, 0, Serialized) { SETU () Local0 = SR32 Return (SizeOf (Local0)) }
    Method (SIZG, 0, Serialized) { SETU () Local0 = SR72 Return (SizeOf (Local0)) }
    Method (SIZH, 0, Serialized) { SETU () Local0 = BF08 Return (SizeOf (Local0)) }
    Method (SIZJ, 0, Serialized) { SETU () Local0 = BF12 Return (SizeOf (Local0)) }
    Method (SIZR, 0, Serialized) { SETU () Local0 = IDEN (SRCR ()) Return (SizeOf (Local0)) }
    Method (SIZD, 0, Serialized) { SETU () Local0 = IDEN (SRCD ()) Return (SizeOf (Local0)) }
    Method (SIZM, 0, Serialized) { SETU () Local0 = IDEN (SRCM ()) Return (SizeOf (Local0)) }
    Method (SIZV, 0, Serialized) { SETU () Local0 = SRCN () Return (SizeOf (Local0)) }
    Method (SIZU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Local7 Return (SizeOf (Local0)) }
    Method (REFI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Local6 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFZ, 0, Serialized) { SETU () Local6 = 0 Local0 = Local6 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Local6 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Local6 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFE, 0, Serialized) { SETU () Local6 = "" Local0 = Local6 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFT, 0, Serialized) { SETU () Local6 = "text, longer than others" Local0 = Local6 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Local6 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Local6 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Local0 = Local6 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFP, 0, Serialized) { SETU () Local0 = IDEN (SRCP ()) Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFF, 0, Serialized) { SETU () Local0 = SR32 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFG, 0, Serialized) { SETU () Local0 = SR72 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFH, 0, Serialized) { SETU () Local0 = BF08 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFJ, 0, Serialized) { SETU () Local0 = BF12 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFR, 0, Serialized) { SETU () Local0 = IDEN (SRCR ()) Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFD, 0, Serialized) { SETU () Local0 = IDEN (SRCD ()) Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFM, 0, Serialized) { SETU () Local0 = IDEN (SRCM ()) Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFV, 0, Serialized) { SETU () Local0 = SRCN () Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (REFU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Local7 Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
    Method (INCI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Local6 Increment (Local0) Return (Local0) }
    Method (INCZ, 0, Serialized) { SETU () Local6 = 0 Local0 = Local6 Increment (Local0) Return (Local0) }
    Method (INCL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Local6 Increment (Local0) Return (Local0) }
    Method (INCS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Local6 Increment (Local0) Return (Local0) }
    Method (INCE, 0, Serialized) { SETU () Local6 = "" Local0 = Local6 Increment (Local0) Return (Local0) }
    Method (INCT, 0, Serialized) { SETU () Local6 = "text, longer than others" Local0 = Local6 Increment (Local0) Return (Local0) }
    Method (INCB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Local6 Increment (Local0) Return (Local0) }
    Method (INCO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Local6 Increment (Local0) Return (Local0) }
    Method (INCN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Local0 = Local6 Increment (Local0) Return (Local0) }
    Method (INCP, 0, Serialized) { SETU () Local0 = IDEN (SRCP ()) Increment (Local0) Return (Local0) }
    Method (INCF, 0, Serialized) { SETU () Local0 = SR32 Increment (Local0) Return (Local0) }
    Method (INCG, 0, Serialized) { SETU () Local0 = SR72 Increment (Local0) Return (Local0) }
    Method (INCH, 0, Serialized) { SETU () Local0 = BF08 Increment (Local0) Return (Local0) }
    Method (INCJ, 0, Serialized) { SETU () Local0 = BF12 Increment (Local0) Return (Local0) }
    Method (INCR, 0, Serialized) { SETU () Local0 = IDEN (SRCR ()) Increment (Local0) Return (Local0) }
    Method (INCD, 0, Serialized) { SETU () Local0 = IDEN (SRCD ()) Increment (Local0) Return (Local0) }
    Method (INCM, 0, Serialized) { SETU () Local0 = IDEN (SRCM ()) Increment (Local0) Return (Local0) }
    Method (INCV, 0, Serialized) { SETU () Local0 = SRCN () Increment (Local0) Return (Local0) }
    Method (INCU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Local7 Increment (Local0) Return (Local0) }
    Method (DECI, 0, Serialized) { SETU () Local6 = 0x12345678 Local0 = Local6 Decrement (Local0) Return (Local0) }
    Method (DECZ, 0, Serialized) { SETU () Local6 = 0 Local0 = Local6 Decrement (Local0) Return (Local0) }
    Method (DECL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Local0 = Local6 Decrement (Local0) Return (Local0) }
    Method (DECS, 0, Serialized) { SETU () Local6 = "1A2b" Local0 = Local6 Decrement (Local0) Return (Local0) }
    Method (DECE, 0, Serialized) { SETU () Local6 = "" Local0 = Local6 Decrement (Local0) Return (Local0) }
    Method (DECT, 0, Serialized) { SETU () Local6 = "text, longer than others" Local0 = Local6 Decrement (Local0) Return (Local0) }
    Method (DECB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Local0 = Local6 Decrement (Local0) Return (Local0) }
    Method (DECO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Local0 = Local6 Decrement (Local0) Return (Local0) }
    Method (DECN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Local0 = Local6 Decrement (Local0) Return (Local0) }
    Method (DECP, 0, Serialized) { SETU () Local0 = IDEN (SRCP ()) Decrement (Local0) Return (Local0) }
    Method (DECF, 0, Serialized) { SETU () Local0 = SR32 Decrement (Local0) Return (Local0) }
    Method (DECG, 0, Serialized) { SETU () Local0 = SR72 Decrement (Local0) Return (Local0) }
    Method (DECH, 0, Serialized) { SETU () Local0 = BF08 Decrement (Local0) Return (Local0) }
    Method (DECJ, 0, Serialized) { SETU () Local0 = BF12 Decrement (Local0) Return (Local0) }
    Method (DECR, 0, Serialized) { SETU () Local0 = IDEN (SRCR ()) Decrement (Local0) Return (Local0) }
    Method (DECD, 0, Serialized) { SETU () Local0 = IDEN (SRCD ()) Decrement (Local0) Return (Local0) }
    Method (DECM, 0, Serialized) { SETU () Local0 = IDEN (SRCM ()) Decrement (Local0) Return (Local0) }
    Method (DECV, 0, Serialized) { SETU () Local0 = SRCN () Decrement (Local0) Return (Local0) }
    Method (DECU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Local7 Decrement (Local0) Return (Local0) }
    Method (BFRI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Buffer (And (Local6, 7)) { 1 }) }
    Method (BFRZ, 0, Serialized) { SETU () Local6 = 0 Return (Buffer (And (Local6, 7)) { 1 }) }
    Method (BFRL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Buffer (And (Local6, 7)) { 1 }) }
    Method (BFRS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Buffer (And (Local6, 7)) { 1 }) }
    Method (BFRE, 0, Serialized) { SETU () Local6 = "" Return (Buffer (And (Local6, 7)) { 1 }) }
    Method (BFRT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Buffer (And (Local6, 7)) { 1 }) }
    Method (BFRB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Buffer (And (Local6, 7)) { 1 }) }
    Method (BFRO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Buffer (And (Local6, 7)) { 1 }) }
    Method (BFRN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Buffer (And (Local6, 7)) { 1 }) }
    Method (BFRP, 0, Serialized) { SETU () Return (Buffer (And (IDEN (SRCP ()), 7)) { 1 }) }
    Method (BFRF, 0, Serialized) { SETU () Return (Buffer (And (SR32, 7)) { 1 }) }
    Method (BFRG, 0, Serialized) { SETU () Return (Buffer (And (SR72, 7)) { 1 }) }
    Method (BFRH, 0, Serialized) { SETU () Return (Buffer (And (BF08, 7)) { 1 }) }
    Method (BFRJ, 0, Serialized) { SETU () Return (Buffer (And (BF12, 7)) { 1 }) }
    Method (BFRR, 0, Serialized) { SETU () Return (Buffer (And (IDEN (SRCR ()), 7)) { 1 }) }
    Method (BFRD, 0, Serialized) { SETU () Return (Buffer (And (IDEN (SRCD ()), 7)) { 1 }) }
    Method (BFRM, 0, Serialized) { SETU () Return (Buffer (And (IDEN (SRCM ()), 7)) { 1 }) }
    Method (BFRV, 0, Serialized) { SETU () Return (Buffer (And (SRCN (), 7)) { 1 }) }
    Method (BFRU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Buffer (And (Local7, 7)) { 1 }) }
    Method (CRTI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (ConcatenateResTemplate (Local6, Buffer () { 0x79, 0 })) }
    Method (CRTZ, 0, Serialized) { SETU () Local6 = 0 Return (ConcatenateResTemplate (Local6, Buffer () { 0x79, 0 })) }
    Method (CRTL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (ConcatenateResTemplate (Local6, Buffer () { 0x79, 0 })) }
    Method (CRTS, 0, Serialized) { SETU () Local6 = "1A2b" Return (ConcatenateResTemplate (Local6, Buffer () { 0x79, 0 })) }
    Method (CRTE, 0, Serialized) { SETU () Local6 = "" Return (ConcatenateResTemplate (Local6, Buffer () { 0x79, 0 })) }
    Method (CRTT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (ConcatenateResTemplate (Local6, Buffer () { 0x79, 0 })) }
    Method (CRTB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (ConcatenateResTemplate (Local6, Buffer () { 0x79, 0 })) }
    Method (CRTO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (ConcatenateResTemplate (Local6, Buffer () { 0x79, 0 })) }
    Method (CRTN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (ConcatenateResTemplate (Local6, Buffer () { 0x79, 0 })) }
    Method (CRTP, 0, Serialized) { SETU () Return (ConcatenateResTemplate (IDEN (SRCP ()), Buffer () { 0x79, 0 })) }
    Method (CRTF, 0, Serialized) { SETU () Return (ConcatenateResTemplate (SR32, Buffer () { 0x79, 0 })) }
    Method (CRTG, 0, Serialized) { SETU () Return (ConcatenateResTemplate (SR72, Buffer () { 0x79, 0 })) }
    Method (CRTH, 0, Serialized) { SETU () Return (ConcatenateResTemplate (BF08, Buffer () { 0x79, 0 })) }
    Method (CRTJ, 0, Serialized) { SETU () Return (ConcatenateResTemplate (BF12, Buffer () { 0x79, 0 })) }
    Method (CRTR, 0, Serialized) { SETU () Return (ConcatenateResTemplate (IDEN (SRCR ()), Buffer () { 0x79, 0 })) }
    Method (CRTD, 0, Serialized) { SETU () Return (ConcatenateResTemplate (IDEN (SRCD ()), Buffer () { 0x79, 0 })) }
    Method (CRTM, 0, Serialized) { SETU () Return (ConcatenateResTemplate (IDEN (SRCM ()), Buffer () { 0x79, 0 })) }
    Method (CRTV, 0, Serialized) { SETU () Return (ConcatenateResTemplate (SRCN (), Buffer () { 0x79, 0 })) }
    Method (CRTU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (ConcatenateResTemplate (Local7, Buffer () { 0x79, 0 })) }
    Method (SLPI, 0, Serialized) { SETU () Local6 = 0x12345678 Sleep (And (Local6, 1)) Return (1) }
    Method (SLPZ, 0, Serialized) { SETU () Local6 = 0 Sleep (And (Local6, 1)) Return (1) }
    Method (SLPL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Sleep (And (Local6, 1)) Return (1) }
    Method (SLPS, 0, Serialized) { SETU () Local6 = "1A2b" Sleep (And (Local6, 1)) Return (1) }
    Method (SLPE, 0, Serialized) { SETU () Local6 = "" Sleep (And (Local6, 1)) Return (1) }
    Method (SLPT, 0, Serialized) { SETU () Local6 = "text, longer than others" Sleep (And (Local6, 1)) Return (1) }
    Method (SLPB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Sleep (And (Local6, 1)) Return (1) }
    Method (SLPO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Sleep (And (Local6, 1)) Return (1) }
    Method (SLPN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Sleep (And (Local6, 1)) Return (1) }
    Method (SLPP, 0, Serialized) { SETU () Sleep (And (IDEN (SRCP ()), 1)) Return (1) }
    Method (SLPF, 0, Serialized) { SETU () Sleep (And (SR32, 1)) Return (1) }
    Method (SLPG, 0, Serialized) { SETU () Sleep (And (SR72, 1)) Return (1) }
    Method (SLPH, 0, Serialized) { SETU () Sleep (And (BF08, 1)) Return (1) }
    Method (SLPJ, 0, Serialized) { SETU () Sleep (And (BF12, 1)) Return (1) }
    Method (SLPR, 0, Serialized) { SETU () Sleep (And (IDEN (SRCR ()), 1)) Return (1) }
    Method (SLPD, 0, Serialized) { SETU () Sleep (And (IDEN (SRCD ()), 1)) Return (1) }
    Method (SLPM, 0, Serialized) { SETU () Sleep (And (IDEN (SRCM ()), 1)) Return (1) }
    Method (SLPV, 0, Serialized) { SETU () Sleep (And (SRCN (), 1)) Return (1) }
    Method (SLPU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Sleep (And (Local7, 1)) Return (1) }
    Method (STAI, 0, Serialized) { SETU () Local6 = 0x12345678 Stall (And (Local6, 1)) Return (1) }
    Method (STAZ, 0, Serialized) { SETU () Local6 = 0 Stall (And (Local6, 1)) Return (1) }
    Method (STAL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Stall (And (Local6, 1)) Return (1) }
    Method (STAS, 0, Serialized) { SETU () Local6 = "1A2b" Stall (And (Local6, 1)) Return (1) }
    Method (STAE, 0, Serialized) { SETU () Local6 = "" Stall (And (Local6, 1)) Return (1) }
    Method (STAT, 0, Serialized) { SETU () Local6 = "text, longer than others" Stall (And (Local6, 1)) Return (1) }
    Method (STAB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Stall (And (Local6, 1)) Return (1) }
    Method (STAO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Stall (And (Local6, 1)) Return (1) }
    Method (STAN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Stall (And (Local6, 1)) Return (1) }
    Method (STAP, 0, Serialized) { SETU () Stall (And (IDEN (SRCP ()), 1)) Return (1) }
    Method (STAF, 0, Serialized) { SETU () Stall (And (SR32, 1)) Return (1) }
    Method (STAG, 0, Serialized) { SETU () Stall (And (SR72, 1)) Return (1) }
    Method (STAH, 0, Serialized) { SETU () Stall (And (BF08, 1)) Return (1) }
    Method (STAJ, 0, Serialized) { SETU () Stall (And (BF12, 1)) Return (1) }
    Method (STAR, 0, Serialized) { SETU () Stall (And (IDEN (SRCR ()), 1)) Return (1) }
    Method (STAD, 0, Serialized) { SETU () Stall (And (IDEN (SRCD ()), 1)) Return (1) }
    Method (STAM, 0, Serialized) { SETU () Stall (And (IDEN (SRCM ()), 1)) Return (1) }
    Method (STAV, 0, Serialized) { SETU () Stall (And (SRCN (), 1)) Return (1) }
    Method (STAU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Stall (And (Local7, 1)) Return (1) }
    Method (RETI, 0, Serialized) { SETU () Local6 = 0x12345678 Return (Local6) }
    Method (RETZ, 0, Serialized) { SETU () Local6 = 0 Return (Local6) }
    Method (RETL, 0, Serialized) { SETU () Local6 = 0x123456789ABCDEF0 Return (Local6) }
    Method (RETS, 0, Serialized) { SETU () Local6 = "1A2b" Return (Local6) }
    Method (RETE, 0, Serialized) { SETU () Local6 = "" Return (Local6) }
    Method (RETT, 0, Serialized) { SETU () Local6 = "text, longer than others" Return (Local6) }
    Method (RETB, 0, Serialized) { SETU () Local6 = Buffer () { 0x31, 2, 3 } Return (Local6) }
    Method (RETO, 0, Serialized) { SETU () Local6 = Buffer (0) {} Return (Local6) }
    Method (RETN, 0, Serialized) { SETU () Local6 = Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 } Return (Local6) }
    Method (RETP, 0, Serialized) { SETU () Return (IDEN (SRCP ())) }
    Method (RETF, 0, Serialized) { SETU () Return (SR32) }
    Method (RETG, 0, Serialized) { SETU () Return (SR72) }
    Method (RETH, 0, Serialized) { SETU () Return (BF08) }
    Method (RETJ, 0, Serialized) { SETU () Return (BF12) }
    Method (RETR, 0, Serialized) { SETU () Return (IDEN (SRCR ())) }
    Method (RETD, 0, Serialized) { SETU () Return (IDEN (SRCD ())) }
    Method (RETM, 0, Serialized) { SETU () Return (IDEN (SRCM ())) }
    Method (RETV, 0, Serialized) { SETU () Return (SRCN ()) }
    Method (RETU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Return (Local7) }
}

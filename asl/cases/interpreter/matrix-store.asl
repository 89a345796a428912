// Title: every value stored and copied to every target
// Written by tools/conversion-cases.ts
// Call: \SINI
// Expect: Integer 0x12345678
// Call: \SINZ
// Expect: Integer 0x0
// Call: \SINL
// Expect: Integer 0x123456789ABCDEF0
// Call: \SINS
// Expect: Integer 0x1A2B
// Nt: Integer 0x62324131 - store-to-storage
// Call: \SINE
// Expect: Integer 0x0
// Call: \SINT
// Expect: Integer 0x0
// Nt: Integer 0x6F6C202C74786574 - store-to-storage
// Call: \SINB
// Expect: Integer 0x30231
// Call: \SINO
// Expect: AE_AML_BUFFER_LIMIT
// Nt: Integer 0x0 - store-to-storage
// Call: \SINN
// Expect: Integer 0x807060504030201
// Call: \SINP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SINF
// Expect: Integer 0x41424344
// Call: \SING
// Expect: Integer 0x3837363534333231
// Call: \SINH
// Expect: Integer 0x61
// Call: \SINJ
// Expect: Integer 0x362
// Call: \SINR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SIND
// Expect: AE_AML_OPERAND_TYPE
// Call: \SINM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SINV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SINU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SSTI
// Expect: String "0000000012345678"
// Nt: String "xV4\x12" - store-to-storage
// Call: \SSTZ
// Expect: String "0000000000000000"
// Nt: String "" - store-to-storage
// Call: \SSTL
// Expect: String "123456789ABCDEF0"
// Nt: String "ðÞ¼š" - store-to-storage
// Call: \SSTS
// Expect: String "1A2b"
// Call: \SSTE
// Expect: String ""
// Call: \SSTT
// Expect: String "text, longer than others"
// Nt: String "text" - store-to-storage
// Call: \SSTB
// Expect: String "0x31 0x02 0x03"
// Nt: String "1\x02\x03" - store-to-storage
// Call: \SSTO
// Expect: String ""
// Call: \SSTN
// Expect: String "0x01 0x02 0x03 0x04 0x05 0x06 0x07 0x08 0x09 0x0A 0x0B"
// Nt: String "\x01\x02\x03\x04" - store-to-storage
// Call: \SSTP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SSTF
// Expect: String "0000000041424344"
// Nt: String "DCBA" - store-to-storage
// Call: \SSTG
// Expect: String "0x31 0x32 0x33 0x34 0x35 0x36 0x37 0x38 0x39"
// Nt: String "1234" - store-to-storage
// Call: \SSTH
// Expect: String "0000000000000061"
// Nt: String "a" - store-to-storage
// Call: \SSTJ
// Expect: String "0x62 0x03"
// Nt: String "b\x03" - store-to-storage
// Call: \SSTR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SSTD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SSTM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SSTV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: String "" - implicit-return
// Call: \SSTU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SSEI
// Expect: String "0000000012345678"
// Nt: String "" - store-to-storage
// Call: \SSEZ
// Expect: String "0000000000000000"
// Nt: String "" - store-to-storage
// Call: \SSEL
// Expect: String "123456789ABCDEF0"
// Nt: String "" - store-to-storage
// Call: \SSES
// Expect: String "1A2b"
// Nt: String "" - store-to-storage
// Call: \SSEE
// Expect: String ""
// Call: \SSET
// Expect: String "text, longer than others"
// Nt: String "" - store-to-storage
// Call: \SSEB
// Expect: String "0x31 0x02 0x03"
// Nt: String "" - store-to-storage
// Call: \SSEO
// Expect: String ""
// Call: \SSEN
// Expect: String "0x01 0x02 0x03 0x04 0x05 0x06 0x07 0x08 0x09 0x0A 0x0B"
// Nt: String "" - store-to-storage
// Call: \SSEP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SSEF
// Expect: String "0000000041424344"
// Nt: String "" - store-to-storage
// Call: \SSEG
// Expect: String "0x31 0x32 0x33 0x34 0x35 0x36 0x37 0x38 0x39"
// Nt: String "" - store-to-storage
// Call: \SSEH
// Expect: String "0000000000000061"
// Nt: String "" - store-to-storage
// Call: \SSEJ
// Expect: String "0x62 0x03"
// Nt: String "" - store-to-storage
// Call: \SSER
// Expect: AE_AML_OPERAND_TYPE
// Call: \SSED
// Expect: AE_AML_OPERAND_TYPE
// Call: \SSEM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SSEV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: String "" - implicit-return
// Call: \SSEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SBUI
// Expect: Buffer (78 56 34 12)
// Call: \SBUZ
// Expect: Buffer (00 00 00 00)
// Call: \SBUL
// Expect: Buffer (F0 DE BC 9A)
// Call: \SBUS
// Expect: Buffer (31 41 32 62)
// Call: \SBUE
// Expect: Buffer (00 00 00 00)
// Call: \SBUT
// Expect: Buffer (74 65 78 74)
// Call: \SBUB
// Expect: Buffer (31 02 03 00)
// Call: \SBUO
// Expect: Buffer (00 00 00 00)
// Call: \SBUN
// Expect: Buffer (01 02 03 04)
// Call: \SBUP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBUF
// Expect: Buffer (44 43 42 41)
// Call: \SBUG
// Expect: Buffer (31 32 33 34)
// Call: \SBUH
// Expect: Buffer (61 00 00 00)
// Call: \SBUJ
// Expect: Buffer (62 03 00 00)
// Call: \SBUR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBUD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBUM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBUV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (00 00 00 00) - implicit-return
// Call: \SBUU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SBEI
// Expect: Buffer (78 56 34 12 00 00 00 00)
// Nt: Buffer () - store-to-storage
// Call: \SBEZ
// Expect: Buffer (00 00 00 00 00 00 00 00)
// Nt: Buffer () - store-to-storage
// Call: \SBEL
// Expect: Buffer (F0 DE BC 9A 78 56 34 12)
// Nt: Buffer () - store-to-storage
// Call: \SBES
// Expect: Buffer (31 41 32 62 00)
// Nt: Buffer () - store-to-storage
// Call: \SBEE
// Expect: Buffer (00)
// Nt: Buffer () - store-to-storage
// Call: \SBET
// Expect: Buffer (74 65 78 74 2C 20 6C 6F 6E 67 65 72 20 74 68 61 6E 20 6F 74 68 65 72 73 00)
// Nt: Buffer () - store-to-storage
// Call: \SBEB
// Expect: Buffer (31 02 03)
// Nt: Buffer () - store-to-storage
// Call: \SBEO
// Expect: Buffer ()
// Call: \SBEN
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Nt: Buffer () - store-to-storage
// Call: \SBEP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBEF
// Expect: Buffer (44 43 42 41 00 00 00 00)
// Nt: Buffer () - store-to-storage
// Call: \SBEG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Nt: Buffer () - store-to-storage
// Call: \SBEH
// Expect: Buffer (61 00 00 00 00 00 00 00)
// Nt: Buffer () - store-to-storage
// Call: \SBEJ
// Expect: Buffer (62 03)
// Nt: Buffer () - store-to-storage
// Call: \SBER
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBED
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBEM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBEV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer () - implicit-return
// Call: \SBEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SPKI
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKZ
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKL
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKS
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKE
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKT
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKB
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKO
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKN
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKP
// Expect: Package [Integer 0x1, String "two"]
// Call: \SPKF
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKG
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKH
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKJ
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKR
// Expect: AE_AML_TARGET_TYPE
// Call: \SPKD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SPKM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SPKV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: AE_AML_TARGET_TYPE - implicit-return
// Call: \SPKU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SF1I
// Expect: Integer 0x78
// Call: \SF1Z
// Expect: Integer 0x0
// Call: \SF1L
// Expect: Integer 0xF0
// Call: \SF1S
// Expect: Integer 0x31
// Call: \SF1E
// Expect: Integer 0x0
// Call: \SF1T
// Expect: Integer 0x74
// Call: \SF1B
// Expect: Integer 0x31
// Call: \SF1O
// Expect: Integer 0x0
// Call: \SF1N
// Expect: Integer 0x1
// Call: \SF1P
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF1F
// Expect: Integer 0x44
// Call: \SF1G
// Expect: Integer 0x31
// Call: \SF1H
// Expect: Integer 0x61
// Call: \SF1J
// Expect: Integer 0x62
// Call: \SF1R
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF1D
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF1M
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF1V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SF1U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SF4I
// Expect: Integer 0x12345678
// Call: \SF4Z
// Expect: Integer 0x0
// Call: \SF4L
// Expect: Integer 0x9ABCDEF0
// Call: \SF4S
// Expect: Integer 0x62324131
// Call: \SF4E
// Expect: Integer 0x0
// Call: \SF4T
// Expect: Integer 0x74786574
// Call: \SF4B
// Expect: Integer 0x30231
// Call: \SF4O
// Expect: Integer 0x0
// Call: \SF4N
// Expect: Integer 0x4030201
// Call: \SF4P
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF4F
// Expect: Integer 0x41424344
// Call: \SF4G
// Expect: Integer 0x34333231
// Call: \SF4H
// Expect: Integer 0x61
// Call: \SF4J
// Expect: Integer 0x362
// Call: \SF4R
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF4D
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF4M
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF4V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SF4U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SF9I
// Expect: Buffer (78 56 34 12 00 00 00 00 00)
// Call: \SF9Z
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \SF9L
// Expect: Buffer (F0 DE BC 9A 78 56 34 12 00)
// Call: \SF9S
// Expect: Buffer (31 41 32 62 00 00 00 00 00)
// Call: \SF9E
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \SF9T
// Expect: Buffer (74 65 78 74 2C 20 6C 6F 6E)
// Call: \SF9B
// Expect: Buffer (31 02 03 00 00 00 00 00 00)
// Call: \SF9O
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \SF9N
// Expect: Buffer (01 02 03 04 05 06 07 08 09)
// Call: \SF9P
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF9F
// Expect: Buffer (44 43 42 41 00 00 00 00 00)
// Call: \SF9G
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \SF9H
// Expect: Buffer (61 00 00 00 00 00 00 00 00)
// Call: \SF9J
// Expect: Buffer (62 03 00 00 00 00 00 00 00)
// Call: \SF9R
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF9D
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF9M
// Expect: AE_AML_OPERAND_TYPE
// Call: \SF9V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (00 00 00 00 00 00 00 00 00) - implicit-return
// Call: \SF9U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SB1I
// Expect: Integer 0x78
// Call: \SB1Z
// Expect: Integer 0x0
// Call: \SB1L
// Expect: Integer 0xF0
// Call: \SB1S
// Expect: Integer 0x31
// Call: \SB1E
// Expect: Integer 0x0
// Call: \SB1T
// Expect: Integer 0x74
// Call: \SB1B
// Expect: Integer 0x31
// Call: \SB1O
// Expect: Integer 0x0
// Call: \SB1N
// Expect: Integer 0x1
// Call: \SB1P
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB1F
// Expect: Integer 0x44
// Call: \SB1G
// Expect: Integer 0x31
// Call: \SB1H
// Expect: Integer 0x61
// Call: \SB1J
// Expect: Integer 0x62
// Call: \SB1R
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB1D
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB1M
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB1V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SB1U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SB4I
// Expect: Integer 0x12345678
// Call: \SB4Z
// Expect: Integer 0x0
// Call: \SB4L
// Expect: Integer 0x9ABCDEF0
// Call: \SB4S
// Expect: Integer 0x62324131
// Call: \SB4E
// Expect: Integer 0x0
// Call: \SB4T
// Expect: Integer 0x74786574
// Call: \SB4B
// Expect: Integer 0x30231
// Call: \SB4O
// Expect: Integer 0x0
// Call: \SB4N
// Expect: Integer 0x4030201
// Call: \SB4P
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB4F
// Expect: Integer 0x41424344
// Call: \SB4G
// Expect: Integer 0x34333231
// Call: \SB4H
// Expect: Integer 0x61
// Call: \SB4J
// Expect: Integer 0x362
// Call: \SB4R
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB4D
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB4M
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB4V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SB4U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SBCI
// Expect: Buffer (78 06)
// Call: \SBCZ
// Expect: Buffer (00 00)
// Call: \SBCL
// Expect: Buffer (F0 0E)
// Call: \SBCS
// Expect: Buffer (31 01)
// Call: \SBCE
// Expect: Buffer (00 00)
// Call: \SBCT
// Expect: Buffer (74 05)
// Call: \SBCB
// Expect: Buffer (31 02)
// Call: \SBCO
// Expect: Buffer (00 00)
// Call: \SBCN
// Expect: Buffer (01 02)
// Call: \SBCP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBCF
// Expect: Buffer (44 03)
// Call: \SBCG
// Expect: Buffer (31 02)
// Call: \SBCH
// Expect: Buffer (61 00)
// Call: \SBCJ
// Expect: Buffer (62 03)
// Call: \SBCR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBCD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBCM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SBCV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (00 00) - implicit-return
// Call: \SBCU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SB9I
// Expect: Buffer (78 56 34 12 00 00 00 00 00)
// Call: \SB9Z
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \SB9L
// Expect: Buffer (F0 DE BC 9A 78 56 34 12 00)
// Call: \SB9S
// Expect: Buffer (31 41 32 62 00 00 00 00 00)
// Call: \SB9E
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \SB9T
// Expect: Buffer (74 65 78 74 2C 20 6C 6F 6E)
// Call: \SB9B
// Expect: Buffer (31 02 03 00 00 00 00 00 00)
// Call: \SB9O
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \SB9N
// Expect: Buffer (01 02 03 04 05 06 07 08 09)
// Call: \SB9P
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB9F
// Expect: Buffer (44 43 42 41 00 00 00 00 00)
// Call: \SB9G
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \SB9H
// Expect: Buffer (61 00 00 00 00 00 00 00 00)
// Call: \SB9J
// Expect: Buffer (62 03 00 00 00 00 00 00 00)
// Call: \SB9R
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB9D
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB9M
// Expect: AE_AML_OPERAND_TYPE
// Call: \SB9V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (00 00 00 00 00 00 00 00 00) - implicit-return
// Call: \SB9U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SLOI
// Expect: Integer 0x12345678
// Call: \SLOZ
// Expect: Integer 0x0
// Call: \SLOL
// Expect: Integer 0x123456789ABCDEF0
// Call: \SLOS
// Expect: String "1A2b"
// Call: \SLOE
// Expect: String ""
// Call: \SLOT
// Expect: String "text, longer than others"
// Call: \SLOB
// Expect: Buffer (31 02 03)
// Call: \SLOO
// Expect: Buffer ()
// Call: \SLON
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \SLOP
// Expect: Package [Integer 0x1, String "two"]
// Call: \SLOF
// Expect: Integer 0x41424344
// Call: \SLOG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \SLOH
// Expect: Integer 0x61
// Call: \SLOJ
// Expect: Buffer (62 03)
// Call: \SLOR
// Expect: Integer 0x77
// Call: \SLOD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SLOM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SLOV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SLOU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SLRI
// Expect: Integer 0x1
// Nt: Integer 0x12345678 - store-through-local
// Call: \SLRZ
// Expect: Integer 0x1
// Nt: Integer 0x0 - store-through-local
// Call: \SLRL
// Expect: Integer 0x1
// Nt: Integer 0x123456789ABCDEF0 - store-through-local
// Call: \SLRS
// Expect: Integer 0x1
// Nt: Integer 0x62324131 - store-through-local
// Call: \SLRE
// Expect: Integer 0x1
// Nt: Integer 0x0 - store-through-local
// Call: \SLRT
// Expect: Integer 0x1
// Nt: Integer 0x6F6C202C74786574 - store-through-local
// Call: \SLRB
// Expect: Integer 0x1
// Nt: Integer 0x30231 - store-through-local
// Call: \SLRO
// Expect: Integer 0x1
// Nt: Integer 0x0 - store-through-local
// Call: \SLRN
// Expect: Integer 0x1
// Nt: Integer 0x807060504030201 - store-through-local
// Call: \SLRP
// Expect: Integer 0x1
// Nt: AE_AML_OPERAND_TYPE - store-through-local
// Call: \SLRF
// Expect: Integer 0x1
// Nt: Integer 0x41424344 - store-through-local
// Call: \SLRG
// Expect: Integer 0x1
// Nt: Integer 0x3837363534333231 - store-through-local
// Call: \SLRH
// Expect: Integer 0x1
// Nt: Integer 0x61 - store-through-local
// Call: \SLRJ
// Expect: Integer 0x1
// Nt: Integer 0x362 - store-through-local
// Call: \SLRR
// Expect: Integer 0x1
// Call: \SLRD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SLRM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SLRV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SLRU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SXPI
// Expect: Package [Integer 0x1, Integer 0x12345678]
// Call: \SXPZ
// Expect: Package [Integer 0x1, Integer 0x0]
// Call: \SXPL
// Expect: Package [Integer 0x1, Integer 0x123456789ABCDEF0]
// Call: \SXPS
// Expect: Package [Integer 0x1, String "1A2b"]
// Call: \SXPE
// Expect: Package [Integer 0x1, String ""]
// Call: \SXPT
// Expect: Package [Integer 0x1, String "text, longer than others"]
// Call: \SXPB
// Expect: Package [Integer 0x1, Buffer (31 02 03)]
// Call: \SXPO
// Expect: Package [Integer 0x1, Buffer ()]
// Call: \SXPN
// Expect: Package [Integer 0x1, Buffer (01 02 03 04 05 06 07 08 09 0A 0B)]
// Call: \SXPP
// Expect: Package [Integer 0x1, Package [Integer 0x1, String "two"]]
// Call: \SXPF
// Expect: Package [Integer 0x1, Integer 0x41424344]
// Call: \SXPG
// Expect: Package [Integer 0x1, Buffer (31 32 33 34 35 36 37 38 39)]
// Call: \SXPH
// Expect: Package [Integer 0x1, Integer 0x61]
// Call: \SXPJ
// Expect: Package [Integer 0x1, Buffer (62 03)]
// Call: \SXPR
// Expect: Package [Integer 0x1, Reference INT1]
// Acpiexec: AE_TYPE - it lets no reference that RefOf made out in a Package
// Call: \SXPD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SXPM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SXPV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Package [Integer 0x1, Integer 0x0] - implicit-return
// Call: \SXPU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SXBI
// Expect: Buffer (01 78)
// Call: \SXBZ
// Expect: Buffer (01 00)
// Call: \SXBL
// Expect: Buffer (01 F0)
// Call: \SXBS
// Expect: Buffer (01 31)
// Call: \SXBE
// Expect: Buffer (01 00)
// Call: \SXBT
// Expect: Buffer (01 74)
// Call: \SXBB
// Expect: Buffer (01 31)
// Call: \SXBO
// Expect: Buffer (01 00)
// Acpiexec: - it crashes
// Call: \SXBN
// Expect: Buffer (01 01)
// Call: \SXBP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SXBF
// Expect: Buffer (01 44)
// Call: \SXBG
// Expect: Buffer (01 31)
// Call: \SXBH
// Expect: Buffer (01 61)
// Call: \SXBJ
// Expect: Buffer (01 62)
// Call: \SXBR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SXBD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SXBM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SXBV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (01 00) - implicit-return
// Call: \SXBU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SXSI
// Expect: String "txxt"
// Call: \SXSZ
// Expect: String "t\x00xt"
// Acpiexec: String "t" - it prints up to the first NUL
// Call: \SXSL
// Expect: String "tðxt"
// Acpiexec: String "t\xFFFFFFF0xt" - it prints characters above 0x7F as numbers
// Call: \SXSS
// Expect: String "t1xt"
// Call: \SXSE
// Expect: String "t\x00xt"
// Acpiexec: String "t" - it prints up to the first NUL
// Call: \SXST
// Expect: String "ttxt"
// Call: \SXSB
// Expect: String "t1xt"
// Call: \SXSO
// Expect: String "t\x00xt"
// Acpiexec: - it crashes
// Call: \SXSN
// Expect: String "t\x01xt"
// Call: \SXSP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SXSF
// Expect: String "tDxt"
// Call: \SXSG
// Expect: String "t1xt"
// Call: \SXSH
// Expect: String "taxt"
// Call: \SXSJ
// Expect: String "tbxt"
// Call: \SXSR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SXSD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SXSM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SXSV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: String "t\x00xt" - implicit-return
// Call: \SXSU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SRII
// Expect: Integer 0x12345678
// Call: \SRIZ
// Expect: Integer 0x0
// Call: \SRIL
// Expect: Integer 0x123456789ABCDEF0
// Call: \SRIS
// Expect: Integer 0x1A2B
// Nt: Integer 0x62324131 - store-to-storage
// Call: \SRIE
// Expect: Integer 0x0
// Call: \SRIT
// Expect: Integer 0x0
// Nt: Integer 0x6F6C202C74786574 - store-to-storage
// Call: \SRIB
// Expect: Integer 0x30231
// Call: \SRIO
// Expect: AE_AML_BUFFER_LIMIT
// Nt: Integer 0x0 - store-to-storage
// Call: \SRIN
// Expect: Integer 0x807060504030201
// Call: \SRIP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRIF
// Expect: Integer 0x41424344
// Call: \SRIG
// Expect: Integer 0x3837363534333231
// Call: \SRIH
// Expect: Integer 0x61
// Call: \SRIJ
// Expect: Integer 0x362
// Call: \SRIR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRID
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRIM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRIV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SRIU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SRSI
// Expect: String "0000000012345678"
// Nt: String "xV4\x12" - store-to-storage
// Call: \SRSZ
// Expect: String "0000000000000000"
// Nt: String "" - store-to-storage
// Call: \SRSL
// Expect: String "123456789ABCDEF0"
// Nt: String "ðÞ¼š" - store-to-storage
// Call: \SRSS
// Expect: String "1A2b"
// Call: \SRSE
// Expect: String ""
// Call: \SRST
// Expect: String "text, longer than others"
// Nt: String "text" - store-to-storage
// Call: \SRSB
// Expect: String "0x31 0x02 0x03"
// Nt: String "1\x02\x03" - store-to-storage
// Call: \SRSO
// Expect: String ""
// Call: \SRSN
// Expect: String "0x01 0x02 0x03 0x04 0x05 0x06 0x07 0x08 0x09 0x0A 0x0B"
// Nt: String "\x01\x02\x03\x04" - store-to-storage
// Call: \SRSP
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRSF
// Expect: String "0000000041424344"
// Nt: String "DCBA" - store-to-storage
// Call: \SRSG
// Expect: String "0x31 0x32 0x33 0x34 0x35 0x36 0x37 0x38 0x39"
// Nt: String "1234" - store-to-storage
// Call: \SRSH
// Expect: String "0000000000000061"
// Nt: String "a" - store-to-storage
// Call: \SRSJ
// Expect: String "0x62 0x03"
// Nt: String "b\x03" - store-to-storage
// Call: \SRSR
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRSD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRSM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRSV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: String "" - implicit-return
// Call: \SRSU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SRLI
// Expect: Integer 0x12345678
// Call: \SRLZ
// Expect: Integer 0x0
// Call: \SRLL
// Expect: Integer 0x123456789ABCDEF0
// Call: \SRLS
// Expect: String "1A2b"
// Call: \SRLE
// Expect: String ""
// Call: \SRLT
// Expect: String "text, longer than others"
// Call: \SRLB
// Expect: Buffer (31 02 03)
// Call: \SRLO
// Expect: Buffer ()
// Call: \SRLN
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \SRLP
// Expect: Package [Integer 0x1, String "two"]
// Call: \SRLF
// Expect: Integer 0x41424344
// Call: \SRLG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \SRLH
// Expect: Integer 0x61
// Call: \SRLJ
// Expect: Buffer (62 03)
// Call: \SRLR
// Expect: Integer 0x77
// Call: \SRLD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRLM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRLV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \SRLU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SRDI
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDZ
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDL
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDS
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDE
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDT
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDB
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDO
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDN
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDP
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDF
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDG
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDH
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDJ
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDR
// Expect: AE_AML_TARGET_TYPE
// Call: \SRDD
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRDM
// Expect: AE_AML_OPERAND_TYPE
// Call: \SRDV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: AE_AML_TARGET_TYPE - implicit-return
// Call: \SRDU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \SDBI
// Expect: Integer 0x1
// Call: \SDBZ
// Expect: Integer 0x1
// Call: \SDBL
// Expect: Integer 0x1
// Call: \SDBS
// Expect: Integer 0x1
// Call: \SDBE
// Expect: Integer 0x1
// Call: \SDBT
// Expect: Integer 0x1
// Call: \SDBB
// Expect: Integer 0x1
// Call: \SDBO
// Expect: Integer 0x1
// Call: \SDBN
// Expect: Integer 0x1
// Call: \SDBP
// Expect: Integer 0x1
// Call: \SDBF
// Expect: Integer 0x1
// Call: \SDBG
// Expect: Integer 0x1
// Call: \SDBH
// Expect: Integer 0x1
// Call: \SDBJ
// Expect: Integer 0x1
// Call: \SDBR
// Expect: Integer 0x1
// Call: \SDBD
// Expect: Integer 0x1
// Call: \SDBM
// Expect: Integer 0x1
// Call: \SDBV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x1 - implicit-return
// Call: \SDBU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CINI
// Expect: Integer 0x12345678
// Call: \CINZ
// Expect: Integer 0x0
// Call: \CINL
// Expect: Integer 0x123456789ABCDEF0
// Call: \CINS
// Expect: String "1A2b"
// Call: \CINE
// Expect: String ""
// Call: \CINT
// Expect: String "text, longer than others"
// Call: \CINB
// Expect: Buffer (31 02 03)
// Call: \CINO
// Expect: Buffer ()
// Call: \CINN
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \CINP
// Expect: Package [Integer 0x1, String "two"]
// Call: \CINF
// Expect: Integer 0x41424344
// Call: \CING
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \CINH
// Expect: Integer 0x61
// Call: \CINJ
// Expect: Buffer (62 03)
// Call: \CINR
// Expect: Integer 0x77
// Call: \CIND
// Expect: AE_TYPE
// Call: \CINM
// Expect: AE_TYPE
// Call: \CINV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CINU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CSTI
// Expect: Integer 0x12345678
// Call: \CSTZ
// Expect: Integer 0x0
// Call: \CSTL
// Expect: Integer 0x123456789ABCDEF0
// Call: \CSTS
// Expect: String "1A2b"
// Call: \CSTE
// Expect: String ""
// Call: \CSTT
// Expect: String "text, longer than others"
// Call: \CSTB
// Expect: Buffer (31 02 03)
// Call: \CSTO
// Expect: Buffer ()
// Call: \CSTN
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \CSTP
// Expect: Package [Integer 0x1, String "two"]
// Call: \CSTF
// Expect: Integer 0x41424344
// Call: \CSTG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \CSTH
// Expect: Integer 0x61
// Call: \CSTJ
// Expect: Buffer (62 03)
// Call: \CSTR
// Expect: Integer 0x77
// Call: \CSTD
// Expect: AE_TYPE
// Call: \CSTM
// Expect: AE_TYPE
// Call: \CSTV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CSTU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CSEI
// Expect: Integer 0x12345678
// Call: \CSEZ
// Expect: Integer 0x0
// Call: \CSEL
// Expect: Integer 0x123456789ABCDEF0
// Call: \CSES
// Expect: String "1A2b"
// Call: \CSEE
// Expect: String ""
// Call: \CSET
// Expect: String "text, longer than others"
// Call: \CSEB
// Expect: Buffer (31 02 03)
// Call: \CSEO
// Expect: Buffer ()
// Call: \CSEN
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \CSEP
// Expect: Package [Integer 0x1, String "two"]
// Call: \CSEF
// Expect: Integer 0x41424344
// Call: \CSEG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \CSEH
// Expect: Integer 0x61
// Call: \CSEJ
// Expect: Buffer (62 03)
// Call: \CSER
// Expect: Integer 0x77
// Call: \CSED
// Expect: AE_TYPE
// Call: \CSEM
// Expect: AE_TYPE
// Call: \CSEV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CSEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CBUI
// Expect: Integer 0x12345678
// Call: \CBUZ
// Expect: Integer 0x0
// Call: \CBUL
// Expect: Integer 0x123456789ABCDEF0
// Call: \CBUS
// Expect: String "1A2b"
// Call: \CBUE
// Expect: String ""
// Call: \CBUT
// Expect: String "text, longer than others"
// Call: \CBUB
// Expect: Buffer (31 02 03)
// Call: \CBUO
// Expect: Buffer ()
// Call: \CBUN
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \CBUP
// Expect: Package [Integer 0x1, String "two"]
// Call: \CBUF
// Expect: Integer 0x41424344
// Call: \CBUG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \CBUH
// Expect: Integer 0x61
// Call: \CBUJ
// Expect: Buffer (62 03)
// Call: \CBUR
// Expect: Integer 0x77
// Call: \CBUD
// Expect: AE_TYPE
// Call: \CBUM
// Expect: AE_TYPE
// Call: \CBUV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CBUU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CBEI
// Expect: Integer 0x12345678
// Call: \CBEZ
// Expect: Integer 0x0
// Call: \CBEL
// Expect: Integer 0x123456789ABCDEF0
// Call: \CBES
// Expect: String "1A2b"
// Call: \CBEE
// Expect: String ""
// Call: \CBET
// Expect: String "text, longer than others"
// Call: \CBEB
// Expect: Buffer (31 02 03)
// Call: \CBEO
// Expect: Buffer ()
// Call: \CBEN
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \CBEP
// Expect: Package [Integer 0x1, String "two"]
// Call: \CBEF
// Expect: Integer 0x41424344
// Call: \CBEG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \CBEH
// Expect: Integer 0x61
// Call: \CBEJ
// Expect: Buffer (62 03)
// Call: \CBER
// Expect: Integer 0x77
// Call: \CBED
// Expect: AE_TYPE
// Call: \CBEM
// Expect: AE_TYPE
// Call: \CBEV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CBEU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CPKI
// Expect: Integer 0x12345678
// Call: \CPKZ
// Expect: Integer 0x0
// Call: \CPKL
// Expect: Integer 0x123456789ABCDEF0
// Call: \CPKS
// Expect: String "1A2b"
// Call: \CPKE
// Expect: String ""
// Call: \CPKT
// Expect: String "text, longer than others"
// Call: \CPKB
// Expect: Buffer (31 02 03)
// Call: \CPKO
// Expect: Buffer ()
// Call: \CPKN
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \CPKP
// Expect: Package [Integer 0x1, String "two"]
// Call: \CPKF
// Expect: Integer 0x41424344
// Call: \CPKG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \CPKH
// Expect: Integer 0x61
// Call: \CPKJ
// Expect: Buffer (62 03)
// Call: \CPKR
// Expect: Integer 0x77
// Call: \CPKD
// Expect: AE_TYPE
// Call: \CPKM
// Expect: AE_TYPE
// Call: \CPKV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CPKU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CF1I
// Expect: Integer 0x78
// Call: \CF1Z
// Expect: Integer 0x0
// Call: \CF1L
// Expect: Integer 0xF0
// Call: \CF1S
// Expect: Integer 0x31
// Call: \CF1E
// Expect: Integer 0x0
// Call: \CF1T
// Expect: Integer 0x74
// Call: \CF1B
// Expect: Integer 0x31
// Call: \CF1O
// Expect: Integer 0x0
// Call: \CF1N
// Expect: Integer 0x1
// Call: \CF1P
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF1F
// Expect: Integer 0x44
// Call: \CF1G
// Expect: Integer 0x31
// Call: \CF1H
// Expect: Integer 0x61
// Call: \CF1J
// Expect: Integer 0x62
// Call: \CF1R
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF1D
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF1M
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF1V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CF1U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CF4I
// Expect: Integer 0x12345678
// Call: \CF4Z
// Expect: Integer 0x0
// Call: \CF4L
// Expect: Integer 0x9ABCDEF0
// Call: \CF4S
// Expect: Integer 0x62324131
// Call: \CF4E
// Expect: Integer 0x0
// Call: \CF4T
// Expect: Integer 0x74786574
// Call: \CF4B
// Expect: Integer 0x30231
// Call: \CF4O
// Expect: Integer 0x0
// Call: \CF4N
// Expect: Integer 0x4030201
// Call: \CF4P
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF4F
// Expect: Integer 0x41424344
// Call: \CF4G
// Expect: Integer 0x34333231
// Call: \CF4H
// Expect: Integer 0x61
// Call: \CF4J
// Expect: Integer 0x362
// Call: \CF4R
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF4D
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF4M
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF4V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CF4U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CF9I
// Expect: Buffer (78 56 34 12 00 00 00 00 00)
// Call: \CF9Z
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \CF9L
// Expect: Buffer (F0 DE BC 9A 78 56 34 12 00)
// Call: \CF9S
// Expect: Buffer (31 41 32 62 00 00 00 00 00)
// Call: \CF9E
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \CF9T
// Expect: Buffer (74 65 78 74 2C 20 6C 6F 6E)
// Call: \CF9B
// Expect: Buffer (31 02 03 00 00 00 00 00 00)
// Call: \CF9O
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \CF9N
// Expect: Buffer (01 02 03 04 05 06 07 08 09)
// Call: \CF9P
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF9F
// Expect: Buffer (44 43 42 41 00 00 00 00 00)
// Call: \CF9G
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \CF9H
// Expect: Buffer (61 00 00 00 00 00 00 00 00)
// Call: \CF9J
// Expect: Buffer (62 03 00 00 00 00 00 00 00)
// Call: \CF9R
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF9D
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF9M
// Expect: AE_AML_OPERAND_TYPE
// Call: \CF9V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (00 00 00 00 00 00 00 00 00) - implicit-return
// Call: \CF9U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CB1I
// Expect: Integer 0x78
// Call: \CB1Z
// Expect: Integer 0x0
// Call: \CB1L
// Expect: Integer 0xF0
// Call: \CB1S
// Expect: Integer 0x31
// Call: \CB1E
// Expect: Integer 0x0
// Call: \CB1T
// Expect: Integer 0x74
// Call: \CB1B
// Expect: Integer 0x31
// Call: \CB1O
// Expect: Integer 0x0
// Call: \CB1N
// Expect: Integer 0x1
// Call: \CB1P
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB1F
// Expect: Integer 0x44
// Call: \CB1G
// Expect: Integer 0x31
// Call: \CB1H
// Expect: Integer 0x61
// Call: \CB1J
// Expect: Integer 0x62
// Call: \CB1R
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB1D
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB1M
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB1V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CB1U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CB4I
// Expect: Integer 0x12345678
// Call: \CB4Z
// Expect: Integer 0x0
// Call: \CB4L
// Expect: Integer 0x9ABCDEF0
// Call: \CB4S
// Expect: Integer 0x62324131
// Call: \CB4E
// Expect: Integer 0x0
// Call: \CB4T
// Expect: Integer 0x74786574
// Call: \CB4B
// Expect: Integer 0x30231
// Call: \CB4O
// Expect: Integer 0x0
// Call: \CB4N
// Expect: Integer 0x4030201
// Call: \CB4P
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB4F
// Expect: Integer 0x41424344
// Call: \CB4G
// Expect: Integer 0x34333231
// Call: \CB4H
// Expect: Integer 0x61
// Call: \CB4J
// Expect: Integer 0x362
// Call: \CB4R
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB4D
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB4M
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB4V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CB4U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CBCI
// Expect: Buffer (78 06)
// Call: \CBCZ
// Expect: Buffer (00 00)
// Call: \CBCL
// Expect: Buffer (F0 0E)
// Call: \CBCS
// Expect: Buffer (31 01)
// Call: \CBCE
// Expect: Buffer (00 00)
// Call: \CBCT
// Expect: Buffer (74 05)
// Call: \CBCB
// Expect: Buffer (31 02)
// Call: \CBCO
// Expect: Buffer (00 00)
// Call: \CBCN
// Expect: Buffer (01 02)
// Call: \CBCP
// Expect: AE_AML_OPERAND_TYPE
// Call: \CBCF
// Expect: Buffer (44 03)
// Call: \CBCG
// Expect: Buffer (31 02)
// Call: \CBCH
// Expect: Buffer (61 00)
// Call: \CBCJ
// Expect: Buffer (62 03)
// Call: \CBCR
// Expect: AE_AML_OPERAND_TYPE
// Call: \CBCD
// Expect: AE_AML_OPERAND_TYPE
// Call: \CBCM
// Expect: AE_AML_OPERAND_TYPE
// Call: \CBCV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (00 00) - implicit-return
// Call: \CBCU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CB9I
// Expect: Buffer (78 56 34 12 00 00 00 00 00)
// Call: \CB9Z
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \CB9L
// Expect: Buffer (F0 DE BC 9A 78 56 34 12 00)
// Call: \CB9S
// Expect: Buffer (31 41 32 62 00 00 00 00 00)
// Call: \CB9E
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \CB9T
// Expect: Buffer (74 65 78 74 2C 20 6C 6F 6E)
// Call: \CB9B
// Expect: Buffer (31 02 03 00 00 00 00 00 00)
// Call: \CB9O
// Expect: Buffer (00 00 00 00 00 00 00 00 00)
// Call: \CB9N
// Expect: Buffer (01 02 03 04 05 06 07 08 09)
// Call: \CB9P
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB9F
// Expect: Buffer (44 43 42 41 00 00 00 00 00)
// Call: \CB9G
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \CB9H
// Expect: Buffer (61 00 00 00 00 00 00 00 00)
// Call: \CB9J
// Expect: Buffer (62 03 00 00 00 00 00 00 00)
// Call: \CB9R
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB9D
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB9M
// Expect: AE_AML_OPERAND_TYPE
// Call: \CB9V
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Buffer (00 00 00 00 00 00 00 00 00) - implicit-return
// Call: \CB9U
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CLOI
// Expect: Integer 0x12345678
// Call: \CLOZ
// Expect: Integer 0x0
// Call: \CLOL
// Expect: Integer 0x123456789ABCDEF0
// Call: \CLOS
// Expect: String "1A2b"
// Call: \CLOE
// Expect: String ""
// Call: \CLOT
// Expect: String "text, longer than others"
// Call: \CLOB
// Expect: Buffer (31 02 03)
// Call: \CLOO
// Expect: Buffer ()
// Call: \CLON
// Expect: Buffer (01 02 03 04 05 06 07 08 09 0A 0B)
// Call: \CLOP
// Expect: Package [Integer 0x1, String "two"]
// Call: \CLOF
// Expect: Integer 0x41424344
// Call: \CLOG
// Expect: Buffer (31 32 33 34 35 36 37 38 39)
// Call: \CLOH
// Expect: Integer 0x61
// Call: \CLOJ
// Expect: Buffer (62 03)
// Call: \CLOR
// Expect: Integer 0x77
// Call: \CLOD
// Expect: AE_TYPE
// Call: \CLOM
// Expect: AE_TYPE
// Call: \CLOV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CLOU
// Expect: AE_AML_UNINITIALIZED_LOCAL
// Call: \CLRI
// Expect: Integer 0x1
// Nt: Integer 0x12345678 - store-through-local
// Call: \CLRZ
// Expect: Integer 0x1
// Nt: Integer 0x0 - store-through-local
// Call: \CLRL
// Expect: Integer 0x1
// Nt: Integer 0x123456789ABCDEF0 - store-through-local
// Call: \CLRS
// Expect: Integer 0x1
// Nt: String "1A2b" - store-through-local
// Call: \CLRE
// Expect: Integer 0x1
// Nt: String "" - store-through-local
// Call: \CLRT
// Expect: Integer 0x1
// Nt: String "text, longer than others" - store-through-local
// Call: \CLRB
// Expect: Integer 0x1
// Nt: Buffer (31 02 03) - store-through-local
// Call: \CLRO
// Expect: Integer 0x1
// Nt: Buffer () - store-through-local
// Call: \CLRN
// Expect: Integer 0x1
// Nt: Buffer (01 02 03 04 05 06 07 08 09 0A 0B) - store-through-local
// Call: \CLRP
// Expect: Integer 0x1
// Nt: Package [Integer 0x1, String "two"] - store-through-local
// Call: \CLRF
// Expect: Integer 0x1
// Nt: Integer 0x41424344 - store-through-local
// Call: \CLRG
// Expect: Integer 0x1
// Nt: Buffer (31 32 33 34 35 36 37 38 39) - store-through-local
// Call: \CLRH
// Expect: Integer 0x1
// Nt: Integer 0x61 - store-through-local
// Call: \CLRJ
// Expect: Integer 0x1
// Nt: Buffer (62 03) - store-through-local
// Call: \CLRR
// Expect: Integer 0x1
// Call: \CLRD
// Expect: AE_TYPE
// Acpiexec: Integer 0x1 - a Local that holds a reference keeps what it refers to, without a word
// Call: \CLRM
// Expect: AE_TYPE
// Acpiexec: Integer 0x1 - a Local that holds a reference keeps what it refers to, without a word
// Call: \CLRV
// Expect: AE_AML_NO_RETURN_VALUE
// Nt: Integer 0x0 - implicit-return
// Call: \CLRU
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
    Method (SINI, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (0x12345678, INT0) Return (INT0) }
    Method (SINZ, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (0, INT0) Return (INT0) }
    Method (SINL, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (0x123456789ABCDEF0, INT0) Return (INT0) }
    Method (SINS, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store ("1A2b", INT0) Return (INT0) }
    Method (SINE, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store ("", INT0) Return (INT0) }
    Method (SINT, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store ("text, longer than others", INT0) Return (INT0) }
    Method (SINB, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (Buffer () { 0x31, 2, 3 }, INT0) Return (INT0) }
    Method (SINO, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (Buffer (0) {}, INT0) Return (INT0) }
    Method (SINN, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, INT0) Return (INT0) }
    Method (SINP, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (IDEN (SRCP ()), INT0) Return (INT0) }
    Method (SINF, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (SR32, INT0) Return (INT0) }
    Method (SING, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (SR72, INT0) Return (INT0) }
    Method (SINH, 0, Serialized) { SETU () CopyObject (0x11, INT0) BF08 = 0x61 BF12 = 0x362 Store (BF08, INT0) Return (INT0) }
    Method (SINJ, 0, Serialized) { SETU () CopyObject (0x11, INT0) BF08 = 0x61 BF12 = 0x362 Store (BF12, INT0) Return (INT0) }
    Method (SINR, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (IDEN (SRCR ()), INT0) Return (INT0) }
    Method (SIND, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (IDEN (SRCD ()), INT0) Return (INT0) }
    Method (SINM, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (IDEN (SRCM ()), INT0) Return (INT0) }
    Method (SINV, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (SRCN (), INT0) Return (INT0) }
    Method (SINU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (0x11, INT0) Store (Local7, INT0) Return (INT0) }
    Method (SSTI, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (0x12345678, STR0) Return (STR0) }
    Method (SSTZ, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (0, STR0) Return (STR0) }
    Method (SSTL, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (0x123456789ABCDEF0, STR0) Return (STR0) }
    Method (SSTS, 0, Serialized) { SETU () CopyObject ("four", STR0) Store ("1A2b", STR0) Return (STR0) }
    Method (SSTE, 0, Serialized) { SETU () CopyObject ("four", STR0) Store ("", STR0) Return (STR0) }
    Method (SSTT, 0, Serialized) { SETU () CopyObject ("four", STR0) Store ("text, longer than others", STR0) Return (STR0) }
    Method (SSTB, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (Buffer () { 0x31, 2, 3 }, STR0) Return (STR0) }
    Method (SSTO, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (Buffer (0) {}, STR0) Return (STR0) }
    Method (SSTN, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, STR0) Return (STR0) }
    Method (SSTP, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (IDEN (SRCP ()), STR0) Return (STR0) }
    Method (SSTF, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (SR32, STR0) Return (STR0) }
    Method (SSTG, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (SR72, STR0) Return (STR0) }
    Method (SSTH, 0, Serialized) { SETU () CopyObject ("four", STR0) BF08 = 0x61 BF12 = 0x362 Store (BF08, STR0) Return (STR0) }
    Method (SSTJ, 0, Serialized) { SETU () CopyObject ("four", STR0) BF08 = 0x61 BF12 = 0x362 Store (BF12, STR0) Return (STR0) }
    Method (SSTR, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (IDEN (SRCR ()), STR0) Return (STR0) }
    Method (SSTD, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (IDEN (SRCD ()), STR0) Return (STR0) }
    Method (SSTM, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (IDEN (SRCM ()), STR0) Return (STR0) }
    Method (SSTV, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (SRCN (), STR0) Return (STR0) }
    Method (SSTU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject ("four", STR0) Store (Local7, STR0) Return (STR0) }
    Method (SSEI, 0, Serialized) { SETU () CopyObject ("", STRE) Store (0x12345678, STRE) Return (STRE) }
    Method (SSEZ, 0, Serialized) { SETU () CopyObject ("", STRE) Store (0, STRE) Return (STRE) }
    Method (SSEL, 0, Serialized) { SETU () CopyObject ("", STRE) Store (0x123456789ABCDEF0, STRE) Return (STRE) }
    Method (SSES, 0, Serialized) { SETU () CopyObject ("", STRE) Store ("1A2b", STRE) Return (STRE) }
    Method (SSEE, 0, Serialized) { SETU () CopyObject ("", STRE) Store ("", STRE) Return (STRE) }
    Method (SSET, 0, Serialized) { SETU () CopyObject ("", STRE) Store ("text, longer than others", STRE) Return (STRE) }
    Method (SSEB, 0, Serialized) { SETU () CopyObject ("", STRE) Store (Buffer () { 0x31, 2, 3 }, STRE) Return (STRE) }
    Method (SSEO, 0, Serialized) { SETU () CopyObject ("", STRE) Store (Buffer (0) {}, STRE) Return (STRE) }
    Method (SSEN, 0, Serialized) { SETU () CopyObject ("", STRE) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, STRE) Return (STRE) }
    Method (SSEP, 0, Serialized) { SETU () CopyObject ("", STRE) Store (IDEN (SRCP ()), STRE) Return (STRE) }
    Method (SSEF, 0, Serialized) { SETU () CopyObject ("", STRE) Store (SR32, STRE) Return (STRE) }
    Method (SSEG, 0, Serialized) { SETU () CopyObject ("", STRE) Store (SR72, STRE) Return (STRE) }
    Method (SSEH, 0, Serialized) { SETU () CopyObject ("", STRE) BF08 = 0x61 BF12 = 0x362 Store (BF08, STRE) Return (STRE) }
    Method (SSEJ, 0, Serialized) { SETU () CopyObject ("", STRE) BF08 = 0x61 BF12 = 0x362 Store (BF12, STRE) Return (STRE) }
    Method (SSER, 0, Serialized) { SETU () CopyObject ("", STRE) Store (IDEN (SRCR ()), STRE) Return (STRE) }
    Method (SSED, 0, Serialized) { SETU () CopyObject ("", STRE) Store (IDEN (SRCD ()), STRE) Return (STRE) }
    Method (SSEM, 0, Serialized) { SETU () CopyObject ("", STRE) Store (IDEN (SRCM ()), STRE) Return (STRE) }
    Method (SSEV, 0, Serialized) { SETU () CopyObject ("", STRE) Store (SRCN (), STRE) Return (STRE) }
    Method (SSEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject ("", STRE) Store (Local7, STRE) Return (STRE) }
    Method (SBUI, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (0x12345678, BUF0) Return (BUF0) }
    Method (SBUZ, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (0, BUF0) Return (BUF0) }
    Method (SBUL, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (0x123456789ABCDEF0, BUF0) Return (BUF0) }
    Method (SBUS, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store ("1A2b", BUF0) Return (BUF0) }
    Method (SBUE, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store ("", BUF0) Return (BUF0) }
    Method (SBUT, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store ("text, longer than others", BUF0) Return (BUF0) }
    Method (SBUB, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (Buffer () { 0x31, 2, 3 }, BUF0) Return (BUF0) }
    Method (SBUO, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (Buffer (0) {}, BUF0) Return (BUF0) }
    Method (SBUN, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BUF0) Return (BUF0) }
    Method (SBUP, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (IDEN (SRCP ()), BUF0) Return (BUF0) }
    Method (SBUF, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (SR32, BUF0) Return (BUF0) }
    Method (SBUG, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (SR72, BUF0) Return (BUF0) }
    Method (SBUH, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) BF08 = 0x61 BF12 = 0x362 Store (BF08, BUF0) Return (BUF0) }
    Method (SBUJ, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) BF08 = 0x61 BF12 = 0x362 Store (BF12, BUF0) Return (BUF0) }
    Method (SBUR, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (IDEN (SRCR ()), BUF0) Return (BUF0) }
    Method (SBUD, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (IDEN (SRCD ()), BUF0) Return (BUF0) }
    Method (SBUM, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (IDEN (SRCM ()), BUF0) Return (BUF0) }
    Method (SBUV, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (SRCN (), BUF0) Return (BUF0) }
    Method (SBUU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) Store (Local7, BUF0) Return (BUF0) }
    Method (SBEI, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (0x12345678, BUFE) Return (BUFE) }
    Method (SBEZ, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (0, BUFE) Return (BUFE) }
    Method (SBEL, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (0x123456789ABCDEF0, BUFE) Return (BUFE) }
    Method (SBES, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store ("1A2b", BUFE) Return (BUFE) }
    Method (SBEE, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store ("", BUFE) Return (BUFE) }
    Method (SBET, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store ("text, longer than others", BUFE) Return (BUFE) }
    Method (SBEB, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (Buffer () { 0x31, 2, 3 }, BUFE) Return (BUFE) }
    Method (SBEO, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (Buffer (0) {}, BUFE) Return (BUFE) }
    Method (SBEN, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BUFE) Return (BUFE) }
    Method (SBEP, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (IDEN (SRCP ()), BUFE) Return (BUFE) }
    Method (SBEF, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (SR32, BUFE) Return (BUFE) }
    Method (SBEG, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (SR72, BUFE) Return (BUFE) }
    Method (SBEH, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) BF08 = 0x61 BF12 = 0x362 Store (BF08, BUFE) Return (BUFE) }
    Method (SBEJ, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) BF08 = 0x61 BF12 = 0x362 Store (BF12, BUFE) Return (BUFE) }
    Method (SBER, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (IDEN (SRCR ()), BUFE) Return (BUFE) }
    Method (SBED, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (IDEN (SRCD ()), BUFE) Return (BUFE) }
    Method (SBEM, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (IDEN (SRCM ()), BUFE) Return (BUFE) }
    Method (SBEV, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) Store (SRCN (), BUFE) Return (BUFE) }
    Method (SBEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (Buffer (0) {}, BUFE) Store (Local7, BUFE) Return (BUFE) }
    Method (SPKI, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (0x12345678, PKG0) Return (PKG0) }
    Method (SPKZ, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (0, PKG0) Return (PKG0) }
    Method (SPKL, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (0x123456789ABCDEF0, PKG0) Return (PKG0) }
    Method (SPKS, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store ("1A2b", PKG0) Return (PKG0) }
    Method (SPKE, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store ("", PKG0) Return (PKG0) }
    Method (SPKT, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store ("text, longer than others", PKG0) Return (PKG0) }
    Method (SPKB, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (Buffer () { 0x31, 2, 3 }, PKG0) Return (PKG0) }
    Method (SPKO, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (Buffer (0) {}, PKG0) Return (PKG0) }
    Method (SPKN, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, PKG0) Return (PKG0) }
    Method (SPKP, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (IDEN (SRCP ()), PKG0) Return (PKG0) }
    Method (SPKF, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (SR32, PKG0) Return (PKG0) }
    Method (SPKG, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (SR72, PKG0) Return (PKG0) }
    Method (SPKH, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) BF08 = 0x61 BF12 = 0x362 Store (BF08, PKG0) Return (PKG0) }
    Method (SPKJ, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) BF08 = 0x61 BF12 = 0x362 Store (BF12, PKG0) Return (PKG0) }
    Method (SPKR, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (IDEN (SRCR ()), PKG0) Return (PKG0) }
    Method (SPKD, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (IDEN (SRCD ()), PKG0) Return (PKG0) }
    Method (SPKM, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (IDEN (SRCM ()), PKG0) Return (PKG0) }
    Method (SPKV, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) Store (SRCN (), PKG0) Return (PKG0) }
    Method (SPKU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (Package () { 1, 2 }, PKG0) Store (Local7, PKG0) Return (PKG0) }
    Method (SF1I, 0, Serialized) { SETU () Store (0x55, FL08) Store (0x12345678, FL08) Return (FL08) }
    Method (SF1Z, 0, Serialized) { SETU () Store (0x55, FL08) Store (0, FL08) Return (FL08) }
    Method (SF1L, 0, Serialized) { SETU () Store (0x55, FL08) Store (0x123456789ABCDEF0, FL08) Return (FL08) }
    Method (SF1S, 0, Serialized) { SETU () Store (0x55, FL08) Store ("1A2b", FL08) Return (FL08) }
    Method (SF1E, 0, Serialized) { SETU () Store (0x55, FL08) Store ("", FL08) Return (FL08) }
    Method (SF1T, 0, Serialized) { SETU () Store (0x55, FL08) Store ("text, longer than others", FL08) Return (FL08) }
    Method (SF1B, 0, Serialized) { SETU () Store (0x55, FL08) Store (Buffer () { 0x31, 2, 3 }, FL08) Return (FL08) }
    Method (SF1O, 0, Serialized) { SETU () Store (0x55, FL08) Store (Buffer (0) {}, FL08) Return (FL08) }
    Method (SF1N, 0, Serialized) { SETU () Store (0x55, FL08) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, FL08) Return (FL08) }
    Method (SF1P, 0, Serialized) { SETU () Store (0x55, FL08) Store (IDEN (SRCP ()), FL08) Return (FL08) }
    Method (SF1F, 0, Serialized) { SETU () Store (0x55, FL08) Store (SR32, FL08) Return (FL08) }
    Method (SF1G, 0, Serialized) { SETU () Store (0x55, FL08) Store (SR72, FL08) Return (FL08) }
    Method (SF1H, 0, Serialized) { SETU () Store (0x55, FL08) BF08 = 0x61 BF12 = 0x362 Store (BF08, FL08) Return (FL08) }
    Method (SF1J, 0, Serialized) { SETU () Store (0x55, FL08) BF08 = 0x61 BF12 = 0x362 Store (BF12, FL08) Return (FL08) }
    Method (SF1R, 0, Serialized) { SETU () Store (0x55, FL08) Store (IDEN (SRCR ()), FL08) Return (FL08) }
    Method (SF1D, 0, Serialized) { SETU () Store (0x55, FL08) Store (IDEN (SRCD ()), FL08) Return (FL08) }
    Method (SF1M, 0, Serialized) { SETU () Store (0x55, FL08) Store (IDEN (SRCM ()), FL08) Return (FL08) }
    Method (SF1V, 0, Serialized) { SETU () Store (0x55, FL08) Store (SRCN (), FL08) Return (FL08) }
    Method (SF1U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (0x55, FL08) Store (Local7, FL08) Return (FL08) }
    Method (SF4I, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (0x12345678, FL32) Return (FL32) }
    Method (SF4Z, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (0, FL32) Return (FL32) }
    Method (SF4L, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (0x123456789ABCDEF0, FL32) Return (FL32) }
    Method (SF4S, 0, Serialized) { SETU () Store (0x55555555, FL32) Store ("1A2b", FL32) Return (FL32) }
    Method (SF4E, 0, Serialized) { SETU () Store (0x55555555, FL32) Store ("", FL32) Return (FL32) }
    Method (SF4T, 0, Serialized) { SETU () Store (0x55555555, FL32) Store ("text, longer than others", FL32) Return (FL32) }
    Method (SF4B, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (Buffer () { 0x31, 2, 3 }, FL32) Return (FL32) }
    Method (SF4O, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (Buffer (0) {}, FL32) Return (FL32) }
    Method (SF4N, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, FL32) Return (FL32) }
    Method (SF4P, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (IDEN (SRCP ()), FL32) Return (FL32) }
    Method (SF4F, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (SR32, FL32) Return (FL32) }
    Method (SF4G, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (SR72, FL32) Return (FL32) }
    Method (SF4H, 0, Serialized) { SETU () Store (0x55555555, FL32) BF08 = 0x61 BF12 = 0x362 Store (BF08, FL32) Return (FL32) }
    Method (SF4J, 0, Serialized) { SETU () Store (0x55555555, FL32) BF08 = 0x61 BF12 = 0x362 Store (BF12, FL32) Return (FL32) }
    Method (SF4R, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (IDEN (SRCR ()), FL32) Return (FL32) }
    Method (SF4D, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (IDEN (SRCD ()), FL32) Return (FL32) }
    Method (SF4M, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (IDEN (SRCM ()), FL32) Return (FL32) }
    Method (SF4V, 0, Serialized) { SETU () Store (0x55555555, FL32) Store (SRCN (), FL32) Return (FL32) }
    Method (SF4U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (0x55555555, FL32) Store (Local7, FL32) Return (FL32) }
    Method (SF9I, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (0x12345678, FL72) Return (FL72) }
    Method (SF9Z, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (0, FL72) Return (FL72) }
    Method (SF9L, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (0x123456789ABCDEF0, FL72) Return (FL72) }
    Method (SF9S, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store ("1A2b", FL72) Return (FL72) }
    Method (SF9E, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store ("", FL72) Return (FL72) }
    Method (SF9T, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store ("text, longer than others", FL72) Return (FL72) }
    Method (SF9B, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (Buffer () { 0x31, 2, 3 }, FL72) Return (FL72) }
    Method (SF9O, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (Buffer (0) {}, FL72) Return (FL72) }
    Method (SF9N, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, FL72) Return (FL72) }
    Method (SF9P, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (IDEN (SRCP ()), FL72) Return (FL72) }
    Method (SF9F, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (SR32, FL72) Return (FL72) }
    Method (SF9G, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (SR72, FL72) Return (FL72) }
    Method (SF9H, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) BF08 = 0x61 BF12 = 0x362 Store (BF08, FL72) Return (FL72) }
    Method (SF9J, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) BF08 = 0x61 BF12 = 0x362 Store (BF12, FL72) Return (FL72) }
    Method (SF9R, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (IDEN (SRCR ()), FL72) Return (FL72) }
    Method (SF9D, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (IDEN (SRCD ()), FL72) Return (FL72) }
    Method (SF9M, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (IDEN (SRCM ()), FL72) Return (FL72) }
    Method (SF9V, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (SRCN (), FL72) Return (FL72) }
    Method (SF9U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (Buffer (9) { 0x55, 0x55 }, FL72) Store (Local7, FL72) Return (FL72) }
    Method (SB1I, 0, Serialized) { SETU () Store (0x55, BF08) Store (0x12345678, BF08) Return (BF08) }
    Method (SB1Z, 0, Serialized) { SETU () Store (0x55, BF08) Store (0, BF08) Return (BF08) }
    Method (SB1L, 0, Serialized) { SETU () Store (0x55, BF08) Store (0x123456789ABCDEF0, BF08) Return (BF08) }
    Method (SB1S, 0, Serialized) { SETU () Store (0x55, BF08) Store ("1A2b", BF08) Return (BF08) }
    Method (SB1E, 0, Serialized) { SETU () Store (0x55, BF08) Store ("", BF08) Return (BF08) }
    Method (SB1T, 0, Serialized) { SETU () Store (0x55, BF08) Store ("text, longer than others", BF08) Return (BF08) }
    Method (SB1B, 0, Serialized) { SETU () Store (0x55, BF08) Store (Buffer () { 0x31, 2, 3 }, BF08) Return (BF08) }
    Method (SB1O, 0, Serialized) { SETU () Store (0x55, BF08) Store (Buffer (0) {}, BF08) Return (BF08) }
    Method (SB1N, 0, Serialized) { SETU () Store (0x55, BF08) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BF08) Return (BF08) }
    Method (SB1P, 0, Serialized) { SETU () Store (0x55, BF08) Store (IDEN (SRCP ()), BF08) Return (BF08) }
    Method (SB1F, 0, Serialized) { SETU () Store (0x55, BF08) Store (SR32, BF08) Return (BF08) }
    Method (SB1G, 0, Serialized) { SETU () Store (0x55, BF08) Store (SR72, BF08) Return (BF08) }
    Method (SB1H, 0, Serialized) { SETU () Store (0x55, BF08) BF08 = 0x61 BF12 = 0x362 Store (BF08, BF08) Return (BF08) }
    Method (SB1J, 0, Serialized) { SETU () Store (0x55, BF08) BF08 = 0x61 BF12 = 0x362 Store (BF12, BF08) Return (BF08) }
    Method (SB1R, 0, Serialized) { SETU () Store (0x55, BF08) Store (IDEN (SRCR ()), BF08) Return (BF08) }
    Method (SB1D, 0, Serialized) { SETU () Store (0x55, BF08) Store (IDEN (SRCD ()), BF08) Return (BF08) }
    Method (SB1M, 0, Serialized) { SETU () Store (0x55, BF08) Store (IDEN (SRCM ()), BF08) Return (BF08) }
    Method (SB1V, 0, Serialized) { SETU () Store (0x55, BF08) Store (SRCN (), BF08) Return (BF08) }
    Method (SB1U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (0x55, BF08) Store (Local7, BF08) Return (BF08) }
    Method (SB4I, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (0x12345678, BF32) Return (BF32) }
    Method (SB4Z, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (0, BF32) Return (BF32) }
    Method (SB4L, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (0x123456789ABCDEF0, BF32) Return (BF32) }
    Method (SB4S, 0, Serialized) { SETU () Store (0x55555555, BF32) Store ("1A2b", BF32) Return (BF32) }
    Method (SB4E, 0, Serialized) { SETU () Store (0x55555555, BF32) Store ("", BF32) Return (BF32) }
    Method (SB4T, 0, Serialized) { SETU () Store (0x55555555, BF32) Store ("text, longer than others", BF32) Return (BF32) }
    Method (SB4B, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (Buffer () { 0x31, 2, 3 }, BF32) Return (BF32) }
    Method (SB4O, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (Buffer (0) {}, BF32) Return (BF32) }
    Method (SB4N, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BF32) Return (BF32) }
    Method (SB4P, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (IDEN (SRCP ()), BF32) Return (BF32) }
    Method (SB4F, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (SR32, BF32) Return (BF32) }
    Method (SB4G, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (SR72, BF32) Return (BF32) }
    Method (SB4H, 0, Serialized) { SETU () Store (0x55555555, BF32) BF08 = 0x61 BF12 = 0x362 Store (BF08, BF32) Return (BF32) }
    Method (SB4J, 0, Serialized) { SETU () Store (0x55555555, BF32) BF08 = 0x61 BF12 = 0x362 Store (BF12, BF32) Return (BF32) }
    Method (SB4R, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (IDEN (SRCR ()), BF32) Return (BF32) }
    Method (SB4D, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (IDEN (SRCD ()), BF32) Return (BF32) }
    Method (SB4M, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (IDEN (SRCM ()), BF32) Return (BF32) }
    Method (SB4V, 0, Serialized) { SETU () Store (0x55555555, BF32) Store (SRCN (), BF32) Return (BF32) }
    Method (SB4U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (0x55555555, BF32) Store (Local7, BF32) Return (BF32) }
    Method (SBCI, 0, Serialized) { SETU () Store (0x555, BF12) Store (0x12345678, BF12) Return (BF12) }
    Method (SBCZ, 0, Serialized) { SETU () Store (0x555, BF12) Store (0, BF12) Return (BF12) }
    Method (SBCL, 0, Serialized) { SETU () Store (0x555, BF12) Store (0x123456789ABCDEF0, BF12) Return (BF12) }
    Method (SBCS, 0, Serialized) { SETU () Store (0x555, BF12) Store ("1A2b", BF12) Return (BF12) }
    Method (SBCE, 0, Serialized) { SETU () Store (0x555, BF12) Store ("", BF12) Return (BF12) }
    Method (SBCT, 0, Serialized) { SETU () Store (0x555, BF12) Store ("text, longer than others", BF12) Return (BF12) }
    Method (SBCB, 0, Serialized) { SETU () Store (0x555, BF12) Store (Buffer () { 0x31, 2, 3 }, BF12) Return (BF12) }
    Method (SBCO, 0, Serialized) { SETU () Store (0x555, BF12) Store (Buffer (0) {}, BF12) Return (BF12) }
    Method (SBCN, 0, Serialized) { SETU () Store (0x555, BF12) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BF12) Return (BF12) }
    Method (SBCP, 0, Serialized) { SETU () Store (0x555, BF12) Store (IDEN (SRCP ()), BF12) Return (BF12) }
    Method (SBCF, 0, Serialized) { SETU () Store (0x555, BF12) Store (SR32, BF12) Return (BF12) }
    Method (SBCG, 0, Serialized) { SETU () Store (0x555, BF12) Store (SR72, BF12) Return (BF12) }
    Method (SBCH, 0, Serialized) { SETU () Store (0x555, BF12) BF08 = 0x61 BF12 = 0x362 Store (BF08, BF12) Return (BF12) }
    Method (SBCJ, 0, Serialized) { SETU () Store (0x555, BF12) BF08 = 0x61 BF12 = 0x362 Store (BF12, BF12) Return (BF12) }
    Method (SBCR, 0, Serialized) { SETU () Store (0x555, BF12) Store (IDEN (SRCR ()), BF12) Return (BF12) }
    Method (SBCD, 0, Serialized) { SETU () Store (0x555, BF12) Store (IDEN (SRCD ()), BF12) Return (BF12) }
    Method (SBCM, 0, Serialized) { SETU () Store (0x555, BF12) Store (IDEN (SRCM ()), BF12) Return (BF12) }
    Method (SBCV, 0, Serialized) { SETU () Store (0x555, BF12) Store (SRCN (), BF12) Return (BF12) }
    Method (SBCU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (0x555, BF12) Store (Local7, BF12) Return (BF12) }
    Method (SB9I, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (0x12345678, BF72) Return (BF72) }
    Method (SB9Z, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (0, BF72) Return (BF72) }
    Method (SB9L, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (0x123456789ABCDEF0, BF72) Return (BF72) }
    Method (SB9S, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store ("1A2b", BF72) Return (BF72) }
    Method (SB9E, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store ("", BF72) Return (BF72) }
    Method (SB9T, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store ("text, longer than others", BF72) Return (BF72) }
    Method (SB9B, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (Buffer () { 0x31, 2, 3 }, BF72) Return (BF72) }
    Method (SB9O, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (Buffer (0) {}, BF72) Return (BF72) }
    Method (SB9N, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BF72) Return (BF72) }
    Method (SB9P, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (IDEN (SRCP ()), BF72) Return (BF72) }
    Method (SB9F, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (SR32, BF72) Return (BF72) }
    Method (SB9G, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (SR72, BF72) Return (BF72) }
    Method (SB9H, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) BF08 = 0x61 BF12 = 0x362 Store (BF08, BF72) Return (BF72) }
    Method (SB9J, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) BF08 = 0x61 BF12 = 0x362 Store (BF12, BF72) Return (BF72) }
    Method (SB9R, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (IDEN (SRCR ()), BF72) Return (BF72) }
    Method (SB9D, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (IDEN (SRCD ()), BF72) Return (BF72) }
    Method (SB9M, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (IDEN (SRCM ()), BF72) Return (BF72) }
    Method (SB9V, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (SRCN (), BF72) Return (BF72) }
    Method (SB9U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (Buffer (9) { 0x55, 0x55 }, BF72) Store (Local7, BF72) Return (BF72) }
    Method (SLOI, 0, Serialized) { SETU () Local0 = 1 Store (0x12345678, Local0) Return (Local0) }
    Method (SLOZ, 0, Serialized) { SETU () Local0 = 1 Store (0, Local0) Return (Local0) }
    Method (SLOL, 0, Serialized) { SETU () Local0 = 1 Store (0x123456789ABCDEF0, Local0) Return (Local0) }
    Method (SLOS, 0, Serialized) { SETU () Local0 = 1 Store ("1A2b", Local0) Return (Local0) }
    Method (SLOE, 0, Serialized) { SETU () Local0 = 1 Store ("", Local0) Return (Local0) }
    Method (SLOT, 0, Serialized) { SETU () Local0 = 1 Store ("text, longer than others", Local0) Return (Local0) }
    Method (SLOB, 0, Serialized) { SETU () Local0 = 1 Store (Buffer () { 0x31, 2, 3 }, Local0) Return (Local0) }
    Method (SLOO, 0, Serialized) { SETU () Local0 = 1 Store (Buffer (0) {}, Local0) Return (Local0) }
    Method (SLON, 0, Serialized) { SETU () Local0 = 1 Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, Local0) Return (Local0) }
    Method (SLOP, 0, Serialized) { SETU () Local0 = 1 Store (IDEN (SRCP ()), Local0) Return (Local0) }
    Method (SLOF, 0, Serialized) { SETU () Local0 = 1 Store (SR32, Local0) Return (Local0) }
    Method (SLOG, 0, Serialized) { SETU () Local0 = 1 Store (SR72, Local0) Return (Local0) }
    Method (SLOH, 0, Serialized) { SETU () Local0 = 1 BF08 = 0x61 BF12 = 0x362 Store (BF08, Local0) Return (Local0) }
    Method (SLOJ, 0, Serialized) { SETU () Local0 = 1 BF08 = 0x61 BF12 = 0x362 Store (BF12, Local0) Return (Local0) }
    Method (SLOR, 0, Serialized) { SETU () Local0 = 1 Store (IDEN (SRCR ()), Local0) Return (Local0) }
    Method (SLOD, 0, Serialized) { SETU () Local0 = 1 Store (IDEN (SRCD ()), Local0) Return (Local0) }
    Method (SLOM, 0, Serialized) { SETU () Local0 = 1 Store (IDEN (SRCM ()), Local0) Return (Local0) }
    Method (SLOV, 0, Serialized) { SETU () Local0 = 1 Store (SRCN (), Local0) Return (Local0) }
    Method (SLOU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = 1 Store (Local7, Local0) Return (Local0) }
    Method (SLRI, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (0x12345678, Local0) Return (INT0) }
    Method (SLRZ, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (0, Local0) Return (INT0) }
    Method (SLRL, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (0x123456789ABCDEF0, Local0) Return (INT0) }
    Method (SLRS, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store ("1A2b", Local0) Return (INT0) }
    Method (SLRE, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store ("", Local0) Return (INT0) }
    Method (SLRT, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store ("text, longer than others", Local0) Return (INT0) }
    Method (SLRB, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (Buffer () { 0x31, 2, 3 }, Local0) Return (INT0) }
    Method (SLRO, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (Buffer (0) {}, Local0) Return (INT0) }
    Method (SLRN, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, Local0) Return (INT0) }
    Method (SLRP, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (IDEN (SRCP ()), Local0) Return (INT0) }
    Method (SLRF, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (SR32, Local0) Return (INT0) }
    Method (SLRG, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (SR72, Local0) Return (INT0) }
    Method (SLRH, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) BF08 = 0x61 BF12 = 0x362 Store (BF08, Local0) Return (INT0) }
    Method (SLRJ, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) BF08 = 0x61 BF12 = 0x362 Store (BF12, Local0) Return (INT0) }
    Method (SLRR, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (IDEN (SRCR ()), Local0) Return (INT0) }
    Method (SLRD, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (IDEN (SRCD ()), Local0) Return (INT0) }
    Method (SLRM, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (IDEN (SRCM ()), Local0) Return (INT0) }
    Method (SLRV, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) Store (SRCN (), Local0) Return (INT0) }
    Method (SLRU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (1, INT0) Local0 = RefOf (INT0) Store (Local7, Local0) Return (INT0) }
    Method (SXPI, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (0x12345678, Index (Local0, 1)) Return (Local0) }
    Method (SXPZ, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (0, Index (Local0, 1)) Return (Local0) }
    Method (SXPL, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (0x123456789ABCDEF0, Index (Local0, 1)) Return (Local0) }
    Method (SXPS, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store ("1A2b", Index (Local0, 1)) Return (Local0) }
    Method (SXPE, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store ("", Index (Local0, 1)) Return (Local0) }
    Method (SXPT, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store ("text, longer than others", Index (Local0, 1)) Return (Local0) }
    Method (SXPB, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (Buffer () { 0x31, 2, 3 }, Index (Local0, 1)) Return (Local0) }
    Method (SXPO, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (Buffer (0) {}, Index (Local0, 1)) Return (Local0) }
    Method (SXPN, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, Index (Local0, 1)) Return (Local0) }
    Method (SXPP, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (IDEN (SRCP ()), Index (Local0, 1)) Return (Local0) }
    Method (SXPF, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (SR32, Index (Local0, 1)) Return (Local0) }
    Method (SXPG, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (SR72, Index (Local0, 1)) Return (Local0) }
    Method (SXPH, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } BF08 = 0x61 BF12 = 0x362 Store (BF08, Index (Local0, 1)) Return (Local0) }
    Method (SXPJ, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } BF08 = 0x61 BF12 = 0x362 Store (BF12, Index (Local0, 1)) Return (Local0) }
    Method (SXPR, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (IDEN (SRCR ()), Index (Local0, 1)) Return (Local0) }
    Method (SXPD, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (IDEN (SRCD ()), Index (Local0, 1)) Return (Local0) }
    Method (SXPM, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (IDEN (SRCM ()), Index (Local0, 1)) Return (Local0) }
    Method (SXPV, 0, Serialized) { SETU () Local0 = Package () { 1, 2 } Store (SRCN (), Index (Local0, 1)) Return (Local0) }
    Method (SXPU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Package () { 1, 2 } Store (Local7, Index (Local0, 1)) Return (Local0) }
    Method (SXBI, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (0x12345678, Index (Local0, 1)) Return (Local0) }
    Method (SXBZ, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (0, Index (Local0, 1)) Return (Local0) }
    Method (SXBL, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (0x123456789ABCDEF0, Index (Local0, 1)) Return (Local0) }
    Method (SXBS, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store ("1A2b", Index (Local0, 1)) Return (Local0) }
    Method (SXBE, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store ("", Index (Local0, 1)) Return (Local0) }
    Method (SXBT, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store ("text, longer than others", Index (Local0, 1)) Return (Local0) }
    Method (SXBB, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (Buffer () { 0x31, 2, 3 }, Index (Local0, 1)) Return (Local0) }
    Method (SXBO, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (Buffer (0) {}, Index (Local0, 1)) Return (Local0) }
    Method (SXBN, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, Index (Local0, 1)) Return (Local0) }
    Method (SXBP, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (IDEN (SRCP ()), Index (Local0, 1)) Return (Local0) }
    Method (SXBF, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (SR32, Index (Local0, 1)) Return (Local0) }
    Method (SXBG, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (SR72, Index (Local0, 1)) Return (Local0) }
    Method (SXBH, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } BF08 = 0x61 BF12 = 0x362 Store (BF08, Index (Local0, 1)) Return (Local0) }
    Method (SXBJ, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } BF08 = 0x61 BF12 = 0x362 Store (BF12, Index (Local0, 1)) Return (Local0) }
    Method (SXBR, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (IDEN (SRCR ()), Index (Local0, 1)) Return (Local0) }
    Method (SXBD, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (IDEN (SRCD ()), Index (Local0, 1)) Return (Local0) }
    Method (SXBM, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (IDEN (SRCM ()), Index (Local0, 1)) Return (Local0) }
    Method (SXBV, 0, Serialized) { SETU () Local0 = Buffer () { 1, 2 } Store (SRCN (), Index (Local0, 1)) Return (Local0) }
    Method (SXBU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = Buffer () { 1, 2 } Store (Local7, Index (Local0, 1)) Return (Local0) }
    Method (SXSI, 0, Serialized) { SETU () Local0 = "text" Store (0x12345678, Index (Local0, 1)) Return (Local0) }
    Method (SXSZ, 0, Serialized) { SETU () Local0 = "text" Store (0, Index (Local0, 1)) Return (Local0) }
    Method (SXSL, 0, Serialized) { SETU () Local0 = "text" Store (0x123456789ABCDEF0, Index (Local0, 1)) Return (Local0) }
    Method (SXSS, 0, Serialized) { SETU () Local0 = "text" Store ("1A2b", Index (Local0, 1)) Return (Local0) }
    Method (SXSE, 0, Serialized) { SETU () Local0 = "text" Store ("", Index (Local0, 1)) Return (Local0) }
    Method (SXST, 0, Serialized) { SETU () Local0 = "text" Store ("text, longer than others", Index (Local0, 1)) Return (Local0) }
    Method (SXSB, 0, Serialized) { SETU () Local0 = "text" Store (Buffer () { 0x31, 2, 3 }, Index (Local0, 1)) Return (Local0) }
    Method (SXSO, 0, Serialized) { SETU () Local0 = "text" Store (Buffer (0) {}, Index (Local0, 1)) Return (Local0) }
    Method (SXSN, 0, Serialized) { SETU () Local0 = "text" Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, Index (Local0, 1)) Return (Local0) }
    Method (SXSP, 0, Serialized) { SETU () Local0 = "text" Store (IDEN (SRCP ()), Index (Local0, 1)) Return (Local0) }
    Method (SXSF, 0, Serialized) { SETU () Local0 = "text" Store (SR32, Index (Local0, 1)) Return (Local0) }
    Method (SXSG, 0, Serialized) { SETU () Local0 = "text" Store (SR72, Index (Local0, 1)) Return (Local0) }
    Method (SXSH, 0, Serialized) { SETU () Local0 = "text" BF08 = 0x61 BF12 = 0x362 Store (BF08, Index (Local0, 1)) Return (Local0) }
    Method (SXSJ, 0, Serialized) { SETU () Local0 = "text" BF08 = 0x61 BF12 = 0x362 Store (BF12, Index (Local0, 1)) Return (Local0) }
    Method (SXSR, 0, Serialized) { SETU () Local0 = "text" Store (IDEN (SRCR ()), Index (Local0, 1)) Return (Local0) }
    Method (SXSD, 0, Serialized) { SETU () Local0 = "text" Store (IDEN (SRCD ()), Index (Local0, 1)) Return (Local0) }
    Method (SXSM, 0, Serialized) { SETU () Local0 = "text" Store (IDEN (SRCM ()), Index (Local0, 1)) Return (Local0) }
    Method (SXSV, 0, Serialized) { SETU () Local0 = "text" Store (SRCN (), Index (Local0, 1)) Return (Local0) }
    Method (SXSU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = "text" Store (Local7, Index (Local0, 1)) Return (Local0) }
    Method (SRII, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (0x12345678, RefOf (INT0)) Return (INT0) }
    Method (SRIZ, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (0, RefOf (INT0)) Return (INT0) }
    Method (SRIL, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (0x123456789ABCDEF0, RefOf (INT0)) Return (INT0) }
    Method (SRIS, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store ("1A2b", RefOf (INT0)) Return (INT0) }
    Method (SRIE, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store ("", RefOf (INT0)) Return (INT0) }
    Method (SRIT, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store ("text, longer than others", RefOf (INT0)) Return (INT0) }
    Method (SRIB, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (Buffer () { 0x31, 2, 3 }, RefOf (INT0)) Return (INT0) }
    Method (SRIO, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (Buffer (0) {}, RefOf (INT0)) Return (INT0) }
    Method (SRIN, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, RefOf (INT0)) Return (INT0) }
    Method (SRIP, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (IDEN (SRCP ()), RefOf (INT0)) Return (INT0) }
    Method (SRIF, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (SR32, RefOf (INT0)) Return (INT0) }
    Method (SRIG, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (SR72, RefOf (INT0)) Return (INT0) }
    Method (SRIH, 0, Serialized) { SETU () CopyObject (0x11, INT0) BF08 = 0x61 BF12 = 0x362 Store (BF08, RefOf (INT0)) Return (INT0) }
    Method (SRIJ, 0, Serialized) { SETU () CopyObject (0x11, INT0) BF08 = 0x61 BF12 = 0x362 Store (BF12, RefOf (INT0)) Return (INT0) }
    Method (SRIR, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (IDEN (SRCR ()), RefOf (INT0)) Return (INT0) }
    Method (SRID, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (IDEN (SRCD ()), RefOf (INT0)) Return (INT0) }
    Method (SRIM, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (IDEN (SRCM ()), RefOf (INT0)) Return (INT0) }
    Method (SRIV, 0, Serialized) { SETU () CopyObject (0x11, INT0) Store (SRCN (), RefOf (INT0)) Return (INT0) }
    Method (SRIU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (0x11, INT0) Store (Local7, RefOf (INT0)) Return (INT0) }
    Method (SRSI, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (0x12345678, RefOf (STR0)) Return (STR0) }
    Method (SRSZ, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (0, RefOf (STR0)) Return (STR0) }
    Method (SRSL, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (0x123456789ABCDEF0, RefOf (STR0)) Return (STR0) }
    Method (SRSS, 0, Serialized) { SETU () CopyObject ("four", STR0) Store ("1A2b", RefOf (STR0)) Return (STR0) }
    Method (SRSE, 0, Serialized) { SETU () CopyObject ("four", STR0) Store ("", RefOf (STR0)) Return (STR0) }
    Method (SRST, 0, Serialized) { SETU () CopyObject ("four", STR0) Store ("text, longer than others", RefOf (STR0)) Return (STR0) }
    Method (SRSB, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (Buffer () { 0x31, 2, 3 }, RefOf (STR0)) Return (STR0) }
    Method (SRSO, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (Buffer (0) {}, RefOf (STR0)) Return (STR0) }
    Method (SRSN, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, RefOf (STR0)) Return (STR0) }
    Method (SRSP, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (IDEN (SRCP ()), RefOf (STR0)) Return (STR0) }
    Method (SRSF, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (SR32, RefOf (STR0)) Return (STR0) }
    Method (SRSG, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (SR72, RefOf (STR0)) Return (STR0) }
    Method (SRSH, 0, Serialized) { SETU () CopyObject ("four", STR0) BF08 = 0x61 BF12 = 0x362 Store (BF08, RefOf (STR0)) Return (STR0) }
    Method (SRSJ, 0, Serialized) { SETU () CopyObject ("four", STR0) BF08 = 0x61 BF12 = 0x362 Store (BF12, RefOf (STR0)) Return (STR0) }
    Method (SRSR, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (IDEN (SRCR ()), RefOf (STR0)) Return (STR0) }
    Method (SRSD, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (IDEN (SRCD ()), RefOf (STR0)) Return (STR0) }
    Method (SRSM, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (IDEN (SRCM ()), RefOf (STR0)) Return (STR0) }
    Method (SRSV, 0, Serialized) { SETU () CopyObject ("four", STR0) Store (SRCN (), RefOf (STR0)) Return (STR0) }
    Method (SRSU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject ("four", STR0) Store (Local7, RefOf (STR0)) Return (STR0) }
    Method (SRLI, 0, Serialized) { SETU () Local0 = 1 Store (0x12345678, RefOf (Local0)) Return (Local0) }
    Method (SRLZ, 0, Serialized) { SETU () Local0 = 1 Store (0, RefOf (Local0)) Return (Local0) }
    Method (SRLL, 0, Serialized) { SETU () Local0 = 1 Store (0x123456789ABCDEF0, RefOf (Local0)) Return (Local0) }
    Method (SRLS, 0, Serialized) { SETU () Local0 = 1 Store ("1A2b", RefOf (Local0)) Return (Local0) }
    Method (SRLE, 0, Serialized) { SETU () Local0 = 1 Store ("", RefOf (Local0)) Return (Local0) }
    Method (SRLT, 0, Serialized) { SETU () Local0 = 1 Store ("text, longer than others", RefOf (Local0)) Return (Local0) }
    Method (SRLB, 0, Serialized) { SETU () Local0 = 1 Store (Buffer () { 0x31, 2, 3 }, RefOf (Local0)) Return (Local0) }
    Method (SRLO, 0, Serialized) { SETU () Local0 = 1 Store (Buffer (0) {}, RefOf (Local0)) Return (Local0) }
    Method (SRLN, 0, Serialized) { SETU () Local0 = 1 Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, RefOf (Local0)) Return (Local0) }
    Method (SRLP, 0, Serialized) { SETU () Local0 = 1 Store (IDEN (SRCP ()), RefOf (Local0)) Return (Local0) }
    Method (SRLF, 0, Serialized) { SETU () Local0 = 1 Store (SR32, RefOf (Local0)) Return (Local0) }
    Method (SRLG, 0, Serialized) { SETU () Local0 = 1 Store (SR72, RefOf (Local0)) Return (Local0) }
    Method (SRLH, 0, Serialized) { SETU () Local0 = 1 BF08 = 0x61 BF12 = 0x362 Store (BF08, RefOf (Local0)) Return (Local0) }
    Method (SRLJ, 0, Serialized) { SETU () Local0 = 1 BF08 = 0x61 BF12 = 0x362 Store (BF12, RefOf (Local0)) Return (Local0) }
    Method (SRLR, 0, Serialized) { SETU () Local0 = 1 Store (IDEN (SRCR ()), RefOf (Local0)) Return (Local0) }
    Method (SRLD, 0, Serialized) { SETU () Local0 = 1 Store (IDEN (SRCD ()), RefOf (Local0)) Return (Local0) }
    Method (SRLM, 0, Serialized) { SETU () Local0 = 1 Store (IDEN (SRCM ()), RefOf (Local0)) Return (Local0) }
    Method (SRLV, 0, Serialized) { SETU () Local0 = 1 Store (SRCN (), RefOf (Local0)) Return (Local0) }
    Method (SRLU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = 1 Store (Local7, RefOf (Local0)) Return (Local0) }
    Method (SRDI, 0, Serialized) { SETU () Noop Store (0x12345678, RefOf (DEV0)) Return (0) }
    Method (SRDZ, 0, Serialized) { SETU () Noop Store (0, RefOf (DEV0)) Return (0) }
    Method (SRDL, 0, Serialized) { SETU () Noop Store (0x123456789ABCDEF0, RefOf (DEV0)) Return (0) }
    Method (SRDS, 0, Serialized) { SETU () Noop Store ("1A2b", RefOf (DEV0)) Return (0) }
    Method (SRDE, 0, Serialized) { SETU () Noop Store ("", RefOf (DEV0)) Return (0) }
    Method (SRDT, 0, Serialized) { SETU () Noop Store ("text, longer than others", RefOf (DEV0)) Return (0) }
    Method (SRDB, 0, Serialized) { SETU () Noop Store (Buffer () { 0x31, 2, 3 }, RefOf (DEV0)) Return (0) }
    Method (SRDO, 0, Serialized) { SETU () Noop Store (Buffer (0) {}, RefOf (DEV0)) Return (0) }
    Method (SRDN, 0, Serialized) { SETU () Noop Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, RefOf (DEV0)) Return (0) }
    Method (SRDP, 0, Serialized) { SETU () Noop Store (IDEN (SRCP ()), RefOf (DEV0)) Return (0) }
    Method (SRDF, 0, Serialized) { SETU () Noop Store (SR32, RefOf (DEV0)) Return (0) }
    Method (SRDG, 0, Serialized) { SETU () Noop Store (SR72, RefOf (DEV0)) Return (0) }
    Method (SRDH, 0, Serialized) { SETU () Noop BF08 = 0x61 BF12 = 0x362 Store (BF08, RefOf (DEV0)) Return (0) }
    Method (SRDJ, 0, Serialized) { SETU () Noop BF08 = 0x61 BF12 = 0x362 Store (BF12, RefOf (DEV0)) Return (0) }
    Method (SRDR, 0, Serialized) { SETU () Noop Store (IDEN (SRCR ()), RefOf (DEV0)) Return (0) }
    Method (SRDD, 0, Serialized) { SETU () Noop Store (IDEN (SRCD ()), RefOf (DEV0)) Return (0) }
    Method (SRDM, 0, Serialized) { SETU () Noop Store (IDEN (SRCM ()), RefOf (DEV0)) Return (0) }
    Method (SRDV, 0, Serialized) { SETU () Noop Store (SRCN (), RefOf (DEV0)) Return (0) }
    Method (SRDU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Noop Store (Local7, RefOf (DEV0)) Return (0) }
    Method (SDBI, 0, Serialized) { SETU () Noop Store (0x12345678, Debug) Return (1) }
    Method (SDBZ, 0, Serialized) { SETU () Noop Store (0, Debug) Return (1) }
    Method (SDBL, 0, Serialized) { SETU () Noop Store (0x123456789ABCDEF0, Debug) Return (1) }
    Method (SDBS, 0, Serialized) { SETU () Noop Store ("1A2b", Debug) Return (1) }
    Method (SDBE, 0, Serialized) { SETU () Noop Store ("", Debug) Return (1) }
    Method (SDBT, 0, Serialized) { SETU () Noop Store ("text, longer than others", Debug) Return (1) }
    Method (SDBB, 0, Serialized) { SETU () Noop Store (Buffer () { 0x31, 2, 3 }, Debug) Return (1) }
    Method (SDBO, 0, Serialized) { SETU () Noop Store (Buffer (0) {}, Debug) Return (1) }
    Method (SDBN, 0, Serialized) { SETU () Noop Store (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, Debug) Return (1) }
    Method (SDBP, 0, Serialized) { SETU () Noop Store (IDEN (SRCP ()), Debug) Return (1) }
    Method (SDBF, 0, Serialized) { SETU () Noop Store (SR32, Debug) Return (1) }
    Method (SDBG, 0, Serialized) { SETU () Noop Store (SR72, Debug) Return (1) }
    Method (SDBH, 0, Serialized) { SETU () Noop BF08 = 0x61 BF12 = 0x362 Store (BF08, Debug) Return (1) }
    Method (SDBJ, 0, Serialized) { SETU () Noop BF08 = 0x61 BF12 = 0x362 Store (BF12, Debug) Return (1) }
    Method (SDBR, 0, Serialized) { SETU () Noop Store (IDEN (SRCR ()), Debug) Return (1) }
    Method (SDBD, 0, Serialized) { SETU () Noop Store (IDEN (SRCD ()), Debug) Return (1) }
    Method (SDBM, 0, Serialized) { SETU () Noop Store (IDEN (SRCM ()), Debug) Return (1) }
    Method (SDBV, 0, Serialized) { SETU () Noop Store (SRCN (), Debug) Return (1) }
    Method (SDBU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Noop Store (Local7, Debug) Return (1) }
    Method (CINI, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (0x12345678, INT0) Return (INT0) }
    Method (CINZ, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (0, INT0) Return (INT0) }
    Method (CINL, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (0x123456789ABCDEF0, INT0) Return (INT0) }
    Method (CINS, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject ("1A2b", INT0) Return (INT0) }
    Method (CINE, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject ("", INT0) Return (INT0) }
    Method (CINT, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject ("text, longer than others", INT0) Return (INT0) }
    Method (CINB, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (Buffer () { 0x31, 2, 3 }, INT0) Return (INT0) }
    Method (CINO, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (Buffer (0) {}, INT0) Return (INT0) }
    Method (CINN, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, INT0) Return (INT0) }
    Method (CINP, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (IDEN (SRCP ()), INT0) Return (INT0) }
    Method (CINF, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (SR32, INT0) Return (INT0) }
    Method (CING, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (SR72, INT0) Return (INT0) }
    Method (CINH, 0, Serialized) { SETU () CopyObject (0x11, INT0) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, INT0) Return (INT0) }
    Method (CINJ, 0, Serialized) { SETU () CopyObject (0x11, INT0) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, INT0) Return (INT0) }
    Method (CINR, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (IDEN (SRCR ()), INT0) Return (INT0) }
    Method (CIND, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (IDEN (SRCD ()), INT0) Return (INT0) }
    Method (CINM, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (IDEN (SRCM ()), INT0) Return (INT0) }
    Method (CINV, 0, Serialized) { SETU () CopyObject (0x11, INT0) CopyObject (SRCN (), INT0) Return (INT0) }
    Method (CINU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (0x11, INT0) CopyObject (Local7, INT0) Return (INT0) }
    Method (CSTI, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (0x12345678, STR0) Return (STR0) }
    Method (CSTZ, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (0, STR0) Return (STR0) }
    Method (CSTL, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (0x123456789ABCDEF0, STR0) Return (STR0) }
    Method (CSTS, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject ("1A2b", STR0) Return (STR0) }
    Method (CSTE, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject ("", STR0) Return (STR0) }
    Method (CSTT, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject ("text, longer than others", STR0) Return (STR0) }
    Method (CSTB, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (Buffer () { 0x31, 2, 3 }, STR0) Return (STR0) }
    Method (CSTO, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (Buffer (0) {}, STR0) Return (STR0) }
    Method (CSTN, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, STR0) Return (STR0) }
    Method (CSTP, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (IDEN (SRCP ()), STR0) Return (STR0) }
    Method (CSTF, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (SR32, STR0) Return (STR0) }
    Method (CSTG, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (SR72, STR0) Return (STR0) }
    Method (CSTH, 0, Serialized) { SETU () CopyObject ("four", STR0) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, STR0) Return (STR0) }
    Method (CSTJ, 0, Serialized) { SETU () CopyObject ("four", STR0) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, STR0) Return (STR0) }
    Method (CSTR, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (IDEN (SRCR ()), STR0) Return (STR0) }
    Method (CSTD, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (IDEN (SRCD ()), STR0) Return (STR0) }
    Method (CSTM, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (IDEN (SRCM ()), STR0) Return (STR0) }
    Method (CSTV, 0, Serialized) { SETU () CopyObject ("four", STR0) CopyObject (SRCN (), STR0) Return (STR0) }
    Method (CSTU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject ("four", STR0) CopyObject (Local7, STR0) Return (STR0) }
    Method (CSEI, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (0x12345678, STRE) Return (STRE) }
    Method (CSEZ, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (0, STRE) Return (STRE) }
    Method (CSEL, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (0x123456789ABCDEF0, STRE) Return (STRE) }
    Method (CSES, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject ("1A2b", STRE) Return (STRE) }
    Method (CSEE, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject ("", STRE) Return (STRE) }
    Method (CSET, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject ("text, longer than others", STRE) Return (STRE) }
    Method (CSEB, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (Buffer () { 0x31, 2, 3 }, STRE) Return (STRE) }
    Method (CSEO, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (Buffer (0) {}, STRE) Return (STRE) }
    Method (CSEN, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, STRE) Return (STRE) }
    Method (CSEP, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (IDEN (SRCP ()), STRE) Return (STRE) }
    Method (CSEF, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (SR32, STRE) Return (STRE) }
    Method (CSEG, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (SR72, STRE) Return (STRE) }
    Method (CSEH, 0, Serialized) { SETU () CopyObject ("", STRE) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, STRE) Return (STRE) }
    Method (CSEJ, 0, Serialized) { SETU () CopyObject ("", STRE) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, STRE) Return (STRE) }
    Method (CSER, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (IDEN (SRCR ()), STRE) Return (STRE) }
    Method (CSED, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (IDEN (SRCD ()), STRE) Return (STRE) }
    Method (CSEM, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (IDEN (SRCM ()), STRE) Return (STRE) }
    Method (CSEV, 0, Serialized) { SETU () CopyObject ("", STRE) CopyObject (SRCN (), STRE) Return (STRE) }
    Method (CSEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject ("", STRE) CopyObject (Local7, STRE) Return (STRE) }
    Method (CBUI, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (0x12345678, BUF0) Return (BUF0) }
    Method (CBUZ, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (0, BUF0) Return (BUF0) }
    Method (CBUL, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (0x123456789ABCDEF0, BUF0) Return (BUF0) }
    Method (CBUS, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject ("1A2b", BUF0) Return (BUF0) }
    Method (CBUE, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject ("", BUF0) Return (BUF0) }
    Method (CBUT, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject ("text, longer than others", BUF0) Return (BUF0) }
    Method (CBUB, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (Buffer () { 0x31, 2, 3 }, BUF0) Return (BUF0) }
    Method (CBUO, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (Buffer (0) {}, BUF0) Return (BUF0) }
    Method (CBUN, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BUF0) Return (BUF0) }
    Method (CBUP, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (IDEN (SRCP ()), BUF0) Return (BUF0) }
    Method (CBUF, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (SR32, BUF0) Return (BUF0) }
    Method (CBUG, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (SR72, BUF0) Return (BUF0) }
    Method (CBUH, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, BUF0) Return (BUF0) }
    Method (CBUJ, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, BUF0) Return (BUF0) }
    Method (CBUR, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (IDEN (SRCR ()), BUF0) Return (BUF0) }
    Method (CBUD, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (IDEN (SRCD ()), BUF0) Return (BUF0) }
    Method (CBUM, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (IDEN (SRCM ()), BUF0) Return (BUF0) }
    Method (CBUV, 0, Serialized) { SETU () CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (SRCN (), BUF0) Return (BUF0) }
    Method (CBUU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }, BUF0) CopyObject (Local7, BUF0) Return (BUF0) }
    Method (CBEI, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (0x12345678, BUFE) Return (BUFE) }
    Method (CBEZ, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (0, BUFE) Return (BUFE) }
    Method (CBEL, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (0x123456789ABCDEF0, BUFE) Return (BUFE) }
    Method (CBES, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject ("1A2b", BUFE) Return (BUFE) }
    Method (CBEE, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject ("", BUFE) Return (BUFE) }
    Method (CBET, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject ("text, longer than others", BUFE) Return (BUFE) }
    Method (CBEB, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (Buffer () { 0x31, 2, 3 }, BUFE) Return (BUFE) }
    Method (CBEO, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (Buffer (0) {}, BUFE) Return (BUFE) }
    Method (CBEN, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BUFE) Return (BUFE) }
    Method (CBEP, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (IDEN (SRCP ()), BUFE) Return (BUFE) }
    Method (CBEF, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (SR32, BUFE) Return (BUFE) }
    Method (CBEG, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (SR72, BUFE) Return (BUFE) }
    Method (CBEH, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, BUFE) Return (BUFE) }
    Method (CBEJ, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, BUFE) Return (BUFE) }
    Method (CBER, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (IDEN (SRCR ()), BUFE) Return (BUFE) }
    Method (CBED, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (IDEN (SRCD ()), BUFE) Return (BUFE) }
    Method (CBEM, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (IDEN (SRCM ()), BUFE) Return (BUFE) }
    Method (CBEV, 0, Serialized) { SETU () CopyObject (Buffer (0) {}, BUFE) CopyObject (SRCN (), BUFE) Return (BUFE) }
    Method (CBEU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (Buffer (0) {}, BUFE) CopyObject (Local7, BUFE) Return (BUFE) }
    Method (CPKI, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (0x12345678, PKG0) Return (PKG0) }
    Method (CPKZ, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (0, PKG0) Return (PKG0) }
    Method (CPKL, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (0x123456789ABCDEF0, PKG0) Return (PKG0) }
    Method (CPKS, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject ("1A2b", PKG0) Return (PKG0) }
    Method (CPKE, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject ("", PKG0) Return (PKG0) }
    Method (CPKT, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject ("text, longer than others", PKG0) Return (PKG0) }
    Method (CPKB, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (Buffer () { 0x31, 2, 3 }, PKG0) Return (PKG0) }
    Method (CPKO, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (Buffer (0) {}, PKG0) Return (PKG0) }
    Method (CPKN, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, PKG0) Return (PKG0) }
    Method (CPKP, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (IDEN (SRCP ()), PKG0) Return (PKG0) }
    Method (CPKF, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (SR32, PKG0) Return (PKG0) }
    Method (CPKG, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (SR72, PKG0) Return (PKG0) }
    Method (CPKH, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, PKG0) Return (PKG0) }
    Method (CPKJ, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, PKG0) Return (PKG0) }
    Method (CPKR, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (IDEN (SRCR ()), PKG0) Return (PKG0) }
    Method (CPKD, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (IDEN (SRCD ()), PKG0) Return (PKG0) }
    Method (CPKM, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (IDEN (SRCM ()), PKG0) Return (PKG0) }
    Method (CPKV, 0, Serialized) { SETU () CopyObject (Package () { 1, 2 }, PKG0) CopyObject (SRCN (), PKG0) Return (PKG0) }
    Method (CPKU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (Package () { 1, 2 }, PKG0) CopyObject (Local7, PKG0) Return (PKG0) }
    Method (CF1I, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (0x12345678, FL08) Return (FL08) }
    Method (CF1Z, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (0, FL08) Return (FL08) }
    Method (CF1L, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (0x123456789ABCDEF0, FL08) Return (FL08) }
    Method (CF1S, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject ("1A2b", FL08) Return (FL08) }
    Method (CF1E, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject ("", FL08) Return (FL08) }
    Method (CF1T, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject ("text, longer than others", FL08) Return (FL08) }
    Method (CF1B, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (Buffer () { 0x31, 2, 3 }, FL08) Return (FL08) }
    Method (CF1O, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (Buffer (0) {}, FL08) Return (FL08) }
    Method (CF1N, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, FL08) Return (FL08) }
    Method (CF1P, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (IDEN (SRCP ()), FL08) Return (FL08) }
    Method (CF1F, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (SR32, FL08) Return (FL08) }
    Method (CF1G, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (SR72, FL08) Return (FL08) }
    Method (CF1H, 0, Serialized) { SETU () Store (0x55, FL08) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, FL08) Return (FL08) }
    Method (CF1J, 0, Serialized) { SETU () Store (0x55, FL08) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, FL08) Return (FL08) }
    Method (CF1R, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (IDEN (SRCR ()), FL08) Return (FL08) }
    Method (CF1D, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (IDEN (SRCD ()), FL08) Return (FL08) }
    Method (CF1M, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (IDEN (SRCM ()), FL08) Return (FL08) }
    Method (CF1V, 0, Serialized) { SETU () Store (0x55, FL08) CopyObject (SRCN (), FL08) Return (FL08) }
    Method (CF1U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (0x55, FL08) CopyObject (Local7, FL08) Return (FL08) }
    Method (CF4I, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (0x12345678, FL32) Return (FL32) }
    Method (CF4Z, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (0, FL32) Return (FL32) }
    Method (CF4L, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (0x123456789ABCDEF0, FL32) Return (FL32) }
    Method (CF4S, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject ("1A2b", FL32) Return (FL32) }
    Method (CF4E, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject ("", FL32) Return (FL32) }
    Method (CF4T, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject ("text, longer than others", FL32) Return (FL32) }
    Method (CF4B, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (Buffer () { 0x31, 2, 3 }, FL32) Return (FL32) }
    Method (CF4O, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (Buffer (0) {}, FL32) Return (FL32) }
    Method (CF4N, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, FL32) Return (FL32) }
    Method (CF4P, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (IDEN (SRCP ()), FL32) Return (FL32) }
    Method (CF4F, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (SR32, FL32) Return (FL32) }
    Method (CF4G, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (SR72, FL32) Return (FL32) }
    Method (CF4H, 0, Serialized) { SETU () Store (0x55555555, FL32) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, FL32) Return (FL32) }
    Method (CF4J, 0, Serialized) { SETU () Store (0x55555555, FL32) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, FL32) Return (FL32) }
    Method (CF4R, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (IDEN (SRCR ()), FL32) Return (FL32) }
    Method (CF4D, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (IDEN (SRCD ()), FL32) Return (FL32) }
    Method (CF4M, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (IDEN (SRCM ()), FL32) Return (FL32) }
    Method (CF4V, 0, Serialized) { SETU () Store (0x55555555, FL32) CopyObject (SRCN (), FL32) Return (FL32) }
    Method (CF4U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (0x55555555, FL32) CopyObject (Local7, FL32) Return (FL32) }
    Method (CF9I, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (0x12345678, FL72) Return (FL72) }
    Method (CF9Z, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (0, FL72) Return (FL72) }
    Method (CF9L, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (0x123456789ABCDEF0, FL72) Return (FL72) }
    Method (CF9S, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject ("1A2b", FL72) Return (FL72) }
    Method (CF9E, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject ("", FL72) Return (FL72) }
    Method (CF9T, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject ("text, longer than others", FL72) Return (FL72) }
    Method (CF9B, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (Buffer () { 0x31, 2, 3 }, FL72) Return (FL72) }
    Method (CF9O, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (Buffer (0) {}, FL72) Return (FL72) }
    Method (CF9N, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, FL72) Return (FL72) }
    Method (CF9P, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (IDEN (SRCP ()), FL72) Return (FL72) }
    Method (CF9F, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (SR32, FL72) Return (FL72) }
    Method (CF9G, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (SR72, FL72) Return (FL72) }
    Method (CF9H, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, FL72) Return (FL72) }
    Method (CF9J, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, FL72) Return (FL72) }
    Method (CF9R, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (IDEN (SRCR ()), FL72) Return (FL72) }
    Method (CF9D, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (IDEN (SRCD ()), FL72) Return (FL72) }
    Method (CF9M, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (IDEN (SRCM ()), FL72) Return (FL72) }
    Method (CF9V, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (SRCN (), FL72) Return (FL72) }
    Method (CF9U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (Buffer (9) { 0x55, 0x55 }, FL72) CopyObject (Local7, FL72) Return (FL72) }
    Method (CB1I, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (0x12345678, BF08) Return (BF08) }
    Method (CB1Z, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (0, BF08) Return (BF08) }
    Method (CB1L, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (0x123456789ABCDEF0, BF08) Return (BF08) }
    Method (CB1S, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject ("1A2b", BF08) Return (BF08) }
    Method (CB1E, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject ("", BF08) Return (BF08) }
    Method (CB1T, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject ("text, longer than others", BF08) Return (BF08) }
    Method (CB1B, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (Buffer () { 0x31, 2, 3 }, BF08) Return (BF08) }
    Method (CB1O, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (Buffer (0) {}, BF08) Return (BF08) }
    Method (CB1N, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BF08) Return (BF08) }
    Method (CB1P, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (IDEN (SRCP ()), BF08) Return (BF08) }
    Method (CB1F, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (SR32, BF08) Return (BF08) }
    Method (CB1G, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (SR72, BF08) Return (BF08) }
    Method (CB1H, 0, Serialized) { SETU () Store (0x55, BF08) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, BF08) Return (BF08) }
    Method (CB1J, 0, Serialized) { SETU () Store (0x55, BF08) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, BF08) Return (BF08) }
    Method (CB1R, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (IDEN (SRCR ()), BF08) Return (BF08) }
    Method (CB1D, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (IDEN (SRCD ()), BF08) Return (BF08) }
    Method (CB1M, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (IDEN (SRCM ()), BF08) Return (BF08) }
    Method (CB1V, 0, Serialized) { SETU () Store (0x55, BF08) CopyObject (SRCN (), BF08) Return (BF08) }
    Method (CB1U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (0x55, BF08) CopyObject (Local7, BF08) Return (BF08) }
    Method (CB4I, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (0x12345678, BF32) Return (BF32) }
    Method (CB4Z, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (0, BF32) Return (BF32) }
    Method (CB4L, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (0x123456789ABCDEF0, BF32) Return (BF32) }
    Method (CB4S, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject ("1A2b", BF32) Return (BF32) }
    Method (CB4E, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject ("", BF32) Return (BF32) }
    Method (CB4T, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject ("text, longer than others", BF32) Return (BF32) }
    Method (CB4B, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (Buffer () { 0x31, 2, 3 }, BF32) Return (BF32) }
    Method (CB4O, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (Buffer (0) {}, BF32) Return (BF32) }
    Method (CB4N, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BF32) Return (BF32) }
    Method (CB4P, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (IDEN (SRCP ()), BF32) Return (BF32) }
    Method (CB4F, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (SR32, BF32) Return (BF32) }
    Method (CB4G, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (SR72, BF32) Return (BF32) }
    Method (CB4H, 0, Serialized) { SETU () Store (0x55555555, BF32) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, BF32) Return (BF32) }
    Method (CB4J, 0, Serialized) { SETU () Store (0x55555555, BF32) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, BF32) Return (BF32) }
    Method (CB4R, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (IDEN (SRCR ()), BF32) Return (BF32) }
    Method (CB4D, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (IDEN (SRCD ()), BF32) Return (BF32) }
    Method (CB4M, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (IDEN (SRCM ()), BF32) Return (BF32) }
    Method (CB4V, 0, Serialized) { SETU () Store (0x55555555, BF32) CopyObject (SRCN (), BF32) Return (BF32) }
    Method (CB4U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (0x55555555, BF32) CopyObject (Local7, BF32) Return (BF32) }
    Method (CBCI, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (0x12345678, BF12) Return (BF12) }
    Method (CBCZ, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (0, BF12) Return (BF12) }
    Method (CBCL, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (0x123456789ABCDEF0, BF12) Return (BF12) }
    Method (CBCS, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject ("1A2b", BF12) Return (BF12) }
    Method (CBCE, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject ("", BF12) Return (BF12) }
    Method (CBCT, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject ("text, longer than others", BF12) Return (BF12) }
    Method (CBCB, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (Buffer () { 0x31, 2, 3 }, BF12) Return (BF12) }
    Method (CBCO, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (Buffer (0) {}, BF12) Return (BF12) }
    Method (CBCN, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BF12) Return (BF12) }
    Method (CBCP, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (IDEN (SRCP ()), BF12) Return (BF12) }
    Method (CBCF, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (SR32, BF12) Return (BF12) }
    Method (CBCG, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (SR72, BF12) Return (BF12) }
    Method (CBCH, 0, Serialized) { SETU () Store (0x555, BF12) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, BF12) Return (BF12) }
    Method (CBCJ, 0, Serialized) { SETU () Store (0x555, BF12) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, BF12) Return (BF12) }
    Method (CBCR, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (IDEN (SRCR ()), BF12) Return (BF12) }
    Method (CBCD, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (IDEN (SRCD ()), BF12) Return (BF12) }
    Method (CBCM, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (IDEN (SRCM ()), BF12) Return (BF12) }
    Method (CBCV, 0, Serialized) { SETU () Store (0x555, BF12) CopyObject (SRCN (), BF12) Return (BF12) }
    Method (CBCU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (0x555, BF12) CopyObject (Local7, BF12) Return (BF12) }
    Method (CB9I, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (0x12345678, BF72) Return (BF72) }
    Method (CB9Z, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (0, BF72) Return (BF72) }
    Method (CB9L, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (0x123456789ABCDEF0, BF72) Return (BF72) }
    Method (CB9S, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject ("1A2b", BF72) Return (BF72) }
    Method (CB9E, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject ("", BF72) Return (BF72) }
    Method (CB9T, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject ("text, longer than others", BF72) Return (BF72) }
    Method (CB9B, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (Buffer () { 0x31, 2, 3 }, BF72) Return (BF72) }
    Method (CB9O, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (Buffer (0) {}, BF72) Return (BF72) }
    Method (CB9N, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, BF72) Return (BF72) }
    Method (CB9P, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (IDEN (SRCP ()), BF72) Return (BF72) }
    Method (CB9F, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (SR32, BF72) Return (BF72) }
    Method (CB9G, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (SR72, BF72) Return (BF72) }
    Method (CB9H, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, BF72) Return (BF72) }
    Method (CB9J, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, BF72) Return (BF72) }
    Method (CB9R, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (IDEN (SRCR ()), BF72) Return (BF72) }
    Method (CB9D, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (IDEN (SRCD ()), BF72) Return (BF72) }
    Method (CB9M, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (IDEN (SRCM ()), BF72) Return (BF72) }
    Method (CB9V, 0, Serialized) { SETU () Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (SRCN (), BF72) Return (BF72) }
    Method (CB9U, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Store (Buffer (9) { 0x55, 0x55 }, BF72) CopyObject (Local7, BF72) Return (BF72) }
    Method (CLOI, 0, Serialized) { SETU () Local0 = 1 CopyObject (0x12345678, Local0) Return (Local0) }
    Method (CLOZ, 0, Serialized) { SETU () Local0 = 1 CopyObject (0, Local0) Return (Local0) }
    Method (CLOL, 0, Serialized) { SETU () Local0 = 1 CopyObject (0x123456789ABCDEF0, Local0) Return (Local0) }
    Method (CLOS, 0, Serialized) { SETU () Local0 = 1 CopyObject ("1A2b", Local0) Return (Local0) }
    Method (CLOE, 0, Serialized) { SETU () Local0 = 1 CopyObject ("", Local0) Return (Local0) }
    Method (CLOT, 0, Serialized) { SETU () Local0 = 1 CopyObject ("text, longer than others", Local0) Return (Local0) }
    Method (CLOB, 0, Serialized) { SETU () Local0 = 1 CopyObject (Buffer () { 0x31, 2, 3 }, Local0) Return (Local0) }
    Method (CLOO, 0, Serialized) { SETU () Local0 = 1 CopyObject (Buffer (0) {}, Local0) Return (Local0) }
    Method (CLON, 0, Serialized) { SETU () Local0 = 1 CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, Local0) Return (Local0) }
    Method (CLOP, 0, Serialized) { SETU () Local0 = 1 CopyObject (IDEN (SRCP ()), Local0) Return (Local0) }
    Method (CLOF, 0, Serialized) { SETU () Local0 = 1 CopyObject (SR32, Local0) Return (Local0) }
    Method (CLOG, 0, Serialized) { SETU () Local0 = 1 CopyObject (SR72, Local0) Return (Local0) }
    Method (CLOH, 0, Serialized) { SETU () Local0 = 1 BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, Local0) Return (Local0) }
    Method (CLOJ, 0, Serialized) { SETU () Local0 = 1 BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, Local0) Return (Local0) }
    Method (CLOR, 0, Serialized) { SETU () Local0 = 1 CopyObject (IDEN (SRCR ()), Local0) Return (Local0) }
    Method (CLOD, 0, Serialized) { SETU () Local0 = 1 CopyObject (IDEN (SRCD ()), Local0) Return (Local0) }
    Method (CLOM, 0, Serialized) { SETU () Local0 = 1 CopyObject (IDEN (SRCM ()), Local0) Return (Local0) }
    Method (CLOV, 0, Serialized) { SETU () Local0 = 1 CopyObject (SRCN (), Local0) Return (Local0) }
    Method (CLOU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } Local0 = 1 CopyObject (Local7, Local0) Return (Local0) }
    Method (CLRI, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (0x12345678, Local0) Return (INT0) }
    Method (CLRZ, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (0, Local0) Return (INT0) }
    Method (CLRL, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (0x123456789ABCDEF0, Local0) Return (INT0) }
    Method (CLRS, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject ("1A2b", Local0) Return (INT0) }
    Method (CLRE, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject ("", Local0) Return (INT0) }
    Method (CLRT, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject ("text, longer than others", Local0) Return (INT0) }
    Method (CLRB, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (Buffer () { 0x31, 2, 3 }, Local0) Return (INT0) }
    Method (CLRO, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (Buffer (0) {}, Local0) Return (INT0) }
    Method (CLRN, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, Local0) Return (INT0) }
    Method (CLRP, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (IDEN (SRCP ()), Local0) Return (INT0) }
    Method (CLRF, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (SR32, Local0) Return (INT0) }
    Method (CLRG, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (SR72, Local0) Return (INT0) }
    Method (CLRH, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) BF08 = 0x61 BF12 = 0x362 CopyObject (BF08, Local0) Return (INT0) }
    Method (CLRJ, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) BF08 = 0x61 BF12 = 0x362 CopyObject (BF12, Local0) Return (INT0) }
    Method (CLRR, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (IDEN (SRCR ()), Local0) Return (INT0) }
    Method (CLRD, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (IDEN (SRCD ()), Local0) Return (INT0) }
    Method (CLRM, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (IDEN (SRCM ()), Local0) Return (INT0) }
    Method (CLRV, 0, Serialized) { SETU () CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (SRCN (), Local0) Return (INT0) }
    Method (CLRU, 0, Serialized) { SETU () If (NONE) { Local7 = 1 } CopyObject (1, INT0) Local0 = RefOf (INT0) CopyObject (Local7, Local0) Return (INT0) }
}

/**
 * Keywords of ASL that stand for a number in AML, by group: one declaration for compiler, disassembler and dumps.
 * Group names are those of the parameters in §19.6.
 *
 * @see ACPI 6.5 §19.2.4 to §19.2.6, §19.6
 */
import { regionSpaces } from "./region-spaces.ts";

const spaceNumbers = {
  SystemMemory: regionSpaces.SystemMemory.number,
  SystemIO: regionSpaces.SystemIO.number,
  PCI_Config: regionSpaces.PCI_Config.number,
  EmbeddedControl: regionSpaces.EmbeddedControl.number,
  SMBus: regionSpaces.SMBus.number,
  SystemCMOS: regionSpaces.SystemCMOS.number,
  /** ACPI 1.0 spelling. */
  CMOS: regionSpaces.SystemCMOS.number,
  PciBarTarget: regionSpaces.PciBarTarget.number,
  IPMI: regionSpaces.IPMI.number,
  GeneralPurposeIo: regionSpaces.GeneralPurposeIo.number,
  GenericSerialBus: regionSpaces.GenericSerialBus.number,
  PCC: regionSpaces.PCC.number,
  PlatformRtMechanism: regionSpaces.PlatformRtMechanism.number,
} as const;

export const aslKeywords = {
  // Fields and methods, §19.6.48, §19.6.83
  AccessType: { AnyAcc: 0, ByteAcc: 1, WordAcc: 2, DWordAcc: 3, QWordAcc: 4, BufferAcc: 5 },
  LockRule: { NoLock: 0, Lock: 1 },
  UpdateRule: { Preserve: 0, WriteAsOnes: 1, WriteAsZeros: 2 },
  SerializeRule: { NotSerialized: 0, Serialized: 1 },
  RegionSpace: { ...spaceNumbers, UserDefRegionSpace: 0x80 },
  MatchOperator: { MTR: 0, MEQ: 1, MLE: 2, MLT: 3, MGE: 4, MGT: 5 },
  AccessAttribute: {
    AttribNone: 0x00,
    AttribQuick: 0x02,
    AttribSendReceive: 0x04,
    AttribByte: 0x06,
    AttribWord: 0x08,
    AttribBlock: 0x0a,
    AttribBytes: 0x0b,
    AttribProcessCall: 0x0c,
    AttribBlockProcessCall: 0x0d,
    AttribRawBytes: 0x0e,
    AttribRawProcessBytes: 0x0f,
  },
  // Resource descriptors, §6.4
  ResourceType: { ResourceProducer: 0, ResourceConsumer: 1 },
  MinType: { MinNotFixed: 0, MinFixed: 1 },
  MaxType: { MaxNotFixed: 0, MaxFixed: 1 },
  Decode: { PosDecode: 0, SubDecode: 1 },
  RangeType: { NonISAOnlyRanges: 1, ISAOnlyRanges: 2, EntireRange: 3 },
  MemoryType: { NonCacheable: 0, Cacheable: 1, WriteCombining: 2, Prefetchable: 3 },
  ReadWriteType: { ReadOnly: 0, ReadWrite: 1 },
  AddressType: { AddressRangeMemory: 0, AddressRangeReserved: 1, AddressRangeACPI: 2, AddressRangeNVS: 3 },
  Translation: { TypeStatic: 0, TypeTranslation: 1 },
  TranslationDensity: { DenseTranslation: 0, SparseTranslation: 1 },
  IoDecode: { Decode10: 0, Decode16: 1 },
  InterruptMode: { Level: 0, Edge: 1 },
  InterruptPolarity: { ActiveHigh: 0, ActiveLow: 1, ActiveBoth: 2 },
  Sharing: { Exclusive: 0, Shared: 1, ExclusiveAndWake: 2, SharedAndWake: 3 },
  DmaType: { Compatibility: 0, TypeA: 1, TypeB: 2, TypeF: 3 },
  BusMaster: { NotBusMaster: 0, BusMaster: 1 },
  TransferType: { Transfer8: 0, Transfer8_16: 1, Transfer16: 2 },
  DmaWidth: { Width8bit: 0, Width16bit: 1, Width32bit: 2, Width64bit: 3, Width128bit: 4, Width256bit: 5 },
  RegisterSpace: { ...spaceNumbers, FFixedHW: regionSpaces.FFixedHW.number },
  PinConfiguration: { PullDefault: 0, PullUp: 1, PullDown: 2, PullNone: 3 },
  IoRestriction: {
    IoRestrictionNone: 0,
    IoRestrictionInputOnly: 1,
    IoRestrictionOutputOnly: 2,
    IoRestrictionNoneAndPreserve: 3,
  },
  SlaveMode: { ControllerInitiated: 0, DeviceInitiated: 1 },
  AddressingMode: { AddressingMode7Bit: 0, AddressingMode10Bit: 1 },
  WireMode: { FourWireMode: 0, ThreeWireMode: 1 },
  DevicePolarity: { PolarityLow: 0, PolarityHigh: 1 },
  ClockPhase: { ClockPhaseFirst: 0, ClockPhaseSecond: 1 },
  ClockPolarity: { ClockPolarityLow: 0, ClockPolarityHigh: 1 },
  DataBits: { DataBitsFive: 0, DataBitsSix: 1, DataBitsSeven: 2, DataBitsEight: 3, DataBitsNine: 4 },
  StopBits: { StopBitsZero: 0, StopBitsOne: 1, StopBitsOnePlusHalf: 2, StopBitsTwo: 3 },
  Endian: { LittleEndian: 0, BigEndian: 1 },
  Parity: { ParityTypeNone: 0, ParityTypeEven: 1, ParityTypeOdd: 2, ParityTypeMark: 3, ParityTypeSpace: 4 },
  FlowControl: { FlowControlNone: 0, FlowControlHardware: 1, FlowControlXon: 2 },
  PinConfigType: {
    Default: 0,
    BiasPullUp: 1,
    BiasPullDown: 2,
    BiasDefault: 3,
    BiasDisable: 4,
    BiasHighImpedance: 5,
    BiasBusHold: 6,
    DriveOpenDrain: 7,
    DriveOpenSource: 8,
    DrivePushPull: 9,
    DriveStrength: 10,
    SlewRate: 11,
    InputDebounce: 12,
    InputSchmittTrigger: 13,
  },
  ClockScale: { Hz: 0, KHz: 1, MHz: 2 },
  ClockMode: { FixedRate: 0, VariableRate: 1 },
} as const satisfies { readonly [group: string]: { readonly [keyword: string]: number } };

/** Name of a group of keywords. */
export type AslKeywordGroup = keyof typeof aslKeywords;

/** The keyword of a group that stands for `value`, the first if several do. */
export function keywordOf(group: AslKeywordGroup, value: number): string | undefined {
  let keywords = keywordsByValue.get(group);
  if (keywords === undefined) {
    // The first of several wins.
    keywords = new Map(
      Object.entries<number>(aslKeywords[group])
        .map(([keyword, number]) => [number, keyword] as const)
        .toReversed(),
    );
    keywordsByValue.set(group, keywords);
  }
  return keywords.get(value);
}

const keywordsByValue = new Map<AslKeywordGroup, ReadonlyMap<number, string>>();

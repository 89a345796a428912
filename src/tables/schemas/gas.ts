/** Generic Address Structure: where a register is. */
import {
  described,
  enumeration,
  namedInSource,
  struct,
  u8,
  u64,
  type ValueOf,
  withHeading,
} from "../../schema/index.ts";

export const genericAddress = withHeading(
  namedInSource(
    struct("Generic Address Structure", "5.2.3.2", {
      space: described(
        enumeration(u8, {
          SystemMemory: 0x00,
          SystemIO: 0x01,
          PCI_Config: 0x02,
          EmbeddedControl: 0x03,
          SMBus: 0x04,
          SystemCMOS: 0x05,
          PciBarTarget: 0x06,
          IPMI: 0x07,
          GeneralPurposeIO: 0x08,
          GenericSerialBus: 0x09,
          PCC: 0x0a,
          PlatformRtMechanism: 0x0b,
          FFixedHW: 0x7f,
        }),
        "Address Space ID",
      ),
      bitWidth: described(u8, "Register Bit Width"),
      bitOffset: described(u8, "Register Bit Offset"),
      accessSize: described(enumeration(u8, { Undefined: 0, Byte: 1, Word: 2, DWord: 3, QWord: 4 }), "Access Size"),
      address: u64,
    }),
    { space: "Space ID", bitWidth: "Bit Width", bitOffset: "Bit Offset", accessSize: "Encoded Access Width" },
  ),
  "[Generic Address Structure]",
);

export type GenericAddress = ValueOf<typeof genericAddress>;

/** Error injection and serialization: EINJ, ERST. */
import {
  array,
  described,
  enumeration,
  reserved,
  sourceFlags,
  struct,
  u8,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const einjEntry = struct("Injection Instruction Entry", "18.6.2", {
  action: described(
    enumeration(u8, {
      "Begin Operation": 0,
      "Get Trigger Table": 1,
      "Set Error Type": 2,
      "Get Error Type": 3,
      "End Operation": 4,
      "Execute Operation": 5,
      "Check Busy Status": 6,
      "Get Command Status": 7,
      "Set Error Type With Address": 8,
      "Get Execute Timings": 9,
      "EINJV2 Set Error Type": 0x10,
      "EINJV2 Get Error Type": 0x11,
      "Trigger Error": 0xff,
    }),
    "Action",
  ),
  instruction: described(
    enumeration(u8, {
      "Read Register": 0,
      "Read Register Value": 1,
      "Write Register": 2,
      "Write Register Value": 3,
      Noop: 4,
    }),
    "Instruction",
  ),
  flags: sourceFlags(1, "Flags (decoded below)", { preserveRegisterBits: [0, "Preserve Register Bits"] }),
  reserved: described(reserved(1), "Reserved"),
  registerRegion: described(genericAddress, "Register Region"),
  value: described(u64, "Value"),
  mask: described(u64, "Mask"),
});

/** Error Injection Table. */
export const einjLayout = withRules(
  struct("Error Injection Table (EINJ)", "18.6", {
    header: tableHeader,
    injectionHeaderLength: described(u32, "Injection Header Length"),
    flags: described(u8, "Flags"),
    reserved: described(reserved(3), "Reserved"),
    injectionEntryCount: described(u32, "Injection Entry Count"),
    entries: array(einjEntry, "injectionEntryCount"),
  }),
  [tableChecksum],
);

const erstEntry = struct("Serialization Instruction Entry", "18.5.1.2", {
  action: described(
    enumeration(u8, {
      "Begin Write Operation": 0,
      "Begin Read Operation": 1,
      "Begin Clear Operation": 2,
      "End Operation": 3,
      "Set Record Offset": 4,
      "Execute Operation": 5,
      "Check Busy Status": 6,
      "Get Command Status": 7,
      "Get Record Identifier": 8,
      "Set Record Identifier": 9,
      "Get Record Count": 0xa,
      "Begin Dummy Write": 0xb,
      "Get Error Address Range": 0xd,
      "Get Error Address Length": 0xe,
      "Get Error Attributes": 0xf,
      "Execute Timings": 0x10,
    }),
    "Action",
  ),
  instruction: described(
    enumeration(u8, {
      "Read Register": 0,
      "Read Register Value": 1,
      "Write Register": 2,
      "Write Register Value": 3,
      Noop: 4,
      "Load Var1": 5,
      "Load Var2": 6,
      "Store Var1": 7,
      Add: 8,
      Subtract: 9,
      "Add Value": 0xa,
      "Subtract Value": 0xb,
      Stall: 0xc,
      "Stall While True": 0xd,
      "Skip Next If True": 0xe,
      GoTo: 0xf,
      "Set Source Address": 0x10,
      "Set Destination Address": 0x11,
      "Move Data": 0x12,
    }),
    "Instruction",
  ),
  flags: sourceFlags(1, "Flags (decoded below)", { preserveRegisterBits: [0, "Preserve Register Bits"] }),
  reserved: described(reserved(1), "Reserved"),
  registerRegion: described(genericAddress, "Register Region"),
  value: described(u64, "Value"),
  mask: described(u64, "Mask"),
});

/** Error Record Serialization Table. */
export const erstLayout = withRules(
  struct("Error Record Serialization Table (ERST)", "18.5", {
    header: tableHeader,
    serializationHeaderLength: described(u32, "Serialization Header Length"),
    reserved: described(reserved(4), "Reserved"),
    instructionEntryCount: described(u32, "Instruction Entry Count"),
    entries: array(erstEntry, "instructionEntryCount"),
  }),
  [tableChecksum],
);

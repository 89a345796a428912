/** Platform Communications Channel Table. */
import {
  constant,
  described,
  list,
  ownLength,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const interruptFlags = sourceFlags(1, "Flags (Decoded Below)", { polarity: [0, "Polarity"], mode: [1, "Mode"] });
const generic = struct("Generic Communications Subspace", "14.1.3", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  length: described(ownLength(u8), "Length"),
  reserved: described(reserved(6), "Reserved"),
  baseAddress: described(u64, "Base Address"),
  addressLength: described(u64, "Address Length"),
  doorbellRegister: described(genericAddress, "Doorbell Register"),
  preserveMask: described(u64, "Preserve Mask"),
  writeMask: described(u64, "Write Mask"),
  commandLatency: described(u32, "Command Latency", "µs"),
  maximumAccessRate: described(u32, "Maximum Access Rate", "commands a minute"),
  minimumTurnaroundTime: described(u16, "Minimum Turnaround Time", "µs"),
});

const reduced1 = struct("HW-Reduced Comm Subspace", "14.1.4", {
  subtableType: described(constant(u8, 1), "Subtable Type"),
  length: described(ownLength(u8), "Length"),
  platformInterrupt: described(u32, "Platform Interrupt"),
  flags: interruptFlags,
  reserved: described(reserved(1), "Reserved"),
  baseAddress: described(u64, "Base Address"),
  addressLength: described(u64, "Address Length"),
  doorbellRegister: described(genericAddress, "Doorbell Register"),
  preserveMask: described(u64, "Preserve Mask"),
  writeMask: described(u64, "Write Mask"),
  commandLatency: described(u32, "Command Latency", "µs"),
  maximumAccessRate: described(u32, "Maximum Access Rate"),
  minimumTurnaroundTime: described(u16, "Minimum Turnaround Time", "µs"),
});

const reduced2 = struct("HW-Reduced Comm Subspace Type2", "14.1.5", {
  subtableType: described(constant(u8, 2), "Subtable Type"),
  length: described(ownLength(u8), "Length"),
  platformInterrupt: described(u32, "Platform Interrupt"),
  flags: interruptFlags,
  reserved: described(reserved(1), "Reserved"),
  baseAddress: described(u64, "Base Address"),
  addressLength: described(u64, "Address Length"),
  doorbellRegister: described(genericAddress, "Doorbell Register"),
  preserveMask: described(u64, "Preserve Mask"),
  writeMask: described(u64, "Write Mask"),
  commandLatency: described(u32, "Command Latency", "µs"),
  maximumAccessRate: described(u32, "Maximum Access Rate"),
  minimumTurnaroundTime: described(u16, "Minimum Turnaround Time", "µs"),
  platformAckRegister: described(genericAddress, "Platform ACK Register"),
  ackPreserveMask: described(u64, "ACK Preserve Mask"),
  ackWriteMask: described(u64, "ACK Write Mask"),
});

const extendedFields = {
  length: described(ownLength(u8), "Length"),
  platformInterrupt: described(u32, "Platform Interrupt"),
  flags: interruptFlags,
  reserved: described(reserved(1), "Reserved"),
  baseAddress: described(u64, "Base Address"),
  addressLength: described(u32, "Address Length"),
  doorbellRegister: described(genericAddress, "Doorbell Register"),
  preserveMask: described(u64, "Preserve Mask"),
  writeMask: described(u64, "Write Mask"),
  commandLatency: described(u32, "Command Latency", "µs"),
  maximumAccessRate: described(u32, "Maximum Access Rate"),
  minimumTurnaroundTime: described(u32, "Minimum Turnaround Time", "µs"),
  platformAckRegister: described(genericAddress, "Platform ACK Register"),
  ackPreserveMask: described(u64, "ACK Preserve Mask"),
  ackSetMask: described(u64, "ACK Set Mask"),
  reserved2: described(reserved(8), "Reserved"),
  commandCompleteRegister: described(genericAddress, "Command Complete Register"),
  commandCompleteCheckMask: described(u64, "Command Complete Check Mask"),
  commandUpdateRegister: described(genericAddress, "Command Update Register"),
  commandUpdatePreserveMask: described(u64, "Command Update Preserve Mask"),
  commandUpdateSetMask: described(u64, "Command Update Set Mask"),
  errorStatusRegister: described(genericAddress, "Error Status Register"),
  errorStatusMask: described(u64, "Error Status Mask"),
};

const master = struct("Extended PCC Master Subspace", "14.1.6", {
  subtableType: described(constant(u8, 3), "Subtable Type"),
  ...extendedFields,
});

const slave = struct("Extended PCC Slave Subspace", "14.1.6", {
  subtableType: described(constant(u8, 4), "Subtable Type"),
  ...extendedFields,
});

const registers = struct("HW Registers based Comm Subspace", "14.1.7", {
  subtableType: described(constant(u8, 5), "Subtable Type"),
  length: described(ownLength(u8), "Length"),
  version: described(u16, "Version"),
  baseAddress: described(u64, "Base Address"),
  addressLength: described(u64, "Address Length"),
  doorbellRegister: described(genericAddress, "Doorbell Register"),
  preserveMask: described(u64, "Preserve Mask"),
  writeMask: described(u64, "Write Mask"),
  commandCompleteRegister: described(genericAddress, "Command Complete Register"),
  commandCompleteCheckMask: described(u64, "Command Complete Check Mask"),
  errorStatusRegister: described(genericAddress, "Error Status Register"),
  errorStatusMask: described(u64, "Error Status Mask"),
  commandLatency: described(u32, "Command Latency", "µs"),
  minimumTurnaroundTime: described(u32, "Minimum Turnaround Time", "µs"),
});

const pcctEntry = taggedUnion("PCC Subspace", "14.1.2", { generic, reduced1, reduced2, master, slave, registers });

export const pcctLayout = withRules(
  struct("Platform Communications Channel Table (PCCT)", "14.1", {
    header: tableHeader,
    flags: sourceFlags(4, "Flags (decoded below)", { platform: [0, "Platform"] }),
    reserved: described(reserved(8), "Reserved"),
    subspaces: list(pcctEntry),
  }),
  [tableChecksum],
);

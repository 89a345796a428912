/** Public surface of the emulated board. */

export { type BitRange, bit, bitRange, type RegisterAccess } from "../schema/index.ts";
export { AcpiHardware } from "./acpi-hardware.ts";
export type { AddressSpace } from "./address-space.ts";
export {
  type BoardLayout,
  type BytePlace,
  type CpuLayout,
  type GpeBlockLayout,
  type IoApicLayout,
  type PowerManagementLayout,
  type SciLayout,
  type SleepControlLayout,
  type SleepingState,
  type SleepLayout,
  type SmiCommandLayout,
  verifyBoardLayout,
} from "./board-layout.ts";
export { hardwareReducedBoard } from "./boards/hardware-reduced.ts";
export { type PcBoardOptions, pcBoard } from "./boards/pc.ts";
export { pvhBoard } from "./boards/pvh.ts";
export { q35Board } from "./boards/q35.ts";
export {
  type CpuEngine,
  type InterruptHandler,
  ScriptedCpuEngine,
  type StartHandler,
  type VmExit,
} from "./cpu-engine.ts";
export { type CpuEvent, type CpuState, type CpuStateName, cpuStates, cpuTransitions } from "./cpu-state.ts";
export type { DeviceHost } from "./device-host.ts";
export { machineDiagnostics } from "./diagnostics.ts";
export { type GpeBehaviour, GpeBlock, type GpeBlockOptions, gpeRegisters } from "./gpe-block.ts";
export type { Bus, BusWidth, IoDevice } from "./io-device.ts";
export { type IrqLine, SharedLine } from "./irq-line.ts";
export { edgeLevelControl, smiCommand } from "./legacy-ports.ts";
export { createMachine, Machine, type MachineOptions, type PowerHandler, type SleepHandler } from "./machine.ts";
export { type E820Entry, type MemoryRange, type MemoryType, memoryTypes } from "./memory-type.ts";
export { msrs } from "./msr.ts";
export { PhysicalMemory } from "./physical-memory.ts";
export { pmTimerHz } from "./pm-timer.ts";
export { fixedEvents, pm1Control, pm1Events } from "./pm1.ts";
export type { PowerState, WakeCause } from "./power-control.ts";
export { interruptLatencyNs } from "./processor.ts";
export {
  bits,
  bytes,
  type PlacedRegister,
  type RegisterBlock,
  type RegisterField,
  RegisterFile,
  registers,
  reserved,
} from "./registers.ts";
export { BadSavedState, bytesToText, SavedState } from "./saved-state.ts";
export { type MachineTimer, MachineTimers } from "./timers.ts";

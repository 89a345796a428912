/** Event channels and their two ABIs. */
export type { EventAbi } from "./event-abi.ts";
export { EventChannels, type EventPort, type PortResult } from "./event-channels.ts";
export { FifoAbi } from "./fifo.ts";
export { memoryAt, type SharedBytes, SharedPage } from "./shared-page.ts";
export { TwoLevelAbi } from "./two-level.ts";

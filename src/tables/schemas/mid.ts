/** Tables of Intel mobile internet devices: MTMR and VRTC. */
import { described, list, struct, u32, withRules } from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const mtmrEntry = struct("Timer", "SFI 0.8.2 3.1", {
  physicalAddress: described(genericAddress, "PhysicalAddress"),
  frequency: described(u32, "Frequency", "Hz"),
  irq: described(u32, "IRQ"),
});

/** MID Timer Table. */
export const mtmrLayout = withRules(
  struct("MID Timer Table (MTMR)", "SFI 0.8.2 3.1", { header: tableHeader, timers: list(mtmrEntry) }),
  [tableChecksum],
);

const vrtcEntry = struct("Virtual Real-Time Clock", "SFI 0.8.2 3.2", {
  physicalAddress: described(genericAddress, "PhysicalAddress"),
  irq: described(u32, "IRQ"),
});

/** Virtual Real-Time Clock Table. */
export const vrtcLayout = withRules(
  struct("Virtual Real-Time Clock Table (VRTC)", "SFI 0.8.2 3.2", { header: tableHeader, clocks: list(vrtcEntry) }),
  [tableChecksum],
);

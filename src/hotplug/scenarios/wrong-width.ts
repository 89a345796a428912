/** Software that accesses registers in ways they do not have. */
import { addChecks, eventChecks, registerChecks } from "../checks/index.ts";
import type { ScenarioStep } from "../scenario.ts";
import { add, powerOn, scenario } from "./steps.ts";

/** Offsets of the corrected profile's block: select, command, bitmap. */
const EJECT_SELECT = 0x20;
const EJECT_COMMAND = 0x24;
const BITMAP = 0x40;

const touch = (offset: number, width: 1 | 2, value?: number): ScenarioStep => ({
  kind: "access",
  title: `${value === undefined ? "Read" : "Write"} ${8 * width} bits at 0x${offset.toString(16)} of the hot-plug registers, which have 32`,
  block: "XCPU",
  offset,
  width,
  ...(value === undefined ? {} : { value }),
  settleNs: 1_000_000,
});

export const wrongWidth = scenario(
  {
    name: "wrong-width",
    title: "Registers are accessed with the wrong width",
    description:
      "Reads give all ones, writes do nothing, no vCPU is ejected by half a command; then an add works as ever.",
  },
  [
    powerOn({ presentVcpus: 2 }),
    touch(BITMAP, 1),
    touch(BITMAP + 2, 2),
    touch(EJECT_SELECT, 1, 1),
    touch(EJECT_COMMAND, 2, 1),
    touch(EJECT_COMMAND + 1, 1, 1),
    add(2),
  ],
  [...registerChecks, ...eventChecks, ...addChecks],
);

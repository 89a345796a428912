/** Bugs that show when a system sleeps, or while it starts: tables, chipset, hot-plug hardware. */
import type { HardwareChange, TestbedPlan } from "../../../src/hotplug/index.ts";
import { planned, registersOf } from "../faults.ts";
import { asl, hardware, type Mutant, mutantsOf, put, SLIP } from "../mutant.ts";

type Sleep = NonNullable<TestbedPlan["board"]["pm"]["sleep"]>;

/** The board does something else about SLP_EN. */
const boardWith = (change: (sleep: Sleep) => Partial<Sleep>): HardwareChange =>
  planned(({ board }) => {
    const { sleep } = board.pm;
    return sleep === undefined
      ? {}
      : { board: { ...board, pm: { ...board.pm, sleep: { ...sleep, ...change(sleep) } } } };
  });

/** The registers of the block device, as the OS sees them: enabling an event never sets its status again. */
const neverReminded: HardwareChange = {
  platform: (platform) => ({
    ...platform,
    memory: {
      read: (address, width) => platform.memory.read(address, width),
      write: (address, width, value) => {
        const status = address - 2n;
        const isEnable = address === ENABLE;
        const before = isEnable ? platform.memory.read(status, 1) : 0n;
        platform.memory.write(address, width, value);
        const after = isEnable ? platform.memory.read(status, 1) : 0n;
        if (after !== before) platform.memory.write(status, 1, after & ~before);
      },
    },
  }),
};
/** First enable register of the block in the corrected set. */
const ENABLE = 0xfedf_0002n;

const states = /(Name \(\\_S3, Package \(0x04\)\s*\{\s*)One/;

export const sleepMutants: readonly Mutant[] = [
  ...mutantsOf("bitmap", [
    ["s3-switches-off", "_S3 names the SLP_TYP of S5", "§7.4.2; SLP_TYP of QEMU", asl([put(states, "$1Zero")])],
    ["s3-of-nobody", "_S3 names a SLP_TYP that the hardware does not know", SLIP, asl([put(states, "$10x05")])],
    ["hw-no-sleep", "SLP_EN does nothing", SLIP, hardware(boardWith(() => ({ types: {} })))],
  ]),
  ...mutantsOf("sockets", [
    [
      "hw-s3-other-type",
      "the chipset sleeps by another SLP_TYP than the tables say",
      "§4.8.3.2.1",
      hardware(boardWith(({ types }) => ({ types: { ...types, s3: 5 } }))),
    ],
    ["hw-s3-too-deep", "S3 is as deep as S4", SLIP, hardware(boardWith(({ types }) => ({ types: { s4: types.s3 } })))],
    [
      "hw-s3-forgets-sockets",
      "the controller loses what it was told while the machine sleeps",
      "§2.4: S3 keeps memory, and what platforms keep powered",
      hardware(registersOf("PCHC", { losesInSleep: true })),
    ],
  ]),
  ...mutantsOf("corrected", [
    [
      "hw-start-forgotten",
      "what was announced before the OS listens is not announced again",
      "§4.8.4.1: an OS that starts clears every status bit",
      hardware(neverReminded),
    ],
  ]),
];

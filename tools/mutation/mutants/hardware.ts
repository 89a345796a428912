/** Bugs in device models, in monitors and in what is between hardware and OS. */
import { vcpuId } from "../../../src/base/brand.ts";
import { behaves, builtFrom, eventOf, flags, flagsRead, flagsWritten, planned, registersOf } from "../faults.ts";
import { hardware, type Mutant, mutantsOf, SLIP } from "../mutant.ts";

const GPE = 2;
const LATER_NS = 100_000_000;
const SELECTOR = 0;
const COMMAND = 5;
const DATA = 8;

/** Swaps two bits. */
const swapped = (value: number, a: number, b: number): number => {
  const others = value & ~(a | b);
  return others | ((value & a) === 0 ? 0 : b) | ((value & b) === 0 ? 0 : a);
};

const selectorHardware = mutantsOf("selector", [
  [
    "hw-lost-while-disabled",
    "an event that comes while it is disabled is lost",
    "facts D21, A.9",
    hardware(builtFrom((host) => ({ raiseEvent: () => eventOf(host)?.enabled(GPE) === true && host.raiseEvent() }))),
  ],
  [
    "hw-event-first",
    "the event is raised before the processor can be seen",
    "facts D39; peers 52",
    hardware(
      behaves((device, { machine }) => ({
        publish: (change) => machine.clock.after(LATER_NS, () => device.publish(change)),
      })),
    ),
  ],
  [
    "hw-no-event",
    "processors come without an event",
    "peers 57",
    hardware(behaves(() => ({ signal: () => undefined }))),
  ],
  [
    "hw-other-event",
    "the event of memory hot-plug is raised",
    SLIP,
    hardware(builtFrom((host) => ({ raiseEvent: () => eventOf(host)?.setStatus(3) }))),
  ],
  [
    "hw-status-in-ram",
    "the status register of the events is memory",
    "facts D21",
    hardware(
      planned(({ board }) => ({
        board: {
          ...board,
          ...(board.gpe0 === undefined ? {} : { gpe0: { ...board.gpe0, behaviour: "ram" as const } }),
        },
      })),
    ),
  ],
  [
    "hw-insert-not-shown",
    "the insert event is not in the flags",
    SLIP,
    hardware(
      registersOf(
        "CPHP",
        flagsRead((value) => value & ~flags.inserting),
      ),
    ),
  ],
  [
    "hw-events-swapped",
    "insert and remove event stand in each other's place",
    SLIP,
    hardware(
      registersOf(
        "CPHP",
        flagsRead((value) => swapped(value, flags.inserting, flags.removing)),
      ),
    ),
  ],
  [
    "hw-insert-stays",
    "writing the insert event does not clear it",
    SLIP,
    hardware(
      registersOf(
        "CPHP",
        flagsWritten((value) => value & ~flags.inserting),
      ),
    ),
  ],
  [
    "hw-remove-stays",
    "writing the remove event does not clear it",
    "peers 48",
    hardware(
      registersOf(
        "CPHP",
        flagsWritten((value) => value & ~flags.removing),
      ),
    ),
  ],
  [
    "hw-eject-ignored",
    "writing the eject bit does nothing",
    "facts D16",
    hardware(
      registersOf(
        "CPHP",
        flagsWritten((value) => value & ~flags.eject),
      ),
    ),
  ],
  [
    "hw-eject-lost",
    "the eject never reaches the monitor",
    "facts D16",
    hardware(builtFrom(({ listener }) => ({ listener: { ...listener, onEject: () => undefined } }))),
  ],
  [
    "hw-eject-of-another",
    "the monitor ejects the next processor",
    SLIP,
    hardware(
      builtFrom(({ listener }) => ({ listener: { ...listener, onEject: (slot) => listener.onEject(slot + 1) } })),
    ),
  ],
  [
    "hw-ost-lost",
    "_OST never reaches the monitor",
    "facts D17",
    hardware(builtFrom(({ listener }) => ({ listener: { ...listener, onOst: () => undefined } }))),
  ],
  [
    "hw-ost-of-another",
    "_OST is taken for that of another processor",
    SLIP,
    hardware(
      builtFrom(({ listener }) => ({
        listener: { ...listener, onOst: (slot, event, status) => listener.onOst(slot + 1, event, status) },
      })),
    ),
  ],
  [
    "hw-enabled-inverted",
    "the enabled bit is inverted",
    SLIP,
    hardware(
      registersOf(
        "CPHP",
        flagsRead((value) => value ^ flags.enabled),
      ),
    ),
  ],
  [
    "hw-boot-can-go",
    "the monitor asks for the removal of the boot processor",
    "facts D18",
    hardware(behaves(() => ({ protectsBootProcessor: false }))),
  ],
  [
    "hw-selector-off",
    "the selector is off by one",
    SLIP,
    hardware(
      registersOf("CPHP", {
        write: (offset, value, write) => write(offset === SELECTOR ? Math.max(0, value - 1) : value),
      }),
    ),
  ],
  [
    "hw-selector-one-bit",
    "the selector keeps one bit",
    "peers 49",
    hardware(registersOf("CPHP", { write: (offset, value, write) => write(offset === SELECTOR ? value & 1 : value) })),
  ],
  [
    "hw-command-ignored",
    "the command for the next event does nothing",
    SLIP,
    hardware(registersOf("CPHP", { write: (offset, value, write) => offset !== COMMAND && write(value) })),
  ],
  [
    "hw-data-of-nothing",
    "the data register always reads 0",
    SLIP,
    hardware(registersOf("CPHP", { read: (offset, width, read) => (offset === DATA ? 0 : read(offset, width)) })),
  ],
  [
    "hw-bytes-only",
    "the registers take no double words",
    "peers 50 (cloud-hypervisor 7ca99204)",
    hardware(registersOf("CPHP", { widths: [1] })),
  ],
  [
    "hw-never-modern",
    "the ports never leave the legacy bitmap",
    "peers 57",
    hardware(registersOf("CPHP", { read: (offset) => (offset === 0 ? 1 : 0), write: () => undefined })),
  ],
  [
    "hw-half-built",
    "the processor is announced before it can be started",
    "peers 52, 56",
    hardware({ platform: (platform) => ({ ...platform, onProcessorStart: () => undefined }) }),
  ],
  [
    "hw-insert-twice",
    "the insert event comes back when it has been cleared",
    SLIP,
    hardware(
      behaves((device, { machine }) => ({
        publish: (change) => {
          device.publish(change);
          if (change.isWanted) return;
          machine.clock.after(LATER_NS, () => device.publish({ ...change, isWanted: true }));
        },
      })),
    ),
  ],
]);

const genericEventHardware = mutantsOf("generic-event", [
  [
    "hw-eject-gate",
    "an eject counts only while the remove event is set, which AML has cleared by then",
    "facts C.7",
    hardware(
      registersOf(
        "CPHP",
        (() => {
          let isRemoving = false;
          return {
            read: (offset: number, width: 1 | 2 | 4, read: (offset: number, width: 1 | 2 | 4) => number) => {
              const value = read(offset, width);
              if (offset === 4) isRemoving = (value & flags.removing) !== 0;
              return value;
            },
            write: (offset: number, value: number, write: (value: number) => void) => {
              if (offset === 4 && (value & flags.eject) !== 0 && !isRemoving) return;
              write(value);
            },
          };
        })(),
      ),
    ),
  ],
  [
    "hw-other-interrupt",
    "the interrupt is another one than the tables say",
    SLIP,
    hardware(
      planned(({ wiring }) => (wiring.kind === "generic-event" ? { wiring: { ...wiring, gsi: wiring.gsi + 1 } } : {})),
    ),
  ],
  [
    "hw-insert-stays",
    "writing the insert event does not clear it",
    SLIP,
    hardware(
      registersOf(
        "CPHP",
        flagsWritten((value) => value & ~flags.inserting),
      ),
    ),
  ],
  [
    "hw-no-event",
    "processors come without an event",
    "peers 57",
    hardware(behaves(() => ({ signal: () => undefined }))),
  ],
  [
    "hw-event-first",
    "the event is raised before the processor can be seen",
    "facts D39; peers 51",
    hardware(
      behaves((device, { machine }) => ({
        publish: (change) => machine.clock.after(LATER_NS, () => device.publish(change)),
      })),
    ),
  ],
  [
    "hw-bytes-only",
    "the registers take no double words",
    "peers 50 (cloud-hypervisor df09e80b)",
    hardware(registersOf("CPHP", { widths: [1] })),
  ],
  [
    "hw-pending-for-ever",
    "a processor that was ejected stays enabled in the flags",
    "peers 48",
    hardware(
      registersOf(
        "CPHP",
        flagsRead((value) => value | flags.enabled),
      ),
    ),
  ],
]);

const bitmapHardware = mutantsOf("madt-bitmap", [
  [
    "hw-bit-off-by-one",
    "the bit of the next processor is set",
    SLIP,
    hardware(
      behaves((device) => ({ publish: ({ vcpu, isWanted }) => device.publish({ vcpu: vcpuId(vcpu + 1), isWanted }) })),
    ),
  ],
  [
    "hw-bits-reversed",
    "the bits of a byte stand in reverse order",
    SLIP,
    hardware(
      registersOf("PRST", {
        read: (offset, width, read) => {
          const value = read(offset, width);
          return [0, 1, 2, 3, 4, 5, 6, 7].reduce((sum, bit) => sum | (((value >> bit) & 1) << (7 - bit)), 0);
        },
      }),
    ),
  ],
  [
    "hw-bytes-swapped",
    "the bytes of the bitmap are those of a big-endian word",
    SLIP,
    hardware(registersOf("PRST", { read: (offset, width, read) => read(offset ^ 1, width) })),
  ],
  [
    "hw-bit-lost",
    "a bit is set for a moment only",
    "facts A.7",
    hardware(
      registersOf(
        "PRST",
        (() => {
          const seen = new Map<number, number>();
          return {
            read: (offset: number, width: 1 | 2 | 4, read: (offset: number, width: 1 | 2 | 4) => number) => {
              const value = read(offset, width);
              const known = seen.get(offset);
              seen.set(offset, value);
              return known !== undefined && known !== value ? value : (known ?? value) & 1;
            },
          };
        })(),
      ),
    ),
  ],
  [
    "hw-lost-while-disabled",
    "an event that comes while it is disabled is lost",
    "facts D21, A.9",
    hardware(builtFrom((host) => ({ raiseEvent: () => eventOf(host)?.enabled(GPE) === true && host.raiseEvent() }))),
  ],
  [
    "hw-inverted",
    "the bitmap is inverted",
    SLIP,
    hardware(registersOf("PRST", { read: (offset, width, read) => ~read(offset, width) & 0xff })),
  ],
  [
    "hw-nobody",
    "nobody owns the bitmap: it reads as all ones",
    "peers 53 (xen b59e564a)",
    hardware(registersOf("PRST", { read: () => 0xff })),
  ],
  [
    "hw-reads-twice-differ",
    "the bitmap reads as zeros while an event is handled",
    SLIP,
    hardware(registersOf("PRST", { read: () => 0 })),
  ],
]);

const socketHardware = mutantsOf("sockets", [
  [
    "hw-status-stays",
    "writing ones to the status does not clear it",
    SLIP,
    hardware(registersOf("PCHC", { write: (offset, value, write) => offset !== 4 && write(value) })),
  ],
  [
    "hw-power-ignored",
    "the power of a socket cannot be switched off",
    "facts D34",
    hardware(registersOf("PCHC", { write: (offset, value, write) => offset !== 8 && write(value) })),
  ],
  [
    "hw-next-is-none",
    "the register of the next socket always says none",
    SLIP,
    hardware(
      registersOf("PCHC", { read: (offset, width, read) => (offset === 12 ? 0xffff_ffff : read(offset, width)) }),
    ),
  ],
  ["hw-bytes-only", "the registers take bytes only", "peers 50", hardware(registersOf("PCHC", { widths: [1] }))],
]);

const correctedHardware = mutantsOf("corrected", [
  [
    "hw-status-in-ram",
    "the event block is memory: writing ones clears nothing",
    "facts D21",
    hardware(registersOf("\\_SB.XEN0.GPE0", { write: (offset, value, write) => write(offset < 2 ? 0 : value) })),
  ],
  [
    "hw-eject-ignored",
    "the eject command does nothing",
    "facts D16",
    hardware(registersOf("XCPU", { write: (offset, value, write) => offset !== 0x24 && write(value) })),
  ],
  [
    "hw-ost-ignored",
    "the status register of _OST does nothing",
    "facts D17",
    hardware(registersOf("XCPU", { write: (offset, value, write) => offset !== 0x2c && write(value) })),
  ],
  [
    "hw-bitmap-off-by-one",
    "the bitmap is shifted by one",
    SLIP,
    hardware(
      registersOf("XCPU", {
        read: (offset, width, read) => (offset === 0x40 ? (read(offset, width) << 1) | 1 : read(offset, width)),
      }),
    ),
  ],
  [
    "hw-eject-of-another",
    "the selector of the eject is off by one",
    SLIP,
    hardware(registersOf("XCPU", { write: (offset, value, write) => write(offset === 0x20 ? value + 1 : value) })),
  ],
  [
    "hw-enable-ignored",
    "writes of the enable register are not seen",
    "facts D21, D24",
    hardware(
      registersOf("\\_SB.XEN0.GPE0", { write: (offset, value, write) => (offset < 2 ? write(value) : undefined) }),
    ),
  ],
]);

export const hardwareMutants: readonly Mutant[] = [
  ...selectorHardware,
  ...genericEventHardware,
  ...bitmapHardware,
  ...socketHardware,
  ...correctedHardware,
];

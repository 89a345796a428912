import { behaves, builtFrom, flags, flagsRead, flagsWritten, planned, registersOf, together } from "../faults.ts";
import { hardware, type Mutant, mutantsOf, SLIP } from "../mutant.ts";

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
    "hw-enabled-late",
    "the enabled bit follows the acknowledged insert event",
    "cloud-hypervisor 75b0fe5a",
    hardware(
      registersOf(
        "CPHP",
        flagsRead((value) => ((value & flags.inserting) === 0 ? value : value & ~flags.enabled)),
      ),
    ),
  ],
  [
    "hw-ost-event-lost",
    "the data register does not keep the event of _OST",
    "D17",
    hardware(
      builtFrom(({ listener }) => ({
        listener: { ...listener, onOst: (slot, _event, status) => listener.onOst(slot, 0, status) },
      })),
    ),
  ],
  [
    "hw-flags-clear-on-read",
    "reading the flags clears insert and remove event",
    "cloud-hypervisor 75b0fe5a",
    hardware(
      (() => {
        const seen = new Set<number>();
        let selected = 0;
        return registersOf("CPHP", {
          read: (offset, width, read) => {
            const value = read(offset, width);
            if (offset !== 4) return value;
            const isSeen = seen.has(selected);
            if ((value & (flags.inserting | flags.removing)) !== 0) seen.add(selected);
            else seen.delete(selected);
            return isSeen ? value & ~(flags.inserting | flags.removing) : value;
          },
          write: (offset, value, write) => {
            if (offset === SELECTOR) selected = value;
            write(value);
          },
        });
      })(),
    ),
  ],
  [
    "hw-status-in-ram",
    "the status register of the events is memory",
    "D21",
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
    "hw-eject-ignored",
    "writing the eject bit does nothing",
    "D16",
    hardware(
      registersOf(
        "CPHP",
        flagsWritten((value) => value & ~flags.eject),
      ),
    ),
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
    "D18",
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
    "cloud-hypervisor 5f399fc0",
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
    "hw-never-modern",
    "the ports never leave the legacy bitmap",
    "kubevirt#13608",
    hardware(registersOf("CPHP", { read: (offset) => (offset === 0 ? 1 : 0), write: () => undefined })),
  ],
  [
    "hw-half-built",
    "the processor is announced before it can be started",
    "cloud-hypervisor 75b0fe5a; bigstack cubecos#1269",
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
    "hw-boot-removing",
    "the removal of the boot processor is asked for together with that of others",
    "D18",
    hardware(
      (() => {
        let selected = 0;
        let isAsked = false;
        return together(
          registersOf("CPHP", {
            read: (offset, width, read) => {
              const value = read(offset, width);
              return offset === 4 && selected === 0 && isAsked ? value | flags.removing : value;
            },
            write: (offset, value, write) => {
              if (offset === 0) selected = value;
              if (offset === 4 && selected === 0 && (value & flags.removing) !== 0) isAsked = false;
              write(value);
            },
          }),
          behaves((device) => ({
            publish: (change) => {
              isAsked ||= !change.isWanted;
              device.publish(change);
            },
          })),
        );
      })(),
    ),
  ],
  [
    "hw-interrupt-first",
    "the interrupt comes before the status bit: the first read finds nothing",
    "D39; cloud-hypervisor 5ff4696c",
    hardware(
      (() => {
        let count = 0;
        return registersOf("GED", {
          read: (offset, width, read) => {
            count++;
            return count % 2 === 1 ? 0 : read(offset, width);
          },
        });
      })(),
    ),
  ],
  [
    "hw-other-bit",
    "the status register has the bit of memory hot-plug",
    SLIP,
    hardware(registersOf("GED", { read: (offset, width, read) => read(offset, width) << 1 })),
  ],
  [
    "hw-eject-gate",
    "an eject counts only while the remove event is set, which AML has cleared by then",
    "cloud-hypervisor cpu.rs",
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
    "hw-pending-for-ever",
    "a processor that was ejected stays enabled in the flags",
    "cloud-hypervisor PR#7086",
    hardware(
      registersOf(
        "CPHP",
        flagsRead((value) => value | flags.enabled),
      ),
    ),
  ],
]);

export const selectorHardwareMutants: readonly Mutant[] = [...selectorHardware, ...genericEventHardware];

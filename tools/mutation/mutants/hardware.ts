/** Bugs in bitmaps, sockets and hypervisors, and in what is between them and the OS. */
import { readUint, writeUint } from "../../../src/base/byte-order.ts";
import type { TestbedPlan } from "../../../src/hotplug/index.ts";
import type { Machine } from "../../../src/machine/index.ts";
import { absentOnRequest, builtFrom, memoryWith, registersOf, whenHypervisor } from "../faults.ts";
import { hardware, type Mutant, mutantsOf, SLIP } from "../mutant.ts";

const legacyHardware = mutantsOf("bitmap", [
  [
    "hw-nobody",
    "nobody owns the bitmap: it reads as all ones",
    "xen b59e564a",
    hardware(registersOf("CPHP", { read: () => 0xff })),
  ],
  [
    "hw-first-byte-only",
    "only the first four bits of the bitmap have hardware behind them",
    "cloud-hypervisor 5f399fc0",
    hardware(registersOf("CPHP", { read: (offset, width, read) => read(offset, width) & 0x03 })),
  ],
]);

/** `acpi_info` of the set, in memory that the hypervisor fills. @see its operation region */
const acpiInfo = 0xfc00_0000;
const INFO_BYTES = 40;
const infoWith = (edit: (bytes: Uint8Array) => void) => memoryWith(() => acpiInfo, edit, INFO_BYTES);
const moved = (bytes: Uint8Array, offset: number, by: number): void =>
  writeUint(bytes, offset, 4, readUint(bytes, offset, 4) + by);

const bitmapHardware = mutantsOf("madt-bitmap", [
  [
    "hw-info-count",
    "the hypervisor's block counts no processor",
    "D12",
    hardware(infoWith((bytes) => writeUint(bytes, 2, 2, 0))),
  ],
  [
    "hw-info-entry",
    "the hypervisor's block points to the second processor entry",
    SLIP,
    hardware(infoWith((bytes) => moved(bytes, 16, 8))),
  ],
  [
    "hw-info-checksum",
    "the hypervisor's block points behind the MADT's checksum",
    SLIP,
    hardware(infoWith((bytes) => moved(bytes, 12, 1))),
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
    "§5.6.4",
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
    "hw-inverted",
    "the bitmap is inverted",
    SLIP,
    hardware(registersOf("PRST", { read: (offset, width, read) => ~read(offset, width) & 0xff })),
  ],
  [
    "hw-nobody",
    "nobody owns the bitmap: it reads as all ones",
    "xen b59e564a",
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
    "hw-absent-on-request",
    "a socket says empty when its removal is asked for, not when it is switched off",
    "D15",
    hardware(absentOnRequest({ name: "PCHC", selector: 0, flags: 4, present: 1 })),
  ],
  [
    "hw-event-is-an-edge",
    "the event's source does not hold its status: what comes while it is handled is lost",
    "§5.6.4",
    hardware(builtFrom(() => ({ holdEvent: undefined }))),
  ],
  [
    "hw-next-off",
    "the register of the next socket counts from 1",
    SLIP,
    hardware(
      registersOf("PCHC", {
        read: (offset, width, read) => {
          const value = read(offset, width);
          return offset === 12 && value !== 0xffff_ffff ? value + 1 : value;
        },
      }),
    ),
  ],
  [
    "hw-status-stays",
    "writing ones to the status does not clear it",
    SLIP,
    hardware(registersOf("PCHC", { write: (offset, value, write) => offset !== 4 && write(value) })),
  ],
  [
    "hw-power-ignored",
    "the power of a socket cannot be switched off",
    "D34",
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
  [
    "hw-bytes-only",
    "the registers take bytes only",
    "cloud-hypervisor 7ca99204, df09e80b",
    hardware(registersOf("PCHC", { widths: [1] })),
  ],
]);

/** Sets the flags of a vCPU's entry, and keeps the sum as it is if told to. */
const setEntry =
  (flagsOfEntry: number, keepsSum: boolean) =>
  (machine: Machine, { slots, placed }: TestbedPlan, vcpu: number): void => {
    const slot = slots[vcpu];
    if (slot === undefined) return;
    const at = placed.madt.address + slot.entry.offset + 8;
    const [before = 0] = machine.ram.read(at, 1);
    machine.ram.write(at, Uint8Array.of(flagsOfEntry));
    if (!keepsSum) return;
    const sumAt = placed.madt.address + 9;
    const [sum = 0] = machine.ram.read(sumAt, 1);
    machine.ram.write(sumAt, Uint8Array.of((sum + before - flagsOfEntry) & 0xff));
  };
const ABSENT = 2;

const correctedHardware = mutantsOf("corrected", [
  [
    "hw-absent-on-request",
    "the hypervisor clears the entry when it asks for the removal",
    "D15",
    hardware(whenHypervisor("vcpu/wanted", { present: false }, setEntry(ABSENT, true))),
  ],
  [
    "hw-entry-left",
    "the hypervisor leaves the entry enabled when the eject is complete",
    "corrected profile; D16",
    hardware(whenHypervisor("eject/completed", {}, setEntry(1, true))),
  ],
  [
    "hw-checksum-left",
    "the hypervisor clears the entry a second time and forgets the checksum",
    "§5.2.6",
    hardware(whenHypervisor("eject/completed", {}, setEntry(0, false))),
  ],
  [
    "hw-status-in-ram",
    "the event block is memory: writing ones clears nothing",
    "D21",
    hardware(registersOf("\\_SB.XEN0.GPE0", { write: (offset, value, write) => write(offset < 2 ? 0 : value) })),
  ],
  [
    "hw-eject-ignored",
    "the eject command does nothing",
    "D16",
    hardware(registersOf("XCPU", { write: (offset, value, write) => offset !== 0x24 && write(value) })),
  ],
  [
    "hw-ost-ignored",
    "the status register of _OST does nothing",
    "D17",
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
    "D21; D24",
    hardware(
      registersOf("\\_SB.XEN0.GPE0", { write: (offset, value, write) => (offset < 2 ? write(value) : undefined) }),
    ),
  ],
]);

export const hardwareMutants: readonly Mutant[] = [
  ...legacyHardware,
  ...bitmapHardware,
  ...socketHardware,
  ...correctedHardware,
];

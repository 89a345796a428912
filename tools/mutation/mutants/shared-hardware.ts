/** Bugs that hardware of several interfaces can have: said once, tried with each. */
import { vcpuId } from "../../../src/base/brand.ts";
import type { HardwareChange } from "../../../src/hotplug/index.ts";
import type { PlatformAccess } from "../../../src/ospm/index.ts";
import { absentOnRequest, behaves, builtFrom, eventOf, flags, flagsWritten, registersOf } from "../faults.ts";
import { hardware, type Mutant, mutantsOfEach, SLIP } from "../mutant.ts";

type RegionHandler = PlatformAccess["ports"];
const GPE = 2;
const LATER_NS = 100_000_000;

/** The registers of FADT GPE0 are other ones than the OS takes them for; `half`: bytes of status, and of enable. */
function eventPorts(
  change: (status: bigint, ports: RegionHandler, half: bigint) => Partial<RegionHandler>,
): HardwareChange {
  let block = { port: 0, length: 0 };
  return {
    plan: (plan) => {
      block = plan.board.gpe0 ?? block;
      return plan;
    },
    platform: (platform) => ({
      ...platform,
      ports: { ...platform.ports, ...change(BigInt(block.port), platform.ports, BigInt(block.length / 2)) },
    }),
  };
}

/** The selector interface: number at 0, flags at 4. */
const selectorPorts = { name: "CPHP", selector: 0, flags: 4, present: flags.enabled };

const announced = mutantsOfEach(
  ["selector", "generic-event", "madt-bitmap"],
  [
    [
      "hw-no-event",
      "processors come without an event",
      "kubevirt#13608",
      hardware(behaves(() => ({ signal: () => undefined }))),
    ],
  ],
);

const shown = mutantsOfEach(
  ["selector", "generic-event", "bitmap", "madt-bitmap"],
  [
    [
      "hw-event-first",
      "the event is raised before the processor can be seen",
      "D39; cloud-hypervisor 75b0fe5a",
      hardware(
        behaves((device, { machine }) => ({
          publish: (change) => machine.clock.after(LATER_NS, () => device.publish(change)),
        })),
      ),
    ],
  ],
);

const events = mutantsOfEach(
  ["selector", "bitmap", "madt-bitmap"],
  [
    [
      "hw-lost-while-disabled",
      "an event that comes while it is disabled is lost",
      "D21; §4.8.4.1",
      hardware(builtFrom((host) => ({ raiseEvent: () => eventOf(host)?.enabled(GPE) === true && host.raiseEvent() }))),
    ],
    [
      "hw-other-event",
      "the event of memory hot-plug is raised",
      SLIP,
      hardware(builtFrom((host) => ({ raiseEvent: () => eventOf(host)?.setStatus(3) }))),
    ],
    [
      "hw-sticky-status",
      "writing ones does not clear the event's status",
      "D21; §4.8.4.1",
      hardware(
        eventPorts((status, ports) => ({
          write: (at, width, value) => at !== status && ports.write(at, width, value),
        })),
      ),
    ],
    [
      "hw-enable-clears-status",
      "a write of the enable register clears the status",
      "§4.8.4.1",
      hardware(
        eventPorts((status, ports, half) => ({
          write: (at, width, value) => {
            ports.write(at, width, value);
            if (at === status + half) ports.write(status, 1, 0xffn);
          },
        })),
      ),
    ],
  ],
);

const bitmaps = mutantsOfEach(
  ["bitmap", "madt-bitmap"],
  [
    [
      "hw-bit-off-by-one",
      "the bit of the next processor is set",
      SLIP,
      hardware(
        behaves((device) => ({
          publish: ({ vcpu, isWanted }) => device.publish({ vcpu: vcpuId(vcpu + 1), isWanted }),
        })),
      ),
    ],
  ],
);

const selectors = mutantsOfEach(
  ["selector", "generic-event"],
  [
    [
      "hw-absent-on-request",
      "a processor vanishes when its removal is asked for, not when it is ejected",
      "D15",
      hardware(absentOnRequest(selectorPorts)),
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
      "cloud-hypervisor PR#7086",
      hardware(
        registersOf(
          "CPHP",
          flagsWritten((value) => value & ~flags.removing),
        ),
      ),
    ],
    [
      "hw-bytes-only",
      "the registers take no double words",
      "cloud-hypervisor 7ca99204, df09e80b",
      hardware(registersOf("CPHP", { widths: [1] })),
    ],
    [
      "hw-eject-of-all",
      "an eject takes every processor away whose removal was asked for",
      SLIP,
      hardware(
        (() => {
          const asked = new Set<number>();
          return {
            ...builtFrom(({ listener }) => ({
              listener: {
                ...listener,
                onEject: (slot) => {
                  asked.add(slot);
                  for (const each of asked) listener.onEject(each);
                  asked.clear();
                },
              },
            })),
            ...behaves((device) => ({
              publish: (change) => {
                if (change.isWanted) asked.delete(change.vcpu);
                else asked.add(change.vcpu);
                device.publish(change);
              },
            })),
          };
        })(),
      ),
    ],
  ],
);

const reported = mutantsOfEach(
  ["selector", "sockets"],
  [
    [
      "hw-eject-lost",
      "the eject never reaches the monitor",
      "D16",
      hardware(builtFrom(({ listener }) => ({ listener: { ...listener, onEject: () => undefined } }))),
    ],
    [
      "hw-ost-lost",
      "_OST never reaches the monitor",
      "D17",
      hardware(builtFrom(({ listener }) => ({ listener: { ...listener, onOst: () => undefined } }))),
    ],
    [
      "hw-ost-one-late",
      "each _OST hands on the status of the one before it",
      SLIP,
      hardware(
        builtFrom(({ listener }) => {
          let before = 0;
          return {
            listener: {
              ...listener,
              onOst: (slot, event, status) => {
                listener.onOst(slot, event, before);
                before = status;
              },
            },
          };
        }),
      ),
    ],
  ],
);

export const sharedHardwareMutants: readonly Mutant[] = [
  ...announced,
  ...shown,
  ...events,
  ...bitmaps,
  ...selectors,
  ...reported,
];

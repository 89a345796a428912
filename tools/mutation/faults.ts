/** Faults that hardware can have, as changes of a testbed. */

import type { TraceSink, TraceValue } from "../../src/base/trace.ts";
import {
  type CpuHotplugDevice,
  type CpuHotplugHost,
  type HardwareChange,
  selectorFlags,
  type TestbedPlan,
} from "../../src/hotplug/index.ts";
import type { Bus, BusWidth, IoDevice, Machine } from "../../src/machine/index.ts";

/** What a fault does to the registers of one device. Offsets count from its base. */
export interface RegisterFault {
  readonly widths?: readonly BusWidth[];
  /** What it knows is gone in S3. */
  readonly losesInSleep?: boolean;
  /** @param read - the good answer at any offset */
  readonly read?: (offset: number, width: BusWidth, read: (offset: number, width: BusWidth) => number) => number;
  readonly write?: (
    offset: number,
    value: number,
    write: (value: number, offset?: number) => void,
    width: BusWidth,
  ) => void;
}

class FaultyDevice implements IoDevice {
  readonly name: string;
  private readonly good: IoDevice;
  private readonly fault: RegisterFault;

  constructor(good: IoDevice, fault: RegisterFault) {
    this.name = good.name;
    this.good = good;
    this.fault = fault;
  }

  get widths(): readonly BusWidth[] {
    return this.fault.widths ?? this.good.widths ?? [1, 2, 4];
  }

  get keepsInSleep(): boolean {
    return this.fault.losesInSleep !== true && this.good.keepsInSleep === true;
  }

  read(offset: number, width: BusWidth): number {
    const read = (at: number, bytes: BusWidth): number => this.good.read(at, bytes);
    return this.fault.read?.(offset, width, read) ?? read(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    const write = (changed: number, at = offset): void => this.good.write(at, width, changed);
    if (this.fault.write === undefined) write(value);
    else this.fault.write(offset, value, write, width);
  }

  reset(): void {
    this.good.reset();
  }

  save(): unknown {
    return this.good.save();
  }

  restore(state: unknown): void {
    this.good.restore(state);
  }
}

/** A machine on whose buses the device of this name gets the fault when it is attached. */
function withFault(machine: Machine, name: string, fault: RegisterFault): Machine {
  const faulty = (bus: Bus): Bus => ({
    attach: (device, base, length) =>
      bus.attach(device.name === name ? new FaultyDevice(device, fault) : device, base, length),
    detach: (device) => bus.detach(device),
    read: (address, width) => bus.read(address, width),
    write: (address, width, value) => bus.write(address, width, value),
  });
  const buses: Readonly<Record<string, Bus>> = { ports: faulty(machine.ports), memory: faulty(machine.memory) };
  return new Proxy(machine, {
    get(target, key) {
      const bus = typeof key === "string" ? buses[key] : undefined;
      if (bus !== undefined) return bus;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** Registers of the device with this name are wrong. */
export const registersOf = (name: string, fault: RegisterFault): HardwareChange => ({
  machine: (machine) => withFault(machine, name, fault),
});

/** The monitor's model is built from other parts. */
export const builtFrom = (change: (host: CpuHotplugHost) => Partial<CpuHotplugHost>): HardwareChange => ({
  host: (host) => ({ ...host, ...change(host) }),
});

/** The monitor's model does something else. */
export const behaves = (
  change: (device: CpuHotplugDevice, host: CpuHotplugHost) => Partial<CpuHotplugDevice>,
): HardwareChange => ({
  device: (device, host) => {
    const changed = change(device, host);
    return new Proxy(device, {
      get(target, key) {
        const value: unknown = Reflect.get(key in changed ? changed : target, key, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  },
});

/** Something is decided otherwise before the system is built. */
export const planned = (change: (plan: TestbedPlan) => Partial<TestbedPlan>): HardwareChange => ({
  plan: (plan) => ({ ...plan, ...change(plan) }),
});

/** The event of the FADT's block that the tables tie to processors. */
export const eventOf = ({ machine }: CpuHotplugHost) => machine.acpi.gpe0;

/** Two faults of different parts at once. */
export const together = (one: HardwareChange, other: HardwareChange): HardwareChange => ({ ...one, ...other });

/** Bytes of memory are others before anybody has looked at them. */
export const memoryWith = (
  find: (machine: Machine) => number | undefined,
  edit: (bytes: Uint8Array) => void,
  length: number,
): HardwareChange => ({
  machine: (machine) => {
    const at = find(machine);
    if (at === undefined) throw new Error("what is to be changed is not in memory");
    const bytes = machine.ram.read(at, length).slice();
    edit(bytes);
    machine.ram.write(at, bytes);
    return machine;
  },
});

/** Registers in which a processor is selected, and the bit that says that it is there. */
export interface SelectedFlags {
  readonly name: string;
  readonly selector: number;
  readonly flags: number;
  readonly present: number;
}

/** Processors vanish from the flags as soon as somebody asks for their removal, and not when they are ejected. */
export function absentOnRequest({ name, selector, flags, present }: SelectedFlags): HardwareChange {
  const gone = new Set<number>();
  let selected = 0;
  return together(
    registersOf(name, {
      read: (offset, width, read) => {
        const value = read(offset, width);
        return offset === flags && gone.has(selected) ? value & ~present : value;
      },
      write: (offset, value, write) => {
        if (offset === selector) selected = value;
        write(value);
      },
    }),
    behaves((device) => {
      gone.clear();
      return {
        publish: (change) => {
          if (change.isWanted) gone.delete(change.vcpu);
          else gone.add(change.vcpu);
          device.publish(change);
        },
      };
    }),
  );
}

/** The hypervisor does something besides when it has done something else. */
export function whenHypervisor(
  kind: string,
  data: Readonly<Record<string, TraceValue>>,
  also: (machine: Machine, plan: TestbedPlan, vcpu: number) => void,
): HardwareChange {
  let known: TestbedPlan | undefined;
  return {
    plan: (plan) => {
      known = plan;
      return plan;
    },
    machine: (machine) => {
      const trace: TraceSink = {
        emit: (event) => {
          machine.trace.emit(event);
          const isMeant =
            event.kind === kind && Object.entries(data).every(([key, value]) => event.data[key] === value);
          if (isMeant && event.source === "hypervisor" && known !== undefined) {
            also(machine, known, Number(event.data["vcpu"]));
          }
        },
      };
      return new Proxy(machine, {
        get(target, key) {
          if (key === "trace") return trace;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
    },
  };
}

const FLAGS = 4;
/** What reading the flags of the selector interface gives. */
export const flagsRead = (change: (flags: number) => number): RegisterFault => ({
  read: (offset, width, read) => (offset === FLAGS ? change(read(offset, width)) : read(offset, width)),
});
/** What a write of the flags of the selector interface does. */
export const flagsWritten = (change: (flags: number) => number): RegisterFault => ({
  write: (offset, value, write) => write(offset === FLAGS ? change(value) : value),
});
export const flags = selectorFlags;

/** Faults that hardware can have, as changes of a testbed. */
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

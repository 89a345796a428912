/** Carries interrupt messages between IOAPICs and local APICs, and does what IPIs do to processors. */
import { apicId } from "../base/brand.ts";
import { type DeviceHost, emitHardware } from "./device-host.ts";
import type { InterruptMessage } from "./interrupt-message.ts";
import type { Processor } from "./processor.ts";

/** What the network needs from the machine. */
export interface ApicNetworkOptions {
  readonly processors: ReadonlyMap<number, Processor>;
  /** A processor got an NMI, or an SMI, or an ExtINT: nothing here reacts to those. */
  onSpecial(processor: Processor, delivery: "nmi" | "smi" | "external"): void;
}

export class ApicNetwork {
  private readonly host: DeviceHost;
  private readonly options: ApicNetworkOptions;

  constructor(host: DeviceHost, options: ApicNetworkOptions) {
    this.host = host;
    this.options = options;
  }

  /** An IPI: as `deliver`, with an event that names the sender. */
  send(from: Processor, message: InterruptMessage): void {
    const { delivery, vector, shorthand, destination } = message;
    const to = shorthand === "none" ? destination : shorthand;
    const data = { from: from.apicId, to, delivery, vector, logical: message.isLogical };
    emitHardware(this.host, message.isAssert ? "ipi/send" : "ipi/de-assert", data);
    this.deliver(message, from);
  }

  /** True if some local APIC would accept the message. */
  canDeliver(message: InterruptMessage): boolean {
    return this.targets(message, undefined).some((target) => canAccept(target, message));
  }

  deliver(message: InterruptMessage, from: Processor | undefined): void {
    // The INIT level de-assert only synchronised arbitration IDs of processors long gone.
    if (!message.isAssert) return;
    const targets = this.targets(message, from);
    switch (message.delivery) {
      case "fixed":
        for (const target of targets) target.lapic.accept(message.vector, message.isLevel);
        return;
      case "lowest":
        this.lowest(targets, message)?.lapic.accept(message.vector, message.isLevel);
        return;
      case "init":
        for (const target of targets) target.init();
        return;
      case "startup":
        for (const target of targets) target.startUp(message.vector);
        return;
      case "nmi":
      case "smi":
      case "external":
        for (const target of targets) this.options.onSpecial(target, message.delivery);
        return;
      case "reserved":
        return;
      default:
        message.delivery satisfies never;
    }
  }

  private targets(message: InterruptMessage, from: Processor | undefined): readonly Processor[] {
    const { processors } = this.options;
    const present = (): readonly Processor[] => [...processors.values()].filter((one) => one.state !== "absent");
    if (message.shorthand === "self") return from === undefined ? [] : [from];
    if (message.shorthand === "all") return present();
    if (message.shorthand === "others") return present().filter((one) => one !== from);
    if (message.isLogical) {
      return present().filter((one) => {
        // A local APIC that nobody touched has logical ID 0: no xAPIC message matches it. In x2APIC mode it was touched.
        return one.usedLapic?.matchesLogical(message.destination) ?? false;
      });
    }
    if (message.destination === (message.isWide ? 0xffff_ffff : 0xff)) return present();
    const target = processors.get(apicId(message.destination));
    return target === undefined || target.state === "absent" ? [] : [target];
  }

  /** The target with the lowest processor priority, then the lowest ID. */
  private lowest(targets: readonly Processor[], message: InterruptMessage): Processor | undefined {
    let best: Processor | undefined;
    for (const target of targets) {
      if (!canAccept(target, message)) continue;
      if (best === undefined || target.lapic.ppr < best.lapic.ppr) best = target;
    }
    return best;
  }
}

function canAccept(target: Processor, message: InterruptMessage): boolean {
  const needsVector = message.delivery === "fixed" || message.delivery === "lowest";
  return !needsVector || (message.vector >= 16 && target.lapic.isEnabled);
}

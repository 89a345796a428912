/** The 2-level ABI: a bitmap of pending ports, a bitmap of masks, and a selector per vCPU (facts E.7). */
import { twoLevel } from "../../xen/index.ts";
import type { EventAbi } from "./event-abi.ts";
import { type SharedBytes, testAndClear, testAndSet, testBit } from "./shared-page.ts";

const PORTS_PER_SELECTOR = 64;

export interface TwoLevelHost {
  readonly sharedInfo: SharedBytes;
  /** vcpu_info of a vCPU; undefined where it has none: beyond 32, and not registered. */
  vcpuInfo(vcpu: number): SharedBytes | undefined;
  /** The guest's own knowledge: a word holds ports of several vCPUs, and each takes only those bound to it. */
  isBoundTo(port: number, vcpu: number): boolean;
}

export class TwoLevelAbi implements EventAbi {
  readonly name = "2-level";
  readonly ports: number = twoLevel.ports;
  private readonly host: TwoLevelHost;

  constructor(host: TwoLevelHost) {
    this.host = host;
  }

  setPending(port: number, vcpu: number): boolean {
    if (testAndSet(this.host.sharedInfo, twoLevel.pendingOffset, port)) return false;
    return !this.isMasked(port) && this.select(port, vcpu);
  }

  isPending(port: number): boolean {
    return testBit(this.host.sharedInfo, twoLevel.pendingOffset, port);
  }

  clearPending(port: number): void {
    testAndClear(this.host.sharedInfo, twoLevel.pendingOffset, port);
  }

  isMasked(port: number): boolean {
    return testBit(this.host.sharedInfo, twoLevel.maskOffset, port);
  }

  setMasked(port: number): void {
    testAndSet(this.host.sharedInfo, twoLevel.maskOffset, port);
  }

  unmask(port: number, vcpu: number): boolean {
    const wasMasked = testAndClear(this.host.sharedInfo, twoLevel.maskOffset, port);
    return wasMasked && this.isPending(port) && this.select(port, vcpu);
  }

  takeNext(vcpu: number): number | undefined {
    const info = this.host.vcpuInfo(vcpu);
    if (info === undefined) return undefined;
    info.setByte(twoLevel.upcallPending, 0);
    for (let selector = 0; selector < twoLevel.ports / PORTS_PER_SELECTOR; selector++) {
      if (!testBit(info, twoLevel.pendingSelector, selector)) continue;
      const first = selector * PORTS_PER_SELECTOR;
      for (let port = first; port < first + PORTS_PER_SELECTOR; port++) {
        if (!this.isPending(port) || this.isMasked(port) || !this.host.isBoundTo(port, vcpu)) continue;
        this.clearPending(port);
        return port;
      }
      testAndClear(info, twoLevel.pendingSelector, selector);
    }
    return undefined;
  }

  /** Everything is in shared memory. */
  save(): unknown {
    return {};
  }

  restore(): void {}

  private select(port: number, vcpu: number): boolean {
    const info = this.host.vcpuInfo(vcpu);
    if (info === undefined) return false;
    if (testAndSet(info, twoLevel.pendingSelector, Math.floor(port / PORTS_PER_SELECTOR))) return false;
    const wasPending = info.byte(twoLevel.upcallPending) !== 0;
    info.setByte(twoLevel.upcallPending, 1);
    return !wasPending;
  }
}

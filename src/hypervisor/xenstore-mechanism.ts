/** PV and PVH guests: a node of the store for each vCPU says whether it is wanted (facts C.1, K.5 to K.7). */
import { availability, xenstorePaths } from "../xen/index.ts";
import { type Lane, traceToolstack } from "./lane.ts";
import type { VcpuChange, VcpuMechanism } from "./mechanism.ts";
import type { Xenstore } from "./xenstore/index.ts";

export interface XenstoreMechanismOptions {
  readonly lane: Lane;
  readonly store: Xenstore;
  readonly domain: number;
}

/** Number of the domain whose toolstack writes. */
const CONTROL_DOMAIN = 0;

export class XenstoreMechanism implements VcpuMechanism {
  readonly name = "xenstore";
  readonly protectsBootProcessor = true;
  private readonly options: XenstoreMechanismOptions;

  constructor(options: XenstoreMechanismOptions) {
    this.options = options;
  }

  publish({ vcpu, isWanted }: VcpuChange): void {
    const { lane, store, domain } = this.options;
    const path = `${xenstorePaths.domain(domain)}/${xenstorePaths.availability(vcpu)}`;
    const value = isWanted ? availability.online : availability.offline;
    traceToolstack(lane, "xenstore/write", { domain, path, value });
    store.write(CONTROL_DOMAIN, path, value);
  }

  /** The store sends an event for each node by itself. */
  signal(): void {}

  /** Everything is in the store. */
  save(): unknown {
    return {};
  }

  restore(): void {}
}

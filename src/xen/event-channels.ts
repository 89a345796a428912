/** Structures of event channels: arguments of event_channel_op, and the memory of the two ABIs (facts E.7). */
import type { GuestStructure } from "./guest-structure.ts";

/** States of a port by number, as EVTCHNOP_status tells them. */
export const portStates = ["closed", "unbound", "interdomain", "pirq", "virq", "ipi"] as const;
export type PortState = (typeof portStates)[number];

/** The 2-level ABI of 64-bit guests: offsets in shared_info and vcpu_info, in bytes. */
export const twoLevel = {
  ports: 4096,
  sharedInfoSize: 3136,
  pendingOffset: 2048,
  maskOffset: 2560,
  /** vCPUs whose vcpu_info is in shared_info; the others must register theirs. */
  vcpusInSharedInfo: 32,
  upcallPending: 0,
  upcallMask: 1,
  pendingSelector: 8,
} as const;

/** The FIFO ABI: event words, control blocks, priorities. */
export const fifo = {
  ports: 131_072,
  wordsPerPage: 1024,
  linkBits: 17,
  pendingBit: 31,
  maskedBit: 30,
  linkedBit: 29,
  busyBit: 28,
  priorities: 16,
  defaultPriority: 7,
  controlBlockSize: 72,
  readyOffset: 0,
  headOffset: 8,
} as const;

export const allocUnbound: GuestStructure<"domain" | "remote" | "port"> = {
  name: "evtchn_alloc_unbound",
  size: 8,
  fields: { domain: [0, 2], remote: [2, 2], port: [4, 4] },
};
export const bindInterdomain: GuestStructure<"remoteDomain" | "remotePort" | "localPort"> = {
  name: "evtchn_bind_interdomain",
  size: 12,
  fields: { remoteDomain: [0, 2], remotePort: [4, 4], localPort: [8, 4] },
};
export const bindVirq: GuestStructure<"virq" | "vcpu" | "port"> = {
  name: "evtchn_bind_virq",
  size: 12,
  fields: { virq: [0, 4], vcpu: [4, 4], port: [8, 4] },
};
export const bindPirq: GuestStructure<"pirq" | "flags" | "port"> = {
  name: "evtchn_bind_pirq",
  size: 12,
  fields: { pirq: [0, 4], flags: [4, 4], port: [8, 4] },
};
export const bindIpi: GuestStructure<"vcpu" | "port"> = {
  name: "evtchn_bind_ipi",
  size: 8,
  fields: { vcpu: [0, 4], port: [4, 4] },
};
/** Argument of close, send and unmask. */
export const onePort: GuestStructure<"port"> = { name: "evtchn_port", size: 4, fields: { port: [0, 4] } };
/** The union's first two numbers: remote domain and port, or pirq, or virq. */
export const portStatus: GuestStructure<"domain" | "port" | "status" | "vcpu" | "first" | "second"> = {
  name: "evtchn_status",
  size: 24,
  fields: { domain: [0, 2], port: [4, 4], status: [8, 4], vcpu: [12, 4], first: [16, 4], second: [20, 4] },
};
export const bindVcpu: GuestStructure<"port" | "vcpu"> = {
  name: "evtchn_bind_vcpu",
  size: 8,
  fields: { port: [0, 4], vcpu: [4, 4] },
};
export const resetChannels: GuestStructure<"domain"> = { name: "evtchn_reset", size: 2, fields: { domain: [0, 2] } };
export const initControl: GuestStructure<"frame" | "offset" | "vcpu" | "linkBits"> = {
  name: "evtchn_init_control",
  size: 24,
  fields: { frame: [0, 6], offset: [8, 4], vcpu: [12, 4], linkBits: [16, 1] },
};
export const expandArray: GuestStructure<"frame"> = { name: "evtchn_expand_array", size: 8, fields: { frame: [0, 6] } };
export const setPriority: GuestStructure<"port" | "priority"> = {
  name: "evtchn_set_priority",
  size: 8,
  fields: { port: [0, 4], priority: [4, 4] },
};

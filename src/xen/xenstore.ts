/** The wire protocol of xenstore as data (facts E.11). */
import type { ErrnoName } from "./errno.ts";
import type { GuestStructure } from "./guest-structure.ts";

/** Types of messages. */
export const xenstoreMessages = {
  control: 0,
  directory: 1,
  read: 2,
  getPerms: 3,
  watch: 4,
  unwatch: 5,
  transactionStart: 6,
  transactionEnd: 7,
  introduce: 8,
  release: 9,
  getDomainPath: 10,
  write: 11,
  mkdir: 12,
  rm: 13,
  setPerms: 14,
  watchEvent: 15,
  error: 16,
  isDomainIntroduced: 17,
  resume: 18,
  setTarget: 19,
  resetWatches: 21,
  directoryPart: 22,
  getFeature: 23,
  setFeature: 24,
  getQuota: 25,
  setQuota: 26,
} as const;

/** Header in front of every message. */
export const xenstoreHeader: GuestStructure<"type" | "request" | "transaction" | "length"> = {
  name: "xsd_sockmsg",
  size: 16,
  fields: { type: [0, 4], request: [4, 4], transaction: [8, 4], length: [12, 4] },
};

/** Limits of the protocol, in bytes, without the terminating NUL. */
export const xenstoreLimits = { payload: 4096, absolutePath: 3072, relativePath: 2048 } as const;

/** What one guest may have: defaults of the daemon. The hardware domain has no limits. */
export const xenstoreQuotas = {
  nodes: 1000,
  valueBytes: 2048,
  watches: 128,
  transactions: 10,
  permissions: 5,
} as const;
export type XenstoreQuotas = { readonly [Q in keyof typeof xenstoreQuotas]: number };

/** Errors that the protocol can name. */
export const xenstoreErrors = [
  "EINVAL",
  "EACCES",
  "EEXIST",
  "EISDIR",
  "ENOENT",
  "ENOMEM",
  "ENOSPC",
  "EIO",
  "ENOTEMPTY",
  "ENOSYS",
  "EROFS",
  "EBUSY",
  "EAGAIN",
  "EISCONN",
  "E2BIG",
  "EPERM",
] as const satisfies readonly ErrnoName[];
export type XenstoreError = (typeof xenstoreErrors)[number];

/** Layout of the shared ring page. */
export const xenstoreRing = {
  size: 1024,
  requests: 0,
  responses: 1024,
  requestConsumer: 2048,
  requestProducer: 2052,
  responseConsumer: 2056,
  responseProducer: 2060,
  serverFeatures: 2064,
  connection: 2068,
  error: 2072,
  eventPort: 2076,
} as const;

/** What the server can, as bits of `serverFeatures`. */
export const xenstoreFeatures = { reconnect: 1, error: 2, watchDepth: 4, anyDomain: 8 } as const;

/** What the server finds wrong with a ring: indices too far apart, a message longer than allowed. */
export const xenstoreRingErrors = { none: 0, index: 2, protocol: 3 } as const;

/** Paths that toolstack and guest agree on. */
export const xenstorePaths = {
  domain: (domain: number): string => `/local/domain/${domain}`,
  availability: (vcpu: number): string => `cpu/${vcpu}/availability`,
  /** What a guest watches, relative to its home. */
  cpuWatch: "cpu",
} as const;

/** Values of an availability node. */
export const availability = { online: "online", offline: "offline" } as const;

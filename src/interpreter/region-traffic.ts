/** What goes over the address spaces, as data: recorded from a run, and replayed to another one. */
import { hex, hexBytes } from "../base/hex.ts";
import type { AccessWidth, RegionHandler } from "./engine.ts";
import { regionSpace } from "./region-spaces.ts";

/** One bus cycle, or one transfer of a space with a buffer protocol. */
export type RegionAccess =
  | {
      readonly kind: "read" | "write";
      /** RegionSpace number. */
      readonly space: number;
      readonly address: bigint;
      /** Bytes. */
      readonly width: AccessWidth;
      readonly value: bigint;
    }
  | {
      readonly kind: "transfer";
      readonly space: number;
      /** Offset in the region: command value or virtual register. */
      readonly address: bigint;
      readonly direction: "read" | "write";
      readonly data: Uint8Array;
      readonly result: Uint8Array;
    };

/** Puts something between the engine and the handler of a space. */
export type RegionWrapper = (space: number, handler: RegionHandler) => RegionHandler;

/** Tells `note` about every access, in order, after it is done. */
export function recordRegions(note: (access: RegionAccess) => void): RegionWrapper {
  return (space, handler) => {
    const { transfer } = handler;
    return {
      read(address, width, context) {
        const value = handler.read(address, width, context);
        note({ kind: "read", space, address, width, value: BigInt.asUintN(8 * width, value) });
        return value;
      },
      write(address, width, value, context) {
        handler.write(address, width, value, context);
        note({ kind: "write", space, address, width, value: BigInt.asUintN(8 * width, value) });
      },
      ...(transfer === undefined
        ? {}
        : {
            transfer(request) {
              const result = transfer.call(handler, request);
              const { direction, data, offset } = request;
              note({ kind: "transfer", space, address: BigInt(offset), direction, data: data.slice(), result });
              return result;
            },
          }),
    };
  };
}

/** Where a run left a recording. */
export interface ReplayDifference {
  /** Number of the access, from 0. */
  readonly access: number;
  /** What the recording has; undefined if it has ended. */
  readonly recorded: RegionAccess | undefined;
  /** What the run did; undefined if it ended before the recording. */
  readonly actual: RegionAccess | undefined;
}

export interface Replay {
  readonly wrap: RegionWrapper;
  /** The first access that differs, and what is left of the recording when there is none: ask when the run is over. */
  difference(): ReplayDifference | undefined;
}

/**
 * Answers reads from a recording as long as the run does what was recorded; from the first access that differs on, the
 * handlers themselves answer.
 */
export function replayRegions(recording: readonly RegionAccess[]): Replay {
  let next = 0;
  let found: ReplayDifference | undefined;
  /** The recorded access, if it is the one that `isSame` wants. */
  const take = (actual: RegionAccess): RegionAccess | undefined => {
    if (found !== undefined) return undefined;
    const recorded = recording[next];
    if (recorded !== undefined && isSameRequest(recorded, actual)) {
      next++;
      return recorded;
    }
    found = { access: next, recorded, actual };
    return undefined;
  };
  return {
    wrap: (space, handler) => ({
      read(address, width, context) {
        const recorded = take({ kind: "read", space, address, width, value: 0n });
        return recorded?.kind === "read" ? recorded.value : handler.read(address, width, context);
      },
      write(address, width, value, context) {
        const written = BigInt.asUintN(8 * width, value);
        // Also to the handler: it answers after a difference, and it knows what it is then.
        take({ kind: "write", space, address, width, value: written });
        handler.write(address, width, value, context);
      },
      transfer(request) {
        const { direction, data, offset } = request;
        const empty = new Uint8Array(0);
        const access = { kind: "transfer", space, address: BigInt(offset), direction, data, result: empty } as const;
        const recorded = take(access);
        return recorded?.kind === "transfer" ? recorded.result : (handler.transfer?.(request) ?? empty);
      },
    }),
    difference() {
      const recorded = recording[next];
      if (found !== undefined || recorded === undefined) return found;
      return { access: next, recorded, actual: undefined };
    },
  };
}

/** Reads differ in where they read, writes also in what they write. */
function isSameRequest(a: RegionAccess, b: RegionAccess): boolean {
  if (a.space !== b.space || a.address !== b.address) return false;
  if (a.kind === "transfer") {
    return b.kind === "transfer" && a.direction === b.direction && hexBytes(a.data) === hexBytes(b.data);
  }
  return b.kind === a.kind && a.width === b.width && (a.kind === "read" || a.value === b.value);
}

/** One access in words: `write of 0x05, 1 byte, to SystemIO 0x0CD8`. */
export function describeAccess(access: RegionAccess): string {
  const place = `${regionSpace(access.space).name} ${hex(access.address, 4)}`;
  if (access.kind === "transfer") return `${access.direction} transfer of ${access.data.length} bytes at ${place}`;
  const size = `${access.width} byte${access.width === 1 ? "" : "s"}`;
  return access.kind === "read"
    ? `read of ${size} from ${place}`
    : `write of ${hex(access.value, 2 * access.width)}, ${size}, to ${place}`;
}

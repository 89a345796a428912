/** Where evaluation stops. */
import type { ByteSource } from "../base/span.ts";
import type { RegionAccess } from "../interpreter/index.ts";

/** What to stop at. */
export type BreakpointTarget =
  /** A method is entered. */
  | { readonly kind: "method"; readonly path: string }
  /** The statement or instruction at a byte of a table is next. */
  | { readonly kind: "offset"; readonly table: ByteSource; readonly offset: number }
  /** A line of a source is reached; `path` is the end of a path, undefined for any source. */
  | { readonly kind: "line"; readonly path: string | undefined; readonly line: number }
  /** A named object is used. */
  | { readonly kind: "object"; readonly path: string }
  /** A bus cycle touches `start` to `end` (inclusive) of an address space. */
  | { readonly kind: "region"; readonly space: number; readonly start: bigint; readonly end: bigint };

export interface Breakpoint {
  /** Number that people use. */
  readonly id: number;
  readonly target: BreakpointTarget;
  /** How often it was reached. */
  readonly hits: number;
}

/** The breakpoints of a session. */
export class Breakpoints {
  private readonly entries: { readonly id: number; readonly target: BreakpointTarget; hits: number }[] = [];
  private last = 0;

  get all(): readonly Breakpoint[] {
    return this.entries.map((entry) => ({ ...entry }));
  }

  add(target: BreakpointTarget): Breakpoint {
    const entry = { id: ++this.last, target, hits: 0 };
    this.entries.push(entry);
    return { ...entry };
  }

  /** @returns false if there is none of that number */
  remove(id: number): boolean {
    const index = this.entries.findIndex((entry) => entry.id === id);
    if (index < 0) return false;
    this.entries.splice(index, 1);
    return true;
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** Counts a hit of the first breakpoint that `isReached` says yes to. */
  hit(isReached: (target: BreakpointTarget) => boolean): Breakpoint | undefined {
    const entry = this.entries.find(({ target }) => isReached(target));
    if (entry === undefined) return undefined;
    entry.hits++;
    return { ...entry };
  }
}

/** True if a bus cycle touches the addresses of a breakpoint. */
export function touches(target: BreakpointTarget, access: RegionAccess): boolean {
  if (target.kind !== "region" || target.space !== access.space) return false;
  const length = access.kind === "transfer" ? 1 : access.width;
  return access.address <= target.end && access.address + BigInt(length) > target.start;
}

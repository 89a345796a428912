/** Virtual time. Nothing in the core reads the host's clock. */

export interface Timer {
  cancel(): void;
}

/** Virtual nanoseconds since the start of a run (an integer below 2^53: 104 days). */
export interface Clock {
  readonly now: number;
  /** Runs `action` once, `nanoseconds` from now. */
  after(nanoseconds: number, action: () => void): Timer;
}

/** Progress of long work, for people who watch a terminal. */

export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface Progress {
  /** Tells what is being done. Shown from the second second on, at most ten times a second. */
  update(text: string): void;
  /** Removes what was shown. */
  end(): void;
}

const QUIET_MS = 1000;
const INTERVAL_MS = 100;
const ERASE_LINE = "\r\u001b[2K";

/** Progress on a stream; silent where the stream is no terminal. `now` gives milliseconds. */
export function createProgress(stream: ProgressStream, now: () => number = () => performance.now()): Progress {
  if (stream.isTTY !== true) return { update: () => undefined, end: () => undefined };
  const began = now();
  let shownAt: number | undefined;
  return {
    update(text) {
      const at = now();
      if (at - began < QUIET_MS || (shownAt !== undefined && at - shownAt < INTERVAL_MS)) return;
      shownAt = at;
      stream.write(`${ERASE_LINE}${text.slice(0, (stream.columns ?? 80) - 1)}`);
    },
    end() {
      if (shownAt !== undefined) stream.write(ERASE_LINE);
      shownAt = undefined;
    },
  };
}

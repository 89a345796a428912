/** Exit statuses of iasl. */
export const iaslStatus = {
  fine: 0,
  /** A wrong command line, or a file that cannot be opened. */
  usage: 1,
  /** #error in a source. */
  stopped: 1,
  /** An error in a source. */
  failed: 255,
} as const;

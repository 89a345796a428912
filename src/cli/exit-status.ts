/** What the exit status of a command says; scripts rely on it. */

export const exitStatus = {
  fine: 0,
  /** A diagnostic of severity error, or a failed check. */
  failed: 1,
  wrongUsage: 2,
  /** A bug of ours. */
  ourBug: 70,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Our own bugs: never caught except by the command line (exit status 70) and the fuzzer. */

/** Thrown when an assumption of this program (not of its input) does not hold. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}

/**
 * Asserts an assumption about our own code.
 *
 * @throws InternalError when `condition` is false
 */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InternalError(message);
}

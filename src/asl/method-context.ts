/** The method that is being written. */

/** What the forms need of the method around them. */
export interface MethodContext {
  readonly name: string;
  /** Switches met so far: each has a temporary `_T_n`. */
  switches: number;
}

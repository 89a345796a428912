/** What the walk knows of the method it is in. */
import type { AslSymbol } from "../symbols.ts";
import type { OperatorNode } from "../syntax-tree.ts";

/** Locals 0 to 7, then arguments 0 to 6. */
export const variableCount = 15;
/** Index of Arg0 among the variables. */
export const firstArgument = 8;

/** One method while it is walked, and what is known of it afterwards. */
export interface MethodRecord {
  readonly node: OperatorNode;
  readonly symbol: AslSymbol | undefined;
  /** `\_SB.PCI0._STA` */
  readonly path: string;
  readonly argumentCount: number;
  readonly isSerialized: boolean;
  /** The last write of each variable so far, `undefined` before it. */
  readonly lastWrites: (OperatorNode | undefined)[];
  /** Variables that are read. */
  readonly isRead: boolean[];
  returnsWithValue: number;
  returnsWithoutValue: number;
  /** Every way through it ends in Return. */
  isTerminated: boolean;
  /** It creates named objects (which two calls at a time cannot both do). */
  createsObjects: boolean;
  hasSwitch: boolean;
}

/** The record of a method that is about to be walked. */
export function createMethodRecord(
  node: OperatorNode,
  symbol: AslSymbol | undefined,
  flags: { readonly argumentCount: number; readonly isSerialized: boolean },
): MethodRecord {
  return {
    node,
    symbol,
    // Few methods have anything to report.
    get path() {
      return symbol?.path ?? "";
    },
    argumentCount: flags.argumentCount,
    isSerialized: flags.isSerialized,
    lastWrites: new Array<OperatorNode | undefined>(variableCount).fill(undefined),
    isRead: new Array<boolean>(variableCount).fill(false),
    returnsWithValue: 0,
    returnsWithoutValue: 0,
    isTerminated: false,
    createsObjects: false,
    hasSwitch: false,
  };
}

/**
 * The instruction set methods are lowered to: a stack machine over 32-bit words, an opcode and up to two operands.
 *
 * `switch` labels in the executor are the numbers themselves, checked against this table by `satisfies`: V8 makes a
 * jump table only of literals (measured: a third faster than with named constants).
 */

export const instructions = {
  /** Ends the task with the fault of details[a]. */
  Fault: 0,
  /** Pushes values[a]. */
  Value: 1,
  /** Pushes a. */
  Small: 2,
  /** Pushes Local a, which must have a value. */
  Local: 3,
  /** Pushes Arg a, which must have a value. */
  Arg: 4,
  /** Pushes Local a, or nothing. */
  LocalOrNothing: 5,
  /** Pushes Arg a, or nothing. */
  ArgOrNothing: 6,
  /** Pushes the value of names[a]; calls it if it is a method. */
  Name: 7,
  /** Pushes the node of names[a]. */
  Node: 8,
  /** Pushes the node of names[a], or nothing. */
  NodeOrNothing: 9,
  /** Stores the top to Local a and keeps it. */
  StoreLocal: 10,
  /** Stores the top to Local a and drops it. */
  StoreLocalAndPop: 11,
  /** Stores the top to Arg a and keeps it. */
  StoreArg: 12,
  /** Stores the top to names[a] by rule b (0 convert, 1 replace) and keeps it. */
  StoreName: 13,
  /** Stores what is below the top through the reference on top by rule a; drops the reference. */
  StoreReference: 14,
  /** Stores the top to the Debug object and keeps it. */
  StoreDebug: 15,
  Pop: 16,
  /** Drops the top and remembers it for a method without Return. */
  Keep: 17,
  /** Goes to a. */
  Jump: 18,
  /** Drops the top; goes to a if it is zero. */
  JumpIfZero: 19,
  /** Pushes the state of a loop: iterations, time of entry. */
  LoopEnter: 20,
  /** Counts an iteration and goes to a. */
  LoopBack: 21,
  /** Drops the state of a loop. */
  LoopLeave: 22,
  Add: 23,
  Subtract: 24,
  Multiply: 25,
  And: 26,
  Or: 27,
  XOr: 28,
  NAnd: 29,
  NOr: 30,
  Not: 31,
  ShiftLeft: 32,
  ShiftRight: 33,
  LAnd: 34,
  LOr: 35,
  LNot: 36,
  LEqual: 37,
  LNotEqual: 38,
  LGreater: 39,
  LGreaterEqual: 40,
  LLess: 41,
  LLessEqual: 42,
  /** Adds 1 to Local a and pushes the sum. */
  IncrementLocal: 43,
  /** Subtracts 1 from Local a and pushes the difference. */
  DecrementLocal: 44,
  /** Adds 1 to Arg a and pushes the sum. */
  IncrementArg: 45,
  /** Subtracts 1 from Arg a and pushes the difference. */
  DecrementArg: 46,
  /** Calls names[a] with the b values on top. */
  Call: 47,
  /** Ends the method with the top as its value. */
  Return: 48,
  /** Ends the method without value. */
  ReturnNothing: 49,
  /** Runs operator a over its operands, pushes its value. */
  Operate: 50,
  /** Runs operator a over its operands, which has no value. */
  OperateOnly: 51,
  /** Pushes a fresh copy of values[a] (a String or Buffer). */
  Fresh: 52,
  /** Pushes a fresh Package of the a values on top. */
  PackageOf: 53,
  /** Pushes a package element for names[a]: its value, a reference, or a promise to look again. */
  Element: 54,
  /** Pushes a reference to Local a. */
  LocalReference: 55,
  /** Pushes a reference to Arg a. */
  ArgReference: 56,
  /** Makes a reference of the node on top; nothing stays nothing. */
  NodeReference: 57,
  /** For CondRefOf: if nothing is on top, drops it, pushes 0 and goes to a. */
  JumpIfNothing: 58,
  /** Makes names[a] the scope. */
  EnterScope: 59,
  LeaveScope: 60,
  /** Carries out declaration details[a]. */
  Declare: 61,
  /** Pushes copies of the two on top. */
  DuplicatePair: 62,
  /** Pushes what the reference on top refers to, and keeps the reference. */
  ReadReference: 63,
  /** Swaps the two on top. */
  Swap: 64,
  /** Does nothing but check that names[a] exists; calls it if it is a method. */
  Mention: 65,
  /** Makes the top, which nobody else holds, Local a; keeps it. */
  PutLocal: 66,
} as const;

export type Instructions = typeof instructions;
export type InstructionName = keyof Instructions;

/** AML → ASL text. */
export {
  type DisassembledTable,
  disassembleTable,
  disassembleTables,
  termListText,
  termText,
} from "./disassemble.ts";
export { excerptAt } from "./excerpt.ts";
export { gatherNames, type Machine } from "./gather-names.ts";
export type { MachineName, MachineNames } from "./machine-names.ts";
export { findKey } from "./name-keys.ts";
export type { DisassemblyOptions } from "./options.ts";
export { compilesTo } from "./verify.ts";

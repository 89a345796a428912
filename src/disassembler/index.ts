/** AML → ASL text. */
export {
  type DisassembledTable,
  disassembleTable,
  disassembleTables,
  termListText,
  termText,
} from "./disassemble.ts";
export { gatherNames, type Machine } from "./gather-names.ts";
export { findKey, type MachineName, type MachineNames } from "./machine-names.ts";
export type { DisassemblyOptions } from "./options.ts";
export { compilesTo } from "./verify.ts";

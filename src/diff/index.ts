/** Structural differences of tables and machines. */
export {
  type Change,
  diffMachines,
  type FieldChange,
  type MachineDifference,
  type ObjectChange,
  type TableChange,
} from "./diff-machines.ts";

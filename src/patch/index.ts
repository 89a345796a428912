/** Binary difference of table variants, relocation maps and their application. */
export { applyRelocation, verifyRelocation } from "./apply-relocation.ts";
export { patchDiagnostics } from "./diagnostics.ts";
export { diffVariants } from "./diff-variants.ts";
export {
  type RelocationMap,
  type RelocationSlot,
  readRelocationMap,
  type SlotKind,
  type SlotValues,
  type TableIdentity,
} from "./relocation-map.ts";

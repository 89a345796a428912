/** Table source in both directions. */
export type { LineBytes } from "./assembly.ts";
export { type CompiledSource, compileTableSource, looksLikeTableSource } from "./compile.ts";
export { tableTemplate } from "./template.ts";
export { tableToSource } from "./write.ts";

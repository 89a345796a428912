/** Calls: of what is no method, with the wrong number of arguments. @see ACPI 6.5 §19.6.83, §19.6.45 */
import type { Rule } from "./rule.ts";

export const calls: Rule = {
  call(node, symbol, args, _use, walk) {
    if (node.kind === "invocation") {
      // The binder reports what certainly is no method, and calls with another number of arguments.
      if (symbol.type !== "UnknownObj") return;
      walk.report("not-callable", node.name, { path: symbol.path, type: symbol.type });
      return;
    }
    const expected = symbol.argumentCount;
    // A name alone of an external method may be the method itself.
    if (expected === undefined || symbol.isExternal || args.length >= expected) return;
    walk.report("arguments-missing", node, { path: symbol.path, expected, given: args.length });
  },
};

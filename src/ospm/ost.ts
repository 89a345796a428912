/** Telling the platform what became of an event. @see ACPI 6.5 §6.3.5 */
import type { NamespaceNode } from "../namespace/index.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Flow } from "./flow.ts";
import { traceOspm } from "./lane.ts";
import type { PlatformAccess } from "./platform-access.ts";

/** Reports outcomes through `_OST`; objects without one are passed over with a trace event. */
export class OstReporter {
  private readonly platform: PlatformAccess;
  private readonly evaluator: Evaluator;

  constructor(platform: PlatformAccess, evaluator: Evaluator) {
    this.platform = platform;
    this.evaluator = evaluator;
  }

  /** @param event - the notify value, or a source event of table 6.10; @param status - of table 6.11 or 6.12 */
  *report(node: NamespaceNode, { event, status }: { readonly event: number; readonly status: number }): Flow<void> {
    const data = { object: node.path, event, status };
    const answer = yield* this.evaluator.child(node, "_OST", [
      { type: "Integer", value: BigInt(event) },
      { type: "Integer", value: BigInt(status) },
      { type: "Buffer", bytes: new Uint8Array(0) },
    ]);
    traceOspm(this.platform, answer.kind === "absent" ? "ost/missing" : "ost", data);
  }
}

/** The AML engine on this platform: address spaces, notifications, tables, and tasks driven by the clock. */
import { type AmlHost, createInterpreter, createScheduler, type Interpreter } from "../interpreter/index.ts";
import type { Namespace, NamespaceNode } from "../namespace/index.ts";
import type { TaskRunner } from "./evaluator.ts";
import type { OspmSettings } from "./options.ts";
import type { PlatformAccess } from "./platform-access.ts";
import type { PlatformTables } from "./platform-tables.ts";

export interface AmlSystem extends TaskRunner {
  readonly interpreter: Interpreter;
}

/** Region spaces that OSPM serves (§5.5.2.4). */
const SYSTEM_MEMORY = 0;
const SYSTEM_IO = 1;
/** @param notify - takes a notification; must not evaluate anything inside the call */
export function createAmlSystem(
  platform: PlatformAccess,
  namespace: Namespace,
  tables: PlatformTables,
  notify: (node: NamespaceNode, value: number) => void,
  { accelerator, loopIterations }: Pick<OspmSettings, "accelerator" | "loopIterations">,
): AmlSystem {
  const host: AmlHost = {
    region(space) {
      if (space === SYSTEM_MEMORY) return platform.memory;
      return space === SYSTEM_IO ? platform.ports : platform.otherSpace?.(space);
    },
    notify,
    findTable: (signature, oemId, oemTableId) =>
      tables.all.find(({ table }) => {
        if (table.kind === "incomplete" || !("header" in table)) return false;
        const { header } = table;
        return header.signature === signature && header.oemId === oemId && header.oemTableId === oemTableId;
      })?.source,
    clock: platform.clock,
    trace: platform.trace,
  };
  const interpreter = createInterpreter(namespace, host, { accelerator, limits: { loopIterations } });
  const scheduler = createScheduler(platform.clock);
  return { interpreter, run: (task, done) => scheduler.spawn(task, done) };
}

/** The reference engine: executes AML instruction by instruction and can stop between any two. */
import { silentTrace } from "../base/trace.ts";
import type { Namespace } from "../namespace/index.ts";
import type { EngineContext } from "./context.ts";
import type { AmlHost, Interpreter } from "./engine.ts";
import { Evaluation } from "./evaluation.ts";
import { Initialization } from "./initialize.ts";
import { Memory } from "./memory.ts";
import { MethodCode } from "./methods.ts";
import { type InterpreterOptions, resolveOptions } from "./options.ts";
import { TableLoad, unload } from "./table-load.ts";
import { Task, type TaskServices } from "./task.ts";
import { heldValue } from "./value.ts";

/**
 * An engine over a name space, which it fills and changes.
 *
 * The revision of the DSDT, or else of the first table, says whether Integers have 64 bits, so load the DSDT first. Faults of AML come out as the task state
 * `aborted`, its reason with an AE_ code and the calls that led there as related places.
 */
export function createInterpreter(namespace: Namespace, host: AmlHost, options: InterpreterOptions = {}): Interpreter {
  const resolved = resolveOptions(options);
  const context: EngineContext = {
    namespace,
    host,
    options: resolved,
    bits: 64,
    unevaluatedRegions: [],
    isInitialized: false,
    isTracing: host.trace !== silentTrace,
    loadedTables: new Map(),
    memory: new Memory(resolved.limits.memory),
  };
  const services: TaskServices = {
    context,
    methods: new MethodCode(context),
    tables: {
      begin(task, image, loadOptions) {
        // The engine's tasks are the only ones its operators see.
        (task as Task).begin(new TableLoad(context, image, loadOptions));
      },
      unload: (handle) => unload(context, handle),
    },
  };
  return {
    start: (node, args) => new Task(node.path, services, new Evaluation(node, args.map(heldValue))),
    loadTable: (image) => new Task(`load ${image.name}`, services, new TableLoad(context, image, {})),
    unloadTable: (handle) => unload(context, handle),
    initialize: () => new Task("initialize", services, new Initialization()),
  };
}

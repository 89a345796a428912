/** `acpikit namespace` */
import { hasErrors } from "../../base/diagnostic.ts";
import { createSession } from "../../interpreter/index.ts";
import type { NamespaceNode } from "../../namespace/index.ts";
import { bodyProblems, loadOrder, loadTables } from "../aml-session.ts";
import { IGNORE_CHECKSUM, readCheckedTables } from "../checked-tables.ts";
import { addExamples, defineCommand } from "../command.ts";
import { diagnose } from "../diagnostics.ts";
import { pathGlob } from "../path-glob.ts";
import { countTypes, namespaceToJson, renderNamespace } from "../render/namespace-tree.ts";

interface Options {
  readonly path?: string;
  readonly types?: boolean;
  readonly ignoreChecksum?: boolean;
}

export const namespaceCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<file...>", "tables of one machine; the DSDT is loaded first, then the rest in order")
      .option("--path <glob>", "only these paths: * within a name, ** across names")
      .option("--types", "how many objects of each type there are, in place of the tree")
      .option(...IGNORE_CHECKSUM);
    addExamples(command, [
      ["acpikit namespace /sys/firmware/acpi/tables", "the name space of this machine"],
      ["acpikit namespace dsdt.aml ssdt.aml --path '\\_SB.**._STA'", "every _STA below \\_SB"],
    ]);
  },
  async run(operands, options, context) {
    const read = await readCheckedTables(operands, {
      ...context,
      wanted: "an AML table",
      ignoresChecksum: options.ignoreChecksum,
    });
    const tables = loadOrder(read.value);
    const diagnostics = [...read.diagnostics];
    if (tables.length === 0 && !hasErrors(diagnostics)) {
      diagnostics.push(diagnose("no-aml", undefined, { path: operands.join(", ") }));
    }
    if (tables.length === 0) return { diagnostics };
    const session = createSession();
    diagnostics.push(...loadTables(session, tables));
    diagnostics.push(...bodyProblems(session, diagnostics));
    const { namespace } = session;
    const isWanted = options.path === undefined ? undefined : pathGlob(options.path);
    const chosen = (node: NamespaceNode): boolean => node.parent !== undefined && (isWanted?.(node.path) ?? true);
    let hasMatch = false;
    namespace.walk((node) => {
      hasMatch ||= chosen(node);
    });
    if (!hasMatch && options.path !== undefined)
      diagnostics.push(diagnose("no-match", undefined, { pattern: options.path }));
    return {
      diagnostics,
      json: () => ({
        types: Object.fromEntries(countTypes(namespace, chosen)),
        objects: options.types === true ? undefined : namespaceToJson(namespace, chosen),
      }),
      text: function* (text) {
        if (options.types !== true) yield* renderNamespace(namespace, chosen, text);
        else for (const [type, count] of countTypes(namespace, chosen)) yield `${String(count).padStart(7)}  ${type}\n`;
      },
    };
  },
});

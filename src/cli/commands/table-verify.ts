/** `acpikit table verify` */
import { type Diagnostic, hasErrors } from "../../base/diagnostic.ts";
import { readTables } from "../../node/index.ts";
import { verifyTable } from "../../tables/index.ts";
import { addExamples, defineCommand } from "../command.ts";
import { afterCut, distinctDiagnostics } from "../distinct-diagnostics.ts";
import { AS_TABLE } from "../option-values.ts";

interface Options {
  readonly as?: string;
  readonly strict?: boolean;
}

export const tableVerifyCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<file...>", "tables, acpidump text, a memory image, a folder of tables")
      .option(...AS_TABLE)
      .option("--strict", "warnings fail, too");
    addExamples(command, [
      ["acpikit table verify apic.dat", "shape, checksum, reserved fields, limits and rules of a table"],
      ["acpikit table verify /sys/firmware/acpi/tables", "of all tables of this machine"],
    ]);
  },
  async run(operands, options, context) {
    const read = await readTables(operands, { ...context, as: options.as, keepsCut: true });
    const checked = read.value.map(({ source, signature }) => ({
      name: source.name,
      signature: signature.trim(),
      found: afterCut(read.diagnostics, verifyTable(source, signature)),
    }));
    const diagnostics: readonly Diagnostic[] = distinctDiagnostics([
      ...read.diagnostics,
      ...checked.flatMap(({ found }) => found),
    ]);
    const isWarned = diagnostics.some(({ severity }) => severity === "warning");
    return {
      diagnostics,
      hasFailed: options.strict === true && isWarned,
      json: () => ({
        tables: checked.map(({ name, signature, found }) => ({
          name,
          signature,
          isRight: !hasErrors(found),
          findings: found.length,
        })),
      }),
      text: function* ({ style }) {
        for (const { name, signature, found } of checked) {
          const mark = hasErrors(found) ? style("red", "✗") : style("green", "✓");
          yield `${mark} ${style("bold", signature)}  ${name}${found.length === 0 ? "" : `: ${found.length} findings`}\n`;
        }
      },
    };
  },
});

/** `acpikit diff` */
import { diffMachines } from "../../diff/index.ts";
import { readTables } from "../../node/index.ts";
import { loadOrder } from "../aml-session.ts";
import { holdsAml } from "../checked-tables.ts";
import { addExamples, defineCommand } from "../command.ts";
import { renderDifference } from "../render/difference-text.ts";

interface Options {
  readonly exitCode?: boolean;
}

export const diffCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<before>", "a table, a folder of tables, or an acpidump text")
      .argument("<after>", "the same of another time or machine")
      .option("--exit-code", "exit with 1 if there is a difference");
    addExamples(command, [
      ["acpikit diff old.aml new.aml", "objects of two tables, methods as code"],
      ["acpikit diff bios-1.acpidump bios-2.acpidump", "what a firmware update changed"],
      ["acpikit diff --exit-code a.aml b.aml > /dev/null", "for a script"],
    ]);
  },
  async run([before = "", after = ""], options, context) {
    const sides = [];
    const diagnostics = [];
    for (const path of [before, after]) {
      const read = await readTables([path], { ...context, wanted: "an ACPI table" });
      diagnostics.push(...read.diagnostics);
      const aml = loadOrder(read.value);
      const others = read.value.filter((table) => !aml.includes(table) && !holdsAml(table));
      sides.push([...aml, ...others].map(({ source }) => source));
    }
    const [old = [], now = []] = sides;
    if (old.length === 0 || now.length === 0) return { diagnostics };
    context.progress.update("comparing");
    const { value } = diffMachines(old, now);
    const { tables, objects } = value;
    return {
      diagnostics,
      hasFailed: options.exitCode === true && tables.length + objects.length > 0,
      json: () => ({
        tables: tables.map((table) => ({ ...table, fields: table.fields.map((field) => ({ ...field })) })),
        objects: objects.map((object) => ({ ...object })),
      }),
      text: (text) => renderDifference(value, text),
    };
  },
});

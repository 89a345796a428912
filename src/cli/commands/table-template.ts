/** `acpikit table template` */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { STANDARD_STREAM } from "../../node/index.ts";
import { tableTemplate } from "../../tables/index.ts";
import { addExamples, defineCommand } from "../command.ts";
import { diagnose } from "../diagnostics.ts";

interface Options {
  readonly output?: string;
}

export const tableTemplateCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<signature...>", "such as APIC, SRAT or 'ASF!'")
      .option("-o, --output <file>", "where the text goes (default: standard output)");
    addExamples(command, [
      ["acpikit table template SRAT -o srat.asl", "a text to fill in, with one structure of each type"],
      ["acpikit table build srat.asl", "makes the table of it"],
    ]);
  },
  run(operands, options) {
    const diagnostics: Diagnostic[] = [];
    const texts = operands.flatMap((operand) => {
      const signature = operand.toUpperCase() === "RSDP" ? "RSD PTR " : operand.toUpperCase();
      const text = tableTemplate(signature);
      if (text === undefined) diagnostics.push(diagnose("no-template", undefined, { signature: operand }));
      return text === undefined ? [] : [{ signature: operand, text }];
    });
    return {
      diagnostics,
      json: () => ({ templates: texts }),
      files: [{ path: options.output ?? STANDARD_STREAM, content: texts.map(({ text }) => text).join("\n") }],
    };
  },
});

/** `acpikit table build` */
import { addExamples, defineCommand } from "../command.ts";
import { compileTableFiles } from "../table-sources.ts";

interface Options {
  readonly output?: string;
}

export const tableBuildCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<source...>", "table source: [0004] Field : value")
      .option("-o, --output <file|folder>", "where the tables go (default: beside their sources)");
    addExamples(command, [
      ["acpikit table build srat.asl", "writes srat.aml; length and checksum are computed"],
      ["acpikit table build apic.asl srat.asl -o out/", "several tables into a folder"],
    ]);
  },
  run: async (operands, options, context) => compileTableFiles(operands, options.output, context),
});

/** `acpikit table template` */
import { join } from "node:path";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { STANDARD_STREAM } from "../../node/index.ts";
import { amlSignatures, tableRows, tableTemplate } from "../../tables/index.ts";
import { addExamples, defineCommand } from "../command.ts";
import { definitionBlockTemplate } from "../definition-block-template.ts";
import { diagnose } from "../diagnostics.ts";
import { integerBetween, signatureKey } from "../option-values.ts";

interface Options {
  readonly output?: string;
  readonly revision?: number;
}

export const tableTemplateCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<signature...>", "such as APIC, SRAT or 'ASF!'; ALL for all of them")
      .option("-o, --output <file|folder>", "where the text goes (default: standard output); several go into a folder")
      .option("--revision <number>", "of the table (default: the one in force)", integerBetween(0, 255));
    addExamples(command, [
      ["acpikit table template SRAT -o srat.asl", "a text to fill in, with one structure of each type"],
      ["acpikit table build srat.asl", "makes the table of it"],
      ["acpikit table template APIC SRAT -o sources/", "apic.asl and srat.asl in a folder"],
      ["acpikit table template ALL -o sources/", "a text of every table there is a layout of"],
    ]);
  },
  run(operands, options) {
    const diagnostics: Diagnostic[] = [];
    const names = operands.flatMap((operand) => (operand.toUpperCase() === "ALL" ? allSignatures : [operand]));
    const texts = names.flatMap((operand) => {
      const signature = signatureKey(operand);
      const text = amlSignatures.includes(signature)
        ? definitionBlockTemplate(signature, options.revision ?? 2)
        : tableTemplate(signature, options.revision);
      if (text === undefined) diagnostics.push(diagnose("no-template", undefined, { signature: operand }));
      return text === undefined ? [] : [{ signature: operand, text }];
    });
    const { output = STANDARD_STREAM } = options;
    // Table source describes one table.
    const isFolder = output !== STANDARD_STREAM && (output.endsWith("/") || names.length > 1);
    const nameOf = (signature: string): string => `${signature.toLowerCase().replace(/[^a-z0-9]/g, "")}.asl`;
    return {
      diagnostics,
      json: () => ({ templates: texts }),
      files: isFolder
        ? texts.map(({ signature, text }) => ({ path: join(output, nameOf(signature)), content: text }))
        : [{ path: output, content: texts.map(({ text }) => text).join("\n") }],
      createFolder: isFolder ? output : undefined,
    };
  },
});

/** Every signature once, in the order of the alphabet; tables of AML first come to mind as ASL, not as a template. */
const allSignatures: readonly string[] = [
  ...new Set(tableRows.flatMap(([, { signatures }]) => signatures.map((each) => signatureKey(each)))),
]
  .filter((signature) => !amlSignatures.includes(signature))
  .sort();

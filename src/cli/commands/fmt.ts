/** `acpikit fmt` */
import { format } from "../../asl/index.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type OutputFile, readAslSources, STANDARD_INPUT_NAME, STANDARD_STREAM } from "../../node/index.ts";
import { addExamples, defineCommand } from "../command.ts";

interface Options {
  readonly check?: boolean;
  readonly stdout?: boolean;
}

export const fmtCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<source...>", "ASL files")
      .option("--check", "change nothing; name the files that would change, and fail if there are any")
      .option("--stdout", "write the formatted text to standard output, not into the files");
    addExamples(command, [
      ["acpikit fmt dsdt.asl ssdt.asl", "formats both in place"],
      ["acpikit fmt --check *.asl", "as a check before a commit"],
      ["acpikit fmt - < dsdt.asl", "as a filter"],
    ]);
  },
  async run(operands, options, context) {
    const read = await readAslSources(operands, context);
    const diagnostics: Diagnostic[] = [...read.diagnostics];
    const formatted = read.value.map((source) => {
      context.progress.update(`formatting ${source.path}`);
      const { value, diagnostics: found } = format(source);
      diagnostics.push(...found);
      return { path: source.path, text: value, isChanged: value !== source.text };
    });
    const changed = formatted.filter(({ isChanged }) => isChanged);
    const toStdout = formatted.filter(({ path }) => options.stdout === true || path === STANDARD_INPUT_NAME);
    const files = changed.filter((one) => !toStdout.includes(one));
    const isCheck = options.check === true;
    return {
      diagnostics,
      json: () => ({ files: formatted.map(({ path, isChanged }) => ({ path, isChanged })) }),
      notes: isCheck
        ? changed.map(({ path }) => `${path}: would change`)
        : files.map(({ path }) => `${path}: formatted`),
      hasFailed: isCheck && changed.length > 0,
      // The file that was read is the one to be written, so it is not among the inputs.
      files: isCheck
        ? []
        : [
            ...toStdout.map(({ text }): OutputFile => ({ path: STANDARD_STREAM, content: text })),
            ...files.map(({ path, text }): OutputFile => ({ path, content: text })),
          ],
    };
  },
});

/** `acpikit iasl`: only its help is here; its words are not commander's and go to the drop-in as they are (run.ts). */
import { addExamples, type CommandModule } from "../command.ts";

export const iaslCommand: CommandModule = {
  attach(command) {
    command
      .argument("[options and files...]", "as iasl takes them; -h shows them all")
      .allowUnknownOption()
      .option("--iasl-version <version>", "20260408 (default) or 20200925; also $ACPIKIT_IASL_VERSION");
    addExamples(command, [
      ["acpikit iasl -vs -tc dsdt.asl", "writes dsdt.aml and dsdt.hex"],
      ["acpikit-iasl -p out/ssdt.tmp ssdt.asl", "the same program under a name of its own, as a build system wants it"],
    ]);
  },
};

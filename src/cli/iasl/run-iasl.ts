/** The drop-in for iasl: its command line in, its files, texts, streams and exit statuses out. */
import { readFileSync } from "node:fs";
import type { IaslVersion } from "../../asl/index.ts";
import { systemErrorCode } from "../../node/index.ts";
import type { CliHost } from "../host.ts";
import { producerName, signOn } from "./banner.ts";
import { readCommandLine } from "./command-line.ts";
import { iaslStatus } from "./exit-status.ts";
import { helpText } from "./help-text.ts";

/** Environment variable that chooses the iasl to be like; the option `--iasl-version` goes before it. */
const versionVariable = "ACPIKIT_IASL_VERSION";

/**
 * Performs an iasl command line (without the program's name).
 *
 * @returns 0, 1 for a wrong command line or a file that cannot be opened, 255 for errors in a source
 */
export async function runIasl(words: readonly string[], host: CliHost): Promise<number> {
  const { settings, files, problem } = readCommandLine(words, {
    iaslVersion: versionFrom(host.environment),
    readWords,
  });
  const say = (text: string): void => void host.stdout.write(text);
  const complain = (text: string): void => void host.stderr.write(text);
  if (problem !== undefined) {
    (problem.stream === "out" ? say : complain)(`${problem.text}\n`);
    if (problem.goesOn && files.length === 0) say("Missing input filename\n");
    say(`${signOn(settings.iaslVersion)}Use -h option for help information\n`);
    return iaslStatus.usage;
  }
  if (settings.help !== undefined || words.length === 0) {
    say(`${signOn(settings.iaslVersion)}${await helpText(settings.help ?? "usage")}`);
    return words.length === 0 ? iaslStatus.usage : iaslStatus.fine;
  }
  if (settings.showsVersion) {
    say(`${signOn(settings.iaslVersion)}${settings.showsBuild ? `Build: ${producerName()}\n` : ""}`);
    return iaslStatus.fine;
  }
  if (settings.missing !== undefined) {
    const { option, advice } = settings.missing;
    complain(`acpikit iasl: ${option} is not part of this drop-in; ${advice}\n`);
    return iaslStatus.usage;
  }
  if (settings.template !== undefined) {
    const { writeTemplates } = await import("./table-templates.ts");
    return writeTemplates(settings.template, { say, complain });
  }
  if (files.length === 0) {
    say(`Missing input filename\n${signOn(settings.iaslVersion)}Use -h option for help information\n`);
    return iaslStatus.usage;
  }
  if (!settings.hidesSignOn) say(signOn(settings.iaslVersion));
  // The compiler takes longest to load; a question for the version needs none.
  const { runFiles } = await import("./run-files.ts");
  return runFiles(files, settings, { say, complain });
}

function versionFrom(environment: CliHost["environment"]): IaslVersion {
  return environment[versionVariable] === "20200925" ? "20200925" : "20260408";
}

function readWords(path: string): readonly string[] | undefined {
  try {
    return readFileSync(path, "utf8")
      .split(/\s+/)
      .filter((word) => word !== "");
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return undefined;
  }
}

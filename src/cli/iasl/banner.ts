/** What the drop-in says about itself. The line with "version" is the one that build systems read. */
import type { IaslVersion } from "../../asl/index.ts";
import { packageVersion } from "../version.ts";

/** Name and version of this program, for the heads of outputs. */
export const producerName = (): string => `acpikit ${packageVersion()}`;

/** The sign-on: as many lines as iasl's. */
export function signOn(version: IaslVersion): string {
  return `\n${producerName()} (iasl-compatible)\nASL+ Optimizing Compiler/Disassembler version ${version}\n\n`;
}

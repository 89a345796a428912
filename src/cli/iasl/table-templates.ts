/** `-T`: sources to begin with, of data tables and of tables with AML. */
import { existsSync } from "node:fs";
import { writeFiles } from "../../node/index.ts";
import { amlSignatures, tableRegistry, tableTemplate } from "../../tables/index.ts";
import { definitionBlockTemplate } from "../definition-block-template.ts";
import { signatureKey } from "../option-values.ts";
import type { Streams } from "./compile-files.ts";
import { iaslStatus } from "./exit-status.ts";

export interface TemplateFile {
  readonly signature: string;
  readonly path: string;
  readonly content: string;
}

/** @param given - as people write it: the RSDP goes by its short name, and into a file of that name */
function templateOf(given: string): TemplateFile | undefined {
  const key = signatureKey(given);
  const content = amlSignatures.includes(key) ? definitionBlockTemplate(key, 2) : tableTemplate(key);
  const signature = key.startsWith("RSD PTR") ? "RSDP" : key;
  return content === undefined ? undefined : { signature, path: `${signature.toLowerCase()}.asl`, content };
}

/**
 * The files for an argument of `-T`: a signature in any case, or `ALL`.
 *
 * @returns what is wrong with the argument, in iasl's words, if there are none
 */
export function templateFiles(argument: string): readonly TemplateFile[] | string {
  const given = argument.toUpperCase();
  if (given === "ALL") {
    const known = Object.values(tableRegistry).flatMap(({ signatures }) => signatures.map(signatureKey));
    const files = [...new Set([...known, ...amlSignatures])].map(templateOf);
    return files.filter((file) => file !== undefined);
  }
  if (given.length !== 4) return `${argument}: Invalid ACPI table signature (length must be 4 characters)`;
  const file = templateOf(given);
  return file === undefined ? `${argument}: Unrecognized ACPI table signature` : [file];
}

/** Writes the templates into the current folder; what is there stays. Returns the exit status. */
export function writeTemplates(argument: string, { complain }: Streams): number {
  const files = templateFiles(argument);
  if (typeof files === "string") {
    complain(`${files}\n`);
    return iaslStatus.failed;
  }
  for (const { signature, path, content } of files) {
    if (existsSync(path)) {
      complain(`Target file "${path}" already exists\n`);
      continue;
    }
    const [problem] = writeFiles([{ path, content }], { inputs: [] });
    if (problem !== undefined) {
      complain(`${problem.message}\n`);
      return iaslStatus.failed;
    }
    complain(`Created ACPI table template for [${signature}], written to "${path}"\n`);
  }
  return iaslStatus.fine;
}

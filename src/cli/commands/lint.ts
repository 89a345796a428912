/** `acpikit lint` */
import { InvalidArgumentError, Option } from "commander";
import type { Diagnostic, Severity } from "../../base/diagnostic.ts";
import { hasErrors } from "../../base/diagnostic.ts";
import type { ByteSource, ByteSpan } from "../../base/span.ts";
import { excerptAt, gatherNames, type Machine } from "../../disassembler/index.ts";
import { lintMachine, lintRules } from "../../lint/index.ts";
import { readTables } from "../../node/index.ts";
import { loadOrder } from "../aml-session.ts";
import { holdsAml } from "../checked-tables.ts";
import { addExamples, defineCommand } from "../command.ts";
import { collect } from "../option-values.ts";
import { sarifDocument } from "../render/sarif.ts";

interface Options {
  readonly disable?: readonly string[];
  readonly only?: readonly string[];
  readonly severity: Severity;
  readonly summary?: boolean;
  readonly sarif?: string;
  readonly rules?: boolean;
}

/** From the least to the worst. */
const severities: readonly Severity[] = ["remark", "warning", "error"];

export const lintCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("[file...]", "all tables of one machine: files, a folder, or an acpidump text")
      .option("--rules", "list the rules that need more than one table")
      .addOption(new Option("--disable <rule>", "leave a rule out; may be repeated").argParser(ruleNames))
      .addOption(new Option("--only <rule>", "apply this rule only; may be repeated").argParser(ruleNames))
      .addOption(
        new Option("--severity <level>", "show findings from this level on").choices(severities).default("remark"),
      )
      .option("--summary", "how many findings of each rule, in place of the findings")
      .option("--sarif <file>", "also write the findings as SARIF");
    addExamples(command, [
      ["acpikit lint /sys/firmware/acpi/tables", "this machine"],
      ["acpikit lint acpidump.txt --severity warning", "without remarks"],
      ["acpikit lint tables/ --only duplicate-name --json", "one rule, for a program"],
    ]);
  },
  async run(operands, options, context) {
    if (options.rules === true) return listRules();
    if (operands.length === 0) throw new InvalidArgumentError("missing the tables of a machine");
    const read = await readTables(operands, { ...context, wanted: "an ACPI table" });
    if (read.value.length === 0) return { diagnostics: read.diagnostics };
    const aml = loadOrder(read.value);
    const ordered = [...aml, ...read.value.filter((table) => !aml.includes(table) && !holdsAml(table))];
    context.progress.update(`looking at ${ordered.length} tables`);
    const { value, diagnostics } = lintMachine(ordered.map(({ source }) => source));
    const findings = diagnostics.filter((one) => isWanted(one, options));
    const counts = value.counts.filter(({ code }) => findings.some((finding) => finding.code === code));
    const shown = options.summary === true ? [] : findings;
    const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
    const words = severities.map((severity) => `${count(severity)} ${severity}${count(severity) === 1 ? "" : "s"}`);
    return {
      diagnostics: [...read.diagnostics, ...shown],
      excerptOf: excerpts(aml.map(({ source }) => source)),
      hasFailed: hasErrors(findings),
      json: () => ({ tables: ordered.length, counts: counts.map(({ code, count: of }) => ({ code, count: of })) }),
      text: function* () {
        if (options.summary === true)
          for (const { code, count: of } of counts) yield `${String(of).padStart(7)}  ${code}\n`;
        yield `${ordered.length} tables: ${words.reverse().join(", ")}\n`;
      },
      reports: options.sarif === undefined ? [] : [{ path: options.sarif, content: sarifDocument(findings) }],
    };
  },
});

/** Statements at places of these tables; they are decoded when the first is asked for. */
function excerpts(tables: readonly ByteSource[]): (span: ByteSpan) => readonly string[] | undefined {
  let machine: Machine | undefined;
  return ({ source, start }) => {
    if (!tables.includes(source)) return undefined;
    machine ??= gatherNames(tables);
    return excerptAt(machine.decode(source).value.terms, start);
  };
}

/** Adds the name of a rule; rules of other areas, such as schema/bytes-left, are named with it. */
function ruleNames(name: string, earlier: readonly string[] | undefined): readonly string[] {
  const plain = name.replace(/^lint\//, "");
  if (!plain.includes("/") && !Object.hasOwn(lintRules, plain))
    throw new InvalidArgumentError("There is no such rule; acpikit lint --rules lists them.");
  return collect(name, earlier);
}

/** Rules may be named with or without their area. */
const names = ({ code }: Diagnostic): readonly string[] => [code, code.replace(/^lint\//, "")];

function isWanted(finding: Diagnostic, { disable = [], only, severity }: Options): boolean {
  const isNamed = (list: readonly string[]): boolean => names(finding).some((name) => list.includes(name));
  if (severities.indexOf(finding.severity) < severities.indexOf(severity)) return false;
  return !isNamed(disable) && (only === undefined || isNamed(only));
}

function listRules() {
  const rules = Object.entries(lintRules).map(([name, { severity, spec, message }]) => ({
    name,
    severity,
    spec,
    message,
  }));
  const width = Math.max(...rules.map(({ name }) => name.length));
  return {
    diagnostics: [],
    json: () => ({ rules }),
    text: function* () {
      for (const { name, severity, spec, message } of rules) {
        yield `${name.padEnd(width)}  ${severity.padEnd(7)}  ${message} (${/^\d/.test(spec) ? `§${spec}` : spec})\n`;
      }
    },
  };
}

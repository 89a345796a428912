/** What the help options show. */
import { iaslOptions } from "./option-table.ts";
import type { HelpTopic } from "./settings.ts";

/** The text of a topic; ends with a line feed. */
export async function helpText(topic: HelpTopic): Promise<string> {
  return await topics[topic]();
}

const topics: { readonly [T in HelpTopic]: () => string | Promise<string> } = {
  usage: usageText,
  constants: constantsText,
  disassembly: () =>
    "To get the tables of a machine, copy /sys/firmware/acpi/tables, or give acpikit extract an acpidump text.\n",
  "file-names": () =>
    [
      "Output files are named by the first of these that there is:",
      "  1) the option -p",
      "  2) the file name in the DefinitionBlock (AML only)",
      "  3) the name of the source",
      "What stands behind the last dot of its last part is replaced by the output's own extension.",
      "",
    ].join("\n"),
  "reserved-names": reservedNamesText,
  tables: tablesText,
};

/** Columns of an option and its argument. */
const optionColumns = 22;

function usageText(): string {
  const lines = ["Usage: acpikit iasl [Options] [Files]", "Options:"];
  let group = "";
  for (const option of iaslOptions) {
    if (option.group !== group) {
      group = option.group;
      lines.push("", `${group}:`);
    }
    const head = `-${option.name.padEnd(4)}${option.placeholder ?? ""}`.padEnd(optionColumns);
    lines.push(`  ${head}${option.what}`);
  }
  lines.push("", "Of acpikit:", "  --iasl-version 20260408|20200925   whose output to produce (default 20260408)", "");
  return lines.join("\n");
}

async function constantsText(): Promise<string> {
  const { foldableOpcodes } = await import("../../asl/index.ts");
  return ["Operators that are allowed in constant expressions", "", ...foldableOpcodes, ""].join("\n");
}

async function reservedNamesText(): Promise<string> {
  const { predefinedNames } = await import("../../aml/index.ts");
  const lines = ["Predefined Name Information", ""];
  for (const [name, { arguments: types, returns }] of Object.entries(predefinedNames)) {
    const given =
      types.length === 0
        ? "0 arguments"
        : `${types.length} argument${types.length === 1 ? "" : "s"} (${types.join(", ")})`;
    const result = returns.length === 0 ? "No return value" : `Return value types: ${returns.join("/")}`;
    lines.push(`${name}    Requires ${given}  ${result}`);
  }
  return [...lines, `${Object.keys(predefinedNames).length} Predefined Names are recognized`, ""].join("\n");
}

async function tablesText(): Promise<string> {
  const { tableRows } = await import("../../tables/index.ts");
  const names = new Map<string, string>();
  for (const [, { signatures, layout }] of tableRows)
    for (const own of signatures) {
      const signature = own.startsWith("RSD PTR") ? "RSDP" : own.toUpperCase();
      // What the name says of itself is not said twice; OEM tables of the same signature come behind.
      if (!names.has(signature)) names.set(signature, layout.name.replace(/ \(.*$/, ""));
    }
  const lines = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([signature, name], index) => `${String(index + 1).padStart(8)}) ${signature}    ${name}`);
  return ["Supported ACPI tables:", ...lines, ""].join("\n");
}

/** `acpikit dump` */
import { decodeTable, printAmlTree } from "../../aml/index.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { TableInput } from "../../node/index.ts";
import { dumpTable } from "../../tables/index.ts";
import { holdsAml, IGNORE_CHECKSUM, readCheckedTables } from "../checked-tables.ts";
import { addExamples, defineCommand } from "../command.ts";
import { diagnose } from "../diagnostics.ts";
import { afterCut, distinctDiagnostics } from "../distinct-diagnostics.ts";
import { AS_TABLE, collect, signatureKey } from "../option-values.ts";
import { amlToJson } from "../render/aml-json.ts";
import { renderRows, rowsToJson } from "../render/table-rows.ts";

interface Options {
  readonly hex?: boolean;
  readonly table?: readonly string[];
  readonly as?: string;
  readonly aml?: boolean;
  readonly ignoreChecksum?: boolean;
}

export const dumpCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<file...>", "tables, acpidump text, a memory image, a folder of tables")
      .option("--hex", "the bytes beside the fields")
      .option("--table <signature>", "only tables with this signature; may be repeated", collect)
      .option(...AS_TABLE)
      .option("--aml", "the AML tree of tables that have one")
      .option(...IGNORE_CHECKSUM);
    addExamples(command, [
      ["acpikit dump APIC.dat --hex", "a MADT field by field, with its bytes"],
      ["acpikit dump acpi.txt --table FACP", "the FADT in an acpidump text"],
      ["acpikit dump cdat.bin --as CDAT", "a table that cannot be told by its bytes, or whose header is damaged"],
      ["acpikit dump DSDT.aml --aml", "the terms of a DSDT with their offsets"],
    ]);
  },
  async run(operands, options, context) {
    const read = await readCheckedTables(operands, {
      ...context,
      ignoresChecksum: options.ignoreChecksum,
      as: options.as,
      keepsCut: true,
    });
    const diagnostics: Diagnostic[] = [...read.diagnostics];
    const wanted = options.table?.map(signatureKey);
    const tables = read.value.filter(({ signature }) => wanted?.includes(signatureKey(signature)) ?? true);
    for (const signature of wanted ?? []) {
      if (diagnostics.length === 0 && !tables.some((table) => signatureKey(table.signature) === signature)) {
        diagnostics.push(diagnose("no-such-table", undefined, { signature: signature.trim() }));
      }
    }
    const shown = tables.map((table) => {
      const rows = dumpTable(table.source, table.signature);
      // Decoded in any case: the fields of a table may be fine while its AML is not.
      const aml = holdsAml(table) ? decodeTable(table.source) : undefined;
      diagnostics.push(...afterCut(read.diagnostics, [...rows.diagnostics, ...(aml?.diagnostics ?? [])]));
      return { table, rows: rows.value, tree: options.aml === true ? aml?.value : undefined };
    });
    return {
      diagnostics: distinctDiagnostics(diagnostics),
      json: () => ({
        tables: shown.map(({ table, rows, tree }) => ({
          ...identity(table),
          rows: rowsToJson(rows),
          aml: tree === undefined ? undefined : amlToJson(tree),
        })),
      }),
      text: function* (text) {
        for (const [index, { table, rows, tree }] of shown.entries()) {
          const { name, signature, length } = identity(table);
          yield `${index === 0 ? "" : "\n"}${text.style("bold", signature)}  ${text.style("dim", `${length} bytes, ${name}`)}\n`;
          if (tree === undefined) yield* renderRows(rows, table.source.bytes, options.hex === true, text);
          else yield printAmlTree(tree.terms);
        }
      },
    };
  },
});

const identity = ({ source, signature, address }: TableInput) => ({
  name: source.name,
  signature: signature.trim(),
  length: source.bytes.length,
  address,
});

/** `acpikit extract` */
import { join } from "node:path";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { hex } from "../../base/hex.ts";
import { readTables, type TableInput } from "../../node/index.ts";
import { decodeTable } from "../../tables/index.ts";
import { addExamples, defineCommand } from "../command.ts";
import { diagnose } from "../diagnostics.ts";
import { collect, signatureKey } from "../option-values.ts";

interface Options {
  readonly output?: string;
  readonly list?: boolean;
  readonly table?: readonly string[];
}

export const extractCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<dump...>", "acpidump text, a memory image, tables, a folder of tables")
      .option("-o, --output <folder>", "where the tables go (default: the current folder)")
      .option("--list", "write nothing; list the headers of the tables")
      .option("--table <signature>", "only tables with this signature; may be repeated", collect);
    addExamples(command, [
      ["acpikit extract acpi.txt -o tables/", "writes dsdt.dat, ssdt1.dat, ssdt2.dat, apic.dat …"],
      ["acpikit extract acpi.txt --list", "what the dump holds"],
      ["acpikit extract acpi.txt --table SSDT", "only the SSDTs"],
    ]);
  },
  async run(operands, options, context) {
    const read = await readTables(operands, context);
    const diagnostics: Diagnostic[] = [...read.diagnostics];
    const wanted = options.table?.map(signatureKey);
    const named = withNames(read.value);
    const chosen = named.filter(({ table }) => wanted?.includes(signatureKey(table.signature)) ?? true);
    for (const signature of options.table ?? []) {
      if (!named.some(({ table }) => signatureKey(table.signature) === signatureKey(signature)))
        diagnostics.push(diagnose("no-such-table", undefined, { signature }));
    }
    const rows = chosen.map(({ table, name }) => ({ name, ...headerOf(table) }));
    const folder = options.output ?? ".";
    return {
      diagnostics,
      json: () => ({ tables: rows }),
      createFolder: options.list === true || chosen.length === 0 ? undefined : options.output,
      // The end of a dump that was cut off says nothing against the tables in front of it.
      writesDespiteErrors: true,
      text: function* ({ style }) {
        if (options.list !== true) return;
        yield `${style("dim", "file        signature  length  revision  OEM ID  OEM table  OEM revision  creator")}\n`;
        for (const row of rows) {
          const cells = [
            row.name.padEnd(11),
            row.signature.padEnd(9),
            String(row.length).padStart(7),
            String(row.revision ?? "").padStart(8),
            (row.oemId ?? "").padEnd(6),
            (row.oemTableId ?? "").padEnd(9),
            (row.oemRevision ?? "").padEnd(12),
            `${row.creatorId ?? ""} ${row.creatorRevision ?? ""}`,
          ];
          yield `${cells.join("  ").trimEnd()}\n`;
        }
      },
      notes:
        options.list === true
          ? []
          : rows.map(({ name, signature, length }) => `${name}: ${signature}, ${length} bytes`),
      files:
        options.list === true
          ? []
          : chosen.map(({ table, name }) => ({ path: join(folder, name), content: table.source.bytes })),
    };
  },
});

/** `dsdt.dat`; tables of one signature are numbered from 1, as acpixtract names SSDTs. */
function withNames(tables: readonly TableInput[]): readonly { readonly table: TableInput; readonly name: string }[] {
  const total = new Map<string, number>();
  for (const { signature } of tables) total.set(stemOf(signature), (total.get(stemOf(signature)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const stem = stemOf(table.signature);
    const number = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, number);
    // acpixtract numbers SSDTs even when there is one.
    const isNumbered = stem === "ssdt" || (total.get(stem) ?? 0) > 1;
    return { table, name: `${stem}${isNumbered ? number : ""}.dat` };
  });
}

/** Characters of a signature that a file name can have everywhere. */
function stemOf(signature: string): string {
  const stem = signature
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "_");
  return stem === "rsd_ptr" ? "rsdp" : stem;
}

/** What the list shows of a table. */
interface Header {
  readonly signature: string;
  readonly length: number;
  readonly address: number | undefined;
  readonly revision?: number;
  readonly oemId?: string;
  readonly oemTableId?: string;
  readonly oemRevision?: string;
  readonly creatorId?: string;
  readonly creatorRevision?: string;
}

function headerOf({ source, signature, address }: TableInput): Header {
  const { value } = decodeTable(source, signature);
  const common = { signature: signature.trim(), length: source.bytes.length, address };
  if (!("header" in value)) return common;
  const { revision, oemId, oemTableId, oemRevision, creatorId, creatorRevision } = value.header;
  return {
    ...common,
    revision,
    oemId: printable(oemId),
    oemTableId: printable(oemTableId),
    oemRevision: hex(oemRevision, 8),
    creatorId: printable(creatorId),
    creatorRevision: hex(creatorRevision, 8),
  };
}

const printable = (text: string): string => text.replace(/\0+$/, "").replace(/[^\x20-\x7e]/g, ".");

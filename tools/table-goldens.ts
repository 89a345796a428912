/**
 * A golden table of each layout below `src/tables/schemas`, every field with a value of its own, and what each layout
 * was verified against.
 *
 *   npx tsx tools/table-goldens.ts            writes aml-fixtures/data-tables/KIND.asl, KIND.dat and VERIFIED.md
 *   npx tsx tools/table-goldens.ts --check    changes nothing; exit status 1 if a table would change
 *
 * VERIFIED.md also says whether `iasl` on PATH makes the same bytes of the same text, and how many tables of the
 * machines below .corpus/dev-pack a layout explains without a finding; without either the file is left as it is.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sameBytes, writeBigUint } from "../src/base/byte-order.ts";
import { createSourceFile } from "../src/base/span.ts";
import { readParts, type SourcePart } from "../src/schema/index.ts";
import {
  compileTableSource,
  decodeTable,
  kindOfTable,
  type TableKind,
  tableRegistry,
  tableRows,
  tableTemplate,
  tableToSource,
} from "../src/tables/index.ts";

const folder = fileURLToPath(new URL("../aml-fixtures/data-tables", import.meta.url));
const machines = fileURLToPath(new URL("../.corpus/dev-pack/machines", import.meta.url));

interface Golden {
  readonly kind: TableKind;
  readonly signature: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/**
 * What the layouts that neither `iasl` nor a machine bears out were held against, field by field: definitions that
 * others wrote from the same documents. Absent: the document alone, or none.
 */
const heldAgainst: { readonly [K in TableKind]?: string } = {
  aestRevision2: "ACPICA actbl2.h, fwts_acpi.h",
  agdi: "ACPICA actbl2.h",
  apmt: "ACPICA actbl2.h, fwts_acpi.h",
  aspt: "ACPICA actbl1.h, fwts_acpi.h",
  asptRevision2: "fwts_acpi.h",
  asptRanges: "older fwts_acpi.h (found by looking)",
  bdat: "ACPICA actbl2.h",
  ccel: "ACPICA actbl2.h, fwts_acpi.h",
  cdat: "ACPICA actbl1.h, QEMU cxl_cdat.h",
  cedt: "ACPICA actbl1.h, fwts_acpi.h (RDPAS as fwts)",
  cpat: "ACPICA actbl1.h (no document found)",
  csrt: "ACPICA actbl1.h, fwts_acpi.h",
  erdt: "ACPICA actbl2.h",
  gtdt: "fwts_acpi.h",
  ibft: "edk2 IScsiBootFirmwareTable.h, fwts_acpi.h",
  iort: "ACPICA actbl2.h, fwts_acpi.h",
  iovt: "ACPICA actbl2.h",
  irdt: "intel-cmt-cat acpi_table.h",
  keyp: "Linux actbl2.h",
  migt: "edk2-platforms Migt.h, a Supermicro dump",
  misc: "ACPICA actbl2.h, fwts_acpi.h",
  mpam: "ACPICA actbl2.h, fwts_acpi.h",
  mrrm: "ACPICA actbl2.h",
  nbft: "libnvme nbft.h (namespaces)",
  nfit: "ACPICA actbl2.h, fwts_acpi.h",
  pmttRevision2: "ACPICA actbl2.h, fwts_acpi.h",
  pptt: "ACPICA actbl2.h, edk2 Acpi65.h",
  prmt: "ACPICA actbl2.h",
  ras2: "ACPICA actbl2.h, fwts_acpi.h",
  rgrt: "ACPICA actbl2.h, fwts_acpi.h",
  rhct: "ACPICA actbl2.h, fwts_acpi.h",
  rimt: "ACPICA actbl2.h",
  rqsc: "Linux rqsc.h",
  rtct: "ACRN rtct.h, rtct.py",
  rtctVersion1: "ACRN rtct.h, rtct.py",
  svkl: "ACPICA actbl2.h, fwts_acpi.h",
  swft: "ACPICA actbl2.h",
  tdel: "ACPICA actbl2.h",
  tpm2Revision4: "ACPICA actbl3.h, fwts tpm2.c, Linux tpm_crb.c",
  ubrt: "ACPICA actbl2.h",
  viot: "fwts_acpi.h",
};

/** The highest revision of a layout: the next one of its signature begins above it; undefined: the one in force. */
function revisionOf(kind: TableKind, signature: string): number | undefined {
  const { minimumRevision } = tableRegistry[kind];
  const next = tableRows
    .filter(
      ([, { signatures, minimumRevision: minimum }]) => signatures.includes(signature) && minimum > minimumRevision,
    )
    .map(([, row]) => row.minimumRevision);
  if (next.length > 0) return Math.min(...next) - 1;
  const inForce = compiled(tableTemplate(signature) ?? "");
  const isInForce = kindOfTable(signature, inForce[8] ?? 0) === kind;
  return isInForce ? undefined : minimumRevision;
}

function goldenOf(kind: TableKind): Golden | undefined {
  const [signature] = tableRegistry[kind].signatures;
  const template = signature === undefined ? undefined : tableTemplate(signature, revisionOf(kind, signature));
  if (signature === undefined || template === undefined) return undefined;
  const bytes = compiled(template).slice();
  fill(kind, bytes);
  const text = tableToSource({ name: kind, bytes }, signature).value.replaceAll(" /* exact */", "");
  const finished = compiled(text);
  return { kind, signature, bytes: finished, text: tableToSource({ name: kind, bytes: finished }, signature).value };
}

const compiled = (text: string): Uint8Array => compileTableSource(createSourceFile("golden", text)).value.bytes;

/** Gives every field that decides nothing about the shape of the table a value of its own. */
function fill(kind: TableKind, bytes: Uint8Array): void {
  const { layout } = tableRegistry[kind];
  const partsOf = (): readonly SourcePart[] => readParts(layout, { name: kind, bytes }).value;
  const shapeOf = (): string => {
    const { value, diagnostics } = readParts(layout, { name: kind, bytes });
    return JSON.stringify([value.map((part) => [part.kind, part.offset]), diagnostics.length]);
  };
  const shape = shapeOf();
  const headerEnd = "header" in layout.fields ? 36 : 0;
  for (const part of partsOf()) {
    if (part.kind !== "field" || part.offset < headerEnd) continue;
    const { node, offset, length } = part;
    const isFixed = ["reserved", "constant", "ownLength"].includes(node.kind);
    const isComputed = node.kind === "uint" && node.computed !== undefined;
    if (isFixed || isComputed || (node.kind === "ascii" && offset === 0)) continue;
    const before = bytes.slice(offset, offset + length);
    const isText = node.kind === "ascii" || node.kind === "cstring";
    for (let i = 0; i < length; i++) bytes[offset + i] = isText ? 0x41 + (i % 26) : (offset + i * 0x11) & 0xff;
    if (node.kind === "enumeration") {
      const value = Object.values(node.names).at(-1) ?? 0;
      for (let i = 0; i < length; i++) bytes[offset + i] = Math.floor(value / 2 ** (8 * i)) % 256;
    }
    if (node.kind === "flags") {
      // Bits without a name are reserved; those without a line are not in the text of iasl.
      const places = node.sourceBits?.map(([place]) => place) ?? Object.values(node.bits);
      const masks = places.map((place) => {
        const [bit, width] = typeof place === "number" ? [place, 1] : place;
        return ((1n << BigInt(width)) - 1n) << BigInt(bit);
      });
      writeBigUint(
        bytes,
        offset,
        length,
        masks.reduce((all, mask) => all | mask, 0n),
      );
    }
    if (shapeOf() !== shape) bytes.set(before, offset);
  }
}

/** What Debian's iasl makes of the text; undefined if it is not there. */
function askIasl({ text, bytes }: Golden): string | undefined {
  const work = mkdtempSync(join(tmpdir(), "table-goldens-"));
  try {
    writeFileSync(join(work, "table.asl"), text);
    const run = spawnSync("iasl", ["-p", "out.aml", "table.asl"], {
      cwd: work,
      timeout: 10_000,
      input: "",
      encoding: "latin1",
    });
    if (run.error !== undefined && "code" in run.error && run.error.code === "ENOENT") return undefined;
    const path = join(work, "out.aml");
    if (!existsSync(path)) {
      const said = `${run.stdout}${run.stderr}`;
      if (/Invalid Field Name|Unknown ACPI table|signature/i.test(said)) return "not known";
      return `refuses it (${/Error +(\d{4})/.exec(said)?.[1] ?? run.signal ?? run.status})`;
    }
    const theirs = readFileSync(path);
    const isCreator = (at: number): boolean => at === 9 || (at >= 28 && at < 36);
    const isSame = theirs.length === bytes.length && theirs.every((byte, at) => byte === bytes[at] || isCreator(at));
    return isSame ? "same bytes" : "other bytes";
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** How many real tables there are of each layout, and how many it explains without a finding about their shape. */
function realTables(): ReadonlyMap<TableKind, { count: number; explained: number }> {
  const found = new Map<TableKind, { count: number; explained: number }>();
  for (const entry of readdirSync(machines, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".dat")) continue;
    const bytes = new Uint8Array(readFileSync(join(entry.parentPath, entry.name)));
    const kind = kindOfTable(String.fromCharCode(...bytes.subarray(0, 4)), bytes[8] ?? 0, bytes);
    const { diagnostics } = decodeTable({ name: entry.name, bytes });
    const row = found.get(kind) ?? { count: 0, explained: 0 };
    row.count++;
    if (diagnostics.every(({ code }) => !code.startsWith("schema/"))) row.explained++;
    found.set(kind, row);
  }
  return found;
}

function verifiedText(goldens: readonly Golden[]): string | undefined {
  if (!existsSync(machines)) return undefined;
  const real = realTables();
  const lines = goldens.map((golden) => {
    const { kind, signature } = golden;
    const row = real.get(kind);
    const seen = row === undefined ? "none" : `${row.explained} of ${row.count}`;
    return [signature.trim(), kind, tableRegistry[kind].layout.section, askIasl(golden), seen, heldAgainst[kind] ?? ""];
  });
  if (lines.some(([, , , answer]) => answer === undefined)) return undefined;
  return `# What the layouts were verified against

Each \`KIND.asl\` is table source of our own with a value of its own in every field, \`KIND.dat\` the table, both made by
\`npx tsx tools/table-goldens.ts\`. Columns: the document that a layout follows; what \`iasl\` 20200925 makes of the same
text; how many real tables (114 machines) the layout explains to the last byte; whose definitions its fields were held
against, one by one, where neither of those bears it out. The sizes of such structures are in
\`test/tables/structure-sizes.test.ts\`.

Raw on purpose, because nobody has published what is in them: MHSP (Microsoft Pluton), FIDT (AMI), BATB and LUFT
(Lenovo), PTDT (HP, Acer, Lenovo), ETDT (obsolete before any machine at hand had it), and OEM tables.

| Signature | Kind | Document | iasl | Real tables | Held against |
|---|---|---|---|---|---|
${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}
`;
}

function main(): number {
  const isCheck = process.argv.includes("--check");
  const goldens = tableRows.flatMap(([kind]) => goldenOf(kind) ?? []);
  let changed = 0;
  mkdirSync(folder, { recursive: true });
  for (const { kind, text, bytes } of goldens) {
    for (const [name, content] of [
      [`${kind}.asl`, new TextEncoder().encode(text)],
      [`${kind}.dat`, bytes],
    ] as const) {
      const path = join(folder, name);
      if (existsSync(path) && sameBytes(readFileSync(path), content)) continue;
      changed++;
      console.log(`${name}: ${existsSync(path) ? "differs" : "new"}`);
      if (!isCheck) writeFileSync(path, content);
    }
  }
  console.log(`${goldens.length} tables, ${changed} files ${isCheck ? "would change" : "written"}`);
  const verified = isCheck ? undefined : verifiedText(goldens);
  if (verified !== undefined) writeFileSync(join(folder, "VERIFIED.md"), verified);
  return isCheck && changed > 0 ? 1 : 0;
}

process.exitCode = main();

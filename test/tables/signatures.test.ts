/** Every table that other programs know, and those they lack: a template, a dump, table source in both directions. */
import { expect, test } from "vitest";
import { createSourceFile } from "../../src/base/span.ts";
import {
  amlSignatures,
  compileTableSource,
  dumpTable,
  tableRows,
  tableTemplate,
  tableToSource,
  verifyTable,
} from "../../src/tables/index.ts";
import { tableBytes } from "../support/table-bytes.ts";

/** What `iasl -ht` of Debian (20200925) lists. */
const iasl = (
  "ASF! BERT BGRT BOOT CPEP CSRT DBG2 DBGP DMAR DRTM DSDT ECDT EINJ ERST FACS FACP FPDT GTDT HEST HMAT HPET IORT " +
  "IVRS LPIT APIC MCFG MCHI MPST MSCT MSDM MTMR NFIT PCCT PDTT PMTT PPTT RASF RSDP RSDT S3PT SBST SDEI SDEV SLIC " +
  "SLIT SPCR SPMI SRAT SSDT STAO TCPA TPM2 UEFI VRTC WAET WDAT WDDT WDRT WPBT WSMT XENV XSDT"
).split(" ");
/** What later versions of it list or know besides. */
const newerIasl = (
  "AEST AGDI ASPT BDAT CCEL CDAT CEDT DTPR ERDT IOVT MPAM MRRM NHLT PHAT PRMT RAS2 RHCT RGRT SVKL SWFT TDEL VIOT " +
  "APMT RIMT"
).split(" ");
/** What no version of it can read. */
const beyondIasl = "CPAT CRAT CDIT IBFT IRDT KEYP MIGT MISC NBFT PTCT RQSC RTCT UBRT VFCT".split(" ");

const inTables = (signature: string): string => (signature === "RSDP" ? "RSD PTR " : signature);
const known = new Set<string>(tableRows.flatMap(([, { signatures }]) => [...signatures]));
const wanted = [...iasl, ...newerIasl, ...beyondIasl].map(inTables);

test.each(wanted)("%s has a layout", (signature) => {
  expect(known).toContain(signature);
});

test.each(wanted.filter((signature) => !amlSignatures.includes(signature)))(
  "%s: a template that dumps, verifies and round-trips without a word",
  (signature) => {
    const text = tableTemplate(signature) ?? "";
    const { value, diagnostics } = compileTableSource(createSourceFile(signature, text));
    expect(diagnostics).toEqual([]);
    expect(value.signature.trim()).toBe(signature.trim());
    // The bytes tell which table they are, also those of a CDAT, which has no signature.
    const source = { name: signature, bytes: value.bytes };
    const dump = dumpTable(source);
    expect(dump.diagnostics).toEqual([]);
    expect(dump.value.length).toBeGreaterThan(5);
    expect(verifyTable(source).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(tableToSource(source)).toEqual({ value: text, diagnostics: [] });
  },
);

test.each(["ETDT", "MHSP", "FIDT", "BATB", "PTDT", "LUFT", "OEM1", "Ab_9"])(
  "%s, which nobody lays out, is shown with its header and comes back as raw data",
  (signature) => {
    const source = { name: signature, bytes: tableBytes(signature, [1, 2, 3, 0, 0xff]) };
    const rows = dumpTable(source).value;
    expect(rows.find(({ label }) => label === "OEM Table ID")).toBeDefined();
    expect(rows.at(-1)).toMatchObject({ offset: 36, length: 5, text: "01 02 03 00 FF" });
    const { value, diagnostics } = tableToSource(source);
    expect(diagnostics).toEqual([]);
    expect(compileTableSource(createSourceFile(signature, value)).value.bytes).toEqual(source.bytes);
  },
);

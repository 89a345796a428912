/** Every rule has tables that break it, and tables that keep it. */
import { expect, test } from "vitest";
import { compile } from "../../src/asl/index.ts";
import { apicId, processorUid } from "../../src/base/brand.ts";
import { type ByteSource, createSourceFile } from "../../src/base/span.ts";
import { buildTableSet, profileNames } from "../../src/firmware/index.ts";
import { type LintRule, lintMachine, lintRules } from "../../src/lint/index.ts";
import { buildFadt, buildMadt, buildStao, type MadtEntry } from "../../src/tables/index.ts";
import { tableBytes } from "../support/table-bytes.ts";

/** Tables out of ASL: the first DefinitionBlock is a DSDT of revision 2 unless the text has its own. */
function aml(...bodies: readonly string[]): readonly ByteSource[] {
  return bodies.map((body, index) => {
    const text = body.startsWith("DefinitionBlock")
      ? body
      : `DefinitionBlock ("", "${index === 0 ? "DSDT" : "SSDT"}", 2, "TEST", "LINT", ${index + 1}) { ${body} }`;
    const { value, diagnostics } = compile(createSourceFile("lint.asl", text), {}, { readText: () => undefined });
    const [table] = value;
    if (table === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
    return { name: index === 0 ? "dsdt" : `ssdt${index}`, bytes: table.bytes };
  });
}

const fadt = (options: Parameters<typeof buildFadt>[0] = {}): ByteSource => ({
  name: "fadt",
  bytes: buildFadt({
    dsdt: 0x1000,
    firmwareCtrl: 0x2000,
    sciInt: 9,
    pm1aEvtBlk: 0x600,
    pm1EvtLen: 4,
    pm1aCntBlk: 0x604,
    pm1CntLen: 2,
    gpe0Blk: 0x620,
    gpe0BlkLen: 4,
    ...options,
  }),
});

const localApic = (uid: number, id: number, enabled = true): MadtEntry => ({
  kind: "processorLocalApic",
  processorUid: processorUid(uid),
  apicId: apicId(id),
  flags: { enabled, onlineCapable: false },
});

const x2Apic = (uid: number, id: number): MadtEntry => ({
  kind: "processorLocalX2Apic",
  apicId: apicId(id),
  flags: { enabled: true, onlineCapable: false },
  processorUid: processorUid(uid),
});

const madt = (...entries: readonly MadtEntry[]): ByteSource => ({ name: "madt", bytes: buildMadt({ entries }) });

/** A SRAT that places APIC IDs in domain 0. */
const srat = (...ids: readonly number[]): ByteSource => ({
  name: "srat",
  bytes: tableBytes("SRAT", [1, 0, 0, 0, ...zeros(8), ...ids.flatMap((id) => [0, 16, 0, id, 1, ...zeros(11)])], 3),
});

const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

const cpu = (name: string, uid: number, more = ""): string =>
  `Device (${name}) { Name (_HID, "ACPI0007") Name (_UID, ${uid}) ${more} }`;
const ssdt = (body: string): string => `DefinitionBlock ("", "SSDT", 2, "TEST", "MORE", 1) { ${body} }`;
const mat = (uid: number, id: number): string => `Name (_MAT, Buffer () { 0, 8, ${uid}, ${id}, 1, 0, 0, 0 })`;

/** For each rule tables that break it. */
const broken: { readonly [rule in LintRule]: readonly ByteSource[] } = {
  "duplicate-name": aml("Scope (\\_SB) { Name (ABCD, 1) }", ssdt("Scope (\\_SB) { Name (ABCD, 2) }")),
  "unresolved-name": aml("External (NOPE, IntObj) Method (M000) { Return (NOPE) }"),
  "external-arity": aml(
    "Method (\\M001, 2) { Return (Arg0) }",
    ssdt("External (\\M001, MethodObj, , {IntObj}) Method (M002) { Return (\\M001 (1)) }"),
  ),
  "predefined-arity": [amlOf([0x14, 0x08, ...letters("_STA"), 0x01, 0xa4, 0x00])],
  "predefined-type": [amlOf([0x08, ...letters("_STA"), 0x0d, 0x41, 0x00])],
  "reserved-name": [amlOf([0x5b, 0x82, 0x0b, ...letters("DEV0"), 0x08, ...letters("_ZZZ"), 0x00])],
  "unserialized-names": aml("Method (M000, 0, NotSerialized) { Name (ABCD, 1) Return (ABCD) }"),
  "hid-and-adr": [
    amlOf(device([0x08, ...letters("_HID"), 0x0d, ...letters("ACPI0099"), 0, 0x08, ...letters("_ADR"), 0x00])),
  ],
  "bad-hid": [amlOf(device([0x08, ...letters("_HID"), 0x0d, ...letters("*PNP0C0A"), 0]))],
  "duplicate-uid": aml(
    'Scope (\\_SB) { Device (AAAA) { Name (_HID, "ACPI0099") Name (_UID, 1) } Device (BBBB) { Name (_HID, "ACPI0099") Name (_UID, 1) } }',
  ),
  "wide-integer": [
    { name: "dsdt", bytes: tableBytes("DSDT", [0x08, ...letters("ABCD"), 0x0e, ...zeros(4), 1, 0, 0, 0], 1) },
  ],
  "owned-registers": [...aml("OperationRegion (PMIO, SystemIO, 0x600, 4)"), fadt()],
  "gpe-no-block": [...aml("Scope (\\_GPE) { Method (_E10) { } }"), fadt()],
  "gpe-both-triggers": [amlOf([0x10, 0x14, ...letters("_GPE"), ...method("_E02"), ...method("_L02")])],
  "gpe-elsewhere": [amlOf(device(method("_E02")))],
  "processor-deprecated": aml("Scope (\\_SB) { Processor (CPU0, 0, 0, 0) { } }"),
  "processor-same-uid": aml(`Scope (\\_SB) { ${cpu("CPU0", 3)} ${cpu("CPU1", 3)} }`),
  "processor-unmatched": [...aml(`Scope (\\_SB) { ${cpu("CPU0", 3)} }`), madt(localApic(2, 0))],
  "processor-without-object": [...aml(`Scope (\\_SB) { ${cpu("CPU0", 3)} }`), madt(localApic(3, 0), localApic(2, 2))],
  "mat-mismatch": [...aml(`Scope (\\_SB) { ${cpu("CPU0", 3, mat(3, 5))} }`), madt(localApic(3, 4))],
  "madt-same-uid": [madt(localApic(1, 0), localApic(1, 2))],
  "madt-same-apic-id": [madt(localApic(1, 2), localApic(2, 2))],
  "madt-small-x2apic": [madt(x2Apic(1, 2))],
  "srat-unknown-processor": [madt(localApic(0, 0)), srat(0, 4)],
  "srat-missing-processor": [madt(localApic(0, 0), localApic(1, 2)), srat(0)],
  "pptt-unknown-processor": [
    madt(localApic(0, 0)),
    { name: "pptt", bytes: tableBytes("PPTT", [0, 20, 0, 0, 0x0a, 0, 0, 0, ...zeros(4), 6, 0, 0, 0, ...zeros(4)], 2) },
  ],
  "stao-unknown-processor": [...aml(`Scope (\\_SB) { ${cpu("CPU0", 0)} }`), stao({ processors: [processorUid(7)] })],
  "stao-unknown-name": [...aml("Name (ABCD, 1)"), stao({ names: ["\\_SB.PCI0.UAR1"] })],
  "stao-hides-domain-processor": [madt(localApic(0, 0)), stao({ processors: [processorUid(0)] })],
  "ecdt-unknown-path": [
    ...aml("Name (ABCD, 1)"),
    { name: "ecdt", bytes: tableBytes("ECDT", [...zeros(29), ...letters("\\_SB.EC0"), 0], 1) },
  ],
  "no-fadt": aml("Name (ABCD, 1)"),
  "hardware-reduced-registers": [fadt({ flags: { hwReducedAcpi: true }, pm1aCntBlk: 0, gpe0Blk: 0 })],
};

function letters(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function device(body: readonly number[]): readonly number[] {
  return [0x5b, 0x82, body.length + 5, ...letters("DEV0"), ...body];
}

function method(name: string): readonly number[] {
  return [0x14, 0x06, ...letters(name), 0x00];
}

/** AML that no compiler would write. */
function amlOf(body: readonly number[]): ByteSource {
  return { name: "dsdt", bytes: tableBytes("DSDT", body, 2) };
}

function stao(options: Parameters<typeof buildStao>[0]): ByteSource {
  return { name: "stao", bytes: buildStao(options) };
}

test.each(Object.keys(lintRules))("%s is found, once, with a place in the tables", (rule) => {
  // The keys of the record are the rules.
  const { diagnostics } = lintMachine(broken[rule as LintRule]);
  const found = diagnostics.filter(({ code }) => code === `lint/${rule}`);
  expect(found, diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n")).toHaveLength(1);
  expect(found[0]?.span).toBeDefined();
  expect(found[0]?.message).not.toMatch(/\{\w+\}|undefined/);
});

test.each(profileNames.filter((name) => name !== "pvh-dom0-draft-c"))(
  "the tables of profile %s have no error",
  (name) => {
    const set = buildTableSet(name, { vcpus: 2, maxVcpus: 4 }).value;
    const sources = (set?.tables ?? []).map(({ name: file, bytes }) => ({ name: file, bytes }));
    const { value, diagnostics } = lintMachine(sources);
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
    expect(value.isClean).toBe(true);
  },
);

test("what may never be declared is no duplicate, and who asks first may use a name that is not there", () => {
  const tables = aml(
    "External (\\MAYB, IntObj) If (CondRefOf (\\MAYB)) { Name (ABCD, 1) } Method (M000) { If (CondRefOf (\\MAYB)) { Return (\\MAYB) } Return (0) }",
    ssdt("Name (ABCD, 2)"),
  );
  const codes = lintMachine(tables).diagnostics.map(({ code }) => code);
  expect(codes).toEqual(["lint/no-fadt"]);
});

test("an External is measured by the object its name means where it is used", () => {
  const tables = aml(
    "Method (\\M001, 1) { Return (Arg0) }",
    ssdt(
      "External (\\M001, MethodObj, , {IntObj, IntObj}) Device (DEV0) { Method (M001, 2) { Return (Arg0) } Method (M002) { Return (M001 (1, 2)) } }",
    ),
  );
  expect(lintMachine(tables).diagnostics.map(({ code }) => code)).not.toContain("lint/external-arity");
});

test("a Processor is known by its ProcID, also beside another _UID", () => {
  const tables = [...aml("Scope (\\_SB) { Processor (CPU0, 4, 0, 0) { Name (_UID, 77) } }"), madt(localApic(4, 8))];
  const codes = lintMachine(tables).diagnostics.map(({ code }) => code);
  expect(codes).not.toContain("lint/processor-without-object");
});

test.each([
  ["that is not there", 0, false],
  ["that is there", 15, true],
] as const)("an id that a method makes up for a device %s", (_, status, isFound) => {
  const tables = aml(
    `Scope (\\_SB) { Device (DEV0) { Method (_HID) { Return ("NONE_DIS") } Method (_STA) { Return (${status}) } } }`,
  );
  const codes = lintMachine(tables).diagnostics.map(({ code }) => code);
  expect(codes.includes("lint/bad-hid")).toBe(isFound);
});

test("findings are told with errors first", () => {
  const { diagnostics } = lintMachine([...aml("Name (ABCD, 1) Processor (CPU0, 0, 0, 0) {}", ssdt("Name (ABCD, 2)"))]);
  const order = ["error", "warning", "remark"];
  const places = diagnostics.map(({ severity }) => order.indexOf(severity));
  expect(new Set(places).size).toBeGreaterThan(1);
  expect(places).toEqual([...places].sort());
});

test("a table may declare the root itself", () => {
  const { value } = lintMachine([amlOf([0x14, 0x04, 0x5c, 0x00, 0x00, 0x08, 0x5c, 0x00, 0x00])]);
  expect(value.counts).toBeDefined();
});

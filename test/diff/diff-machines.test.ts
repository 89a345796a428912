/** What differs between two machines, as data and as text. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/asl/index.ts";
import { type ByteSource, createSourceFile } from "../../src/base/span.ts";
import { diffMachines } from "../../src/diff/index.ts";
import { buildFadt } from "../../src/tables/index.ts";
import { acpikit } from "../support/cli-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

function aml(body: string, signature = "DSDT", id = "SAMPLE", options = {}): ByteSource {
  const text = `DefinitionBlock ("", "${signature}", 2, "TEST", "${id}", 1) { ${body} }`;
  const { value, diagnostics } = compile(createSourceFile("diff.asl", text), options, { readText: () => undefined });
  const [table] = value;
  if (table === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return { name: `${signature} ${id}`, bytes: table.bytes };
}

const changes = (before: readonly ByteSource[], after: readonly ByteSource[]) =>
  diffMachines(before, after).value.objects.map(({ change, path, kind }) => `${change} ${kind} ${path}`);

test.each([
  { what: "a name", before: "Name (ABCD, 1)", after: "Name (ABCD, 2)", found: ["changed Name \\ABCD"] },
  {
    what: "a new device",
    before: "",
    after: "Device (DEV0) { Name (_ADR, 1) }",
    found: ["added Device \\DEV0", "added Name \\DEV0._ADR"],
  },
  { what: "a method that went", before: "Method (M000) { }", after: "", found: ["removed Method \\M000"] },
  {
    what: "an argument of a method, deep within",
    before: "Scope (\\_SB) { Device (DEV0) { Method (M000, 1) { Return (Arg0) } Name (_ADR, 0) } }",
    after: "Scope (\\_SB) { Device (DEV0) { Method (M000, 1) { Return (Arg0 + 1) } Name (_ADR, 0) } }",
    found: ["changed Method \\_SB.DEV0.M000"],
  },
  {
    what: "the type of an object",
    before: 'Name (ABCD, "1")',
    after: "Method (ABCD) { Return (1) }",
    found: ["changed Method \\ABCD"],
  },
  {
    what: "a field unit that moved",
    before: "OperationRegion (REG0, SystemIO, 0x80, 4) Field (REG0, ByteAcc) { AAAA, 8, BBBB, 8 }",
    after: "OperationRegion (REG0, SystemIO, 0x80, 4) Field (REG0, ByteAcc) { AAAA, 8, , 8, BBBB, 8 }",
    found: ["changed field unit \\BBBB"],
  },
  {
    what: "code between objects",
    before: "Name (ABCD, 1) If (ABCD) { Name (XXXX, 1) }",
    after: "Name (ABCD, 1) If (ABCD) { Name (XXXX, 2) }",
    found: ["changed code \\"],
  },
  {
    what: "the order of declarations",
    before: "Name (AAAA, 1) Name (BBBB, 2)",
    after: "Name (BBBB, 2) Name (AAAA, 1)",
    found: [],
  },
])("$what is found, and nothing else", ({ before, after, found }) => {
  expect(changes([aml(before)], [aml(after)])).toEqual(found);
});

test("how integers and lengths are encoded makes no difference to objects", () => {
  const text = "Name (ABCD, 1) Method (M000) { Return (1 + 2) }";
  const { tables, objects } = diffMachines(
    [aml(text)],
    [aml(text, "DSDT", "SAMPLE", { optimizeIntegers: false })],
  ).value;
  expect(objects).toEqual([]);
  expect(tables).toMatchObject([{ change: "changed", signature: "DSDT" }]);
});

test("an object that stands in another table now has moved", () => {
  const before = [aml("Name (ABCD, 1)"), aml("Name (BBBB, 1)", "SSDT", "ONE")];
  const after = [aml(""), aml("Name (BBBB, 1) Name (ABCD, 1)", "SSDT", "ONE")];
  expect(changes(before, after)).toEqual(["moved Name \\ABCD"]);
});

test("tables belong together by their OEM table ID, and static tables are compared field by field", () => {
  const fadt = (gpe0BlkLen: number): ByteSource => ({ name: "facp", bytes: buildFadt({ gpe0Blk: 0x620, gpe0BlkLen }) });
  const ssdt = (id: string, value: number): ByteSource => aml(`Name (X${id}, ${value})`, "SSDT", id);
  const { tables } = diffMachines(
    [fadt(4), ssdt("AAA", 1), ssdt("BBB", 1)],
    [ssdt("BBB", 2), fadt(8), ssdt("AAA", 1), ssdt("CCC", 1)],
  ).value;
  expect(tables.map(({ change, signature, oemTableId }) => [change, signature, oemTableId])).toEqual([
    ["changed", "FACP", expect.any(String)],
    ["changed", "SSDT", "BBB"],
    ["added", "SSDT", "CCC"],
  ]);
  expect(tables[0]?.fields).toContainEqual(
    expect.objectContaining({ path: "gpe0BlkLen", before: "0x04", after: "0x08" }),
  );
});

test("diff shows methods as code, and --exit-code tells a script", async () => {
  const folder = temporaryFolder();
  const write = (name: string, body: string): string => {
    const path = join(folder, name);
    writeFileSync(path, aml(body).bytes);
    return path;
  };
  const body = (value: string): string =>
    `Method (M000, 1) { Local0 = Arg0 Local1 = ${value} Return (Local0 + Local1) }`;
  const [a, b] = [write("a.aml", body("1")), write("b.aml", body("Arg0 * 2"))];
  const { status, stdout, stderr } = await acpikit(["diff", a, b]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("~ \\M000  Method\n");
  expect(stdout).toMatch(/\n {4}- +Local1 = One\n {4}\+ +Local1 = \(?Arg0 \* 0x02\)?\n/);
  expect(stdout).toContain("1 table differs; objects: 1 changed");
  const device = write("c.aml", `${body("1")} Device (DEV0) { Name (_ADR, 1) Name (_UID, 2) }`);
  const added = (await acpikit(["diff", a, device])).stdout;
  expect(added).toContain("+ \\DEV0  Device, with 2 objects in it\n");
  expect(added).not.toContain("_ADR");
  expect((await acpikit(["diff", "--exit-code", a, b])).status).toBe(1);
  expect(await acpikit(["diff", "--exit-code", a, a])).toMatchObject({ status: 0, stdout: "no difference\n" });
  const json = JSON.parse((await acpikit(["diff", "--json", a, b])).stdout) as { objects: unknown };
  expect(json.objects).toMatchObject([{ change: "changed", path: "\\M000", kind: "Method" }]);
});

test("the checksum and the length of a table are fields of their own only where nothing else says that it differs", () => {
  const fieldsOf = (before: ByteSource, after: ByteSource): readonly string[] | undefined =>
    diffMachines([before], [after]).value.tables[0]?.fields.map(({ path }) => path);
  const fadt = (sciInt: number): ByteSource => ({ name: "fadt", bytes: buildFadt({ sciInt, dsdt: 0x1000 }) });
  expect(fieldsOf(fadt(9), fadt(10))).toEqual(["sciInt"]);
  expect(fieldsOf(aml("Name (ABCD, 2)"), aml("Name (ABCD, 3)"))).toEqual(["header.checksum"]);
  expect(fieldsOf(aml("Name (ABCD, 2)"), aml("Name (ABCD, 0x1234)"))).toEqual([]);
});

test("of tables with one OEM table ID, equal ones belong together, then those of one size", () => {
  const one = aml("Name (AAAA, 1)", "SSDT");
  const two = aml("Name (BBBB, 2)", "SSDT");
  const other = aml("Name (BBBB, 3)", "SSDT");
  const long = aml("Name (CCCC, 0x12345678)", "SSDT");
  const { tables } = diffMachines([long, two, one], [one, other]).value;
  expect(tables.map(({ change, lengthBefore }) => `${change} ${lengthBefore}`)).toEqual([
    `removed ${long.bytes.length}`,
    `changed ${two.bytes.length}`,
  ]);
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/asl/index.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { acpikit } from "../support/cli-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Compiles ASL terms into a table file of a folder. */
function table(folder: string, name: string, signature: string, body: string): string {
  const text = `DefinitionBlock ("", "${signature}", 2, "ACPKIT", "${name.toUpperCase()}", 1) {\n${body}\n}`;
  const { value, diagnostics } = compile(createSourceFile(`${name}.asl`, text), {}, { readText: () => undefined });
  const [compiled] = value;
  if (compiled === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  writeFileSync(join(folder, `${name}.aml`), compiled.bytes);
  return join(folder, `${name}.aml`);
}

const dsdt = `
  OperationRegion (REG, SystemMemory, 0x1000, 0x10)
  Field (REG, DWordAcc, NoLock, Preserve) { AAAA, 32 }
  Name (NUM, 5)
  Name (PKG, Package () { 1, "two", Buffer () { 1, 2 }, Package () { 3 } })
  Name (INID, 0)
  Device (\\_SB.DEV0) { Name (_HID, "ACPI0007") Method (_INI) { \\INID = 1 } }
  Method (ADDS, 2) { Return (Arg0 + Arg1) }
  Method (SIZE, 1) { Return (SizeOf (Arg0)) }
  Method (DBUG) { Debug = "hello" }
  Method (LOOP) { While (One) { } }
  Method (DEEP) { DEEP () }
  Method (FATL) { Fatal (1, 2, 3) Return (7) }
  Method (LATE) { Sleep (1500) Notify (\\_SB.DEV0, 1) AAAA = 7 Return (Timer) }
  Method (LDTB) { LoadTable ("SSDT", "", "EXTRA") Return (ObjectType (\\XTRA)) }
  External (\\XTRA)`;

const setUp = () => {
  const folder = temporaryFolder();
  return { folder, file: table(folder, "dsdt", "DSDT", dsdt) };
};

test.each([
  { path: "NUM", args: [], value: { type: "Integer", value: "0x0000000000000005" } },
  { path: "\\NUM", args: [], value: { type: "Integer", value: "0x0000000000000005" } },
  { path: "ADDS", args: ["--arg", "5", "--arg", "0x10"], value: { type: "Integer", value: "0x0000000000000015" } },
  { path: "SIZE", args: ["--arg", '"four"'], value: { type: "Integer", value: "0x0000000000000004" } },
  { path: "SIZE", args: ["--arg", "(01 02 FF)"], value: { type: "Integer", value: "0x0000000000000003" } },
  { path: "SIZE", args: ["--arg", '[1 "a" [2] (00)]'], value: { type: "Integer", value: "0x0000000000000004" } },
  { path: "AAAA", args: ["--fill", "0xA5"], value: { type: "Integer", value: "0x00000000A5A5A5A5" } },
  { path: "INID", args: [], value: { type: "Integer", value: "0x0000000000000001" } },
  { path: "INID", args: ["--no-init"], value: { type: "Integer", value: "0x0000000000000000" } },
  { path: "FATL", args: ["--continue-on-fatal"], value: { type: "Integer", value: "0x0000000000000007" } },
  {
    path: "PKG",
    args: [],
    value: {
      type: "Package",
      value: [
        { type: "Integer", value: "0x0000000000000001" },
        { type: "String", value: "two" },
        { type: "Buffer", value: [1, 2] },
        { type: "Package", value: [{ type: "Integer", value: "0x0000000000000003" }] },
      ],
    },
  },
])("eval $path $args gives $value.type", async ({ path, args, value }) => {
  const { file } = setUp();
  const { status, stdout } = await acpikit(["eval", path, file, ...args, "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, status: "ok", value });
  expect(status).toBe(0);
});

test.each([
  { path: "NOPE", args: [], code: "AE_NOT_FOUND" },
  { path: "LOOP", args: ["--loop-timeout", "1"], code: "AE_AML_LOOP_TIMEOUT" },
  { path: "DEEP", args: ["--max-depth", "10"], code: "AE_AML_METHOD_LIMIT" },
])("eval $path ends with $code", async ({ path, args, code }) => {
  const { file } = setUp();
  const { status, stdout } = await acpikit(["eval", path, file, ...args, "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ status: "error", code, message: expect.stringContaining(code) });
  expect(status).toBe(1);
});

test("several entries share one session and are named", async () => {
  const { file } = setUp();
  const { stdout } = await acpikit(["eval", "LATE", file, "--entry", "AAAA"]);
  expect(stdout).toMatch(/LATE = Integer 0x[0-9A-F]{16} \(\d+\)\nAAAA = Integer 0x0000000000000007 \(7\)\n/);
});

test("the Debug object and traces go to standard error", async () => {
  const { file } = setUp();
  const { stdout, stderr } = await acpikit(["eval", "DBUG", file, "--entry", "LATE", "--trace", "--trace-regions"]);
  expect(stderr).toContain('[AML DEBUG] String "hello"\n');
  expect(stderr).toMatch(/0\.000 ms {2}sleeps 1500 ms\n +1500\.000 ms {2}Notify \(\\_SB\.DEV0, 1 Device Check\)\n/);
  expect(stderr).toMatch(/\\REG 0x1000 width 4 := 0x07/);
  expect(stdout).not.toContain("hello");
});

test("the DSDT is loaded first, wherever it stands", async () => {
  const { folder, file } = setUp();
  const ssdt = table(folder, "ssdt", "SSDT", "External (\\NUM) Name (TWIC, 0) TWIC = NUM * 2");
  const { stdout, status } = await acpikit(["eval", "TWIC", ssdt, file]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "Integer 0x000000000000000A (10)\n" });
});

test("LoadTable finds a table of --install and no other", async () => {
  const { folder, file } = setUp();
  const extra = table(folder, "extra", "SSDT", "Name (XTRA, 1)");
  expect(await acpikit(["eval", "LDTB", file, "--install", extra])).toMatchObject({
    stdout: "Integer 0x0000000000000001 (1)\n",
  });
  expect(await acpikit(["eval", "\\XTRA", file, "--install", extra])).toMatchObject({ status: 1 });
});

test("load errors are warnings, and with --load-only they decide the exit status", async () => {
  const { folder, file } = setUp();
  const twice = table(folder, "twice", "SSDT", "Name (NUM, 6) Name (OK, 1)");
  const evaluated = await acpikit(["eval", "OK", file, twice]);
  expect(evaluated).toMatchObject({ status: 0, stdout: "Integer 0x0000000000000001 (1)\n" });
  expect(evaluated.stderr).toMatch(/warning\[[a-z]+\/ae-already-exists\]/);
  const loaded = await acpikit(["eval", "\\", file, twice, "--load-only", "--json"]);
  expect(JSON.parse(loaded.stdout)).toMatchObject({ status: "error", code: "AE_ALREADY_EXISTS" });
  expect(loaded.status).toBe(1);
  expect(await acpikit(["eval", "--load-only", file])).toMatchObject({ status: 0, stderr: "" });
});

test.each(["(0G)", "[1", "(100)", "]"])("the argument %s is wrong usage", async (text) => {
  const { file } = setUp();
  expect(await acpikit(["eval", "SIZE", file, "--arg", text])).toMatchObject({ status: 2, stdout: "" });
});

test("namespace shows the tree, a part of it, and counts", async () => {
  const { file } = setUp();
  const whole = await acpikit(["namespace", file]);
  expect(whole.stdout).toContain("├─ NUM   Integer 0x05\n");
  const part = await acpikit(["namespace", file, "--path", "\\_SB.**"]);
  expect(part.stdout).toBe(
    '\\\n└─ _SB\n   └─ DEV0  Device\n      ├─ _HID  String "ACPI0007"\n      └─ _INI  Method (0)\n',
  );
  const counts = await acpikit(["namespace", file, "--types", "--json"]);
  expect(JSON.parse(counts.stdout)).toMatchObject({ types: { Method: 10, OperationRegion: 1, FieldUnit: 1 } });
});

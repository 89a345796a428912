/** What eval does with region contents, recordings, the error method and source maps. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acpikit } from "../support/cli-host.ts";
import { tableBytes } from "../support/table-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const dsdt = `DefinitionBlock ("", "DSDT", 2, "ACPKIT", "REGIONS", 1) {
  OperationRegion (REGS, SystemIO, 0x1000, 0x10)
  Field (REGS, ByteAcc, NoLock, Preserve) { AAAA, 8, BBBB, 8 }
  OperationRegion (MEMS, SystemMemory, 0x1_0000_0000, 0x10)
  Field (MEMS, DWordAcc, NoLock, Preserve) { CCCC, 32 }
  Name (LAST, 0)
  Method (COPY) { BBBB = AAAA + 1 Return (BBBB) }
  Method (TWIC) { COPY () BBBB = 9 }
  Method (FAIL) { Return (DIVI (0)) }
  Method (DIVI, 1) {
    Return (1 / Arg0)
  }
  Method (_ERR, 3) { LAST = Arg0 Debug = Arg1 Return (0) }
}`.replace("0x1_0000_0000", "0x100000000");

async function setUp() {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  const write = (name: string, text: string): string => {
    writeFileSync(at(name), text);
    return at(name);
  };
  const compiled = await acpikit(["compile", write("regs.asl", dsdt), "--source-map"]);
  expect(compiled.status).toBe(0);
  return { at, write, file: at("regs.aml") };
}

test.each([
  { name: "lines", text: "# comment\nSystemIO 0x1000 05 0x06 # more\nsystemmemory 0x100000000 78,56,34,12\n" },
  {
    name: "JSON",
    text: '[{"space":"SystemIO","address":4096,"bytes":[5,6]},{"space":0,"address":"0x100000000","bytes":"78563412"}]',
  },
])("regions hold what $name of a file say", async ({ text }) => {
  const { file, write } = await setUp();
  const init = write("init", text);
  const { stdout } = await acpikit(["eval", "AAAA", file, "--entry", "CCCC", "--region-init", init]);
  expect(stdout).toBe("AAAA = Integer 0x0000000000000005 (5)\nCCCC = Integer 0x0000000012345678 (305419896)\n");
});

test.each([
  { text: "SystemIOO 0x1000 05", problem: '"SystemIOO" is no address space' },
  { text: "SystemIO here 05", problem: '"here" is no address' },
  { text: "SystemIO 0x1000 500", problem: "bytes are two hex digits each" },
  { text: '[{"space":1}]', problem: "element 0 needs space, address and bytes" },
  { text: "[", problem: "it is no JSON array" },
])("contents $text are refused", async ({ text, problem }) => {
  const { file, write } = await setUp();
  const { status, stderr } = await acpikit(["eval", "AAAA", file, "--region-init", write("init", text)]);
  expect(status).toBe(1);
  expect(stderr).toContain(problem);
});

test("a recording has every access, and its replay answers for the hardware", async () => {
  const { file, at, write } = await setUp();
  const init = write("init", "SystemIO 0x1000 41");
  await acpikit(["eval", "COPY", file, "--region-init", init, "--record", at("rec.jsonl")]);
  expect(readFileSync(at("rec.jsonl"), "utf8")).toBe(
    '{"access":"read","space":"SystemIO","address":"0x1000","width":1,"value":"0x41"}\n' +
      '{"access":"write","space":"SystemIO","address":"0x1001","width":1,"value":"0x42"}\n' +
      '{"access":"read","space":"SystemIO","address":"0x1001","width":1,"value":"0x42"}\n',
  );
  const replayed = await acpikit(["eval", "COPY", file, "--replay", at("rec.jsonl")]);
  expect(replayed).toMatchObject({ status: 0, stdout: "Integer 0x0000000000000042 (66)\n" });
  const both = await acpikit(["eval", "COPY", file, "--replay", at("rec.jsonl"), "--engine", "both"]);
  expect(both).toMatchObject({ status: 0, stderr: "" });
});

test.each([
  { path: "TWIC", problem: "access 4 of the recording is none, it has ended; this run has write of 0x09" },
  {
    path: "AAAA",
    problem: "access 2 of the recording is write of 0x42, 1 byte, to SystemIO 0x1001; this run has ended",
  },
  { path: "CCCC", problem: "access 1 of the recording is read of 1 byte from SystemIO 0x1000; this run has read of 4" },
])("the replay of $path says where it differs", async ({ path, problem }) => {
  const { file, at, write } = await setUp();
  const init = write("init", "SystemIO 0x1000 41");
  await acpikit(["eval", "COPY", file, "--region-init", init, "--record", at("rec.jsonl")]);
  const { status, stderr } = await acpikit(["eval", path, file, "--replay", at("rec.jsonl")]);
  expect(status).toBe(1);
  expect(stderr).toContain(problem);
});

test("a recording that is none is refused", async () => {
  const { file, write } = await setUp();
  const { status, stderr } = await acpikit(["eval", "COPY", file, "--replay", write("rec", '{"access":"read"}\n')]);
  expect(status).toBe(1);
  expect(stderr).toContain("error[interpreter/region-file]");
});

test("with --error-method an exception calls \\_ERR, which can override it", async () => {
  const { file } = await setUp();
  const plain = await acpikit(["eval", "FAIL", file, "--entry", "LAST"]);
  expect(plain).toMatchObject({ status: 1, stdout: "LAST = Integer 0x0000000000000000 (0)\n" });
  const called = await acpikit(["eval", "FAIL", file, "--entry", "LAST", "--error-method"]);
  expect(called).toMatchObject({ status: 0, stderr: '[AML DEBUG] String "AE_AML_DIVIDE_BY_ZERO"\n' });
  expect(called.stdout).toBe("FAIL = no value\nLAST = Integer 0x000000000000300C (12300)\n");
});

test.each([
  { signature: "OEM1", revision: 2, expected: "0xFFFFFFFFFFFFFFFF" },
  { signature: "SSDT", revision: 1, expected: "0x00000000FFFFFFFF" },
])("the first table is the DSDT, also with signature $signature", async ({ signature, revision, expected }) => {
  const path = join(temporaryFolder(), "first.aml");
  // Method (MAIN) { Return (Ones) }
  writeFileSync(path, tableBytes(signature, [0x14, 8, 0x4d, 0x41, 0x49, 0x4e, 0, 0xa4, 0xff], revision));
  const { stdout } = await acpikit(["eval", "MAIN", path, "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ status: "ok", value: { type: "Integer", value: expected } });
});

test("packages that hold each other are shown to an end", async () => {
  const path = join(temporaryFolder(), "cycle.aml");
  const name = (letter: number, other: number) => [
    0x08,
    0x50,
    0x41,
    0x43,
    letter,
    0x12,
    10,
    2,
    ...[0, 1].flatMap(() => [0x50, 0x41, 0x43, other]),
  ];
  writeFileSync(path, tableBytes("DSDT", [...name(0x41, 0x42), ...name(0x42, 0x41)]));
  for (const format of [[], ["--json"]]) {
    const { status, stdout } = await acpikit(["eval", "PACA", path, ...format]);
    expect(status).toBe(0);
    expect(stdout).toContain("Package");
  }
});

test("a source map turns AML offsets of a backtrace into source lines", async () => {
  const { file, at } = await setUp();
  const { stderr } = await acpikit(["eval", "FAIL", file, "--source-map", at("regs.map.json")]);
  expect(stderr).toContain("regs.asl:11:13: error[interpreter/ae-aml-divide-by-zero]");
  expect(stderr).toContain("Return (1 / Arg0)");
  expect(stderr).toMatch(/regs\.asl:9:\d+: note: called from \\FAIL at offset/);
  const wrong = await acpikit(["eval", "FAIL", file, "--source-map", file]);
  expect(wrong.stderr).toContain("error[cli/not-source-map]");
});

test("methods that call each other compile, and end when they run", async () => {
  const folder = temporaryFolder();
  const source = join(folder, "mutual.asl");
  const methods = "Method (PING, 1) { Return (PONG (Arg0)) } Method (PONG, 1) { Return (PING (Arg0)) }";
  writeFileSync(source, `DefinitionBlock ("", "DSDT", 2, "ACPKIT", "MUTUAL", 1) { ${methods} }`);
  expect(await acpikit(["compile", source])).toMatchObject({ status: 0 });
  const { stdout } = await acpikit(["eval", "PING", join(folder, "mutual.aml"), "--arg", "1", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ status: "error", code: "AE_AML_METHOD_LIMIT" });
});

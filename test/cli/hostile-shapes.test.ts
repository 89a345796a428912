/**
 * Inputs of the shapes that other tools crashed on (numbers of their reports: B13, B14, B21 to B25, B32), given to the
 * commands as a user would: an answer, exit status 0 or 1, never a crash or a bug of ours.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acpikit } from "../support/cli-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const text = (value: string): number[] => Array.from(value, (character) => character.charCodeAt(0));
const u32 = (value: number): number[] => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];

/** A table with a right checksum around a body; `length` may lie. */
function table(signature: string, body: readonly number[], revision = 1, length = 36 + body.length): Uint8Array {
  const head = [...text(signature), ...u32(length), revision, 0, ...text("ACPKIT"), ...text("HOSTILE "), ...u32(1)];
  const bytes = Uint8Array.from([...head, ...text("ACPK"), ...u32(1), ...body]);
  bytes[9] = -bytes.reduce((sum, byte) => sum + byte, 0) & 255;
  return bytes;
}

const zeros = (count: number): number[] => new Array<number>(count).fill(0);

interface Shape {
  readonly shape: string;
  readonly what: string;
  readonly file: string;
  readonly content: Uint8Array | string;
  readonly commands: readonly (readonly string[])[];
}

const look = [
  ["dump"],
  ["disassemble"],
  ["namespace"],
  ["table", "verify"],
  ["lint"],
  // A second path: the file before and after.
  ["diff", "FILE"],
] as const;
const shapes: readonly Shape[] = [
  ...[
    "X",
    "[000h",
    "[0004] Signature",
    "Signature :",
    ': "APIC"',
    '[0004] Signature : "APIC"\n[0004]',
    "\n\n[0001] Revision : \n",
  ].map(
    (content): Shape => ({
      shape: "B13",
      what: JSON.stringify(content),
      file: "odd.dsl",
      content,
      commands: [["compile"]],
    }),
  ),
  ...[0, 1, 2, 35].map(
    (length): Shape => ({
      shape: "B14",
      what: `a file of ${length} bytes`,
      file: "short.aml",
      content: new Uint8Array(length).fill(0x44),
      commands: look,
    }),
  ),
  {
    shape: "B21",
    what: "a CXIMS of CEDT that counts no entries",
    file: "cedt.dat",
    content: table("CEDT", [2, 0, 8, 0, 0, 0, 0, 0]),
    commands: look,
  },
  {
    shape: "B21",
    what: "a CFMWS of CEDT of length 0",
    file: "cedt.dat",
    content: table("CEDT", [1, 0, 0, 0, ...zeros(40)]),
    commands: look,
  },
  {
    shape: "B21",
    what: "a VIOT whose nodes have no length",
    file: "viot.dat",
    content: table("VIOT", [3, 0, 48, 0, ...zeros(8), 1, 0, 0, 0, ...zeros(20)]),
    commands: look,
  },
  {
    shape: "B21",
    what: "a VIOT whose nodes begin behind its end",
    file: "viot.dat",
    content: table("VIOT", [1, 0, 0xff, 0xff, ...zeros(8)]),
    commands: look,
  },
  {
    shape: "B22",
    what: "a PHAT whose device path runs out",
    file: "phat.dat",
    content: table("PHAT", [1, 0, 40, 0, 1, 0, 0, 0, ...zeros(16), 28, 0, 0, 0, 4, 4, 0xff, 0x7f, 0x41, 0, 0x42, 0]),
    commands: look,
  },
  {
    shape: "B22",
    what: "a PHAT record that is longer than the table",
    file: "phat.dat",
    content: table("PHAT", [0, 0, 0xff, 0xff, 1, 0, 0, 0]),
    commands: look,
  },
  {
    shape: "B22",
    what: "an Alias of nothing, and one of itself",
    file: "alias.aml",
    content: table("SSDT", [6, ...text("NONEALI0"), 6, ...text("ALI1ALI1")], 2),
    commands: look,
  },
  {
    shape: "B23",
    what: "a ResourceTemplate without name, and ones that are cut short",
    file: "anonymous.aml",
    content: table(
      "SSDT",
      [
        0x14,
        0x20,
        ...text("MAIN"),
        0,
        0xa4,
        0x11,
        0x10,
        0x0a,
        13,
        0x47,
        1,
        0x78,
        3,
        0x78,
        3,
        1,
        8,
        0x22,
        1,
        0,
        0x79,
        0,
        0xa4,
        0x11,
        5,
        0x0a,
        2,
        0x86,
        9,
      ],
      2,
    ),
    commands: look,
  },
  {
    shape: "B24",
    what: "an OEM ID and a table ID that are longer than their fields",
    file: "long.asl",
    content: 'DefinitionBlock ("", "SSDT", 2, "LONGERTHANSIX", "LONGERTHANEIGHT", 1) { Name (X, 1) }',
    commands: [["compile"]],
  },
  {
    shape: "B24",
    what: "a LoadTable whose identities are longer than the fields, or shorter",
    file: "load.aml",
    content: table(
      "DSDT",
      [
        0x14,
        0x2e,
        ...text("MAIN"),
        0,
        0xa4,
        0x5b,
        0x1f,
        0x0d,
        ...text("SIGNATURE"),
        0,
        0x0d,
        ...text("LONGERTHANSIX"),
        0,
        0x0d,
        ...text("I"),
        0,
        0x0d,
        0,
        0x0d,
        0,
        0,
      ],
      2,
    ),
    commands: [...look, ["eval", "MAIN"]],
  },
  {
    shape: "B32",
    what: "an RSDP that is cut off",
    file: "rsdp.dat",
    content: Uint8Array.from(text("RSD PTR ")),
    commands: look,
  },
  {
    shape: "B32",
    what: "an RSDP of revision 2 with the length of revision 0",
    file: "rsdp.dat",
    content: Uint8Array.from([...text("RSD PTR "), 0, ...text("ACPKIT"), 2, ...zeros(4)]),
    commands: look,
  },
  {
    shape: "B32",
    what: "a MADT entry that runs past the end",
    file: "apic.dat",
    content: table("APIC", [...zeros(8), 0, 8, 0, 0, 1, 0, 0, 0, 9, 200]),
    commands: look,
  },
  {
    shape: "B32",
    what: "a MADT entry of length 0, and one of length 1",
    file: "apic.dat",
    content: table("APIC", [...zeros(8), 0, 0, 0, 1, 1, 1]),
    commands: look,
  },
  {
    shape: "B32",
    what: "a table whose length field is larger than the file",
    file: "big.dat",
    content: table("SRAT", zeros(12), 3, 0x7fff_ffff),
    commands: look,
  },
];

test.each(shapes)("$shape: $what", async ({ file, content, commands }) => {
  const path = join(temporaryFolder(), file);
  writeFileSync(path, content);
  for (const command of commands) {
    const argv = command.map((word) => (word === "FILE" ? path : word));
    const { status, stderr } = await acpikit([...argv, path]);
    expect({ command, status: status <= 1 ? "an answer" : status, stderr: status <= 1 ? "" : stderr }).toEqual({
      command,
      status: "an answer",
      stderr: "",
    });
  }
});

test("B25: table sources and ASL in one run are told apart", async () => {
  const folder = temporaryFolder();
  const write = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const asl = write("one.asl", 'DefinitionBlock ("", "SSDT", 2, "ACPKIT", "MIXED", 1) { Name (X, 1) }');
  const source = write("two.dsl", '[0004] Signature : "WAET"\n[0004] Table Length : 00000028\n');
  const odd = write("three.dsl", "[0004]");
  const { status } = await acpikit(["compile", asl, source, odd, "-o", `${folder}/`]);
  expect(status).toBe(1);
  const good = await acpikit(["compile", asl, "-o", `${folder}/`]);
  expect(good.status).toBe(0);
});

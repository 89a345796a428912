/** Tables that Linux must not get a processor out of: each with one mistake. */
import type { TableChoice } from "./table-image.ts";

export interface BrokenTables {
  readonly name: string;
  readonly edit: Pick<TableChoice, "editAsl" | "editAml">;
}

const replace =
  (pattern: RegExp | string, by: string) =>
  (asl: string): string =>
    asl.replace(pattern, by);

/** Offset of bytes in AML. */
function find(aml: Uint8Array, wanted: readonly number[]): number {
  const at = aml.findIndex((_, index) => wanted.every((byte, step) => aml[index + step] === byte));
  if (at < 0) throw new Error("the AML does not hold the bytes to break");
  return at;
}

const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const METHOD_OP = 0x14;
const STORE_OP = 0x70;
/** No opcode of AML. */
const UNKNOWN_OP = 0xc9;

/** The nine kinds that a first, too trusting version of such a test let pass at one time or another. */
export const brokenTables: readonly BrokenTables[] = [
  { name: "no event method", edit: { editAsl: replace(/Method \(_E02, 0, NotSerialized\)/, "Method (XE02, 0)") } },
  { name: "the method of another event", edit: { editAsl: replace("_E02", "_E03") } },
  { name: "the bitmap at another port", edit: { editAsl: replace("0xAF00", "0xAE00") } },
  {
    name: "Notify with another value",
    edit: { editAsl: replace(/Notify \((\w+), (One|0x01)\)/g, "Notify ($1, 0x81)") },
  },
  {
    name: "_MAT with another APIC ID",
    edit: { editAsl: replace("Store (Arg1, Index (Local0, 0x03))", "Store (0x7E, Index (Local0, 0x03))") },
  },
  { name: "_STA always 0", edit: { editAsl: replace("Return (0x0F)", "Return (Zero)") } },
  {
    name: "a name that is nowhere",
    edit: { editAml: (aml) => aml.set(letters("CPOX"), find(aml, letters("CPON")) + 0) },
  },
  {
    name: "a PkgLength that is one too long",
    edit: {
      editAml: (aml) => {
        // MethodOp PkgLength NameSeg: the length is one byte, of up to 63.
        const name = find(aml, letters("_E02"));
        if (aml[name - 2] !== METHOD_OP) throw new Error("_E02 has a longer PkgLength than expected");
        aml[name - 1] = (aml[name - 1] ?? 0) + 1;
      },
    },
  },
  {
    name: "an opcode that does not exist",
    edit: {
      editAml: (aml) => {
        const name = find(aml, letters("PRSC"));
        const store = aml.indexOf(STORE_OP, name);
        aml[store] = UNKNOWN_OP;
      },
    },
  },
];

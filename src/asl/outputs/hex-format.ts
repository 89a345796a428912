/**
 * How bytes and remarks read in each of the languages iasl writes hex output for; the engines (hex-text.ts,
 * named-arrays.ts, listing.ts) walk these.
 */
import { byteText, inRemark } from "./hex-rows.ts";

/** The languages of hex output: `-tc`, `-ta`, `-ts`. */
export type HexLanguage = "c" | "asm" | "asl";

export interface HexFormat {
  /** What stands before each line of a remark, and the lines around it. */
  readonly remark: { readonly open: string | undefined; readonly line: string; readonly close: string | undefined };
  /** Name of the language in the head of a file. */
  readonly title: string;
  /** Lines before the bytes, given the table's name. */
  readonly opening: (name: string) => readonly string[];
  readonly closing: readonly string[];
  /** One byte. */
  readonly byte: (value: number) => string;
  /** Text before a row's first byte. */
  readonly rowStart: string;
  /** The last row has no comma behind it and is filled up with this. */
  readonly padding: string;
  /** A row ends with a comma, except the last. */
  readonly hasTrailingComma: boolean;
  /** The remark behind a row. */
  readonly rowEnd: (offset: string, ascii: string) => string;
}

const cByte = (value: number): string => `0x${byteText(value)}`;

/** By language. */
export const hexFormats: { readonly [L in HexLanguage]: HexFormat } = {
  c: {
    remark: { open: "/*", line: " * ", close: " */" },
    title: "C",
    opening: (name) => [
      `#ifndef __${name.toUpperCase()}_HEX__`,
      `#define __${name.toUpperCase()}_HEX__`,
      "",
      `unsigned char ${name}_aml_code[] =`,
      "{",
    ],
    closing: ["};", "", "#endif"],
    byte: cByte,
    rowStart: "    ",
    padding: "     ",
    hasTrailingComma: true,
    rowEnd: (offset, ascii) => `  /* ${offset}    "${inRemark(ascii)}" */`,
  },
  asm: {
    remark: { open: undefined, line: "; ", close: undefined },
    title: "Assembly",
    opening: () => [],
    closing: [""],
    byte: (value) => `0${byteText(value)}h`,
    rowStart: "  db  ",
    padding: "     ",
    hasTrailingComma: false,
    rowEnd: (offset, ascii) => `   ; ${offset}    "${ascii}"`,
  },
  asl: {
    remark: { open: "/*", line: " * ", close: " */" },
    title: "ASL",
    opening: () => ["    Name (BUF1, Buffer()", "    {"],
    closing: ["    })"],
    byte: cByte,
    rowStart: "        ",
    padding: "     ",
    hasTrailingComma: true,
    rowEnd: (offset, ascii) => `  /* ${offset}    "${inRemark(ascii)}" */`,
  },
};

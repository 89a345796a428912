/** A table as an array of bytes in C, assembler or ASL: iasl's `-tc`, `-ta`, `-ts` (`*.hex`). */
import { bannerText } from "./banner.ts";
import { type HexFormat, type HexLanguage, hexFormats } from "./hex-format.ts";
import { asciiText, offsetText, rowLength, rowsOf } from "./hex-rows.ts";
import type { OutputOrigin } from "./origin.ts";

export interface HexTextOptions extends OutputOrigin {
  readonly language: HexLanguage;
  /** Path of the output; the array is named after it, as iasl does: up to the first dot, without folders. */
  readonly path: string;
}

/**
 * Writes the bytes of a file.
 *
 * Identical to iasl's text behind the remark at its head, which names our version and no date.
 */
export function hexText(bytes: Uint8Array, options: HexTextOptions): string {
  const format = hexFormats[options.language];
  const { open, line, close } = format.remark;
  const size = `AML code block contains 0x${bytes.length.toString(16).toUpperCase()} bytes`;
  const stem = line.trimEnd();
  return [
    ...bannerText(options, format.remark),
    `${line}${format.title} source code output`.replace("Assembly source code", "Assembly code source"),
    `${line}${size}`,
    stem,
    ...(open === undefined || close === undefined ? [] : [close]),
    ...format.opening(arrayName(options.path)),
    ...tableRows(bytes, format),
    ...format.closing,
    "",
  ].join("\n");
}

/** `out/my.table.hex` → `my`. */
export function arrayName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? "").split(".")[0] ?? "";
}

function* tableRows(bytes: Uint8Array, format: HexFormat): Generator<string> {
  for (const { offset, bytes: row } of rowsOf(bytes)) {
    const isLast = offset + rowLength >= bytes.length;
    const missing = rowLength - row.length;
    const data = [...row].map(format.byte).join(",");
    const comma = format.hasTrailingComma ? (isLast ? " " : ",") : "";
    const ascii = asciiText(row);
    const end = format.rowEnd(offsetText(offset), ascii);
    // iasl closes a short row's remark below the others.
    const aligned = missing > 0 ? end.replace(/" \*\/$/, `"${" ".repeat(missing)} */`) : end;
    yield `${format.rowStart}${data}${comma}${format.padding.repeat(missing)}${aligned}`;
  }
}

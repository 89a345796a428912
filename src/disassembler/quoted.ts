/** String literals. @see ACPI 6.5 §19.2.3 */

const escapes: { readonly [code: number]: string } = {
  7: "\\a",
  8: "\\b",
  9: "\\t",
  10: "\\n",
  11: "\\v",
  12: "\\f",
  13: "\\r",
  34: '\\"',
  92: "\\\\",
};

/** Characters in quotes; those beyond ASCII are question marks. */
export function quoted(value: string): string {
  if (/^[ !#-[\]-~]*$/.test(value)) return `"${value}"`;
  let text = "";
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code > 0x7f) text += "?";
    else if (code >= 0x20 && code !== 0x22 && code !== 0x5c && code !== 0x7f) text += value.charAt(i);
    else text += escapes[code] ?? `\\x${code.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return `"${text}"`;
}

/** ToPLD, where a buffer is what it makes of its fields. @see ACPI 6.5 §6.1.8, §19.6.144 */
import { physicalLocationFields, physicalLocationLength } from "../asl/index.ts";
import { sameBytes } from "../base/byte-order.ts";

/**
 * The arguments of ToPLD, those that are not 0: the others are where they are left out.
 *
 * @returns `undefined` if a field has a value without a word, or bits are set that are in no field
 */
export function physicalLocationArguments(bytes: Uint8Array): readonly string[] | undefined {
  if (bytes.length !== physicalLocationLength) return undefined;
  const texts: string[] = [];
  const made = new Uint8Array(bytes.length);
  for (const [name, { bitOffset, bitCount, words }] of Object.entries(physicalLocationFields)) {
    let value = 0;
    for (let bit = 0; bit < bitCount; bit++) {
      const at = bitOffset + bit;
      const isSet = (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
      if (!isSet) continue;
      value |= 1 << bit;
      made[at >> 3] = (made[at >> 3] ?? 0) | (1 << (at & 7));
    }
    const word = words[value];
    // The first word is what people look for on a panel that is the top, so fields with words are always said.
    if (words.length > 0) {
      if (word === undefined) return undefined;
      texts.push(`${name} = "${word}"`);
    } else if (value !== 0) texts.push(`${name} = 0x${value.toString(16).toUpperCase()}`);
  }
  return sameBytes(made, bytes) ? texts : undefined;
}

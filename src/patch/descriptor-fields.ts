/**
 * Where resource descriptors hold numbers that a platform decides on.
 *
 * @see ACPI 6.5 §6.4
 */

/** A little-endian number in a descriptor: offset from the tag byte, width in bytes. */
export interface DescriptorField {
  readonly offset: number;
  readonly width: number;
}

interface DescriptorFields {
  readonly fields: readonly DescriptorField[];
  /** Fields that repeat from an offset to the end of the descriptor. */
  readonly repeated?: DescriptorField;
}

const run = (first: number, width: number, count: number): readonly DescriptorField[] =>
  Array.from({ length: count }, (_, index) => ({ offset: first + width * index, width }));

/** By tag: the item name of a small descriptor shifted to bits 6-3, or the whole byte of a large one. */
const descriptors: Readonly<Record<number, DescriptorFields>> = {
  32: { fields: run(1, 2, 1) }, // IRQ mask, §6.4.2.1
  64: { fields: [...run(2, 2, 2), ...run(6, 1, 2)] }, // I/O port, §6.4.2.5
  72: { fields: [...run(1, 2, 1), ...run(3, 1, 1)] }, // fixed I/O port, §6.4.2.6
  129: { fields: run(4, 2, 4) }, // 24-bit memory, §6.4.3.1
  130: { fields: run(7, 8, 1) }, // generic register, §6.4.3.7
  133: { fields: run(4, 4, 4) }, // 32-bit memory, §6.4.3.3
  134: { fields: run(4, 4, 2) }, // 32-bit fixed memory, §6.4.3.4
  135: { fields: run(6, 4, 5) }, // DWord address space, §6.4.3.5.2
  136: { fields: run(6, 2, 5) }, // Word address space, §6.4.3.5.3
  137: { fields: [], repeated: { offset: 5, width: 4 } }, // extended interrupt, §6.4.3.6
  138: { fields: run(6, 8, 5) }, // QWord address space, §6.4.3.5.1
  139: { fields: run(8, 8, 6) }, // extended address space, §6.4.3.5.4
};

/**
 * The numbers in a resource template.
 *
 * @returns their offsets in `bytes`; undefined when the bytes are no chain of descriptors that ends with an end tag
 */
export function resourceFields(bytes: Uint8Array): readonly DescriptorField[] | undefined {
  const found: DescriptorField[] = [];
  let at = 0;
  for (;;) {
    const lead = bytes[at];
    if (lead === undefined) return undefined;
    const isLarge = lead >= 0x80;
    const length = isLarge ? 3 + (bytes[at + 1] ?? 0) + 256 * (bytes[at + 2] ?? 0) : 1 + (lead & 7);
    // End tag, §6.4.2.9: the last thing in a template, with one byte of checksum.
    if ((lead & 0xf8) === 0x78) return at + length === bytes.length ? found : undefined;
    if (at + length > bytes.length) return undefined;
    const known = descriptors[isLarge ? lead : lead & 0x78];
    if (known !== undefined) {
      const fits = ({ offset, width }: DescriptorField): boolean => offset + width <= length;
      for (const field of known.fields) if (fits(field)) found.push({ ...field, offset: at + field.offset });
      for (let field = known.repeated; field !== undefined && fits(field); ) {
        found.push({ ...field, offset: at + field.offset });
        field = { ...field, offset: field.offset + field.width };
      }
    }
    at += length;
  }
}

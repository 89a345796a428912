/**
 * The fields of a _PLD buffer and the words ToPLD has for their values.
 *
 * @see ACPI 6.5 §6.1.8, §19.6.144
 */

export interface PhysicalLocationField {
  /** From bit 0 of the buffer's first byte. */
  readonly bitOffset: number;
  readonly bitCount: number;
  /** Words for the values from 0 on. */
  readonly words: readonly string[];
}

const field = (bitOffset: number, bitCount: number, words: readonly string[] = []): PhysicalLocationField => ({
  bitOffset,
  bitCount,
  words,
});

/** Bytes of the buffer. */
export const physicalLocationLength = 20;

/** By the words of ToPLD. */
export const physicalLocationFields: { readonly [word: string]: PhysicalLocationField } = {
  PLD_Revision: field(0, 7),
  PLD_IgnoreColor: field(7, 1),
  PLD_Red: field(8, 8),
  PLD_Green: field(16, 8),
  PLD_Blue: field(24, 8),
  PLD_Width: field(32, 16),
  PLD_Height: field(48, 16),
  PLD_UserVisible: field(64, 1),
  PLD_Dock: field(65, 1),
  PLD_Lid: field(66, 1),
  PLD_Panel: field(67, 3, ["TOP", "BOTTOM", "LEFT", "RIGHT", "FRONT", "BACK", "UNKNOWN"]),
  PLD_VerticalPosition: field(70, 2, ["UPPER", "CENTER", "LOWER"]),
  PLD_HorizontalPosition: field(72, 2, ["LEFT", "CENTER", "RIGHT"]),
  PLD_Shape: field(74, 4, [
    "ROUND",
    "OVAL",
    "SQUARE",
    "VERTICALRECTANGLE",
    "HORIZONTALRECTANGLE",
    "VERTICALTRAPEZOID",
    "HORIZONTALTRAPEZOID",
    "UNKNOWN",
    "CHAMFERED",
  ]),
  PLD_GroupOrientation: field(78, 1),
  PLD_GroupToken: field(79, 8),
  PLD_GroupPosition: field(87, 8),
  PLD_Bay: field(95, 1),
  PLD_Ejectable: field(96, 1),
  PLD_EjectRequired: field(97, 1),
  PLD_CabinetNumber: field(98, 8),
  PLD_CardCageNumber: field(106, 8),
  PLD_Reference: field(114, 1),
  PLD_Rotation: field(115, 4),
  PLD_Order: field(119, 5),
  PLD_VerticalOffset: field(128, 16),
  PLD_HorizontalOffset: field(144, 16),
};

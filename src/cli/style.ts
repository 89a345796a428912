/** Colours and weights of terminal text; plain text where there is no colour. */
import type { OutputStream } from "./host.ts";

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export type StyleName = keyof typeof CODES;

/** Paints a text; the plain style returns it as it is. */
export type Style = (name: StyleName, text: string) => string;

export const plainStyle: Style = (_name, text) => text;

export const colourStyle: Style = (name, text) => {
  const [on, off] = CODES[name];
  return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
};

export const COLOUR_CHOICES = ["auto", "always", "never"] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/** Style for one stream. `auto` colours a terminal unless NO_COLOR is set (to anything) or the terminal is dumb. */
export function chooseStyle(
  choice: ColourChoice,
  stream: OutputStream,
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  switch (choice) {
    case "always":
      return colourStyle;
    case "never":
      return plainStyle;
    case "auto": {
      const isRefused = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
      return stream.isTTY === true && !isRefused ? colourStyle : plainStyle;
    }
    default:
      return choice satisfies never;
  }
}

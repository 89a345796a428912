/** Text from inputs made safe for a terminal. */

/** Control characters as their Unicode pictures, so that an input cannot move the cursor or colour the screen. */
export function visible(text: string): string {
  let shown = "";
  for (const character of text)
    shown += isControl(character.charCodeAt(0)) ? picture(character.charCodeAt(0)) : character;
  return shown;
}

const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a) || (code >= 0x7f && code < 0xa0);

const picture = (code: number): string => (code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd");

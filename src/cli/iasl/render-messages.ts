/** Messages as text: iasl's two lines, or one (`-vi`). */
import type { IaslMessage, MessagePlace } from "./messages.ts";

/** Columns of the file name and of the line number before a line of the text. */
const fileColumns = 8;
const lineColumns = 6;
/** The mark moves right with file names that are longer than this. */
const unshiftedName = 6;

const lineHead = ({ path, line }: MessagePlace): string =>
  `${path.padEnd(fileColumns)} ${String(line).padStart(lineColumns)}: `;

const headWidth = fileColumns + 1 + lineColumns + 2;

/** The line in question, and below it level, number, mark and words; ends with an empty line. */
export function twoLineMessage(message: IaslMessage): string {
  const { level, number, text, place, related } = message;
  const head = `${level.padEnd(8)} ${number} -`;
  const detail = message.detail === "" ? "" : ` (${message.detail})`;
  if (place === undefined) return `${head} ${text}${detail}\n\n`;
  const mark = headWidth + place.column + Math.max(0, place.path.length - unshiftedName);
  const hasRoom = head.length + text.length + 2 <= mark;
  const second = hasRoom
    ? `${head}${text.padStart(mark - 1 - head.length)} ^ ${detail}`
    : `${head}${" ".repeat(Math.max(0, mark - head.length))}^ ${text}${detail}`;
  let lines = `${lineHead(place)}${place.text}\n${second}\n\n`;
  for (const other of related.filter(isShown)) {
    lines += `    ${relatedText(message.detail)}\n`;
    if (other.place !== undefined) lines += `    ${lineHead(other.place)}${other.place.text}\n`;
    lines += "\n";
  }
  return lines;
}

/** `file(line) : level number - words`. */
export function oneLineMessage(message: IaslMessage): string {
  const { level, number, text, detail, place, related } = message;
  const where = place === undefined ? "" : `${place.path}(${place.line}) : `;
  const words = `${text}${detail === "" ? "" : ` (${detail})`}`;
  let lines = `${where}${level.toLowerCase().padEnd(8)} ${number} - ${words}\n`;
  for (const other of related.filter(isShown)) {
    lines += `\n    ${relatedText(detail)}\n`;
    if (other.place !== undefined) lines += `    ${other.place.path}(${other.place.line}) : \n`;
  }
  return lines;
}

/** iasl shows the other place of a name that is declared twice, and of nothing else. */
const isShown = ({ text }: { readonly text: string }): boolean => text.includes("declared here");

const relatedText = (detail: string): string => `Original name creation/declaration below: (${detail})`;

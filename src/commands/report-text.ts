import { showable } from "../model/showable.ts";

/** The text of a report, line by line, that a terminal can show whatever the lines contain. */
export function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${showable(line)}\n`).join("");
}

/** One JSON object for other programs. What is escaped for a terminal remains the same JSON. */
export function jsonOf(data: object): string {
  return `${showable(JSON.stringify(data))}\n`;
}

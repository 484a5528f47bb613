import { readFileSync } from "node:fs";
import { z } from "zod";
import { UnreadableInputError } from "../model/errors.ts";
import { type GoldText, goldText } from "./gold-text.ts";

/** An invalid line, with the reason. */
export type BadLine = { readonly line: number; readonly reason: string };

export type Gold = { readonly texts: readonly GoldText[]; readonly bad: readonly BadLine[] };

/** Reads a text file. Throws UnreadableInputError if it cannot be read. */
export function readText(file: string, expected: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new UnreadableInputError(file, `"${file}" cannot be read${code}; expected ${expected}.`, {
      cause: error,
    });
  }
}

function parseLine(line: string): GoldText | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "is not JSON; expected an object with id, field, text and mentions";
  }
  const result = goldText.safeParse(value);
  if (result.success) return result.data;
  return z
    .prettifyError(result.error)
    .replace(/✖ /g, "")
    .replace(/\s*\n\s*/g, " ");
}

/** The labelled texts of a JSON Lines file. A repeated text is an invalid line. */
export function readGold(file: string): Gold {
  const texts: GoldText[] = [];
  const bad: BadLine[] = [];
  const seen = new Set<string>();
  const lines = readText(file, "a JSON Lines file of labelled texts")
    .replace(/^\uFEFF/, "")
    .split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    const reason = typeof parsed === "string" ? parsed : repetition(parsed, seen);
    if (reason !== null) bad.push({ line: index + 1, reason });
    else if (typeof parsed !== "string") texts.push(parsed);
  }
  return { texts, bad };
}

function repetition({ id, field }: GoldText, seen: Set<string>): string | null {
  const key = `${field} ${id}`;
  if (seen.has(key)) return `repeats the ${field} of "${id}"; expected each text only once`;
  seen.add(key);
  return null;
}

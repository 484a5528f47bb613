import { readFileSync } from "node:fs";
import { z } from "zod";
import { UnreadableInputError } from "../model/errors.ts";
import { type GoldText, goldText } from "./gold-text.ts";

/** A line that is no labelled text, with what was expected of it. */
export type BadLine = { readonly line: number; readonly reason: string };

export type Gold = { readonly texts: readonly GoldText[]; readonly bad: readonly BadLine[] };

/** Reads a file whole; throws UnreadableInputError when it cannot be. */
export function readWhole(file: string, expected: string): string {
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
    return "is no JSON; expected one object with id, field, text and mentions";
  }
  const result = goldText.safeParse(value);
  if (result.success) return result.data;
  return z
    .prettifyError(result.error)
    .replace(/✖ /g, "")
    .replace(/\s*\n\s*/g, " ");
}

/** The labelled texts of a JSON Lines file; a text that comes twice is a bad line. */
export function readGold(file: string): Gold {
  const texts: GoldText[] = [];
  const bad: BadLine[] = [];
  const seen = new Set<string>();
  const lines = readWhole(file, "a JSON Lines file of labelled texts")
    .replace(/^\uFEFF/, "")
    .split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    const reason = typeof parsed === "string" ? parsed : repeats(parsed, seen);
    if (reason !== null) bad.push({ line: index + 1, reason });
    else if (typeof parsed !== "string") texts.push(parsed);
  }
  return { texts, bad };
}

function repeats({ id, field }: GoldText, seen: Set<string>): string | null {
  const key = `${field} ${id}`;
  if (seen.has(key)) return `is the ${field} of "${id}" again; expected each text once`;
  seen.add(key);
  return null;
}

import type { z } from "zod";
import { shorten } from "./shorten.ts";

/** The first problem with a value: "expected `isNamedDay` to be true or false, found 5". */
export function describeIssue(error: z.ZodError, value: unknown): string {
  const [issue] = error.issues;
  if (issue === undefined) return "expected a written question";
  const path = issue.path.map(String);
  const found = path.reduce(propertyOf, value);
  if (path.length === 0) return `expected ${issue.message}, found ${describeValue(found)}`;
  return `expected \`${path.join(".")}\` to be ${issue.message}, found ${describeValue(found)}`;
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** Enough of a value to recognise it. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  return shorten(typeof value === "object" && value !== null ? kindOf(value) : JSON.stringify(value));
}

function kindOf(value: object): string {
  return Array.isArray(value) ? "a list" : "an object";
}

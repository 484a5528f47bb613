import { z } from "zod";

/** A text that a person types, such as a name: not empty, and at most so many characters. */
export function typedText(maxLength = 500) {
  return z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(maxLength, `must be at most ${maxLength} characters`);
}

import { z } from "zod";
import type { NodeLabel } from "../../src/model/graph.ts";
import { builder } from "./builder.ts";
import { withArticle } from "./ids/node-key.ts";
import { typedText } from "./typed-text.ts";

/** The arguments of a field that looks up one node: `id`, and each other way to name the node with its description. */
export function lookupArgs<Name extends string>(label: NodeLabel, names: Readonly<Record<Name, string>>) {
  return builder.args((t) => ({
    id: t.id({
      required: false,
      description: `The id of ${withArticle(label)}, from an earlier query.`,
      validate: z.string().max(500, "must be at most 500 characters"),
    }),
    ...(Object.fromEntries(
      Object.entries<string>(names).map(([name, description]) => [
        name,
        t.string({ required: false, description, validate: typedText(300) }),
      ]),
    ) as Record<Name, ReturnType<typeof t.string<false>>>),
  }));
}

/** Checks that exactly one of these arguments of a lookup is given. */
export function exactlyOne(...names: readonly string[]) {
  return z
    .looseObject({})
    .refine(
      (args: Readonly<Record<string, unknown>>) => names.filter((name) => args[name] != null).length === 1,
      {
        error: `Give exactly one of these arguments: ${names.join(", ")}.`,
      },
    );
}

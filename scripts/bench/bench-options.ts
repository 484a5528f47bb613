import { parseArgs } from "node:util";
import { z } from "zod";

/** Command-line options of the benchmark. */

export const benchHelp = `Times imports, queries over HTTP and linking, on generated questions, which are the same in every run.

  --sizes N,N      numbers of questions (default 10000,100000)
  --engines E,E    sqlite, neo4j or both (default both)
  --format F       text (plain text with dates) or json (as from Parliament's API) (default json, which
                   alone has groups, holding answers and truncated texts)
  --minutes N      time of the whole run: what would take longer is left out, and said (default 20)
  --seconds N      time of each measurement of a query: to warm up, one by one, and with ten clients (default 1)
  --requests N     most requests timed one by one (default 300)
  --texts FILE     also time linking on real texts: one JSON object per line, with "question" and "answer"
                   (default ../shared/data/texts.jsonl, if it exists)
  --json FILE      also write all results to FILE
`;

const wholeNumber = (name: string, example: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,7}$/, `${name} must be whole numbers above 0, such as ${example}`)
    .transform(Number);

const commaSeparated = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((list) => list.split(",").map((each) => each.trim()))
    .pipe(z.array(item).transform((items) => [...new Set(items)]));

const options = z.object({
  sizes: commaSeparated(wholeNumber("--sizes", "10000,100000")),
  engines: commaSeparated(z.enum(["sqlite", "neo4j"], "--engines must be sqlite, neo4j or sqlite,neo4j")),
  format: z.enum(["text", "json"], "--format must be text or json"),
  minutes: wholeNumber("--minutes", "20"),
  seconds: wholeNumber("--seconds", "1"),
  requests: wholeNumber("--requests", "300"),
  texts: z.string().optional(),
  json: z.string().optional(),
  help: z.boolean(),
});

export type BenchOptions = z.infer<typeof options>;
export type Engine = BenchOptions["engines"][number];

/** Throws an error that says which options are invalid. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string", default: "10000,100000" },
      engines: { type: "string", default: "sqlite,neo4j" },
      format: { type: "string", default: "json" },
      minutes: { type: "string", default: "20" },
      seconds: { type: "string", default: "1" },
      requests: { type: "string", default: "300" },
      texts: { type: "string" },
      json: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const checked = options.safeParse(values);
  if (checked.success) return checked.data;
  throw new Error([...new Set(checked.error.issues.map(({ message }) => message))].join("\n"));
}

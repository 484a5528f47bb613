import { readFile } from "node:fs/promises";
import { z } from "zod";

const line = z.strictObject({
  value: z.looseObject({ id: z.int(), questionText: z.string(), answerText: z.string().nullable() }),
  links: z.array(z.object({ rel: z.string(), href: z.string(), method: z.string() })),
  retrievedAt: z.iso.datetime(),
  detail: z.boolean(),
});

type FetchedLine = z.infer<typeof line>;

/** The lines of a fetched file, each of them whole. */
export async function fetchedLines(file: string): Promise<readonly FetchedLine[]> {
  const text = await readFile(file, "utf8");
  if (text === "") return [];
  if (!text.endsWith("\n")) throw new Error(`The last line of ${file} is torn.`);
  return text
    .slice(0, -1)
    .split("\n")
    .map((each) => line.parse(JSON.parse(each)));
}

/** The same without what differs from run to run. */
export async function fetchedContent(file: string): Promise<readonly Omit<FetchedLine, "retrievedAt">[]> {
  return (await fetchedLines(file)).map(({ retrievedAt: _, ...rest }) => rest);
}

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { parseFile } from "../../src/import/formats/parse-file.ts";
import { linkCountries } from "../../src/linking/countries/link-countries.ts";
import { linkTopics } from "../../src/linking/topics/link-topics.ts";

/** Links the texts of a file repeatedly in a separate process: `link-once.ts FILE` (questions, or `.jsonl`). */

const SECONDS = 3;

const line = z.object({ question: z.string(), answer: z.string() });

async function readTexts(file: string): Promise<readonly string[]> {
  const texts: string[] = [];
  if (file.endsWith(".jsonl")) {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      const { question, answer } = line.parse(JSON.parse(text));
      texts.push(question, answer);
    }
    return texts;
  }
  for await (const entry of parseFile(file)) {
    if (entry.kind !== "record") continue;
    texts.push(entry.record.text);
    if (entry.record.answer !== null) texts.push(entry.record.answer.text);
  }
  return texts;
}

const texts = await readTexts(process.argv[2] ?? "");
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000_000;

/** CPU time of this thread in milliseconds, so that other processes do not affect the result. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Megabytes per second on one core: complete passes over all texts until the time is up, after a warm-up pass. */
function timePasses(link: (text: string) => unknown): number {
  for (const text of texts) link(text);
  const start = cpuTime();
  let passes = 0;
  while (cpuTime() - start < SECONDS * 1000) {
    for (const text of texts) link(text);
    passes += 1;
  }
  return (passes * megabytes * 1000) / (cpuTime() - start);
}

const countries = timePasses((text) => linkCountries(text));
const topics = timePasses((text) => linkTopics(text, null, "Question"));
const both = timePasses((text) => [linkCountries(text), linkTopics(text, null, "Question")]);
process.stdout.write(JSON.stringify({ texts: texts.length, megabytes, countries, topics, both }));

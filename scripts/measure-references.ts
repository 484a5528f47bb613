import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Candidate, chooseTarget } from "../src/linking/references/choose-target.ts";
import { findReferences } from "../src/linking/references/find-references.ts";
import type { House } from "../src/model/nodes.ts";

/** Counts the references of real questions that are found and joined: `measure-references.ts [FOLDER of YYYY-MM.json]`. */

const day = z.string().transform((moment) => moment.slice(0, 10));
const month = z.object({
  results: z.array(
    z.object({
      value: z.object({
        id: z.int(),
        uin: z.string(),
        house: z
          .enum(["Commons", "Lords"])
          .transform((name): House => (name === "Lords" ? "LORDS" : "COMMONS")),
        dateTabled: day,
        dateAnswered: day.nullable(),
        questionText: z.string().nullable(),
        answerText: z.string().nullable(),
      }),
    }),
  ),
});
type Question = z.infer<typeof month>["results"][number]["value"];

const entities: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"' };

/** Plain text near enough to count in. */
function strip(html: string): string {
  return html
    .replace(/<\/(?:p|li|td|tr)>|<br ?\/?>/g, "\n\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity);
}

function readQuestions(folder: string): ReadonlyMap<number, Question> {
  const questions = new Map<number, Question>();
  for (const file of readdirSync(folder).sort()) {
    const { results } = month.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
    for (const { value } of results) questions.set(value.id, value);
  }
  return questions;
}

const folder = process.argv[2] ?? join(import.meta.dirname, "../../shared/data/written-questions-api/full");
if (!existsSync(folder))
  throw new Error(`${folder} is no folder; expected one of API results, YYYY-MM.json.`);

const questions = readQuestions(folder);
const byUin = Map.groupBy(questions.values(), ({ uin }) => uin);
/** `absent`: no question has the number. `uncertain`: those that have it are of another session, or two of them fit. */
const counts = {
  texts: 0,
  pointing: 0,
  references: 0,
  dated: 0,
  numberless: 0,
  joined: 0,
  absent: 0,
  uncertain: 0,
};
const started = performance.now();

for (const question of questions.values()) {
  const texts = [
    { html: question.questionText, writtenOn: question.dateTabled },
    { html: question.answerText, writtenOn: question.dateAnswered ?? question.dateTabled },
  ];
  for (const { html, writtenOn } of texts) {
    if (!html) continue;
    const references = findReferences(strip(html), writtenOn);
    counts.texts += 1;
    if (references.length > 0) counts.pointing += 1;
    for (const { uin, house, on } of references) {
      counts.references += 1;
      if (on !== null) counts.dated += 1;
      if (uin === null) {
        counts.numberless += 1;
        continue;
      }
      const candidates = (byUin.get(uin) ?? [])
        .filter(({ id }) => id !== question.id)
        .map(
          (each): Candidate => ({
            id: String(each.id),
            house: each.house,
            tabledOn: each.dateTabled,
            answeredOn: each.dateAnswered,
          }),
        );
      const target = chooseTarget({ house: house ?? question.house, on, writtenOn }, candidates);
      if (target !== null) counts.joined += 1;
      else if (candidates.length === 0) counts.absent += 1;
      else counts.uncertain += 1;
    }
  }
}

const seconds = Number(((performance.now() - started) / 1000).toFixed(2));
process.stdout.write(`${JSON.stringify({ questions: questions.size, ...counts, seconds }, null, 2)}\n`);

import { importFolder } from "./measure/import-folder.ts";

/** Counts the references that an import of a folder finds and resolves: `measure-references.ts [FOLDER]`. */

const store = await importFolder(process.argv[2]);

const everything = { limit: 1_000_000, afterKey: null, afterId: null };
const questions = await store.read("list-questions", everything);
const answers = await store.read("list-answers", everything);
const idsOf = (texts: readonly { readonly id: string }[]) => texts.map(({ id }) => id);
const fromQuestions = await store.read("references-of-questions", { ids: idsOf(questions), ...everything });
const fromAnswers = await store.read("references-of-answers", { ids: idsOf(answers), ...everything });
const references = [...fromQuestions, ...fromAnswers];
const numbered = await store.read("references-with-candidates", {
  limit: everything.limit,
  ...{ afterLabel: "", afterId: "", afterPosition: -1 },
});
await store.close();

const textsWith = (found: readonly { readonly sourceId: string }[]) =>
  new Set(found.map(({ sourceId }) => sourceId)).size;
const open = numbered.filter(({ targetId }) => targetId === null);
const absent = open.filter(({ candidates }) => candidates.length === 0).length;
const counts = {
  questions: questions.length,
  texts: [...questions, ...answers].filter(({ text }) => text !== "").length,
  /** Texts with at least one reference. */
  pointing: textsWith(fromQuestions) + textsWith(fromAnswers),
  references: references.length,
  dated: references.filter(({ pointedOn }) => pointedOn !== null).length,
  numberless: references.length - numbered.length,
  joined: numbered.length - open.length,
  /** No other question has the number. */
  absent,
  /** Questions have the number, but they belong to another session, or two of them fit. */
  uncertain: open.length - absent,
};
process.stdout.write(`${JSON.stringify(counts, null, 2)}\n`);

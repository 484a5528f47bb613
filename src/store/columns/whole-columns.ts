import type { CodedColumn, CodedCountries, CodedLists } from "./coded-values.ts";
import type { Columns } from "./columns.ts";
import { DayNumbers } from "./day-numbers.ts";
import { addDays, JoinedColumn, JoinedLists } from "./join-columns.ts";
import { newestFirst } from "./newest-first.ts";
import { HASH_WORDS, numberTexts } from "./text-numbers.ts";
import { ValueCodes } from "./value-codes.ts";

type TextPart = { readonly countries: CodedLists; readonly topics: CodedLists };

/** Some answers in their order, with numbers of their own for values. */
export type AnswerPart = TextPart & {
  readonly ministers: CodedColumn;
  readonly answeredOn: CodedColumn;
  readonly holding: Uint8Array;
  /** The beginnings of the hashes of their texts. */
  readonly texts: Uint32Array;
};

/** The same of questions. `answers` are the numbers of their answers; -1 for none. */
export type QuestionPart = TextPart & {
  readonly countries: CodedCountries;
  readonly answers: Int32Array;
  readonly askers: CodedColumn;
  readonly parties: CodedColumn;
  readonly departments: CodedColumn;
  readonly houses: CodedColumn;
  readonly states: CodedColumn;
  readonly tabledOn: CodedColumn;
  readonly dueOn: CodedColumn;
  readonly seenUntil: CodedColumn;
};

/**
 * Joins parts to the columns of all questions and answers. Throws a RangeError if a value does not fit into them. The
 * numbers of questions and answers must be known before.
 */
export class WholeColumns {
  readonly #days = new DayNumbers();
  readonly #countries = new ValueCodes();
  readonly #topics = new ValueCodes();
  readonly #ofAnswers;
  readonly #ofQuestions;

  constructor(size: { readonly questions: number; readonly answers: number }) {
    const lists = (count: number) => ({
      countries: new JoinedLists(this.#countries, count),
      topics: new JoinedLists(this.#topics, count),
    });
    this.#ofAnswers = {
      ...{ count: size.answers, added: 0, lists: lists(size.answers) },
      ministers: new JoinedColumn(new Uint32Array(size.answers)),
      answeredOn: new Int32Array(size.answers),
      holding: new Uint8Array(size.answers),
      texts: new Uint32Array(size.answers * HASH_WORDS),
    };
    this.#ofQuestions = {
      ...{ count: size.questions, added: 0, lists: lists(size.questions) },
      answers: new Int32Array(size.questions),
      fields: [] as Uint8Array[],
      single: {
        askers: new JoinedColumn(new Uint32Array(size.questions)),
        parties: new JoinedColumn(new Uint16Array(size.questions)),
        departments: new JoinedColumn(new Uint16Array(size.questions)),
        houses: new JoinedColumn(new Uint8Array(size.questions)),
        states: new JoinedColumn(new Uint8Array(size.questions)),
      },
      dated: {
        tabledOn: new Int32Array(size.questions),
        dueOn: new Int32Array(size.questions),
        seenUntil: new Int32Array(size.questions),
      },
    };
  }

  /** Adds the next answers. Returns the number of the first. */
  addAnswers(part: AnswerPart): number {
    const { ministers, answeredOn, holding, lists, added } = this.#ofAnswers;
    ministers.add(added, part.ministers);
    addDays(answeredOn, added, part.answeredOn, this.#days);
    holding.set(part.holding, added);
    this.#ofAnswers.texts.set(part.texts, added * HASH_WORDS);
    lists.countries.add(added, part.countries);
    lists.topics.add(added, part.topics);
    this.#ofAnswers.added += part.holding.length;
    return added;
  }

  /** Adds the next questions. Returns the number of the first. */
  addQuestions(part: QuestionPart): number {
    const { answers, single, dated, lists, added } = this.#ofQuestions;
    answers.set(part.answers, added);
    for (const name of Object.keys(single) as (keyof typeof single)[]) single[name].add(added, part[name]);
    for (const name of Object.keys(dated) as (keyof typeof dated)[])
      addDays(dated[name], added, part[name], this.#days);
    lists.countries.add(added, part.countries);
    lists.topics.add(added, part.topics);
    this.#ofQuestions.fields.push(part.countries.fields);
    this.#ofQuestions.added += part.answers.length;
    return added;
  }

  /** The columns, when all parts have been added. `lineageOf` gives the lines of topics by their numbers. */
  finish(lineageOf: (topics: ValueCodes) => Columns["lineage"]): Columns {
    const { ministers, answeredOn, holding, texts } = this.#ofAnswers;
    const { answers, fields, single, dated } = this.#ofQuestions;
    const listsOf = (name: keyof TextPart, of: ValueCodes) => ({
      of,
      questions: this.#ofQuestions.lists[name].lists,
      answers: this.#ofAnswers.lists[name].lists,
    });
    return {
      ...{ questionCount: this.#ofQuestions.count, answerCount: this.#ofAnswers.count, days: this.#days },
      ...{ ministers, answeredOn, holding, answers, ...single, ...dated },
      texts: numberTexts(texts),
      newestFirst: newestFirst(dated.tabledOn),
      countries: { ...listsOf("countries", this.#countries), questionFields: Buffer.concat(fields) },
      topics: listsOf("topics", this.#topics),
      lineage: lineageOf(this.#topics),
    };
  }
}

import { isInHeading, type TextField, textFields } from "../../src/model/edges.ts";
import type { Exchange, Reply } from "../../src/model/exchange.ts";
import { wordsOfAnswer, wordsOfQuestion } from "../../src/search/searched-words.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import { matches } from "../search/matches.ts";
import { topics } from "./fixture.ts";

/** What a filter means, said once more over plain objects. */

const isIn = (list: readonly string[] | undefined, value: string | null | undefined) =>
  list === undefined || list.length === 0 || (value != null && list.includes(value));

const isBetween = (from: string | undefined, to: string | undefined, day: string | null | undefined) =>
  (from === undefined && to === undefined) ||
  (day != null && (from === undefined || day >= from) && (to === undefined || day <= to));

/** Whether a question was overdue on a day, as far as its sources had looked. */
export function overdueOn({ question, reply }: Exchange, asOf: string): "YES" | "NO" | "UNKNOWN" {
  const { state, dueOn, seenUntil } = question;
  if (state === "WITHDRAWN" || (dueOn !== null && dueOn >= asOf)) return "NO";
  if (state === "UNANSWERED" || state === "HOLDING")
    return dueOn !== null && seenUntil !== null && dueOn < seenUntil ? "YES" : "UNKNOWN";
  if (seenUntil === null || asOf >= seenUntil) return "NO";
  const answeredOn = reply?.answer.answeredOn ?? null;
  if (answeredOn === null || answeredOn > seenUntil) return "UNKNOWN";
  if (answeredOn <= asOf) return "NO";
  return dueOn === null ? "UNKNOWN" : "YES";
}

const fitsQuestion = (each: Exchange, f: FilterParams): boolean =>
  isIn(f.askerIds, each.asked?.memberId) &&
  isIn(f.partyIds, each.asked?.partyId) &&
  isIn(f.departmentIds, each.departmentId) &&
  !f.notDepartmentIds?.some((id) => id === each.departmentId) &&
  isIn(f.houses, each.question.house) &&
  isIn(f.states, each.question.state) &&
  isBetween(f.tabledFrom, f.tabledTo, each.question.tabledOn) &&
  (f.asOf === undefined || overdueOn(each, f.asOf) === f.overdue);

const fitsAnswer = (reply: Reply | null, f: FilterParams): boolean =>
  isIn(f.ministerIds, reply?.answered?.memberId) &&
  isIn(f.officeIds, reply?.answered?.officeId) &&
  isBetween(f.answeredFrom, f.answeredTo, reply?.answer.answeredOn);

export type Text = Pick<Exchange, "mentions" | "about"> | null;
export const countriesOf = (...texts: readonly Text[]) =>
  new Set(texts.flatMap((text) => text?.mentions.map(({ countryCode }) => countryCode) ?? []));

/** The countries that an exchange names in the given fields. */
export function countriesIn(
  fields: readonly TextField[],
  { mentions, reply }: Exchange,
): ReadonlySet<string> {
  const ofQuestion = mentions.filter(({ spans }) =>
    spans.some((span) => fields.includes(isInHeading(span) ? "HEADING" : "QUESTION")),
  );
  const ofAnswer = fields.includes("ANSWER") ? (reply?.mentions ?? []) : [];
  return new Set([...ofQuestion, ...ofAnswer].map(({ countryCode }) => countryCode));
}
/** The topics of texts that have at least the given score. */
export const topicsOf = (minScore: number | undefined, ...texts: readonly Text[]) =>
  new Set(
    texts
      .flatMap((text) => text?.about ?? [])
      .filter(({ score }) => score >= (minScore ?? 0))
      .map(({ topicId }) => topicId),
  );

/** The same with all that are broader. */
export function broaderTopicsOf(
  minScore: number | undefined,
  ...texts: readonly Text[]
): ReadonlySet<string> {
  const all = topicsOf(minScore, ...texts);
  for (const id of all) {
    const broaderId = topics.find((topic) => topic.id === id)?.broaderId ?? null;
    if (broaderId !== null) all.add(broaderId);
  }
  return all;
}

function fitsTexts(f: FilterParams, named: ReadonlySet<string>, ...texts: readonly Text[]): boolean {
  const about = topicsOf(f.minScore, ...texts);
  const found = (f.countryCodes ?? []).filter((code) => named.has(code)).length;
  return (
    found >= (f.countriesNeeded ?? 0) &&
    !f.notCountryCodes?.some((code) => named.has(code)) &&
    !f.notTopicIds?.some((id) => about.has(id)) &&
    (f.topicIds === undefined || f.topicIds.length === 0 || f.topicIds.some((id) => about.has(id)))
  );
}

/** Whether a text says all that is searched for. */
const says = (text: string, { words }: FilterParams): boolean =>
  words === undefined || matches(text.split(" "), words.expression);

/** Whether a text says nothing that is excluded. */
const isSilent = (text: string, { notWords }: FilterParams): boolean =>
  notWords === undefined || !matches(text.split(" "), notWords.expression);

const answerSays = (reply: Reply | null, f: FilterParams): boolean =>
  reply !== null && says(wordsOfAnswer(reply.answer), f);
const answerIsSilent = (reply: Reply | null, f: FilterParams): boolean =>
  reply === null || isSilent(wordsOfAnswer(reply.answer), f);
const eitherSays = ({ question, reply }: Exchange, f: FilterParams): boolean =>
  says(wordsOfQuestion(question), f) || answerSays(reply, f);

const newestFirst = (a: readonly [string, string], b: readonly [string, string]) =>
  `${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? 1 : -1;

/** The questions that a filter takes, newest first. */
export function questionsOf(exchanges: readonly Exchange[], f: FilterParams): readonly Exchange[] {
  return exchanges
    .filter(
      (each) =>
        fitsQuestion(each, f) &&
        fitsAnswer(each.reply, f) &&
        fitsTexts(f, countriesIn(f.fields ?? textFields, each), each, each.reply),
    )
    .filter((each) => eitherSays(each, f))
    .filter(({ question, reply }) => isSilent(wordsOfQuestion(question), f) && answerIsSilent(reply, f))
    .sort((a, b) =>
      newestFirst([a.question.tabledOn ?? "", a.question.id], [b.question.tabledOn ?? "", b.question.id]),
    );
}

/** The exchanges with which answers meet a filter: an answer counts with one question that meets all conditions on questions. */
export function answeredExchanges(exchanges: readonly Exchange[], f: FilterParams): readonly Answered[] {
  return exchanges
    .filter((each): each is Answered => each.reply !== null)
    .filter(
      (each) =>
        fitsQuestion(each, f) &&
        fitsAnswer(each.reply, f) &&
        fitsTexts(f, countriesOf(each.reply), each.reply),
    )
    .filter(({ reply }) => answerSays(reply, f) && answerIsSilent(reply, f));
}

export type Answered = Exchange & { readonly reply: Reply };

/** The answers of exchanges, newest first, each once. */
export function repliesOf(exchanges: readonly Answered[]): readonly Reply[] {
  return [...new Map(exchanges.map(({ reply }) => [reply.answer.id, reply])).values()].sort((a, b) =>
    newestFirst([a.answer.answeredOn ?? "", a.answer.id], [b.answer.answeredOn ?? "", b.answer.id]),
  );
}

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { capitalized } from "../../src/model/first-letter.ts";
import type { Country } from "../../src/model/nodes.ts";
import {
  type Asker,
  pickAsker,
  pickForeignDepartment,
  pickHomeDepartment,
  pickMinister,
} from "./invented-people.ts";
import * as sentences from "./invented-sentences.ts";
import {
  pickCountry,
  pickForeignSubject,
  pickHomeSubject,
  pickPair,
  type Subject,
} from "./invented-subjects.ts";
import { type BenchFormat, type InventedExchange, printers } from "./print-exchange.ts";
import { between, pick, type Random, randomNumbers } from "./random-numbers.ts";

/** Generates invented questions, which are always the same for the same count, in any format. */

const FOREIGN = 0.3;
/** Shares among questions on foreign affairs: questions on two countries, and answers that name no country. */
const PAIRED = 0.27;
const SILENT = 0.15;
const UNANSWERED = 0.05;
const REPEATED = 0.1;
const HOLDING = 0.02;
/** Questions answered together with the next ones of the same asker, and the most that are. */
const GROUPED = 0.06;
const LARGEST_GROUP = 6;
/** Questions whose beginning alone is known. */
const FROM_LIST = 0.04;
/** A repeated reply is one of this many latest replies on the subject. */
const RECENT = 10;

const FIRST_DAY = Date.UTC(2015, 0, 5);
const LAST_DAY = Date.UTC(2025, 5, 30);

/** What all sentences of an exchange are about. */
type Topic = { readonly countries: readonly Country[]; readonly subject: Subject };

type Replies = Map<Subject, readonly string[]>;

/** When the question was tabled that has this share of all questions before it. */
export function dayAt(share: number): Date {
  return new Date(FIRST_DAY + share * (LAST_DAY - FIRST_DAY));
}

export async function generateQuestions(count: number, file: string, format: BenchFormat): Promise<void> {
  const { start, separator, end, print } = printers[format];
  const out = createWriteStream(file);
  const closed = once(out, "close");
  for (const exchange of inventExchanges(count)) {
    const printed = (exchange.number === 0 ? start : separator) + print(exchange);
    if (!out.write(printed)) await once(out, "drain");
  }
  out.end(end);
  await closed;
}

export function* inventExchanges(count: number): Generator<InventedExchange> {
  const random = randomNumbers(count);
  const replies: Replies = new Map();
  for (let number = 0; number < count; ) {
    const size = random() < GROUPED ? between(random, 2, LARGEST_GROUP) : 1;
    const group = Array.from({ length: Math.min(size, count - number) }, (_, at) => number + at);
    yield* generateGroup(random, group, dayAt(number / count), replies);
    number += group.length;
  }
}

/** Questions of one asker with the same answer; mostly one. */
function* generateGroup(
  random: Random,
  group: readonly number[],
  day: Date,
  replies: Replies,
): Generator<InventedExchange> {
  const isForeign = random() < FOREIGN;
  const countries = isForeign ? (random() < PAIRED ? pickPair(random) : [pickCountry(random)]) : [];
  const topic = { countries, subject: (isForeign ? pickForeignSubject : pickHomeSubject)(random) };
  const department = (isForeign ? pickForeignDepartment : pickHomeDepartment)(random);
  const asker = pickAsker(random);
  const { heading } = topic.subject;
  const isAnswered = random() >= UNANSWERED;
  const answer = isAnswered ? generateAnswer(random, department, topic, replies) : null;
  for (const number of group)
    yield {
      ...{ number, day, asker, department, answer },
      heading: isForeign ? `${countries[0]?.name}: ${heading}` : heading,
      question: generateQuestion(random, asker, department, topic),
      siblings: answer === null ? [] : group.filter((other) => other !== number),
      isFromList: random() < FROM_LIST,
    };
}

function generateAnswer(random: Random, department: string, topic: Topic, replies: Replies) {
  const isHolding = random() < HOLDING;
  const minister = pickMinister(random, department, topic.countries.length > 0);
  const text = isHolding ? sentences.holding : repeatOrGenerate(random, topic, replies);
  return { minister, text, isHolding };
}

function generateQuestion(random: Random, { isPeer }: Asker, department: string, topic: Topic): string {
  const whom = isPeer ? "His Majesty's Government" : `the Minister at the ${department}`;
  const text = pick(
    random,
    topic.countries.length > 0 ? sentences.foreignQuestions : sentences.homeQuestions,
  );
  return `To ask ${whom}, ${fill(random, text, topic)}.`;
}

function repeatOrGenerate(random: Random, topic: Topic, replies: Replies): string {
  const recent = replies.get(topic.subject) ?? [];
  if (random() < REPEATED && recent.length > 0) return pick(random, recent);
  const reply = generateReply(random, topic);
  replies.set(topic.subject, [...recent, reply].slice(-RECENT));
  return reply;
}

/** A reply with one to four paragraphs and seven to nine sentences. The first sentence states the subject. */
function generateReply(random: Random, topic: Topic): string {
  const isForeign = topic.countries.length > 0;
  const silent = isForeign && random() < SILENT;
  const openings = silent
    ? sentences.silentOpenings
    : isForeign
      ? sentences.foreignOpenings
      : sentences.homeOpenings;
  const others =
    isForeign && !silent
      ? [...sentences.foreignSentences, ...sentences.plainSentences]
      : sentences.plainSentences;
  const paragraphs = between(random, 1, 4);
  const count = between(random, 7, 9);
  let text = fill(random, pick(random, openings), topic);
  const first = between(random, 0, others.length - 1);
  for (let n = 1; n < count; n++) {
    const startsParagraph = random() < (paragraphs - 1) / (count - 1);
    // 5 is coprime to the lengths of both lists, so that no sentence is repeated.
    const sentence = others[(first + 5 * n) % others.length] ?? "";
    text += `${startsParagraph ? "\n\n" : " "}${fill(random, sentence, topic)}`;
  }
  return capitalized(text);
}

function fill(random: Random, text: string, { countries, subject }: Topic): string {
  return text.replace(/\{(\w+)\}/g, (_mark, name: string) => {
    const country = () => pick(random, countries);
    switch (name) {
      case "countries":
        return countries.map((each) => each.name).join(" and ");
      case "country":
        return country().name;
      case "people":
        return country().demonyms[0] ?? "local";
      case "other":
        return pickCountry(random).name;
      case "topic":
        return subject.phrase;
      case "day":
        return String(between(random, 1, 28));
      case "month":
        return pick(random, sentences.months);
      case "year":
        return String(between(random, 2014, 2025));
      case "uin":
        return String(between(random, 1000, 199_999));
      case "small":
        return String(between(random, 3, 48));
      default:
        return String(between(random, 50, 999));
    }
  });
}

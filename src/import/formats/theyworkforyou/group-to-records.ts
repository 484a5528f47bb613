import { normaliseText, sha256 } from "../../../model/ids.ts";
import type { House } from "../../../model/nodes.ts";
import { type GroupedQuestion, type ParsedRecord, unknownQuestionFields } from "../../question-record.ts";
import type { Origin } from "../../read/open-source.ts";
import { type ParsedEntry, skip } from "../parsed-entry.ts";
import type { Ques, QuestionGroup } from "./question-group.ts";
import { readAnswer } from "./read-answer.ts";
import { splitQuestion } from "./split-question.ts";

/** What all records of a file have in common. */
export type FileFacts = {
  readonly origin: Origin;
  readonly house: House | null;
  /** The letter of the file's scrape; null if it has none. */
  readonly scrape: string | null;
};

/** Addresses of Parliament's pages of questions, which contain the date tabled. */
const tabledAddress = /\/written-questions?\//i;

/** The records of a group, one for each number. Each lists the others, and all have the same answer. */
export function* groupToRecords(group: QuestionGroup, facts: FileFacts): Generator<ParsedEntry> {
  const empty = group.replies.filter(({ blocks }) => blocks.length === 0);
  const numbered = withoutRepeats(
    group.questions.flatMap((ques) =>
      splitQuestion(ques.blocks).map((part, at) => ({
        ...{ ques, ...part, ...datesOf(ques) },
        // The source has no id for a second number in one element.
        sourceId: at === 0 ? ques.attributes.id.id : `${ques.attributes.id.id}.${part.uin}`,
      })),
    ),
  );
  for (const question of numbered) {
    const { ques, uin, text, sourceId, tabledOn, publishedOn } = question;
    const line = ques.line;
    if (text === "") {
      yield skip(facts.origin, line, "the question has no text; expected a <p> with text inside <ques>");
      continue;
    }
    const answer = readAnswer(group.replies, publishedOn);
    if (text.includes(REPLACED) || answer?.html?.includes(REPLACED)) {
      yield skip(
        facts.origin,
        line,
        "contains bytes that are invalid in the file's encoding; correct the encoding in the XML declaration",
      );
      continue;
    }
    const { id: gid, speakername, url } = ques.attributes;
    const content = {
      ...unknownQuestionFields,
      sourceId,
      uin,
      house: facts.house,
      heading: group.heading,
      tabledOn,
      groupedWith: groupOf(question, numbered),
      url,
      asker:
        speakername === null ? null : { memberId: null, name: speakername, party: null, constituency: null },
      department: group.department,
      text,
      answer,
    } satisfies Partial<ParsedRecord>;
    yield {
      kind: "record",
      record: {
        ...content,
        statedAt: facts.origin.statedAt,
        snapshot: snapshotOf(facts, gid.day),
        provenance: {
          source: facts.origin.path,
          line,
          retrievedAt: facts.origin.retrievedAt,
          // Without what differs between scrapes of the same question.
          contentHash: sha256(JSON.stringify(content)),
        },
      },
    };
  }
  for (const { line } of empty) {
    yield skip(facts.origin, line, "the reply has no text; expected a <p> with text inside <reply>");
  }
}

type Numbered = {
  readonly uin: string | null;
  readonly text: string;
  readonly sourceId: string;
  readonly tabledOn: string | null;
};

/** Drops a question with the same number and text as an earlier one. */
function withoutRepeats<Question extends Numbered>(questions: readonly Question[]): readonly Question[] {
  const seen = new Set<string>();
  return questions.filter(({ uin, text }) => {
    if (uin === null || text === "") return true;
    const key = `${uin}\n${normaliseText(text)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The other questions of a group. One with the same number but another text is identified by its id. */
function groupOf(question: Numbered, all: readonly Numbered[]): readonly GroupedQuestion[] {
  const others = new Map<string, GroupedQuestion>();
  for (const { uin, tabledOn, sourceId } of all) {
    if (uin === null || sourceId === question.sourceId) continue;
    if (uin === question.uin) others.set(sourceId, { uin, tabledOn, id: sourceId });
    else if (!others.has(uin)) others.set(uin, { uin, tabledOn });
  }
  return [...others.values()];
}

/** What the decoder writes for invalid bytes. */
const REPLACED = "\uFFFD";

/** Ids contain the date of publication, or in later files the date tabled. */
function datesOf({ attributes: { id, url } }: Ques) {
  const isTabled = url !== null && tabledAddress.test(url);
  return { tabledOn: isTabled ? id.day : null, publishedOn: isTabled ? null : id.day };
}

/** The files of the two Houses are separate sources, although their ids begin alike. */
function snapshotOf({ origin, house, scrape }: FileFacts, day: string): ParsedRecord["snapshot"] {
  if (scrape === null || house === null) return origin.snapshot;
  return { of: `theyworkforyou/${house === "LORDS" ? "lordswrans" : "wrans"}/${day}`, at: scrape };
}

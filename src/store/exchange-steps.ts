import { isInHeading, type MentionSpan, type Reference } from "../model/edges.ts";
import type { Exchange, Reply } from "../model/exchange.ts";
import { uncapitalized } from "../model/first-letter.ts";
import { idField } from "../model/graph/affiliations.ts";
import { type FoundIn, type JoinedTexts, textEdges } from "../model/text-edges.ts";
import { wordsOfAnswer, wordsOfQuestion } from "../search/searched-words.ts";
import type { WriteStep } from "./catalogue/catalogue.ts";

/**
 * The steps that write questions and answers with all their edges. Older data of these questions are already removed.
 */
export function exchangeSteps(exchanges: readonly Exchange[]): readonly WriteStep[] {
  const replies = repliesOf(exchanges);
  return [
    { query: "clear-answers", rows: sharedAnswers(exchanges) },
    { query: "save-answers", rows: replies.map(answerRow) },
    { query: "save-answer-originals", rows: replies.flatMap(originalRows) },
    { query: "save-questions", rows: exchanges.map(questionRow) },
    {
      query: "save-question-words",
      rows: exchanges.map(({ question }) => ({ id: question.id, words: wordsOfQuestion(question) })),
    },
    {
      query: "save-answer-words",
      rows: replies.map(({ answer }) => ({ id: answer.id, words: wordsOfAnswer(answer) })),
    },
    ...textEdges.map((edge) => foundStep(edge, exchanges, replies)),
    {
      query: "save-question-references",
      rows: exchanges.flatMap(({ question, references }) =>
        references.map((reference, position) => ({
          questionId: question.id,
          ...referenceRow(reference, position),
        })),
      ),
    },
    {
      query: "save-answer-references",
      rows: replies.flatMap(({ answer, references }) =>
        references.map((reference, position) => ({
          answerId: answer.id,
          ...referenceRow(reference, position),
        })),
      ),
    },
  ];
}

/** Each answer once. Questions of a group share an answer. */
function repliesOf(exchanges: readonly Exchange[]): readonly Reply[] {
  const replies = exchanges.flatMap(({ reply }) => (reply === null ? [] : [reply]));
  return [...new Map(replies.map((reply) => [reply.answer.id, reply])).values()];
}

/** Answers that other questions may share, so that clearing a question does not clear them. */
function sharedAnswers(exchanges: readonly Exchange[]): readonly { readonly id: string }[] {
  const shared = exchanges.flatMap(({ question, reply }) =>
    reply === null || reply.answer.id === question.id ? [] : [reply.answer.id],
  );
  return [...new Set(shared)].map((id) => ({ id }));
}

function questionRow({ question, asked, departmentId, reply }: Exchange) {
  return {
    ...question,
    ambiguousMentions: JSON.stringify(question.ambiguousMentions),
    askerId: asked?.memberId ?? null,
    askerPartyId: asked?.partyId ?? null,
    askerConstituencyId: asked?.constituencyId ?? null,
    askerCandidateIds: asked?.candidateIds ?? [],
    departmentId,
    answerId: reply?.answer.id ?? null,
  };
}

function answerRow({ answer, answered, correctorId }: Reply) {
  return {
    ...answer,
    attachments: JSON.stringify(answer.attachments),
    ambiguousMentions: JSON.stringify(answer.ambiguousMentions),
    ministerId: answered?.memberId ?? null,
    officeId: answered?.officeId ?? null,
    officeMatch: answered?.officeMatch ?? null,
    ministerMatch: answered?.ministerMatch ?? null,
    candidateIds: answered?.candidateIds ?? [],
    correctorId,
  };
}

function originalRows({ answer, original }: Reply) {
  return original === null ? [] : [{ answerId: answer.id, ...original }];
}

/** The edges of a type found in questions or in answers. */
function foundStep(
  { plural, from }: JoinedTexts,
  exchanges: readonly Exchange[],
  replies: readonly Reply[],
): WriteStep {
  const texts =
    from === "Question"
      ? exchanges.map((exchange) => ({ id: exchange.question.id, found: byName(exchange) }))
      : replies.map((reply) => ({ id: reply.answer.id, found: byName(reply) }));
  const rows = texts.flatMap(({ id, found }) =>
    (found[plural] ?? []).map((edge) => ({ [idField(from)]: id, ...countsOf(edge), ...edge })),
  );
  // The compiler cannot see that the query and its rows are of one type of edge.
  return { query: `save-${uncapitalized(from)}-${plural}`, rows } as unknown as WriteStep;
}

type Found = Readonly<Record<string, unknown>> & { readonly spans?: readonly MentionSpan[] };

function byName(found: FoundIn<"Question"> | FoundIn<"Answer">): Readonly<Record<string, readonly Found[]>> {
  return found;
}

function countsOf({ spans }: Found) {
  return spans && { count: spans.length, headingCount: spans.filter(isInHeading).length };
}

function referenceRow({ on, ...reference }: Reference, position: number) {
  return { position, ...reference, pointedOn: on };
}

import { departmentId, departmentName } from "../model/department-names.ts";
import type { Batch, Exchange, Reply } from "../model/exchange.ts";
import { foldedText } from "../model/folded-words.ts";
import { heedSignal } from "../model/heed-signal.ts";
import { sha256 } from "../model/ids.ts";
import type { Department } from "../model/nodes.ts";
import { isOfficeTitle } from "../people/office-titles.ts";
import { keptName } from "./kept-name.ts";
import type { LinkText } from "./link-text.ts";
import type { PeopleOfBatch } from "./people/people-of-batch.ts";
import type { PeopleResolver } from "./people/people-resolver.ts";
import type { PrintedAnswer, QuestionRecord } from "./question-record.ts";
import { questionState } from "./question-state.ts";
import type { CurrentQuestion, CurrentReply } from "./records/current-question.ts";
import { later } from "./sound-days.ts";

/** Takes some tenths of a second. */
const QUESTIONS_AT_ONCE = 500;

/** Builds the nodes and edges that a store loads from the current state of questions. */
export async function buildBatch(
  questions: readonly CurrentQuestion[],
  link: LinkText,
  resolver: PeopleResolver,
  signal?: AbortSignal,
): Promise<Batch> {
  const nodes: Nodes = { people: resolver.forBatch(), departments: new Map(), replies: new Map() };
  const exchanges: Exchange[] = [];
  for (const [at, question] of questions.entries()) {
    if (at % QUESTIONS_AT_ONCE === 0) await heedSignal(signal);
    exchanges.push(buildExchange(question, nodes, link));
  }
  return {
    members: nodes.people.members(),
    parties: nodes.people.parties(),
    constituencies: nodes.people.constituencies(),
    departments: [...nodes.departments.values()],
    exchanges,
  };
}

type Nodes = {
  readonly people: PeopleOfBatch;
  readonly departments: Map<string, Omit<Department, "periods" | "abbreviations">>;
  /** By id, so that an answer shared by several questions is built only once. */
  readonly replies: Map<string, Reply>;
};

function buildExchange({ id, record, reply }: CurrentQuestion, nodes: Nodes, link: LinkText): Exchange {
  const { text, heading, tabledOn: writtenOn } = record;
  const { ambiguousMentions, ...edges } = link({ label: "Question", id, text, heading, writtenOn });
  return {
    question: {
      ...asPrinted(record),
      id,
      state: questionState(record),
      seenUntil: seenUntil(record, reply),
      ambiguousMentions,
      ...record.provenance,
    },
    asked: nodes.people.asked(record),
    departmentId: record.department === null ? null : addDepartment(nodes, record.department),
    ...edges,
    reply: reply === null ? null : replyOf(reply, nodes, link),
  };
}

/** What is stored of a question as its source prints it. */
function asPrinted(record: QuestionRecord) {
  const {
    provenance,
    statedAt,
    snapshot,
    sourceId,
    withdrawn,
    groupedWith,
    asker,
    department,
    answer,
    ...printed
  } = record;
  return printed;
}

/** A shared answer tells of its day even if the question's own record does not. */
function seenUntil(record: QuestionRecord, reply: CurrentReply | null): string | null {
  const answeredOn = reply?.answer.answeredOn ?? null;
  const isSound = answeredOn !== null && answeredOn <= (reply?.from.seenUntil ?? "");
  return isSound ? later(record.seenUntil, answeredOn) : record.seenUntil;
}

function replyOf(reply: CurrentReply, nodes: Nodes, link: LinkText): Reply {
  const known = nodes.replies.get(reply.answerId);
  if (known !== undefined) return known;
  const built = buildReply(reply, nodes, link);
  nodes.replies.set(reply.answerId, built);
  return built;
}

function buildReply({ answerId, answer: printed, from }: CurrentReply, nodes: Nodes, link: LinkText): Reply {
  const { html, textBefore, corrector, minister, ...asPrinted } = printed;
  const { text, answeredOn } = printed;
  const writtenOn = answeredOn ?? from.tabledOn;
  const { ambiguousMentions, ...edges } = link({
    label: "Answer",
    id: answerId,
    text,
    heading: null,
    writtenOn,
  });
  return {
    answer: {
      ...asPrinted,
      id: answerId,
      textHash: textHashOf(printed, answerId),
      holding: printed.holding ?? false,
      role: printedRole(printed),
      ambiguousMentions,
      ...from.provenance,
    },
    original: html === null && textBefore === null ? null : { html, textBefore },
    answered: nodes.people.answered(from),
    correctorId: nodes.people.correctorId(from),
    ...edges,
  };
}

/** An office printed in place of a name also gives the role, if the source prints no other. */
function printedRole({ minister }: PrintedAnswer): string | null {
  if (minister === null) return null;
  return minister.role ?? (minister.name !== null && isOfficeTitle(minister.name) ? minister.name : null);
}

/** Case and punctuation make no other text. The rest of a truncated text is unknown, so its hash must equal no other. */
function textHashOf({ text, truncated }: PrintedAnswer, answerId: string): string {
  return sha256(truncated ? `${answerId}\n${text}` : foldedText(text));
}

/** Adds a department's node and returns its id, which is the same for all the department's names. */
function addDepartment({ departments }: Nodes, printed: string): string {
  const id = departmentId(printed);
  departments.set(id, { id, name: keptName(departments.get(id)?.name, departmentName(printed)) });
  return id;
}

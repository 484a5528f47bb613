import type { Batch, Exchange, Reply } from "../model/exchange.ts";
import { departmentId, normaliseText, sha256, slug } from "../model/ids.ts";
import type { Constituency, Department, House, Party } from "../model/nodes.ts";
import type { LinkText } from "./link-text.ts";
import type { PrintedAnswer, PrintedAsker, QuestionRecord } from "./question-record.ts";
import { questionState } from "./question-state.ts";
import type { CurrentQuestion, CurrentReply } from "./records/current-question.ts";
import { keptName, MembersOfBatch } from "./resolve-members.ts";

/** Turns questions as they now stand into the nodes and edges that a store loads. */
export function buildBatch(questions: readonly CurrentQuestion[], link: LinkText): Batch {
  const nodes = {
    members: new MembersOfBatch(),
    parties: new Map<string, Party>(),
    constituencies: new Map<string, Constituency>(),
    departments: new Map<string, Department>(),
  };
  const replies = new Map<string, Reply>();
  const exchanges = questions.map((question) => buildExchange(question, nodes, replies, link));
  return {
    members: nodes.members.all(),
    parties: [...nodes.parties.values()],
    constituencies: [...nodes.constituencies.values()],
    departments: [...nodes.departments.values()],
    exchanges,
  };
}

type Nodes = {
  readonly members: MembersOfBatch;
  readonly parties: Map<string, Party>;
  readonly constituencies: Map<string, Constituency>;
  readonly departments: Map<string, Department>;
};

function buildExchange(
  { id, record, reply }: CurrentQuestion,
  nodes: Nodes,
  replies: Map<string, Reply>,
  link: LinkText,
): Exchange {
  const { uin, house, heading, text, cut, tabledOn, dueOn, namedDay, interest, url, provenance } = record;
  const state = questionState(record);
  return {
    question: {
      ...{ id, uin, house, heading, text, cut, tabledOn, dueOn, namedDay, interest, state, url },
      ...provenance,
    },
    asked: record.asker === null ? null : buildAsked(record.asker, house, nodes),
    departmentId:
      record.department === null ? null : addNamed(nodes.departments, departmentId, record.department),
    ...link(text, heading, tabledOn),
    reply: reply === null ? null : buildReply(reply, record, nodes, replies, link),
  };
}

function buildAsked(asker: PrintedAsker, house: House | null, nodes: Nodes) {
  const { party, seat } = asker;
  // What is printed in a peer's seat ("Life peer") is no constituency.
  const constituency = house === "LORDS" ? null : seat;
  return {
    memberId: nodes.members.idOf(asker, house),
    partyId: party === null ? null : addNamed(nodes.parties, slug, party),
    constituencyId: constituency === null ? null : addNamed(nodes.constituencies, slug, constituency),
  };
}

/** An answer that several questions share is linked once. */
function buildReply(
  { answerId, answer: printed, provenance }: CurrentReply,
  { house, tabledOn }: QuestionRecord,
  nodes: Nodes,
  replies: Map<string, Reply>,
  link: LinkText,
): Reply {
  const known = replies.get(answerId);
  if (known !== undefined) return known;
  const { text, html, textBefore, cut, answeredOn, heldOn, correctedOn, attachments } = printed;
  const { minister, corrector } = printed;
  const reply = {
    answer: {
      ...{ id: answerId, text, textHash: textHashOf(printed, answerId), cut, answeredOn },
      ...{ holding: printed.holding ?? false, heldOn, correctedOn, attachments },
      ...provenance,
    },
    original: html === null && textBefore === null ? null : { html, textBefore },
    // A minister answers in the House in which the question was asked.
    answered:
      minister === null ? null : { memberId: nodes.members.idOf(minister, house), role: minister.role },
    correctorId: corrector === null ? null : nodes.members.idOf(corrector, house),
    ...link(text, null, answeredOn ?? tabledOn),
  };
  replies.set(answerId, reply);
  return reply;
}

/** Of a text that is cut nobody knows what it says to its end, so that it is the same as no other. */
function textHashOf({ text, cut }: PrintedAnswer, answerId: string): string {
  return sha256(cut ? `${answerId}\n${text}` : normaliseText(text));
}

/** Adds a node that is its name, and gives its id. */
function addNamed(
  nodes: Map<string, { readonly id: string; readonly name: string }>,
  identify: (name: string) => string,
  name: string,
): string {
  const id = identify(name);
  nodes.set(id, { id, name: keptName(nodes.get(id)?.name, name) });
  return id;
}

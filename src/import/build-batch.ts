import type { Batch, Exchange, Reply } from "../model/exchange.ts";
import { departmentId, normaliseText, questionId, sha256, slug } from "../model/ids.ts";
import type { Constituency, Department, House, Party } from "../model/nodes.ts";
import type { LinkText } from "./link-text.ts";
import type { PrintedAnswer, PrintedAsker, QuestionRecord } from "./question-record.ts";
import { questionState } from "./question-state.ts";
import { keptName, MembersOfBatch } from "./resolve-members.ts";

/** Turns parsed records into the nodes and edges that a store loads. */
export function buildBatch(records: readonly QuestionRecord[], link: LinkText): Batch {
  const nodes = {
    members: new MembersOfBatch(),
    parties: new Map<string, Party>(),
    constituencies: new Map<string, Constituency>(),
    departments: new Map<string, Department>(),
  };
  const exchanges = records.map((record) => buildExchange(record, nodes, link));
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

function buildExchange(record: QuestionRecord, nodes: Nodes, link: LinkText): Exchange {
  const id = questionId({ ...record, asker: record.asker?.name ?? null });
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
    reply: record.answer === null ? null : buildReply(id, record, record.answer, nodes, link),
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

function buildReply(
  questionId: string,
  { house, tabledOn, provenance }: QuestionRecord,
  printed: PrintedAnswer,
  nodes: Nodes,
  link: LinkText,
): Reply {
  const { text, html, textBefore, cut, answeredOn, heldOn, correctedOn, attachments } = printed;
  const { minister, corrector } = printed;
  return {
    answer: {
      ...{ id: questionId, text, textHash: sha256(normaliseText(text)), cut, answeredOn },
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

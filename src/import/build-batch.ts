import type { Batch, Exchange, Reply } from "../model/exchange.ts";
import { departmentId, normaliseText, questionId, sha256 } from "../model/ids.ts";
import type { Department } from "../model/nodes.ts";
import { emptyDirectory } from "../people/directory.ts";
import { keptName } from "./kept-name.ts";
import type { LinkText } from "./link-text.ts";
import type { PeopleOfBatch } from "./people/people-of-batch.ts";
import { PeopleResolver } from "./people/people-resolver.ts";
import type { PrintedAnswer, QuestionRecord } from "./question-record.ts";
import { questionState } from "./question-state.ts";

const nobodyKnown = new PeopleResolver(emptyDirectory);

/** Turns parsed records into the nodes and edges that a store loads; without a resolver people are what is printed. */
export function buildBatch(
  records: readonly QuestionRecord[],
  link: LinkText,
  resolver: PeopleResolver = nobodyKnown,
): Batch {
  const nodes: Nodes = { people: resolver.forBatch(), departments: new Map() };
  const exchanges = records.map((record) => buildExchange(record, nodes, link));
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
  readonly departments: Map<string, Omit<Department, "periods">>;
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
    asked: nodes.people.asked(record),
    departmentId: record.department === null ? null : addDepartment(nodes, record.department),
    ...link(text, heading),
    reply: record.answer === null ? null : buildReply(id, record, record.answer, nodes, link),
  };
}

function buildReply(
  questionId: string,
  record: QuestionRecord,
  printed: PrintedAnswer,
  nodes: Nodes,
  link: LinkText,
): Reply {
  const { text, html, textBefore, cut, answeredOn, heldOn, correctedOn, attachments } = printed;
  return {
    answer: {
      ...{ id: questionId, text, textHash: sha256(normaliseText(text)), cut, answeredOn },
      ...{ holding: printed.holding ?? false, heldOn, correctedOn, attachments },
      ...record.provenance,
    },
    original: html === null && textBefore === null ? null : { html, textBefore },
    answered: nodes.people.answered(record),
    correctorId: nodes.people.correctorId(record),
    ...link(text, null),
  };
}

/** Adds the node of a department, which is its name, and gives its id. */
function addDepartment({ departments }: Nodes, name: string): string {
  const id = departmentId(name);
  departments.set(id, { id, name: keptName(departments.get(id)?.name, name) });
  return id;
}

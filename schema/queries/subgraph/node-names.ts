import type { NodeKey } from "../../../src/model/graph.ts";
import { SNIPPET_LENGTH } from "../../../src/model/limits.ts";
import type { Answer, Question } from "../../../src/model/nodes.ts";
import type { Context } from "../../machinery/context.ts";
import {
  AnswerRef,
  ConstituencyRef,
  CountryRef,
  DepartmentRef,
  MemberRef,
  OfficeRef,
  PartyRef,
  QuestionRef,
  TopicRef,
} from "../../machinery/node-refs.ts";

/** The short and the full name of a node in a drawing. */
export type NodeName = { readonly label: string; readonly name: string };

const named = {
  Member: MemberRef,
  Department: DepartmentRef,
  Office: OfficeRef,
  Party: PartyRef,
  Constituency: ConstituencyRef,
  Country: CountryRef,
  Topic: TopicRef,
} as const;

/** The name of a node; null if the node does not exist. The names in one request take one statement per node type. */
export async function nodeName(context: Context, { label, id }: NodeKey): Promise<NodeName | null> {
  if (label === "Question") {
    const question: Question | null = await QuestionRef.getDataloader(context).load(id);
    if (question === null) return null;
    const { uin, heading, text } = question;
    return { label: uin === null ? "Question" : `Question ${uin}`, name: heading ?? beginning(text) };
  }
  if (label === "Answer") {
    const answer: Answer | null = await AnswerRef.getDataloader(context).load(id);
    if (answer === null) return null;
    const { answeredOn, text } = answer;
    return { label: answeredOn === null ? "Answer" : `Answer of ${answeredOn}`, name: beginning(text) };
  }
  const node: { readonly name: string } | null = await named[label].getDataloader(context).load(id);
  return node === null ? null : { label: node.name, name: node.name };
}

/** The beginning of a text; a long text is truncated between two words. */
function beginning(text: string): string {
  if (text.length <= SNIPPET_LENGTH) return text;
  const shortened = text.slice(0, SNIPPET_LENGTH).replace(/\s+\S*$/, "");
  return `${shortened} …`;
}

import type { ColumnKind } from "../../export/rows/table.ts";
import { nodeAddress, storedId } from "../addresses/node-address.ts";
import type {
  AnswerFields,
  ChangeFields,
  CountryFields,
  DepartmentFields,
  GroupFields,
  MemberFields,
  OfficeFields,
  QuestionFields,
  ReferringFields,
  TopicFields,
} from "../ask/fragments.ts";

/** The facts of each kind of node as columns. Ids are those in addresses; `address` is the path of the node's page. */

/** A column, and how to read its cell from a node. */
export type NodeColumn<Node> = readonly [name: string, kind: ColumnKind, cell: (node: Node) => unknown];

type Node = { readonly id: string };

const idOf = (node: Node | null | undefined) => (node == null ? null : storedId(node.id));
const first = ({ questions }: AnswerFields) => questions.edges[0]?.node ?? null;

const keys: readonly NodeColumn<Node>[] = [
  ["id", "text", ({ id }) => storedId(id)],
  ["address", "text", ({ id }) => nodeAddress(id)],
];

const provenance: readonly NodeColumn<Pick<QuestionFields, "provenance">>[] = [
  ["source", "text", (node) => node.provenance.source],
  ["line", "integer", (node) => node.provenance.line],
  ["retrievedAt", "time", (node) => node.provenance.retrievedAt],
];

export const questionColumns: readonly NodeColumn<QuestionFields>[] = [
  ...keys,
  ["uin", "text", ({ uin }) => uin],
  ["house", "text", ({ house }) => house],
  ["tabledOn", "day", ({ tabledOn }) => tabledOn],
  ["heading", "text", ({ heading }) => heading],
  ["text", "text", ({ text }) => text],
  ["truncated", "boolean", ({ truncated }) => truncated],
  ["state", "text", ({ state }) => state],
  ["dueOn", "day", ({ dueOn }) => dueOn],
  ["namedDay", "boolean", ({ namedDay }) => namedDay],
  ["interest", "boolean", ({ interest }) => interest],
  ["askerId", "text", ({ asker }) => idOf(asker)],
  ["asker", "text", ({ asker }) => asker?.name],
  ["askerCandidateIds", "json", ({ askerCandidates }) => askerCandidates.map(({ id }) => storedId(id))],
  ["askerParty", "text", ({ askerParty }) => askerParty?.name],
  ["askerConstituency", "text", ({ askerConstituency }) => askerConstituency?.name],
  ["departmentId", "text", ({ department }) => idOf(department)],
  ["department", "text", ({ department }) => department?.name],
  ["answerId", "text", ({ answer }) => idOf(answer)],
  ["answeredOn", "day", ({ answer }) => answer?.answeredOn],
  ["holdingAnswer", "boolean", ({ answer }) => answer?.holding],
  ["ministerId", "text", ({ answer }) => idOf(answer?.minister)],
  ["minister", "text", ({ answer }) => answer?.minister?.name],
  ["officialUrl", "text", ({ url }) => url],
  ...provenance,
];

export const answerColumns: readonly NodeColumn<AnswerFields>[] = [
  ...keys,
  ["answeredOn", "day", ({ answeredOn }) => answeredOn],
  ["text", "text", ({ text }) => text],
  ["truncated", "boolean", ({ truncated }) => truncated],
  ["holding", "boolean", ({ holding }) => holding],
  ["markedHolding", "boolean", ({ markedHolding }) => markedHolding],
  ["heldOn", "day", ({ heldOn }) => heldOn],
  ["correctedOn", "day", ({ correctedOn }) => correctedOn],
  ["ministerId", "text", ({ minister }) => idOf(minister)],
  ["minister", "text", ({ minister }) => minister?.name],
  ["ministerCandidateIds", "json", (answer) => answer.ministerCandidates.map(({ id }) => storedId(id))],
  ["role", "text", ({ role }) => role],
  ["officeId", "text", ({ office }) => idOf(office)],
  ["office", "text", ({ office }) => office?.name],
  ["officeMatch", "text", ({ officeMatch }) => officeMatch],
  ["questionCount", "integer", ({ questions }) => questions.totalCount],
  ["questionId", "text", (answer) => idOf(first(answer))],
  ["questionUin", "text", (answer) => first(answer)?.uin],
  ["house", "text", (answer) => first(answer)?.house],
  ["heading", "text", (answer) => first(answer)?.heading],
  ["departmentId", "text", (answer) => idOf(first(answer)?.department)],
  ["department", "text", (answer) => first(answer)?.department?.name],
  ...provenance,
];

export const memberColumns: readonly NodeColumn<MemberFields>[] = [
  ...keys,
  ["name", "text", ({ name }) => name],
  ["house", "text", ({ house }) => house],
  ["resolved", "boolean", ({ resolved }) => resolved],
  ["gender", "text", ({ gender }) => gender],
  ["officialUrl", "text", ({ url }) => url],
];

export const officeColumns: readonly NodeColumn<OfficeFields>[] = [
  ...keys,
  ["name", "text", ({ name }) => name],
  ["rank", "text", ({ rank }) => rank],
  ["departmentId", "text", ({ department }) => idOf(department)],
  ["department", "text", ({ department }) => department.name],
];

export const departmentColumns: readonly NodeColumn<DepartmentFields>[] = [
  ...keys,
  ["name", "text", ({ name }) => name],
  ["periods", "json", ({ periods }) => periods],
  ["questionCount", "integer", ({ questions }) => questions.totalCount],
];

export const groupColumns: readonly NodeColumn<GroupFields>[] = [
  ...keys,
  ["name", "text", ({ name }) => name],
  ["memberCount", "integer", ({ members }) => members.totalCount],
];

const textCounts: readonly NodeColumn<CountryFields | TopicFields>[] = [
  ["questionCount", "integer", ({ questions }) => questions.totalCount],
  ["answerCount", "integer", ({ answers }) => answers.totalCount],
];

export const countryColumns: readonly NodeColumn<CountryFields>[] = [
  ...keys,
  ["name", "text", ({ name }) => name],
  ["region", "text", ({ region }) => region],
  ...textCounts,
];

export const topicColumns: readonly NodeColumn<TopicFields>[] = [
  ...keys,
  ["name", "text", ({ name }) => name],
  ["broaderId", "text", ({ broader }) => idOf(broader)],
  ["broader", "text", ({ broader }) => broader?.name],
  ["capCode", "integer", ({ capCode }) => capCode],
  ["eurovocId", "text", ({ eurovocId }) => eurovocId],
  ...textCounts,
];

export const referringColumns: readonly NodeColumn<ReferringFields>[] = [
  ...keys,
  ["kind", "text", ({ __typename }) => __typename],
  ["text", "text", ({ text }) => text],
  ["day", "day", (node) => (node.__typename === "Question" ? node.tabledOn : node.answeredOn)],
];

export const changeColumns: readonly NodeColumn<ChangeFields>[] = [
  ["kind", "text", ({ kind }) => kind],
  ["before", "text", ({ before }) => before],
  ["after", "text", ({ after }) => after],
  ["recordedAt", "time", ({ recordedAt }) => recordedAt],
];

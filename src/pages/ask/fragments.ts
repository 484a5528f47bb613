import type { ResultOf } from "gql.tada";
import type { DocumentNode } from "graphql";
import type { NameOnlyLabel } from "../../model/graph/affiliations.ts";
import { documentOf, graphql } from "./graphql.ts";

/** What pages show of a node that they list. */

export const memberFields = graphql(`
  fragment MemberFields on Member { id name house resolved gender url }
`);

export const questionFields = graphql(
  `
  fragment QuestionFields on Question {
    id uin house heading text truncated state tabledOn dueOn namedDay interest url
    asker { ...MemberFields }
    askerCandidates { id }
    askerParty { id name }
    askerConstituency { id name }
    department { id name }
    answer { id answeredOn heldOn holding minister { id name } }
    provenance { source line retrievedAt }
  }
`,
  [memberFields],
);

export const answerFields = graphql(
  `
  fragment AnswerFields on Answer {
    id text truncated answeredOn holding markedHolding heldOn correctedOn role officeMatch
    minister { ...MemberFields }
    ministerCandidates { id }
    office { id name }
    questions(first: 1) { totalCount edges { node { id uin house heading text tabledOn department { id name } } } }
    provenance { source line retrievedAt }
  }
`,
  [memberFields],
);

export const officeFields = graphql(`
  fragment OfficeFields on Office { id slug name rank department { id name } }
`);

export const departmentFields = graphql(`
  fragment DepartmentFields on Department { id slug name periods { from to } questions(first: 1) { totalCount } }
`);

const partyFields = graphql(`
  fragment PartyFields on Party { id slug name members(first: 1) { totalCount } }
`);

/** The same fields of any node that has nothing but a name. */
export function groupFields(label: NameOnlyLabel): DocumentNode {
  return documentOf(`fragment ${label}Fields on ${label} { id slug name members(first: 1) { totalCount } }`);
}

export const countryFields = graphql(`
  fragment CountryFields on Country {
    id code name region
    questions(first: 1) { totalCount }
    answers(first: 1) { totalCount }
  }
`);

export const topicFields = graphql(`
  fragment TopicFields on Topic {
    id slug name capCode eurovocId
    broader { id name }
    questions(first: 1) { totalCount }
    answers(first: 1) { totalCount }
  }
`);

export const referringFields = graphql(`
  fragment ReferringFields on ReferringText {
    __typename
    ... on Question { id uin heading text tabledOn }
    ... on Answer { id text answeredOn minister { id name } }
  }
`);

export const changeFields = graphql(`
  fragment ChangeFields on Change { kind before after recordedAt }
`);

export type ReferringFields = ResultOf<typeof referringFields>;
export type ChangeFields = ResultOf<typeof changeFields>;
export type MemberFields = ResultOf<typeof memberFields>;
export type QuestionFields = ResultOf<typeof questionFields>;
export type AnswerFields = ResultOf<typeof answerFields>;
export type OfficeFields = ResultOf<typeof officeFields>;
export type DepartmentFields = ResultOf<typeof departmentFields>;
/** Of any node that has nothing but a name. */
export type GroupFields = ResultOf<typeof partyFields>;
export type CountryFields = ResultOf<typeof countryFields>;
export type TopicFields = ResultOf<typeof topicFields>;

import { hardestPair, rarePair } from "../invented-subjects.ts";
import type { GraphQLRequest } from "./ask-once.ts";
import type { Subjects } from "./find-subjects.ts";
import { flagshipFor } from "./flagship.ts";
import { workedQuery } from "./worked-query.ts";

/** A query to time. The label is the same for every size of graph. */
export type TimedQuery = GraphQLRequest & { readonly label: string };

export const pageOf50 = `{ questions(first: 50) { edges { node {
  text asker { name } department { name } countries { edges { count node { name } } } topics { edges { score node { name } } }
  answer { text minister { name } countries { edges { count node { name } } } topics { edges { score node { name } } } } } } } }`;

const deepPage = pageOf50.replace(
  "{ questions(first: 50)",
  "query ($after: String) { questions(first: 50, after: $after)",
);

export const questionById = `query ($id: ID!) { node(id: $id) { ... on Question {
  uin heading text tabledOn state asker { name } department { name } answer { text answeredOn minister { name } } } } }`;

export const timelineByMonth = `{ timeline(bucket: MONTH) { totalCount undated buckets { name count } } }`;

export const countUnderCountry = `{ country(code: "UA") { questions(filter: { houses: [COMMONS] }) { totalCount } } }`;

export const filterByCountry = `{ questions(first: 20, filter: { countries: ["Ukraine"], houses: [COMMONS] }) { edges { node {
  id heading tabledOn } } } }`;

const changes = `{ changesSince(first: 50) { totalCount edges { node {
  kind before after asOf recordedAt question { uin heading state department { name } } } } } }`;

const references = `{ questions(first: 50) { edges { node {
  references { edges { surface node { uin } } } referredToBy { totalCount edges { surface } }
  answer { references { edges { surface node { uin } } } } } } } }`;

const top = "(first: 10) { count node { name } }";

const allFacets = `{ questions(first: 5) { totalCount facets {
  topics${top} countries${top} departments${top} parties${top} askers${top} ministers${top}
  houses { house count } states { state count } years { year count } } } }`;

const coMentionsOfTopics = `{ coMentions(of: TOPICS, first: 20) { edges { node { weight lift
  first { ... on Topic { name } } second { ... on Topic { name } } } } } }`;

const paths = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 4, limit: 5) {
  shortestLength leftOutCount paths { length nodes { id __typename } } } }`;

const search = (
  text: string,
) => `{ search(text: ${JSON.stringify(text)}, first: 20) { totalCount edges { score
  snippets { text highlights { start end } } node { ... on Question { heading } ... on Answer { answeredOn } } } } }`;

/** The flagship query, pages, look-ups, searches, and everything that counts over the whole graph. */
export function timedQueries(subjects: Subjects): readonly TimedQuery[] {
  const { questionId, deepCursor, countryIds, departmentIds } = subjects;
  const between = ([from, to]: readonly string[]) => ({ from, to });
  return [
    { label: `flagship, ${hardestPair.join(" and ")}`, query: flagshipFor(hardestPair) },
    { label: `flagship, ${rarePair.join(" and ")}`, query: flagshipFor(rarePair) },
    { label: "members who asked about two countries (26)", query: workedQuery(26) },
    { label: "one question by its id", query: questionById, variables: { id: questionId } },
    { label: "50 questions with everything", query: pageOf50 },
    { label: "the same, nine tenths into the list", query: deepPage, variables: { after: deepCursor } },
    { label: "50 questions with their references", query: references },
    { label: "newest questions on a country (06)", query: workedQuery(6) },
    { label: "20 questions on a country, filtered", query: filterByCountry },
    { label: "number under a country, filtered", query: countUnderCountry },
    { label: "filter with three facets (22)", query: workedQuery(22) },
    { label: "nine facets of everything", query: allFacets },
    { label: "timeline of everything by month", query: timelineByMonth },
    { label: "two timelines of a country (31)", query: workedQuery(31) },
    { label: "countries named together (32)", query: workedQuery(32) },
    { label: "topics named together", query: coMentionsOfTopics },
    { label: "how soon departments answer (33)", query: workedQuery(33) },
    { label: "departments and their newest question (10)", query: workedQuery(10) },
    { label: "answers with the same text (08)", query: workedQuery(8) },
    { label: "neighbours of a hub (27)", query: workedQuery(27) },
    { label: "paths between two countries", query: paths, variables: between(countryIds) },
    { label: "paths between two departments", query: paths, variables: between(departmentIds) },
    { label: "search for a word in most texts", query: search("the") },
    { label: "search for a phrase and a prefix", query: search('"north korea" sanction*') },
    { label: "names like what is typed", query: '{ find(text: "ravenshlt", first: 5) { name matched } }' },
    { label: "50 changes with their questions", query: changes },
    { label: "the data set with its coverage (20)", query: workedQuery(20) },
  ];
}

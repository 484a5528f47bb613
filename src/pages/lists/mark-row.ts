import type { FoundSpan } from "../parts/marked-text.ts";
import type { EdgeExtras } from "./row-kind.ts";

/** What was found in the text of a row, as `marksOfTexts` asks for it. */
type Found = {
  readonly foundCountries?: {
    readonly edges: readonly {
      readonly node: { readonly code: string; readonly name: string };
      readonly spans: readonly FoundSpan[];
    }[];
  };
  readonly foundTopics?: {
    readonly edges: readonly {
      readonly node: { readonly name: string };
      readonly evidence: readonly FoundSpan[];
    }[];
  };
};

/** The fields of a question or an answer that show why a condition on countries or topics is met. */
export const marksOfTexts = `
  foundCountries: countries(first: 30) { edges { node { code name } spans { field start end } } }
  foundTopics: topics(first: 30) { edges { node { name } evidence { start end } } }`;

/** Whether a filter has conditions that words of the texts show. */
export function hasMarks(filter: Readonly<Record<string, unknown>>): boolean {
  return filter["countries"] !== undefined || filter["topics"] !== undefined;
}

/** A row with the spans of the countries, or else the topics, of the filter. */
export function markRow<Edge extends EdgeExtras & { readonly node: Found }>(
  edge: Edge,
  filter: Readonly<Record<string, unknown>>,
): Edge {
  if (edge.spans !== undefined || edge.evidence !== undefined) return edge;
  const { foundCountries, foundTopics } = edge.node;
  const countries = namesIn(filter["countries"]);
  const spans = wanted(foundCountries?.edges ?? [], countries, ({ node }) => [node.code, node.name]);
  if (spans.length > 0) return { ...edge, spans: spans.flatMap((each) => each.spans) };
  const topics = wanted(foundTopics?.edges ?? [], namesIn(filter["topics"]), ({ node }) => [node.name]);
  return topics.length === 0 ? edge : { ...edge, evidence: topics.flatMap(({ evidence }) => evidence) };
}

/** What a condition names; everything found if it uses another name, such as an alias or a broader topic. */
function wanted<Row>(
  rows: readonly Row[],
  given: ReadonlySet<string>,
  names: (row: Row) => readonly string[],
): readonly Row[] {
  if (given.size === 0) return [];
  const named = rows.filter((row) => names(row).some((name) => given.has(name.toLowerCase())));
  return named.length > 0 ? named : rows;
}

function namesIn(condition: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(condition) ? condition.map((name) => String(name).toLowerCase()) : []);
}

import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import { nodeAddress } from "../addresses/node-address.ts";
import { graphql } from "../ask/graphql.ts";
import { joined } from "./facts.ts";
import { nodeLink } from "./links.ts";
import { type FoundSpan, type Mark, markedText, spansOfHeading, spansOfText } from "./marked-text.ts";
import { questionTitle } from "./words.ts";

/** What was found in a text, with the words that show it. */

export const questionEvidence = graphql(`
  fragment QuestionEvidence on Question {
    ambiguousMentions { field start end reason candidates { id name } }
    countries(first: 100) { totalCount edges { count node { id name } spans { field start end } } }
    topics(first: 100) { totalCount edges { node { id name } evidence { start end } } }
    references(first: 50) { totalCount edges { start end surface node { id heading text uin } } }
  }
`);

export const answerEvidence = graphql(`
  fragment AnswerEvidence on Answer {
    ambiguousMentions { field start end reason candidates { id name } }
    countries(first: 100) { totalCount edges { count node { id name } spans { field start end } } }
    topics(first: 100) { totalCount edges { node { id name } evidence { start end } } }
    references(first: 50) { totalCount edges { start end surface node { id heading text uin } } }
  }
`);

export type Evidence = ResultOf<typeof questionEvidence> | ResultOf<typeof answerEvidence>;

/** What was found in the heading of a question. */
export function marksOfHeading({ countries, ambiguousMentions }: Evidence): readonly Mark[] {
  return [
    ...marksOfCountries(countries, spansOfHeading),
    ...marksOfAmbiguous(spansOfHeading(ambiguousMentions)),
  ];
}

function marksOfCountries(
  countries: Evidence["countries"],
  choose: (spans: readonly FoundSpan[]) => readonly FoundSpan[],
): readonly Mark[] {
  return countries.edges.flatMap(({ node, spans }) =>
    choose(spans).map(({ start, end }) => ({
      ...{ start, end },
      kind: "country" as const,
      title: node.name,
      address: nodeAddress(node.id),
    })),
  );
}

function marksOfAmbiguous(mentions: readonly Evidence["ambiguousMentions"][number][]): readonly Mark[] {
  return mentions.map(({ start, end, candidates }) => ({
    ...{ start, end },
    kind: "ambiguous" as const,
    title: `Could be ${candidates.map(({ name }) => name).join(" or ")}`,
    address: null,
  }));
}

function marksOf({ countries, topics, references, ambiguousMentions }: Evidence): readonly Mark[] {
  return [
    ...references.edges.map(({ start, end, node }) => ({
      ...{ start, end },
      kind: "reference" as const,
      title: node === null ? "A question that is not in this database" : questionTitle(node),
      address: node === null ? null : nodeAddress(node.id),
    })),
    ...marksOfCountries(countries, spansOfText),
    ...topics.edges.flatMap(({ node, evidence }) =>
      evidence.map(({ start, end }) => ({
        ...{ start, end },
        kind: "topic" as const,
        title: `Topic: ${node.name}`,
        address: nodeAddress(node.id),
      })),
    ),
    ...marksOfAmbiguous(spansOfText(ambiguousMentions)),
  ];
}

/** A whole text with its evidence highlighted, and below it what the colours mean. */
export function textWithEvidence(text: string, truncated: boolean, evidence: Evidence): SafeHtml {
  const marks = marksOf(evidence);
  const kinds = new Set(marks.map(({ kind }) => kind));
  const legend = (
    [
      ["country", "countries"],
      ["topic", "words that show a topic"],
      ["reference", "references to questions"],
      ["ambiguous", "ambiguous, counted for no country"],
    ] as const
  ).filter(([kind]) => kinds.has(kind));
  return html`<div class="text">${markedText(text, marks)}</div>
${truncated ? html`<p class="note">The source truncates long texts: the end or the paragraph breaks of this one are not known.</p>` : ""}
${legend.length === 0 ? "" : html`<p class="legend">Highlighted: ${legend.map(([kind, name]) => html`<span><mark class="${kind}">${name}</mark></span>`)}</p>`}`;
}

/** The countries and topics of a text as links. */
export function subjectsOf({ countries, topics }: Evidence): readonly (readonly [string, SafeHtml])[] {
  const listed = (list: Evidence["countries"] | Evidence["topics"]) => {
    const more = list.totalCount - list.edges.length;
    return joined([...list.edges.map(({ node }) => nodeLink(node)), ...(more > 0 ? [`${more} more`] : [])]);
  };
  return [
    ...(countries.totalCount === 0 ? [] : [["Countries named", listed(countries)] as const]),
    ...(topics.totalCount === 0 ? [] : [["Topics", listed(topics)] as const]),
  ];
}

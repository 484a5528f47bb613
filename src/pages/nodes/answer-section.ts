import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import { nodeAddress } from "../addresses/node-address.ts";
import { answerFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import { dayOf, unknown } from "../parts/days.ts";
import { answerEvidence, subjectsOf, textWithEvidence } from "../parts/evidence.ts";
import { factList, joined } from "../parts/facts.ts";
import { memberLink, nodeLink, outsideLink } from "../parts/links.ts";
import { listSection } from "../parts/list-section.ts";
import { sharedWords, wordChanges } from "../parts/word-changes.ts";
import { questionTitle } from "../parts/words.ts";

export const wholeAnswer = graphql(
  `
  fragment WholeAnswer on Answer {
    ...AnswerFields
    ...AnswerEvidence
    ministerCandidates { id name }
    corrector { id name }
    textBeforeCorrection
    attachments { title url }
    textCluster { size identical firstUsed lastUsed }
    together: questions(first: 20) { totalCount edges { node { id uin heading text tabledOn url } } }
    sameTextAs(first: 5) { totalCount edges {
      similarity
      changes { from { surface } to { surface } figure country }
      node { id answeredOn minister { id name } }
    } }
  }
`,
  [answerFields, answerEvidence],
);

export type WholeAnswer = ResultOf<typeof wholeAnswer>;

/** An answer with its evidence. On a question's page it links to the page of the answer. */
export function answerSection(answer: WholeAnswer, onQuestionPage: boolean): SafeHtml {
  const { holding, text, truncated, textBeforeCorrection, attachments } = answer;
  const title = holding ? "Holding answer" : "Answer";
  return html`<section class="answer" aria-labelledby="answer">
<h2 id="answer">${onQuestionPage ? html`<a href="${nodeAddress(answer.id)}">${title}</a>` : title}</h2>
${onQuestionPage ? html`<p class="note">By ${memberLink(answer.minister, answer.ministerCandidates)}${answer.office === null ? "" : html`, ${nodeLink(answer.office)}`} · ${answer.answeredOn === null ? "day unknown" : dayOf(answer.answeredOn)}</p>` : ""}
${textWithEvidence(text, truncated, answer)}
${onQuestionPage && subjectsOf(answer).length > 0 ? factList(subjectsOf(answer)) : ""}
${textBeforeCorrection === null ? "" : html`<details><summary>The text before it was corrected</summary><div class="text">${textBeforeCorrection}</div></details>`}
${listSection({
  name: "attachments",
  title: "Documents",
  total: attachments.length,
  address: null,
  items: attachments.map(({ title, url }) => html`<p>${url === null ? title : outsideLink(url, title)}</p>`),
})}
${sharedWith(answer, onQuestionPage)}${sameText(answer)}
</section>`;
}

/** The questions that were answered together. */
function sharedWith({ id, together: questions }: WholeAnswer, onQuestionPage: boolean): SafeHtml {
  if (onQuestionPage && questions.totalCount < 2) return html``;
  return listSection({
    name: "answered-together",
    title: questions.totalCount > 1 ? "Questions answered together" : "The question",
    total: questions.totalCount,
    address: questions.totalCount > questions.edges.length ? `${nodeAddress(id)}/questions` : null,
    items: questions.edges.map(
      ({ node }) =>
        html`<p><a href="${nodeAddress(node.id)}">${questionTitle(node)}</a> <span class="note">${node.uin ?? ""} ${dayOf(node.tabledOn)}</span></p>`,
    ),
  });
}

function sameText({ id, sameTextAs }: WholeAnswer): SafeHtml {
  return listSection({
    name: "same-text",
    title: "Answers with the same text",
    total: sameTextAs.totalCount,
    address: `${nodeAddress(id)}/same-text`,
    items: sameTextAs.edges.map(
      ({ similarity, changes, node }) =>
        html`<p><a href="${nodeAddress(node.id)}">${node.minister?.name ?? "Minister unknown"}</a>, ${dayOf(node.answeredOn)} <span class="note">${sharedWords(similarity)}</span></p>${wordChanges(changes)}`,
    ),
  });
}

export function answerFacts(answer: WholeAnswer): SafeHtml {
  const {
    minister,
    ministerCandidates,
    office,
    officeMatch,
    role,
    heldOn,
    correctedOn,
    corrector,
    textCluster,
  } = answer;
  return factList([
    ["Answered by", memberLink(minister)],
    ministerCandidates.length === 0 ? null : ["Could be", joined(ministerCandidates.map(nodeLink))],
    [
      "Office held on that day",
      office === null && officeMatch === "OVERLAP" ? "several; none is chosen" : nodeLink(office),
    ],
    role === null ? null : ["Role as printed", role],
    ["Answered", answer.holding ? "only a holding answer is known" : dayOf(answer.answeredOn)],
    heldOn === null ? null : ["Holding answer", dayOf(heldOn)],
    correctedOn === null
      ? null
      : ["Corrected", html`${dayOf(correctedOn)} by ${corrector === null ? unknown : nodeLink(corrector)}`],
    textCluster === null
      ? null
      : [
          "This text was used",
          html`${textCluster.size} times, ${dayOf(textCluster.firstUsed)} to ${dayOf(textCluster.lastUsed)}`,
        ],
    ...subjectsOf(answer),
  ]);
}

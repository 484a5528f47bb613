import { html, type SafeHtml } from "@remix-run/html-template";
import { beginning, whatIsAsked } from "../../model/what-is-asked.ts";
import { nodeAddress } from "../addresses/node-address.ts";
import type {
  AnswerFields,
  CountryFields,
  DepartmentFields,
  GroupFields,
  MemberFields,
  OfficeFields,
  QuestionFields,
  ReferringFields,
  TopicFields,
} from "../ask/fragments.ts";
import { counted, dayOf } from "./days.ts";
import { joined } from "./facts.ts";
import { memberLink, nodeLink } from "./links.ts";
import { type Mark, markedText } from "./marked-text.ts";
import { questionTitle, shortHouseNames, stateNames } from "./words.ts";

/**
 * Rows of lists. `passage` replaces the beginning of a text by the words that are evidence, and `inHeading` highlights
 * those in the heading.
 */

export function stateBadge(state: QuestionFields["state"]): SafeHtml {
  return html`<span class="state ${state.toLowerCase()}">${stateNames[state]}</span>`;
}

/** The title of a question; only a heading has marks. */
export function markedTitle(
  question: Pick<QuestionFields, "heading" | "text">,
  marks: readonly Mark[],
): SafeHtml | string {
  return question.heading === null ? questionTitle(question) : markedText(question.heading, marks);
}

export function questionItem(
  question: QuestionFields,
  passage?: SafeHtml,
  inHeading: readonly Mark[] = [],
): SafeHtml {
  const { id, uin, house, asker, askerCandidates, department, tabledOn, state, answer } = question;
  const answered =
    answer?.minister == null
      ? ""
      : html`, ${answer.holding ? "held" : "answered"} by ${nodeLink(answer.minister)}`;
  return html`<article>
<h3><a href="${nodeAddress(id)}">${markedTitle(question, inHeading)}</a> ${stateBadge(state)}</h3>
<p class="passage">${passage ?? beginning(whatIsAsked(question.text), 220)}</p>
<p class="note">${joined(
    [
      html`Asked by ${memberLink(asker, askerCandidates)}${answered}`,
      department === null ? null : nodeLink(department),
      tabledOn === null ? "day unknown" : dayOf(tabledOn),
      [house === null ? null : shortHouseNames[house], uin].filter((each) => each !== null).join(" "),
    ]
      .filter((each) => each !== null)
      .filter((each) => each !== ""),
    " · ",
  )}</p></article>`;
}

/** `below` is what the list tells of the answer. */
export function answerItem(
  answer: AnswerFields,
  passage?: SafeHtml,
  below: SafeHtml | string = "",
): SafeHtml {
  const { id, minister, ministerCandidates, office, answeredOn, heldOn, holding, questions } = answer;
  const question = questions.edges[0]?.node;
  const title = question === undefined ? "Answer" : questionTitle(question);
  const others = questions.totalCount > 1 ? ` and ${questions.totalCount - 1} more` : "";
  return html`<article>
<h3><a href="${nodeAddress(id)}">${title}</a>${holding ? html` ${stateBadge("HOLDING")}` : ""}</h3>
<p class="passage">${passage ?? beginning(answer.text, 220)}</p>
<p class="note">${joined(
    [
      html`Answered by ${memberLink(minister, ministerCandidates)}${office === null ? "" : html`, ${nodeLink(office)}`}`,
      answeredOn === null && heldOn !== null
        ? html`held on ${dayOf(heldOn)}`
        : answeredOn === null
          ? "day unknown"
          : dayOf(answeredOn),
      question?.uin == null
        ? null
        : html`to <a href="${nodeAddress(question.id)}">question ${question.uin}</a>${others}`,
    ].filter((each) => each !== null),
    " · ",
  )}</p>${below}</article>`;
}

export function memberItem(
  { id, name, house, resolved }: MemberFields,
  note: SafeHtml | string = "",
): SafeHtml {
  const where = house === null ? "House unknown" : shortHouseNames[house];
  return namedItem(
    id,
    name,
    joined([resolved ? where : "known only by a printed name", ...(note === "" ? [] : [note])], " · "),
  );
}

export function officeItem({ id, name, department }: OfficeFields, note: SafeHtml | string = ""): SafeHtml {
  return namedItem(id, name, joined([nodeLink(department), ...(note === "" ? [] : [note])], " · "));
}

export function departmentItem({ id, name, questions }: DepartmentFields): SafeHtml {
  return namedItem(id, name, counted(questions.totalCount, "question"));
}

export function groupItem({ id, name, members }: GroupFields): SafeHtml {
  return namedItem(id, name, counted(members.totalCount, "member"));
}

export function countryItem({ id, name, code, questions, answers }: CountryFields): SafeHtml {
  const texts = [code, counted(questions.totalCount, "question"), counted(answers.totalCount, "answer")];
  return namedItem(id, name, texts.join(" · "));
}

export function topicItem({ id, name, broader, questions, answers }: TopicFields): SafeHtml {
  const part = broader === null ? [] : [html`part of ${nodeLink(broader)}`];
  return namedItem(
    id,
    name,
    joined(
      [...part, counted(questions.totalCount, "question"), counted(answers.totalCount, "answer")],
      " · ",
    ),
  );
}

/** A text that refers to a question, with the words that do so. */
export function referringItem(node: ReferringFields, surface: string): SafeHtml {
  const title = node.__typename === "Question" ? questionTitle(node) : `Answer: ${beginning(node.text, 80)}`;
  const day = node.__typename === "Question" ? node.tabledOn : node.answeredOn;
  return html`<p><a href="${nodeAddress(node.id)}">${title}</a>
<span class="note">${dayOf(day)}${surface === "" ? "" : html` · “${surface}”`}</span></p>`;
}

export function namedItem(id: string, name: string, note: SafeHtml | string): SafeHtml {
  return html`<p class="named"><a href="${nodeAddress(id)}">${name}</a> <span class="note">${note}</span></p>`;
}

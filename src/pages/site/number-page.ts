import { html } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import { nodeAddress } from "../addresses/node-address.ts";
import { questionFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import type { Failure } from "../frame/failure.ts";
import type { Outcome } from "../frame/outcome.ts";
import { type FileFormat, fileAddress } from "../frame/page.ts";
import type { Site } from "../frame/site.ts";
import { counted, dayText } from "../parts/days.ts";
import { questionItem } from "../parts/items.ts";

const numberQuery = graphql(
  `
  query PageNumber($uin: String!, $tabledOn: Date) {
    questionsWithNumber(uin: $uin, tabledOn: $tabledOn) { ...QuestionFields }
  }
`,
  [questionFields],
);

/**
 * Leads from Parliament's number of a question to its page. Numbers are reused, so that a number without a day may name
 * several questions; then the reader chooses. The next import may bring another, so browsers must not keep the redirect.
 * Null if there is none.
 */
export async function answerNumber(
  site: Site,
  uin: string,
  tabledOn: string | null,
  format: FileFormat | null,
): Promise<Outcome | null> {
  const { questionsWithNumber: questions } = await site.ask(numberQuery, { uin, tabledOn });
  const [only, ...others] = questions;
  if (only === undefined) return null;
  const address = nodeAddress(only.id);
  if (others.length === 0)
    return { kind: "redirect", to: format === null ? address : fileAddress(address, format), status: 302 };
  if (format !== null) return { kind: "failure", format, failure: choiceOf(uin, questions) };
  const title = `Questions with the number ${uin}${tabledOn === null ? "" : `, tabled on ${dayText(tabledOn)}`}`;
  return {
    kind: "page",
    page: {
      status: 300,
      title,
      description: `${counted(questions.length, "written question")} have the number ${uin}.`,
      address: null,
      jsonLd: null,
      files: [],
      main: html`<h1>${title}</h1>
<p class="lead">Parliament uses numbers again in every session. Which question do you mean?</p>
<h2 class="hidden">Questions</h2>
<ul class="rows">${questions.map((question) => html`<li>${questionItem(question)}</li>`)}</ul>`,
    },
  };
}

/** A file cannot show a choice, so it names the questions to choose from. */
function choiceOf(uin: string, questions: ResultOf<typeof numberQuery>["questionsWithNumber"]): Failure {
  const candidates = questions.map(({ id, house, tabledOn, heading }) => ({
    ...{ id, address: nodeAddress(id), house, tabledOn, heading },
  }));
  const addresses = candidates.map(
    ({ address, tabledOn }) => `${address} (tabled ${tabledOn ?? "on an unknown day"})`,
  );
  return {
    status: 300,
    title: "Several questions have this number",
    message: `${counted(questions.length, "question")} have the number ${uin}. Use the address of one: ${addresses.join(", ")}.`,
    extensions: { code: "AMBIGUOUS", candidates },
  };
}

import { readAnswerPage } from "./answer-page.ts";
import { readCountryPage } from "./country-page.ts";
import { readDepartmentPage } from "./department-page.ts";
import { groupPages } from "./group-pages.ts";
import { readMemberPage } from "./member-page.ts";
import type { NodePages } from "./node-page.ts";
import { readOfficePage } from "./office-page.ts";
import { readQuestionPage } from "./question-page.ts";
import { readTopicPage } from "./topic-page.ts";

/** How the page of each kind of node is read. */
export const nodePages: NodePages = {
  ...groupPages,
  Answer: readAnswerPage,
  Country: readCountryPage,
  Department: readDepartmentPage,
  Member: readMemberPage,
  Office: readOfficePage,
  Question: readQuestionPage,
  Topic: readTopicPage,
};

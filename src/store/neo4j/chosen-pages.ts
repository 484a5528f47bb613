import { neighbourLists } from "../neighbour-lists.ts";
import { bareText, fileOf, type QueryFile, type QueryFiles } from "../query-text.ts";
import { ReadQueries } from "../read-queries.ts";
import { isPage, type PageName } from "./columns/pages-of-questions.ts";
import { pageOfChosen } from "./page-of-neighbours.ts";

const path = "src/store/neo4j/page-of-neighbours.ts";

/** The statements that read a page of the questions that columns have chosen for it, by the query of its list. */
export class ChosenPages {
  readonly #texts: ReadQueries<string>;

  constructor({ queries, parts }: QueryFiles) {
    const ofNodes = neighbourLists
      .filter(({ name }) => isPage(name))
      .map((list): [string, QueryFile] => [list.name, { path, text: pageOfChosen(list) }]);
    const chosen = new Map([["list-questions", fileOf(queries, "chosen-questions")], ...ofNodes]);
    this.#texts = new ReadQueries({ queries: chosen, parts }, bareText);
  }

  textOf(query: PageName, params: Readonly<Record<string, unknown>>): string {
    return this.#texts.get(query, params);
  }
}

import { type DocumentNode, validate } from "graphql";
import { expect, test } from "vitest";
import { schema } from "../../schema/schema.ts";
import { listDefinitions } from "../../src/pages/lists/list-definitions.ts";
import { type ListPartName, listDocument } from "../../src/pages/lists/list-document.ts";
import { usePages } from "./open-pages.ts";

const { get } = usePages();

const parts: readonly ListPartName[] = ["rows", "rowsAndTotal"];

test.each(listDefinitions.map((list) => [`${list.of ?? "graph"}: ${list.name}`, list] as const))(
  "the documents of the list %s are valid",
  (_name, list) => {
    const documents: DocumentNode[] = parts.map((part) => listDocument(list, part));
    const isOfTexts = list.filterType === "QuestionFilter" || list.filterType === "AnswerFilter";
    if (isOfTexts) documents.push(listDocument(list, "facets"), listDocument(list, "markedRows"));
    // A document without facets or filter may declare more variables than it uses.
    const errors = documents.flatMap((document) => validate(schema, document));
    expect(errors.map(({ message }) => message)).toEqual([]);
  },
);

test("every list of a node has a page", async () => {
  const [, question = ""] = /href="(\/questions\/[^"]+)"/.exec((await get("/lists/questions")).text) ?? [];
  for (const [address, lists] of [
    ["/countries/RU", ["questions", "answers"]],
    ["/topics/sanctions", ["questions", "answers", "narrower"]],
    [question, ["countries", "topics", "referred-to-by", "history"]],
  ] as const) {
    for (const list of lists)
      expect((await get(`${address}/${list}`)).status, `${address}/${list}`).toBe(200);
  }
});

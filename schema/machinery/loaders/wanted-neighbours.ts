import { type GraphQLResolveInfo, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import type { rowsWithNeighbours } from "../../../src/store/catalogue/neighbour-rows.ts";

/** Which neighbours the rows of each label bring along, as the queries take it. */
export type WantedNeighbours = {
  readonly [Label in keyof typeof rowsWithNeighbours]?: Label extends "Question"
    ? "ASKED" | "ANSWERED"
    : "ANSWERED";
};

/** What the fields of a question and an answer read of their neighbours. */
const readBy: Readonly<Record<string, "ASKED" | "ANSWERED">> = {
  "Question.asker": "ASKED",
  "Question.askerCandidates": "ASKED",
  "Question.askerParty": "ASKED",
  "Question.askerConstituency": "ASKED",
  "Question.department": "ASKED",
  "Question.answer": "ANSWERED",
  "Answer.minister": "ANSWERED",
  "Answer.ministerCandidates": "ANSWERED",
  "Answer.ministerMatch": "ANSWERED",
  "Answer.office": "ANSWERED",
  "Answer.officeMatch": "ANSWERED",
};

type Operation = Pick<GraphQLResolveInfo, "operation" | "fragments" | "schema">;

const known = new WeakMap<Operation["operation"], WantedNeighbours>();

/**
 * What an operation selects of the neighbours of questions and answers, wherever it does: a row that brings along what
 * no one asks for costs less than another statement.
 */
export function wantedBy({ operation, fragments, schema }: Operation): WantedNeighbours {
  let wanted = known.get(operation);
  if (wanted === undefined) {
    const fields = selectedFields([operation, ...Object.values(fragments)], schema);
    const of = (type: string) =>
      fields.filter((field) => field.startsWith(`${type}.`)).map((field) => readBy[field]);
    const [question, answer] = [of("Question"), of("Answer")];
    const most = question.includes("ANSWERED")
      ? "ANSWERED"
      : question.includes("ASKED")
        ? "ASKED"
        : undefined;
    wanted = {
      ...(most === undefined ? {} : { Question: most }),
      ...(answer.includes("ANSWERED") ? { Answer: "ANSWERED" } : {}),
    };
    known.set(operation, wanted);
  }
  return wanted;
}

/** Every field that is selected, with the type that has it. */
function selectedFields(
  definitions: readonly Parameters<typeof visit>[0][],
  schema: GraphQLSchema,
): readonly string[] {
  const fields = new Set<string>();
  for (const definition of definitions) {
    const types = new TypeInfo(schema);
    visit(
      definition,
      visitWithTypeInfo(types, {
        Field: ({ name }) => void fields.add(`${types.getParentType()?.name}.${name.value}`),
      }),
    );
  }
  return [...fields];
}

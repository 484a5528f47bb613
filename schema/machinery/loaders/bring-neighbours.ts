import {
  type ReadName,
  type ReadParams,
  type ReadRow,
  readCatalogue,
} from "../../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import { withRead } from "../../../src/store/with-read.ts";
import type { Reading } from "./request-loader.ts";
import { primeNeighbours } from "./row-loader.ts";
import type { WantedNeighbours } from "./wanted-neighbours.ts";

type QuestionRow = ReadRow<"questions-by-id">;
type AnswerRow = ReadRow<"answers-by-id">;

/** What is needed of the context of a request. */
type Request = Reading & { readonly wanted: { readonly neighbours: WantedNeighbours } };

/**
 * The store for one request: rows of questions and answers bring along the neighbours that the request selects, and the
 * loaders of neighbours answer from them.
 */
export function bringNeighbours(store: GraphStore, requestOf: () => Request): GraphStore {
  return withRead(store, async <Name extends ReadName>(query: Name, params: ReadParams<Name>) => {
    const label = brings.get(query);
    if (label === undefined) return store.read(query, params);
    const request = requestOf();
    const neighbours = request.wanted.neighbours[label];
    if (neighbours === undefined) return store.read(query, params);
    const rows = await store.read(query, { ...params, neighbours });
    if (label === "Question") primeQuestions(request, rows as readonly unknown[] as readonly QuestionRow[]);
    else primeAnswers(request, rows as readonly unknown[] as readonly AnswerRow[]);
    return rows;
  });
}

/** The queries whose rows bring neighbours along, with their label. */
const brings: ReadonlyMap<ReadName, "Question" | "Answer"> = new Map(
  (Object.keys(readCatalogue) as ReadName[]).flatMap((name) => {
    const { params } = readCatalogue[name];
    if (!("neighbours" in params.shape)) return [];
    const takesAsked = params.shape.neighbours.safeParse("ASKED").success;
    return [[name, takesAsked ? "Question" : "Answer"] as const];
  }),
);

function primeQuestions(reading: Reading, rows: readonly QuestionRow[]): void {
  const brought = rows.flatMap(({ id, neighbours }) =>
    neighbours === undefined ? [] : [{ id, ...neighbours }],
  );
  primeNeighbours(
    reading,
    "askers-of-questions",
    brought.map(({ id, asker }) => [id, asker]),
  );
  primeNeighbours(
    reading,
    "departments-of-questions",
    brought.map(({ id, department }) => [id, department]),
  );
  const answers = brought.flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, answer] as const]));
  primeNeighbours(reading, "answers-of-questions", answers);
  primeAnswers(
    reading,
    answers.flatMap(([, answer]) => (answer === null ? [] : [answer])),
  );
}

function primeAnswers(reading: Reading, rows: readonly AnswerRow[]): void {
  const ministers = rows.flatMap(({ id, neighbours }) =>
    neighbours === undefined ? [] : [[id, neighbours.minister] as const],
  );
  primeNeighbours(reading, "ministers-of-answers", ministers);
}

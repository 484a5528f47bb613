import { useEffect, useState } from "preact/hooks";
import { startDocument } from "../api/documents.ts";
import { run } from "../api/run.ts";
import { countOf } from "../graph/words.ts";
import { ask } from "../view/ask.ts";
import { attempt } from "../view/attempt.ts";
import { holdings } from "../view/holdings.ts";
import { blankSentence } from "./sentence-draft.ts";

type Start = {
  readonly held: string;
  readonly isEmpty: boolean;
  readonly pair: readonly [string, string] | null;
};

/** What the database holds, with an example picked from it. */
export function StartPage() {
  const [start, setStart] = useState<Start | null>(null);
  useEffect(() => {
    void attempt("what the database holds", async () => {
      const { dataset, coMentions } = await run(startDocument, {});
      const { questions, answers, members, firstTabled, lastTabled } = dataset;
      holdings.value = { questions, answers };
      const pair = coMentions.edges[0]?.node;
      const [first, second] = [nameIn(pair?.first), nameIn(pair?.second)];
      setStart({
        held: `${countOf(questions, "question")}, ${countOf(answers, "answer")} and ${countOf(members, "member")}${
          firstTabled === null || lastTabled === null ? "" : `, tabled from ${firstTabled} to ${lastTabled}`
        }`,
        isEmpty: questions === 0,
        pair: first === null || second === null ? null : [first, second],
      });
    });
  }, []);
  if (start === null) return null;
  if (start.isEmpty)
    return (
      <div class="empty">
        <h2>The database is empty</h2>
        <p>
          Import questions first: <code>npx written-answers import FILE</code>. The sample is imported by{" "}
          <code>npm start</code>.
        </p>
      </div>
    );
  return (
    <div class="empty">
      <h2>See who asks, who answers, and on what</h2>
      <p>This database holds {start.held}.</p>
      {start.pair !== null && (
        <p>
          For example:{" "}
          <button
            type="button"
            onClick={() =>
              void ask({
                ...blankSentence,
                about: (start.pair ?? []).map((name) => ({ kind: "Country" as const, name })),
              })
            }
          >
            Which ministers answered on {start.pair[0]} and {start.pair[1]} in one answer?
          </button>
        </p>
      )}
    </div>
  );
}

function nameIn(node: unknown): string | null {
  return typeof node === "object" && node !== null && "name" in node && typeof node.name === "string"
    ? node.name
    : null;
}

import { useEffect, useState } from "preact/hooks";
import { capitalized } from "../../src/model/first-letter.ts";
import { countOf, number } from "../graph/words.ts";
import { ask, askMore, withoutEach } from "../view/ask.ts";
import { select } from "../view/expand.ts";
import { amend } from "../view/navigate.ts";
import type { Passage, Row } from "../view/rows.ts";
import { type Found, found, view } from "../view/state.ts";
import type { Sentence } from "../view/view.ts";
import { KindIcon } from "./kind-icon.tsx";
import { PairsList } from "./pairs-list.tsx";

/** What the sentence found, as a list with the words that count. */
export function ResultsList() {
  const { sentence } = view.value;
  const result = found.value;
  if (sentence === null || result === null)
    return <p class="quiet">Fill in the sentence above and press Ask, or search for a name and open it.</p>;
  if (result.totalCount === 0) return <NothingFound sentence={sentence} />;
  if (sentence.who === "COUNTRIES") return <PairsList result={result} />;
  const what = sentence.who === "MINISTERS" ? "answer" : "question";
  return (
    <div class="results">
      <p class="counted">
        <Shown result={result} /> {result.statement}
      </p>
      <ol>
        {result.rows.map((row) => (
          <ResultRow key={row.id} row={row} what={what} />
        ))}
      </ol>
      {result.nextAfter !== null && (
        <button type="button" onClick={() => void askMore()}>
          Show more
        </button>
      )}
    </div>
  );
}

export function Shown({ result }: { readonly result: Found }) {
  return (
    <strong>
      {number(result.rows.length)} of {countOf(result.totalCount, "member")} shown.
    </strong>
  );
}

function ResultRow({ row, what }: { readonly row: Row; readonly what: string }) {
  return (
    <li>
      <button
        type="button"
        class="row-name"
        onClick={() => {
          amend({ ...view.value, tab: "graph" });
          select(row.id, false);
        }}
      >
        <KindIcon kind="Member" />
        <bdi>{row.name}</bdi>
      </button>{" "}
      <span class="quiet">
        {countOf(row.count, what)}
        {row.first !== null && `, ${row.first === row.last ? row.first : `${row.first} to ${row.last}`}`}
      </span>
      {row.passages.map((passage) => (
        <PassageText key={`${passage.question} ${passage.before} ${passage.words}`} passage={passage} />
      ))}
    </li>
  );
}

/** A passage with its words highlighted. Texts come from people, so they are only ever shown as text. */
export function PassageText({ passage }: { readonly passage: Omit<Passage, "question"> }) {
  return (
    <blockquote dir="auto">
      {passage.before}
      <mark>{passage.words}</mark>
      {passage.after}
    </blockquote>
  );
}

type Wider = Awaited<ReturnType<typeof withoutEach>>;

/** Says that nothing was found, and what there would be without each condition. */
function NothingFound({ sentence }: { readonly sentence: Sentence }) {
  const [wider, setWider] = useState<Wider | null>(null);
  useEffect(() => {
    setWider(null);
    withoutEach(sentence).then(setWider, () => setWider([]));
  }, [sentence]);
  return (
    <div class="empty">
      <h2>Nothing found</h2>
      <p>No text in this database meets all of these conditions.</p>
      {wider !== null && wider.length > 0 && (
        <ul>
          {wider.map(({ label, sentence: other, totalCount }) => (
            <li key={label}>
              {capitalized(label)}: {countOf(totalCount, "member")}{" "}
              {totalCount > 0 && (
                <button type="button" onClick={() => void ask(other)}>
                  Show
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

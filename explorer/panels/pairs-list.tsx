import { countOf, number } from "../graph/words.ts";
import { ask } from "../view/ask.ts";
import { pairsOf } from "../view/pairs.ts";
import { type Found, shown, view } from "../view/state.ts";
import { KindIcon } from "./kind-icon.tsx";
import { blankSentence } from "./sentence-draft.ts";

/** The countries that are mentioned together, as a list of pairs. A pair leads to the ministers who answered on both. */
export function PairsList({ result }: { readonly result: Found }) {
  const pairs = pairsOf(shown.value);
  return (
    <div class="results">
      <p class="counted">
        <strong>
          {number(pairs.length)} of {countOf(result.totalCount, "pair")} shown.
        </strong>{" "}
        {result.statement}
      </p>
      <ol>
        {pairs.map(({ key, first, second, count }) => (
          <li key={key}>
            <button
              type="button"
              class="row-name"
              title="Which ministers answered on both, in one question and answer?"
              onClick={() =>
                void ask({
                  ...blankSentence,
                  about: [first, second].map(({ label }) => ({ kind: "Country" as const, name: label })),
                  scope: "EXCHANGE",
                  from: view.value.sentence?.from ?? null,
                  to: view.value.sentence?.to ?? null,
                })
              }
            >
              <KindIcon kind="Country" />
              <bdi>{first.label}</bdi> and <bdi>{second.label}</bdi>
            </button>{" "}
            <span class="quiet">{countOf(count, "question")}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

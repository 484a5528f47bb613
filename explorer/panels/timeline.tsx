import { countOf } from "../graph/words.ts";
import { daysBetween } from "../view/days.ts";
import { select } from "../view/expand.ts";
import { amend } from "../view/navigate.ts";
import { found, view } from "../view/state.ts";

/** The same rows over time: for each member a bar from the first to the last day. */
export function Timeline() {
  const { sentence } = view.value;
  const rows = (found.value?.rows ?? []).filter(({ first }) => first !== null);
  if (sentence === null || rows.length === 0)
    return (
      <p class="quiet">There are no days to show. Ask which ministers answered or which members asked.</p>
    );
  const first = rows.reduce(
    (day, row) => (row.first !== null && row.first < day ? row.first : day),
    "9999-12-31",
  );
  const last = rows.reduce(
    (day, row) => (row.last !== null && row.last > day ? row.last : day),
    "0000-01-01",
  );
  const span = Math.max(1, daysBetween(first, last));
  const what = sentence.who === "MINISTERS" ? "answer" : "question";
  return (
    <div class="timeline">
      <p class="counted">
        From {first} to {last}. {found.value?.statement}
      </p>
      <ol>
        {rows.map((row) => {
          const from = (100 * daysBetween(first, row.first ?? first)) / span;
          const length = (100 * daysBetween(row.first ?? first, row.last ?? last)) / span;
          return (
            <li key={row.id}>
              <button
                type="button"
                class="row-name"
                onClick={() => {
                  amend({ ...view.value, tab: "graph" });
                  select(row.id, false);
                }}
              >
                <bdi>{row.name}</bdi>
              </button>
              <svg
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                width="100%"
                height="14"
                aria-hidden="true"
              >
                <rect class="track" x="0" y="4" width="100" height="2" />
                <rect class="bar" x={Math.min(from, 99.4)} y="1" width={Math.max(0.6, length)} height="8" />
              </svg>
              <span class="quiet">
                {countOf(row.count, what)}, {row.first} to {row.last}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

import { useEffect, useState } from "preact/hooks";
import { capitalized } from "../../src/model/first-letter.ts";
import { cardDocument } from "../api/documents.ts";
import type { Card } from "../api/results.ts";
import { run } from "../api/run.ts";
import type { GraphNode } from "../graph/graph.ts";
import { pageOf } from "../graph/page-of.ts";
import { edgeWord, kindWords, number } from "../graph/words.ts";
import { expand, expansionKey } from "../view/expand.ts";
import { amend, show } from "../view/navigate.ts";
import { expansions, found, view } from "../view/state.ts";
import { toggled } from "../view/view.ts";
import { KindIcon } from "./kind-icon.tsx";
import { PassageText } from "./results-list.tsx";

/** Facts of a node, its edges by type with their counts, and what can be done with it. */
export function NodeCard({ node }: { readonly node: GraphNode }) {
  const card = useCard(node.id);
  const { pinned } = view.value;
  const passages = found.value?.rows.find(({ id }) => id === node.id)?.passages ?? [];
  return (
    <section class="card" aria-label={`${capitalized(kindWords(node.kind).one)}: ${node.label}`}>
      <h2>
        <KindIcon kind={node.kind} /> <bdi>{node.label}</bdi>
      </h2>
      <Facts node={node} card={card} />
      <div class="actions">
        <button type="button" class="primary" onClick={() => void expand(node.id)}>
          Expand
        </button>
        <button type="button" onClick={() => amend({ ...view.value, pinned: toggled(pinned, node.id) })}>
          {pinned.includes(node.id) ? "Unpin" : "Pin"}
        </button>
        <button
          type="button"
          onClick={() => show({ ...view.value, hidden: [...view.value.hidden, node.id], selected: [] })}
        >
          Hide
        </button>
      </div>
      <Edges node={node} card={card} />
      {passages.length > 0 && (
        <>
          <h3>Words that count</h3>
          {passages.map((passage) => (
            <PassageText key={`${passage.question} ${passage.before} ${passage.words}`} passage={passage} />
          ))}
        </>
      )}
    </section>
  );
}

function Facts({ node, card }: { readonly node: GraphNode; readonly card: Card | null }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ["Party", node.party],
    ["House", node.house === null ? null : capitalized(node.house.toLowerCase())],
    [node.kind === "Country" ? "Code" : "Number", node.code],
    ["Region", node.region],
    ["Department", node.department],
    ["Day", node.day],
  ];
  const text = card?.node && "text" in card.node ? card.node.text : null;
  return (
    <>
      <dl>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      {text !== null && (
        <p class="text" dir="auto">
          {text}
        </p>
      )}
      <p class="links">
        <a href={pageOf(node.id)} target="_blank" rel="noopener">
          Page
        </a>{" "}
        {node.url !== null && (
          <a href={node.url} target="_blank" rel="noopener noreferrer">
            Official record
          </a>
        )}
      </p>
    </>
  );
}

/** The edges of a node by type, counted before they are fetched, each with its own way to expand. */
function Edges({ node, card }: { readonly node: GraphNode; readonly card: Card | null }) {
  if (card === null) return <p class="quiet">Counting its edges …</p>;
  const whole = expansions.value.get(node.id);
  return (
    <>
      <h3>Edges: {number(card.expand.totalCount)}</h3>
      {whole !== undefined && (
        <p class="quiet">
          {number(whole.shown)} of {number(whole.totalCount)} shown
        </p>
      )}
      <ul class="edges">
        {groupsOf(card).map((group) => {
          const [{ type, direction }] = group;
          const along = { type, direction } as const;
          const part = expansions.value.get(expansionKey(node.id, along));
          return (
            <li key={`${type} ${direction}`}>
              <button type="button" onClick={() => void expand(node.id, along)}>
                {direction === "OUT" ? edgeWord(type) : `${edgeWord(type)} (to it)`} ·{" "}
                {group.map(({ label, count }, index) => (
                  <span key={label}>
                    {index > 0 && ", "}
                    <KindIcon kind={label} />
                    {number(count)} {count === 1 ? kindWords(label).one : kindWords(label).many}
                  </span>
                ))}
              </button>
              {part !== undefined && (
                <span class="quiet">
                  {" "}
                  {number(part.shown)} of {number(part.totalCount)} shown
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

type Total = Card["expand"]["totals"][number];

/** The totals that one expansion fetches together: those of one type and direction, whatever is at the other end. */
function groupsOf({ expand: { totals } }: Card): readonly (readonly [Total, ...Total[]])[] {
  return [...Map.groupBy(totals, ({ type, direction }) => `${type} ${direction}`).values()].flatMap(
    ([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]),
  );
}

function useCard(id: string): Card | null {
  const [card, setCard] = useState<{ readonly id: string; readonly card: Card } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    run(cardDocument, { id }, abort.signal).then(
      (answer) => setCard({ id, card: answer }),
      // The picture stays usable without the numbers; the next request says what is wrong.
      () => undefined,
    );
    return () => abort.abort();
  }, [id]);
  return card?.id === id ? card.card : null;
}

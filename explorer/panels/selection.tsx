import { useState } from "preact/hooks";
import type { Paths } from "../api/results.ts";
import { countOf, edgeWord } from "../graph/words.ts";
import { findCommon, findPaths, nameOf, select } from "../view/expand.ts";
import { known, view } from "../view/state.ts";
import { NodeCard } from "./node-card.tsx";
import { PassageText } from "./results-list.tsx";

/** What is selected: one node with its facts, or several with what connects them. */
export function Selection() {
  const { selected } = view.value;
  const [paths, setPaths] = useState<Paths | null>(null);
  const nodes = selected.flatMap((id) => known.value.nodes.get(id) ?? []);
  const [first, second] = nodes;
  if (first === undefined)
    return (
      <p class="quiet">
        Select a node for its facts. Select more with Shift for the paths between them and what they have in
        common.
      </p>
    );
  if (second === undefined) return <NodeCard key={first.id} node={first} />;
  return (
    <section class="card" aria-label="Selected nodes">
      <h2>{countOf(nodes.length, "node")} selected</h2>
      <ul>
        {nodes.map(({ id, label }) => (
          <li key={id}>
            <bdi>{label}</bdi>{" "}
            <button
              type="button"
              class="remove"
              aria-label={`Deselect ${label}`}
              onClick={() => select(id, true)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        {nodes.length === 2 && (
          <button
            type="button"
            class="primary"
            onClick={() => void findPaths(first.id, second.id).then((result) => setPaths(result))}
          >
            Paths between them
          </button>
        )}
        <button type="button" onClick={() => void findCommon(nodes.map(({ id }) => id))}>
          What they have in common
        </button>
      </div>
      {paths !== null && nodes.length === 2 && <PathList paths={paths} />}
    </section>
  );
}

/** Paths with the words of each edge. */
function PathList({ paths }: { readonly paths: Paths }) {
  if (paths.paths.length === 0) return null;
  return (
    <>
      <h3>Paths: {paths.shown}</h3>
      <ol>
        {paths.paths.map(({ length, segments }, index) => (
          <li key={index}>
            {countOf(length, "edge")}
            <ul>
              {segments.flatMap(({ edges }) =>
                edges.map(({ type, source, target, date, evidence }) => (
                  <li key={`${type} ${source?.id} ${target?.id}`}>
                    <bdi>{nameOf(source?.id ?? "")}</bdi> {edgeWord(type)}{" "}
                    <bdi>{nameOf(target?.id ?? "")}</bdi>
                    {date !== null && <span class="quiet">, {date}</span>}
                    {evidence.slice(0, 1).map(({ sentence, surface, start }) => {
                      const at = sentence.indexOf(surface);
                      return (
                        <PassageText
                          key={start}
                          passage={{
                            before: sentence.slice(0, Math.max(0, at)),
                            words: surface,
                            after: at < 0 ? "" : sentence.slice(at + surface.length),
                          }}
                        />
                      );
                    })}
                  </li>
                )),
              )}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

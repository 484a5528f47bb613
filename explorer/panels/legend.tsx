import { capitalized } from "../../src/model/first-letter.ts";
import { colourOf, partiesOf, themeOf } from "../canvas/colours.ts";
import { kinds } from "../graph/graph.ts";
import { edgeWord, kindWords, number } from "../graph/words.ts";
import { isDark } from "../view/dark.ts";
import { show } from "../view/navigate.ts";
import { known, shown, view } from "../view/state.ts";
import { toggled } from "../view/view.ts";
import { KindIcon } from "./kind-icon.tsx";

/** Kinds of nodes and types of edges with their counts; each can be hidden. */
export function Legend() {
  const current = view.value;
  const nodes = current.nodes.flatMap((id) => known.value.nodes.get(id) ?? []);
  const edges = current.edges.flatMap((key) => known.value.edges.get(key) ?? []);
  const types = [...new Set(edges.map(({ type }) => type))].sort();
  return (
    <section class="legend" aria-label="Legend">
      <p class="counted" role="status">
        {number(shown.value.nodes.length)} of {number(nodes.length)} nodes and{" "}
        {number(shown.value.edges.length)} of {number(edges.length)} edges shown
      </p>
      <ul>
        {kinds.map((kind) => {
          const count = nodes.filter((node) => node.kind === kind).length;
          if (count === 0) return null;
          return (
            <li key={kind}>
              <label>
                <input
                  type="checkbox"
                  checked={!current.hiddenKinds.includes(kind)}
                  onChange={() => show({ ...view.value, hiddenKinds: toggled(view.value.hiddenKinds, kind) })}
                />
                <KindIcon kind={kind} /> {capitalized(kindWords(kind).many)} ({number(count)})
              </label>
            </li>
          );
        })}
        {types.map((type) => (
          <li key={type}>
            <label>
              <input
                type="checkbox"
                checked={!current.hiddenEdgeTypes.includes(type)}
                onChange={() =>
                  show({ ...view.value, hiddenEdgeTypes: toggled(view.value.hiddenEdgeTypes, type) })
                }
              />
              <span class="line" aria-hidden="true" /> {edgeWord(type)} (
              {number(edges.filter((edge) => edge.type === type).length)})
            </label>
          </li>
        ))}
      </ul>
      <label>
        Colour by{" "}
        <select
          value={current.colourBy}
          onChange={({ currentTarget }) =>
            show({ ...view.value, colourBy: currentTarget.value === "PARTY" ? "PARTY" : "KIND" })
          }
        >
          <option value="KIND">kind</option>
          <option value="PARTY">party</option>
        </select>
      </label>
      {current.colourBy === "PARTY" && <Parties />}
      {current.hidden.length > 0 && (
        <button type="button" onClick={() => show({ ...view.value, hidden: [] })}>
          Show {number(current.hidden.length)} hidden
        </button>
      )}
    </section>
  );
}

function Parties() {
  const { nodes } = shown.value;
  const parties = partiesOf(nodes);
  const theme = themeOf(isDark.value);
  return (
    <ul>
      {parties.map((party) => {
        const node = nodes.find((each) => each.party === party);
        return (
          node && (
            <li key={party}>
              <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
                <circle r="7" fill={colourOf(node, theme, parties)} />
              </svg>{" "}
              <bdi>{party}</bdi>
            </li>
          )
        );
      })}
      <li>
        <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
          <circle r="7" fill={theme.unknownParty} />
        </svg>{" "}
        party unknown or without one
      </li>
    </ul>
  );
}

import { capitalized } from "../../src/model/first-letter.ts";
import { countOf, kindWords, number } from "../graph/words.ts";
import { expand, select } from "../view/expand.ts";
import { amend } from "../view/navigate.ts";
import { shown, view } from "../view/state.ts";
import { tableRows } from "../view/table-rows.ts";
import type { Order } from "../view/view.ts";
import { KindIcon } from "./kind-icon.tsx";

const headings: readonly (readonly [Order["column"], string])[] = [
  ["name", "Name"],
  ["kind", "Kind"],
  ["count", "Weight in the picture"],
  ["first", "First day"],
  ["last", "Last day"],
];

/** The picture as a table: the same nodes, for the keyboard and for screen readers. */
export function DataTable() {
  const { order } = view.value;
  const rows = tableRows(shown.value, order);
  return (
    // A region that scrolls must be reachable by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls.
    <section class="table" tabIndex={0} aria-label="The picture as a table">
      <table>
        <caption>{countOf(rows.length, "node")} shown, with the sum of the weights of their edges</caption>
        <thead>
          <tr>
            {headings.map(([column, words]) => (
              <th
                key={column}
                scope="col"
                aria-sort={order.column !== column ? "none" : order.descending ? "descending" : "ascending"}
              >
                <button
                  type="button"
                  onClick={() =>
                    amend({
                      ...view.value,
                      order: {
                        column,
                        descending: order.column === column ? !order.descending : column === "count",
                      },
                    })
                  }
                >
                  {words}
                  {order.column === column ? (order.descending ? " ↓" : " ↑") : ""}
                </button>
              </th>
            ))}
            <th scope="col">Do</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ node, count, first, last }) => (
            <tr key={node.id}>
              <th scope="row">
                <button type="button" class="row-name" onClick={(event) => select(node.id, event.shiftKey)}>
                  <KindIcon kind={node.kind} /> <bdi>{node.label}</bdi>
                </button>
              </th>
              <td>{capitalized(kindWords(node.kind).one)}</td>
              <td class="number">{number(count)}</td>
              <td>{first ?? ""}</td>
              <td>{last ?? ""}</td>
              <td>
                <button
                  type="button"
                  aria-label={`Expand ${node.label}`}
                  onClick={() => void expand(node.id)}
                >
                  Expand
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

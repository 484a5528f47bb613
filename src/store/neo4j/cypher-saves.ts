import { idField } from "../../model/graph/affiliations.ts";
import { edgeKind, labelFacts } from "../../model/graph.ts";
import type { Properties } from "../../model/properties.ts";
import type { JoinedTexts } from "../../model/text-edges.ts";
import { type EdgeInRow, otherEnd } from "../edges-in-rows.ts";
import { edgesWith, ownProperties, type ReplacedLabel } from "../row-fields.ts";
import { arrow, listsOf, nodeWithId } from "./stored-graph.ts";

/** The queries that save nodes with the edges in their rows, and edges found in texts, in Cypher. */

export function saveNode(label: ReplacedLabel): string {
  const { key, day } = labelFacts(label);
  const edges = edgesWith(label);
  const properties = ownProperties(label).map((name) => `.${name}`);
  if (day !== undefined) properties.push(`sortKey: coalesce(row.${day}, '')`);
  // The other end may be saved by a later row.
  const [apart, along] = [true, false].map((isApart) =>
    edges.filter((edge) => (otherEnd(edge) === label) === isApart),
  );
  const statements = [
    `UNWIND $rows AS row
MERGE ${nodeWithId(label, "node", `row.${key}`)}
SET node = row {${properties.join(", ")}}${(along ?? []).map((edge) => `\nWITH node, row\n${saveEdge(edge)}`).join("")};`,
    ...(apart ?? []).map(
      (edge) => `UNWIND $rows AS row\nMATCH ${nodeWithId(label, "node", `row.${key}`)}\n${saveEdge(edge)};`,
    ),
  ];
  return statements.join("\n\n");
}

/** The edges of a question are already removed. */
function saveEdge(edge: EdgeInRow): string {
  const { type, of, direction, field, carries = {} } = edge;
  const other = otherEnd(edge);
  const { key } = labelFacts(other);
  const values = Object.entries(carries).map(([name, ofRow]) => `${name}: row.${ofRow}`);
  const saved = of === "Question" ? "CREATE" : "MERGE";
  const removing = `CALL (node, row) {
  MATCH (node)${arrow(direction, `old:${type}`)}(other:${other})
  WHERE row.${field} IS NULL OR other.${key} <> row.${field}
  DELETE old
}
`;
  return `${of === "Question" ? "" : removing}CALL (node, row) {
  MATCH ${nodeWithId(other, "other", `row.${field}`)}
  ${saved} (node)${arrow(direction, `edge:${type}`)}(other)${values.length === 0 ? "" : `\n  SET edge = {${values.join(", ")}}`}
}`;
}

export function saveFound({ type, from, to, stores }: JoinedTexts): string {
  const fields: Properties = { ...edgeKind(type).carries, ...stores };
  const values = Object.entries(fields).map(([name, { kind }]) => {
    // A whole number would be stored as an integer.
    const value = kind === "NUMBER" ? `toFloat(row.${name})` : `row.${name}`;
    return listsOf(name) ?? `${name}: ${value}`;
  });
  // The edges of a question are new. An answer to several questions occurs once for each of them.
  const saved = from === "Question" ? "CREATE" : "MERGE";
  return `UNWIND $rows AS row
MATCH ${nodeWithId(from, "source", `row.${idField(from)}`)}
MATCH ${nodeWithId(to, "target", `row.${idField(to)}`)}
${saved} (source)-[edge:${type}]->(target)
SET edge = {
  ${values.join(",\n  ")}
};`;
}

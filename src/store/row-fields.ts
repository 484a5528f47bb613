import { nodeProperties } from "../model/nodes.ts";
import { orNull, type Properties, text } from "../model/properties.ts";
import { type EdgeInRow, edgesInRows } from "./edges-in-rows.ts";

/** Labels whose nodes are replaced by the row that saves them. What is known of members and departments is combined. */
export const replacedLabels = ["Question", "Answer", "Office", "Country", "Topic"] as const;
export type ReplacedLabel = (typeof replacedLabels)[number];

/** The edges that are saved with a node. */
export function edgesWith(label: ReplacedLabel): readonly EdgeInRow[] {
  return edgesInRows.filter(({ of }) => of === label);
}

/** The properties that a node has of its own; the row also has those that its edges carry. */
export function ownProperties(label: ReplacedLabel): readonly string[] {
  const ofEdges = edgesWith(label).map(({ field }) => field);
  return Object.keys(nodeProperties[label]).filter((name) => !ofEdges.includes(name));
}

/** The fields of the row that saves a node with these edges. */
export function rowFields(label: ReplacedLabel): Properties {
  const ofEdges = edgesWith(label).map(({ field, isCertain, fields }): Properties => {
    return { [field]: isCertain ? text : orNull(text), ...fields };
  });
  return Object.assign({}, nodeProperties[label], ...ofEdges);
}

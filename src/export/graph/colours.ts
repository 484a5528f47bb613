import type { NodeLabel } from "../../model/graph.ts";

/** The colour of each kind of node. From Okabe and Ito's palette, which colour-blind people can tell apart, and two greys. */
const colours: { readonly [Label in NodeLabel]?: string } = {
  Member: "#0072b2",
  Question: "#56b4e9",
  Answer: "#009e73",
  Department: "#d55e00",
  Office: "#e69f00",
  Party: "#cc79a7",
  Constituency: "#999999",
  Country: "#b8a800",
  Topic: "#555555",
};

/** The colour of a kind of node; grey if it has none of its own. */
export function colourOf(label: NodeLabel): string {
  return colours[label] ?? "#bbbbbb";
}

/** Red, green and blue, from 0 to 255. */
export function rgbOf(colour: string): readonly [red: number, green: number, blue: number] {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

/** The diameter of a node with a weight, from 4 to 40: twenty times the weight doubles it a few times, never more. */
export function sizeOf(weight: number): number {
  return Math.min(40, Math.round((4 + 3 * Math.log2(1 + Math.max(0, weight))) * 10) / 10);
}

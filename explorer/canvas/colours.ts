import type { GraphNode, Kind } from "../graph/graph.ts";

/** Colours of the drawing. Each kind also has its own shape, so that colour is never the only sign. */
export type Theme = {
  readonly paper: string;
  readonly ink: string;
  readonly edge: string;
  /** Edges of what is selected. */
  readonly strongEdge: string;
  readonly strong: string;
  /** Of each kind that has its own; all others have that of an unknown party. */
  readonly kinds: { readonly [Of in Kind]?: string };
  readonly parties: readonly string[];
  readonly unknownParty: string;
};

const light: Theme = {
  paper: "#ffffff",
  ink: "#1b2430",
  edge: "#b8c2cf",
  strongEdge: "#6f8fc4",
  strong: "#1b2430",
  kinds: {
    Member: "#2463c4",
    Country: "#b3441e",
    Topic: "#1d7a46",
    Question: "#7a6a2f",
    Answer: "#8a5a9e",
    Department: "#0f7383",
    Office: "#4f5fa8",
    Party: "#a8324f",
    Constituency: "#5d6b2c",
  },
  parties: ["#2463c4", "#b3441e", "#1d7a46", "#8a5a9e", "#a8324f", "#0f7383", "#7a6a2f", "#4f5fa8"],
  unknownParty: "#77818f",
};

const dark: Theme = {
  paper: "#12171e",
  ink: "#e6ebf2",
  edge: "#465262",
  strongEdge: "#7f9cc9",
  strong: "#ffffff",
  kinds: {
    Member: "#74a7ff",
    Country: "#ff9a70",
    Topic: "#6fd39a",
    Question: "#d9c36a",
    Answer: "#d0a3e6",
    Department: "#63cddd",
    Office: "#a3b1ff",
    Party: "#ff8fa8",
    Constituency: "#bccb7d",
  },
  parties: ["#74a7ff", "#ff9a70", "#6fd39a", "#d0a3e6", "#ff8fa8", "#63cddd", "#d9c36a", "#a3b1ff"],
  unknownParty: "#93a0b0",
};

export function themeOf(isDark: boolean): Theme {
  return isDark ? dark : light;
}

/** The parties of nodes, most frequent first; their positions choose the colours. */
export function partiesOf(nodes: readonly GraphNode[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { party } of nodes) if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([party]) => party);
}

export function colourOfKind(kind: Kind, theme: Theme): string {
  return theme.kinds[kind] ?? theme.unknownParty;
}

/** The colour of a node by its kind, or by its party. */
export function colourOf(node: GraphNode, theme: Theme, parties: readonly string[] | null): string {
  if (parties === null) return colourOfKind(node.kind, theme);
  if (node.party === null) return theme.unknownParty;
  return theme.parties[parties.indexOf(node.party)] ?? theme.unknownParty;
}

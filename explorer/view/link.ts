import { LEAST_TOPIC_SCORE } from "../../src/model/limits.ts";
import { edgeKey, type Kind, kinds } from "../graph/graph.ts";
import { columns, emptyView, type Sentence, tabs, type View } from "./view.ts";

const KIND = "written-answers-view";

/** Raised when an older page could not read a link any more. New fields that may be absent do not raise it. */
const VERSION = 1;

/** What the data held when the link was made, to say what has changed since. */
export type Holdings = { readonly questions: number; readonly answers: number };

export type LinkedView = { readonly view: View; readonly holdings: Holdings | null };

/** Why a link cannot be opened, as a sentence for the reader. */
export class BadLinkError extends Error {}

type Stored = Omit<View, "edges" | "places" | "pinned" | "expanded" | "hidden" | "selected"> & {
  readonly kind: string;
  readonly version: number;
  readonly holdings: Holdings | null;
  readonly edgeTypes: readonly string[];
  /** Type, source and target as positions in `edgeTypes` and `nodes`. */
  readonly edges: readonly (readonly number[])[];
  /** By position in `nodes`; null for a node without a place. */
  readonly places: readonly (readonly [number, number] | null)[];
  readonly pinned: readonly number[];
  readonly expanded: readonly number[];
  readonly hidden: readonly number[];
  readonly selected: readonly number[];
};

/** Writes a view as the fragment of an address. */
export async function writeLink({ view, holdings }: LinkedView): Promise<string> {
  const at = new Map(view.nodes.map((id, index) => [id, index]));
  const positions = (ids: readonly string[]) => ids.flatMap((id) => at.get(id) ?? []);
  const parts = view.edges.map((key) => key.split(" "));
  const edgeTypes = [...new Set(parts.map(([type = ""]) => type))];
  const stored: Stored = {
    ...view,
    kind: KIND,
    version: VERSION,
    holdings,
    edgeTypes,
    edges: parts.flatMap(([type = "", source = "", target = ""]) => {
      const [from, to] = [at.get(source), at.get(target)];
      return from === undefined || to === undefined ? [] : [[edgeTypes.indexOf(type), from, to]];
    }),
    places: view.nodes.map((id) => {
      const place = view.places[id];
      return place === undefined ? null : [Math.round(place[0]), Math.round(place[1])];
    }),
    pinned: positions(view.pinned),
    expanded: positions(view.expanded),
    hidden: positions(view.hidden),
    selected: positions(view.selected),
  };
  return toText(
    await through(new TextEncoder().encode(JSON.stringify(stored)), new CompressionStream("deflate-raw")),
  );
}

/** Reads the fragment of an address. Throws BadLinkError. */
export async function readLink(fragment: string): Promise<LinkedView> {
  let stored: Stored;
  try {
    const bytes = await through(toBytes(fragment), new DecompressionStream("deflate-raw"));
    stored = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Stored;
  } catch {
    throw new BadLinkError(
      "This link is damaged, so the picture cannot be opened. Copy the whole link and try again.",
    );
  }
  if (typeof stored !== "object" || stored === null || stored.kind !== KIND)
    throw new BadLinkError("This link does not hold a picture of the explorer.");
  if (!Number.isInteger(stored.version) || stored.version > VERSION)
    throw new BadLinkError(
      "This link was made by a newer version of the explorer. Ask for this server to be updated.",
    );
  try {
    return viewOf(stored);
  } catch {
    throw new BadLinkError("This link is damaged: a part of the picture is missing.");
  }
}

function viewOf(stored: Stored): LinkedView {
  const nodes = stored.nodes.map(String);
  const nodeAt = (position: number): string => {
    const id = nodes[position];
    if (id === undefined) throw new Error(`There is no node ${position}.`);
    return id;
  };
  const places = stored.places.flatMap((place, index) => {
    if (place === null) return [];
    const [x, y] = place;
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error(`Node ${index} has no place.`);
    return [[nodeAt(index), [x, y] as const] as const];
  });
  const view: View = {
    sentence: stored.sentence === null ? null : sentenceOf(stored.sentence),
    tab: oneOf(tabs, stored.tab),
    nodes,
    edges: stored.edges.map(([type = -1, from = -1, to = -1]) =>
      edgeKey(String(stored.edgeTypes[type]), nodeAt(from), nodeAt(to)),
    ),
    places: Object.fromEntries(places),
    pinned: stored.pinned.map(nodeAt),
    expanded: stored.expanded.map(nodeAt),
    hidden: stored.hidden.map(nodeAt),
    hiddenKinds: stored.hiddenKinds.map((kind) => oneOf(kinds, kind) as Kind),
    hiddenEdgeTypes: stored.hiddenEdgeTypes.map(String),
    colourBy: oneOf(["KIND", "PARTY"] as const, stored.colourBy),
    days: stored.days === null ? null : { from: String(stored.days.from), to: String(stored.days.to) },
    selected: stored.selected.map(nodeAt),
    order: { column: oneOf(columns, stored.order.column), descending: stored.order.descending === true },
  };
  const { holdings } = stored;
  return {
    view: { ...emptyView, ...view },
    holdings: holdings && { questions: Number(holdings.questions), answers: Number(holdings.answers) },
  };
}

/** Links made before scores could be chosen have none. */
type StoredSentence = Omit<Sentence, "minScore"> & Partial<Pick<Sentence, "minScore">>;

function sentenceOf({ who, about, match, scope, minScore, from, to }: StoredSentence): Sentence {
  return {
    who: oneOf(["MINISTERS", "MEMBERS", "COUNTRIES"] as const, who),
    about: about.map(({ kind, name }) => ({
      kind: oneOf(["Country", "Topic"] as const, kind),
      name: String(name),
    })),
    match: oneOf(["ALL", "ANY"] as const, match),
    scope: oneOf(["SENTENCE", "ANSWER", "EXCHANGE", "QUESTION"] as const, scope),
    minScore: minScore == null ? null : scoreOf(minScore),
    from: from === null ? null : String(from),
    to: to === null ? null : String(to),
  };
}

function scoreOf(value: unknown): number {
  const score = Number(value);
  if (!(score >= LEAST_TOPIC_SCORE && score <= 1)) throw new Error(`Unknown score ${String(value)}.`);
  return score;
}

function oneOf<Value>(values: readonly Value[], value: unknown): Value {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new Error(`Unknown value ${String(value)}.`);
  return found;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function toText(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );
}

import { nearestNames, type SuggestibleName } from "../linking/nearest-names.ts";
import { compareText } from "../model/compare-text.ts";
import { closenessOf, type NameMatch, scoreOf } from "./name-match.ts";
import { isOneLetterOff, nameSpelling, nameWords } from "./name-words.ts";
import type { NamedLabel, NamedNode, NodeName } from "./named-node.ts";

/** A node that was found, and the name by which. */
export type FoundNode = { readonly node: NamedNode } & NameMatch;

type Entry = { readonly node: NamedNode; readonly name: NodeName };

/** Nodes whose stored id is the slug that the API shows. */
const labelsWithSlugs: ReadonlySet<NamedLabel> = new Set(["Department", "Office", "Party"]);

/** Shorter words are too like each other for one letter to be forgiven. */
const SHORTEST_FORGIVEN = 4;

/** Letters of a search whose results are kept: there are few enough of them. */
const LONGEST_KEPT = 2;

/** All names of the graph, ready to be searched as a person types. */
export class NameIndex {
  readonly #whole = new Map<string, Entry[]>();
  /** Nodes by the words of their names, and these words in order, so that a beginning is a range. */
  readonly #nodesByWord = new Map<string, Set<NamedNode>>();
  readonly #words: readonly string[];
  /** Words by what is left of them without one letter, to find those that differ by one. */
  readonly #wordsByRest = new Map<string, string[]>();

  readonly nodes: readonly NamedNode[];
  readonly #slugs = new Set<string>();
  readonly #kept = new Map<string, readonly FoundNode[]>();
  readonly #suggestible = new Map<NamedLabel, readonly SuggestibleName[]>();

  constructor(nodes: readonly NamedNode[]) {
    this.nodes = nodes;
    for (const node of nodes) {
      if (labelsWithSlugs.has(node.label)) this.#slugs.add(`${node.label} ${node.id}`);
      for (const name of node.names) {
        const same = this.#whole.get(name.spelling);
        if (same === undefined) this.#whole.set(name.spelling, [{ node, name }]);
        else same.push({ node, name });
        for (const word of name.words) {
          const known = this.#nodesByWord.get(word);
          if (known === undefined) this.#nodesByWord.set(word, new Set([node]));
          else known.add(node);
        }
      }
    }
    this.#words = [...this.#nodesByWord.keys()].sort(compareText);
    for (const word of this.#words) {
      if (word.length < SHORTEST_FORGIVEN) continue;
      for (const rest of restsOf(word)) {
        const known = this.#wordsByRest.get(rest);
        if (known === undefined) this.#wordsByRest.set(rest, [word]);
        else known.push(word);
      }
    }
  }

  /**
   * The nodes whose names fit a text, the closest first. Of equally close ones that with more questions and answers
   * comes first. Words may be incomplete; one wrong letter a word is forgiven when nothing fits otherwise.
   */
  search(text: string, labels: ReadonlySet<NamedLabel>): readonly FoundNode[] {
    const words = nameWords(text);
    if (words.length === 0) return [];
    const key = `${words.join(" ")}\n${[...labels].sort().join(" ")}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const found = this.#search(words, labels);
    // Beginnings of one or two letters fit most names and are typed by everyone.
    if (words.join("").length <= LONGEST_KEPT) this.#kept.set(key, found);
    return found;
  }

  #search(words: readonly string[], labels: ReadonlySet<NamedLabel>): readonly FoundNode[] {
    const found = this.#find(
      words,
      this.#candidates(words, (word) => this.#beginningWith(word)),
      labels,
    );
    const all =
      found.length > 0
        ? found
        : this.#find(
            words,
            this.#candidates(words, (word) => this.#similarTo(word)),
            labels,
          );
    return all.sort(
      (a, b) =>
        scoreOf(b) - scoreOf(a) ||
        activity(b.node) - activity(a.node) ||
        compareText(a.node.name, b.node.name) ||
        compareText(a.node.id, b.node.id),
    );
  }

  /** Every node of a label that bears a name, as it is or in another spelling. An everyday given name counts last. */
  bearers(label: NamedLabel, text: string): readonly NamedNode[] {
    const entries = (this.#whole.get(nameSpelling(nameWords(text))) ?? []).filter(
      ({ node }) => node.label === label,
    );
    const exact = entries.filter(({ name }) => name.kind !== "given");
    return [...new Set((exact.length > 0 ? exact : entries).map(({ node }) => node))];
  }

  /** Every node of a label. */
  nodesOf(label: NamedLabel): readonly NamedNode[] {
    return this.nodes.filter((node) => node.label === label);
  }

  /** Whether a text is the slug of a node of a label. */
  hasSlug(label: NamedLabel, text: string): boolean {
    return this.#slugs.has(`${label} ${text}`);
  }

  /** The names of a label nearest to one that no node bears, at most three. */
  suggestions(label: NamedLabel, text: string): readonly string[] {
    const near = this.search(text, new Set([label])).map(({ node }) => node.name);
    const others = near.length < 3 ? nearestNames(text, this.#suggestibleNames(label)) : [];
    return [...new Set([...near, ...others])].slice(0, 3);
  }

  #suggestibleNames(label: NamedLabel): readonly SuggestibleName[] {
    let names = this.#suggestible.get(label);
    if (names === undefined) {
      names = this.nodes
        .filter((node) => node.label === label)
        .flatMap(({ name, names: all }) =>
          all
            .filter(({ kind }) => kind !== "given")
            .map(({ words }) => ({ typed: words.join(" "), suggested: name })),
        );
      this.#suggestible.set(label, names);
    }
    return names;
  }

  #find(
    words: readonly string[],
    candidates: Iterable<NamedNode>,
    labels: ReadonlySet<NamedLabel>,
  ): FoundNode[] {
    const spelling = nameSpelling(words);
    const found: FoundNode[] = [];
    for (const node of candidates) {
      if (!labels.has(node.label)) continue;
      let best: NameMatch | null = null;
      for (const name of node.names) {
        const closeness = closenessOf(words, spelling, name);
        if (closeness === null) continue;
        const match = { name, closeness };
        if (best === null || scoreOf(match) > scoreOf(best)) best = match;
      }
      if (best !== null) found.push({ node, ...best });
    }
    return found;
  }

  /** The nodes that have the rarest of the words, and those whose whole name has this spelling. */
  #candidates(words: readonly string[], like: (word: string) => readonly string[]): Iterable<NamedNode> {
    let rarest: Set<NamedNode> | null = null;
    for (const word of words) {
      const nodes = new Set(like(word).flatMap((each) => [...(this.#nodesByWord.get(each) ?? [])]));
      if (rarest === null || nodes.size < rarest.size) rarest = nodes;
    }
    const whole = this.#whole.get(nameSpelling(words)) ?? [];
    return (rarest ?? new Set()).union(new Set(whole.map(({ node }) => node)));
  }

  #beginningWith(word: string): readonly string[] {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#words[end]?.startsWith(word)) end++;
    return this.#words.slice(low, end);
  }

  #similarTo(word: string): readonly string[] {
    const beginning = this.#beginningWith(word);
    if (word.length < SHORTEST_FORGIVEN) return beginning;
    const near = restsOf(word).flatMap((rest) => this.#wordsByRest.get(rest) ?? []);
    return [...new Set([...beginning, ...near.filter((each) => isOneLetterOff(word, each))])];
  }
}

/** A word and what is left of it without one of its letters. */
function restsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function activity({ questions, answers }: NamedNode): number {
  return questions + answers;
}

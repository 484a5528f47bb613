import { nearestNames, type SuggestibleName } from "../linking/nearest-names.ts";
import { compareText } from "../model/compare-text.ts";
import { parsePrintedName } from "../people/printed-name.ts";
import { closenessOf, type NameMatch, scoreOf } from "./name-match.ts";
import { isOneLetterOff, LONGEST_NAME, nameSpelling, nameWords } from "./name-words.ts";
import type { NamedLabel, NamedNode, NodeName } from "./named-node.ts";
import { joinedWords, parseTypedPerson } from "./typed-person.ts";

/** A node that was found, with the name that matched. */
export type FoundNode = { readonly node: NamedNode } & NameMatch;

type Entry = { readonly node: NamedNode; readonly name: NodeName };

/** The labels of nodes whose stored id is the slug that the API shows. */
const labelsWithSlugs: ReadonlySet<NamedLabel> = new Set(["Department", "Office", "Party"]);

/** Shorter words are too similar to each other to allow for a wrong letter. */
const SHORTEST_CORRECTED = 4;

/** Results are cached for searches of up to this many letters, because there are few of them. */
const LONGEST_CACHED = 2;

/** An index of all names in the graph, for searching while a person types. */
export class NameIndex {
  readonly #entriesBySpelling = new Map<string, Entry[]>();
  /** Nodes by each word of their names. */
  readonly #nodesByWord = new Map<string, Set<NamedNode>>();
  /** These words, sorted, so that all words with the same beginning are next to each other. */
  readonly #words: readonly string[];
  /** Words by their forms without one letter, to find words that differ by one letter. */
  readonly #wordsByShorterForm = new Map<string, string[]>();

  readonly nodes: readonly NamedNode[];
  /** The position of each node among equally close ones: those with more questions and answers come first. */
  readonly #ranks: ReadonlyMap<NamedNode, number>;
  readonly #slugs = new Set<string>();
  readonly #cached = new Map<string, readonly FoundNode[]>();
  readonly #suggestible = new Map<NamedLabel, readonly SuggestibleName[]>();

  readonly #names = new Map<string, string>();

  constructor(nodes: readonly NamedNode[]) {
    this.nodes = nodes;
    this.#ranks = new Map(nodes.toSorted(compareActivity).map((node, rank) => [node, rank]));
    for (const node of nodes) {
      this.#names.set(`${node.label} ${node.id}`, node.name);
      if (labelsWithSlugs.has(node.label)) this.#slugs.add(`${node.label} ${node.id}`);
      for (const name of node.names) {
        const same = this.#entriesBySpelling.get(name.spelling);
        if (same === undefined) this.#entriesBySpelling.set(name.spelling, [{ node, name }]);
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
      if (word.length < SHORTEST_CORRECTED) continue;
      for (const rest of withoutEachLetter(word)) {
        const known = this.#wordsByShorterForm.get(rest);
        if (known === undefined) this.#wordsByShorterForm.set(rest, [word]);
        else known.push(word);
      }
    }
  }

  /** The name to show of a node; null if there is no such node. */
  nameOf(label: NamedLabel, id: string): string | null {
    return this.#names.get(`${label} ${id}`) ?? null;
  }

  /**
   * The nodes whose names match a text, closest first; among equally close nodes, those with more questions and answers
   * first. Words may be incomplete. If nothing matches, two words may be one in the name (O Hara), what is printed around
   * a member's name is left out (MP, a constituency in brackets), and at last each word may have one wrong letter.
   */
  search(text: string, labels: ReadonlySet<NamedLabel>): readonly FoundNode[] {
    const words = nameWords(text);
    if (words.length === 0) return [];
    const key = `${words.join(" ")}\n${[...labels].sort().join(" ")}`;
    const cached = this.#cached.get(key);
    if (cached !== undefined) return cached;
    const found = this.#search(text, words, labels);
    // One or two letters match most names, and every search starts with them.
    if (words.join("").length <= LONGEST_CACHED) this.#cached.set(key, found);
    return found;
  }

  #search(text: string, words: readonly string[], labels: ReadonlySet<NamedLabel>): readonly FoundNode[] {
    const rankOf = (node: NamedNode) => this.#ranks.get(node) ?? 0;
    return this.#firstFound(text, words, labels)
      .map((found) => ({ found, score: scoreOf(found), rank: rankOf(found.node) }))
      .sort((a, b) => b.score - a.score || a.rank - b.rank)
      .map(({ found }) => found);
  }

  #firstFound(text: string, words: readonly string[], labels: ReadonlySet<NamedLabel>): FoundNode[] {
    const beginning = (word: string) => this.#wordsStartingWith(word);
    const similar = (word: string) => this.#similarWords(word);
    const person = labels.has("Member") ? parseTypedPerson(text.slice(0, LONGEST_NAME)) : null;
    const members = new Set<NamedLabel>(["Member"]);
    const find = (typed: readonly string[], of: ReadonlySet<NamedLabel>, words = beginning): FoundNode[] =>
      typed.length === 0 ? [] : this.#find(typed, this.#candidates(typed, words), of);
    const findPerson = (words = beginning): FoundNode[] =>
      person === null
        ? []
        : this.#narrow(find(person.words, members, words), ({ node }) => node, person.bracketed);
    const attempts = [
      () => find(words, labels),
      () => joinedWords(words).flatMap((joined) => find(joined, labels)),
      () => findPerson(),
      () => find(words, labels, similar),
      () => findPerson(similar),
    ];
    for (const attempt of attempts) {
      const found = attempt();
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Those who represented a constituency that is printed in brackets, or of whom no constituency is known. */
  #narrow<Found>(
    found: readonly Found[],
    nodeOf: (found: Found) => NamedNode,
    bracketed: ReadonlySet<string>,
  ): Found[] {
    const isConstituency = (spelling: string) =>
      this.#entriesBySpelling.get(spelling)?.some(({ node }) => node.label === "Constituency") ?? false;
    const printed = new Set([...bracketed].filter(isConstituency));
    if (printed.size === 0) return [...found];
    const fitting = found.filter((each) =>
      nodeOf(each).constituencies.some((name) => printed.has(nameSpelling(nameWords(name)))),
    );
    return fitting.length > 0 ? fitting : found.filter((each) => nodeOf(each).constituencies.length === 0);
  }

  /**
   * Every node of a label with this name in any spelling. Everyday given names count only if nothing else matches. A
   * member's name may be printed with titles, letters, and party and constituency in brackets; with a title, the surname
   * alone is enough.
   */
  nodesNamed(label: NamedLabel, text: string): readonly NamedNode[] {
    const entriesOf = (words: readonly string[]) =>
      (this.#entriesBySpelling.get(nameSpelling(words)) ?? []).filter(({ node }) => node.label === label);
    let entries = entriesOf(nameWords(text));
    if (entries.length === 0 && label === "Member") {
      const { words, bracketed } = parseTypedPerson(text.slice(0, LONGEST_NAME));
      const named = entriesOf(words);
      const isPrinted = nameWords(text).length > words.length;
      entries = this.#narrow(
        named.length === 0 && isPrinted ? this.#membersWithSurname(words) : named,
        ({ node }) => node,
        bracketed,
      );
    }
    const exact = entries.filter(({ name }) => name.kind !== "given");
    return [...new Set((exact.length > 0 ? exact : entries).map(({ node }) => node))];
  }

  /** Members, except under a peer's or bishop's title, with these words as surname: "Mr Garrow", "Dr D'Arcy-Stone". */
  #membersWithSurname(surname: readonly string[]): readonly Entry[] {
    const wanted = nameSpelling(surname);
    const endsWithIt = (words: readonly string[]) =>
      words.some((_, at) => at > 0 && nameSpelling(words.slice(at)) === wanted);
    return this.nodesOf("Member").flatMap((node) =>
      node.names
        .filter(({ text, kind }) => {
          const { rank, words } = parsePrintedName(text);
          return kind !== "given" && rank === null && endsWithIt(words);
        })
        .map((name) => ({ node, name })),
    );
  }

  /** Every node of a label. */
  nodesOf(label: NamedLabel): readonly NamedNode[] {
    return this.nodes.filter((node) => node.label === label);
  }

  /** Whether a text is the slug of a node of a label. */
  hasSlug(label: NamedLabel, text: string): boolean {
    return this.#slugs.has(`${label} ${text}`);
  }

  /** At most three names of a label that are closest to an unknown name. */
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
      let bestScore = 0;
      for (const name of node.names) {
        const closeness = closenessOf(words, spelling, name);
        if (closeness === null) continue;
        const match = { name, closeness };
        const score = scoreOf(match);
        if (score > bestScore) [best, bestScore] = [match, score];
      }
      if (best !== null) found.push({ node, ...best });
    }
    return found;
  }

  /** The nodes with the rarest of the words, and those whose full name has this spelling. */
  #candidates(words: readonly string[], similar: (word: string) => readonly string[]): Iterable<NamedNode> {
    let rarest: readonly ReadonlySet<NamedNode>[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    for (const word of words) {
      const lists = similar(word).flatMap((each) => this.#nodesByWord.get(each) ?? []);
      const count = lists.reduce((sum, { size }) => sum + size, 0);
      if (count < fewest) [rarest, fewest] = [lists, count];
    }
    const candidates = new Set<NamedNode>();
    for (const list of rarest) for (const node of list) candidates.add(node);
    for (const { node } of this.#entriesBySpelling.get(nameSpelling(words)) ?? []) candidates.add(node);
    return candidates;
  }

  #wordsStartingWith(word: string): readonly string[] {
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

  #similarWords(word: string): readonly string[] {
    const beginning = this.#wordsStartingWith(word);
    if (word.length < SHORTEST_CORRECTED) return beginning;
    const near = withoutEachLetter(word).flatMap((rest) => this.#wordsByShorterForm.get(rest) ?? []);
    return [...new Set([...beginning, ...near.filter((each) => isOneLetterOff(word, each))])];
  }
}

/** A word, and its forms without one of its letters. */
function withoutEachLetter(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Nodes with more questions and answers come first. */
function compareActivity(a: NamedNode, b: NamedNode): number {
  return (
    b.questions + b.answers - (a.questions + a.answers) ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}

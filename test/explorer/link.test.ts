import fc from "fast-check";
import { expect, test } from "vitest";
import { edgeKey } from "../../explorer/graph/graph.ts";
import { whatChanged } from "../../explorer/view/holdings.ts";
import { BadLinkError, readLink, writeLink } from "../../explorer/view/link.ts";
import { emptyView, type View } from "../../explorer/view/view.ts";

const view: View = {
  ...emptyView,
  sentence: {
    who: "MINISTERS",
    about: [
      { kind: "Country", name: "Russia" },
      { kind: "Topic", name: "Trade" },
    ],
    match: "ALL",
    scope: "SENTENCE",
    minScore: 0.9,
    from: "2025-01-01",
    to: null,
  },
  tab: "graph",
  nodes: ["a", "b", "c"],
  edges: [edgeKey("MENTIONS", "a", "b"), edgeKey("ASKED", "c", "a")],
  places: { a: [1, -2], b: [300, 4], c: [0, 0] },
  pinned: ["b"],
  expanded: ["a"],
  hidden: ["c"],
  hiddenKinds: ["Answer"],
  hiddenEdgeTypes: ["MENTIONS"],
  colourBy: "PARTY",
  days: { from: "2025-01-02", to: "2025-03-04" },
  selected: ["a", "b"],
  order: { column: "first", descending: false },
};

test("a link gives back the view, node for node and place for place", async () => {
  const holdings = { questions: 71, answers: 62 };
  expect(await readLink(await writeLink({ view, holdings }))).toEqual({ view, holdings });
});

test("any picture survives the link", async () => {
  const id = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
  const pictures = fc
    .uniqueArray(id, { minLength: 1, maxLength: 30 })
    .chain((nodes) =>
      fc.record({
        nodes: fc.constant(nodes),
        places: fc.array(fc.tuple(fc.integer(), fc.integer()), {
          minLength: nodes.length,
          maxLength: nodes.length,
        }),
        pairs: fc.array(fc.tuple(fc.nat(nodes.length - 1), fc.nat(nodes.length - 1)), { maxLength: 40 }),
        pinned: fc.subarray(nodes),
      }),
    )
    .map(
      ({ nodes, places, pairs, pinned }): View => ({
        ...emptyView,
        nodes,
        places: Object.fromEntries(nodes.map((node, index) => [node, places[index] ?? [0, 0]])),
        edges: pairs.map(([from, to]) => edgeKey("MENTIONS", nodes[from] ?? "", nodes[to] ?? "")),
        pinned,
      }),
    );
  await fc.assert(
    fc.asyncProperty(pictures, async (picture) => {
      expect((await readLink(await writeLink({ view: picture, holdings: null }))).view).toEqual(picture);
    }),
    { numRuns: 50 },
  );
});

test("a hundred nodes with their places make a short link", async () => {
  const nodes = Array.from({ length: 100 }, (_, index) =>
    btoa(`Question:${index * 7919}`).replaceAll("=", ""),
  );
  const places = Object.fromEntries(nodes.map((node, index) => [node, [index * 13, -index * 7] as const]));
  const link = await writeLink({ view: { ...emptyView, nodes, places }, holdings: null });
  expect(link.length).toBeLessThan(2500);
  expect(link).toMatch(/^[A-Za-z0-9_-]+$/);
});

async function linkOf(stored: unknown): Promise<string> {
  const bytes = new Blob([JSON.stringify(stored)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return Buffer.from(await new Response(bytes).arrayBuffer()).toString("base64url");
}

test.each([
  ["not a link at all", () => "äöü", /damaged/],
  [
    "a link whose end is missing",
    async () => (await writeLink({ view, holdings: null })).slice(0, -9),
    /damaged/,
  ],
  ["something else", () => linkOf([1, 2]), /does not hold a picture/],
  ["a newer version", () => linkOf({ kind: "written-answers-view", version: 2 }), /newer version/],
  ["a version without its parts", () => linkOf({ kind: "written-answers-view", version: 1 }), /damaged/],
])("%s is refused with a sentence", async (_what, make, message) => {
  const opened = readLink(await make());
  await expect(opened).rejects.toThrow(BadLinkError);
  await expect(opened).rejects.toThrow(message);
});

test("what has changed since a link was made is said, and nothing if nothing has", () => {
  const then = { questions: 71, answers: 62 };
  expect(whatChanged(then, then, 0)).toBeNull();
  expect(whatChanged(null, then, 0)).toBeNull();
  expect(whatChanged(then, { questions: 75, answers: 61 }, 1)).toBe(
    "Since this link was made: 1 node of this picture is no longer in the data; 4 questions more in the data; 1 answer fewer in the data.",
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { fitting, toGraph, toScreen, zoomed } from "../../explorer/canvas/camera.ts";
import { edgeKey, type GraphNode, learn, nothingKnown } from "../../explorer/graph/graph.ts";
import { startPlace } from "../../explorer/layout/start-place.ts";
import { daysBetween, histogram } from "../../explorer/view/days.ts";
import { shownOf } from "../../explorer/view/shown.ts";
import { tableRows } from "../../explorer/view/table-rows.ts";
import { emptyView } from "../../explorer/view/view.ts";

const node = (id: string, kind: GraphNode["kind"], day: string | null = null): GraphNode => ({
  ...{ id, kind, label: id.toUpperCase(), name: id, weight: 0, day },
  ...{ party: null, house: null, code: null, region: null, department: null, url: null },
});

const known = learn(nothingKnown, {
  nodes: [node("a", "Member"), node("b", "Question", "2025-03-01"), node("c", "Country")].map(
    ({ kind, ...each }) => ({ ...each, type: kind }),
  ),
  edges: [
    { type: "ASKED", source: "a", target: "b", weight: 1, date: "2025-03-01", lastDate: "2025-03-01" },
    { type: "MENTIONS", source: "b", target: "c", weight: 3, date: null, lastDate: null },
  ],
});

const view = {
  ...emptyView,
  nodes: ["a", "b", "c"],
  edges: [edgeKey("ASKED", "a", "b"), edgeKey("MENTIONS", "b", "c")],
};

const idsOf = (part: Partial<typeof view>) => {
  const shown = shownOf({ ...view, ...part }, known);
  return [shown.nodes.map(({ id }) => id).join(""), shown.edges.map(({ type }) => type).join(" ")];
};

test("filters hide nodes with their edges, and what has no day stays whatever the days", () => {
  expect(idsOf({})).toEqual(["abc", "ASKED MENTIONS"]);
  expect(idsOf({ hidden: ["c"] })).toEqual(["ab", "ASKED"]);
  expect(idsOf({ hiddenKinds: ["Member"] })).toEqual(["bc", "MENTIONS"]);
  expect(idsOf({ hiddenEdgeTypes: ["ASKED"] })).toEqual(["abc", "MENTIONS"]);
  expect(idsOf({ days: { from: "2025-03-01", to: "2025-03-01" } })).toEqual(["abc", "ASKED MENTIONS"]);
  expect(idsOf({ days: { from: "2025-03-02", to: "2025-04-01" } })).toEqual(["ac", ""]);
});

test("the table sorts by any column, and rows without a day come last in both directions", () => {
  const order = (column: "name" | "count" | "first", descending: boolean) =>
    tableRows(shownOf(view, known), { column, descending })
      .map((row) => row.node.id)
      .join("");
  expect(order("count", true)).toBe("bca");
  expect(order("count", false)).toBe("acb");
  expect(order("name", true)).toBe("cba");
  expect(order("first", true)).toBe("abc");
  expect(order("first", false)).toBe("abc");
});

test("start places depend on the id alone and differ", () => {
  const ids = Array.from({ length: 500 }, (_, index) => `Question:${index}`);
  const places = ids.map(startPlace);
  expect(ids.map(startPlace)).toEqual(places);
  expect(new Set(places.map((place) => place.map(Math.round).join(" "))).size).toBeGreaterThan(490);
  for (const [x, y] of places) expect(Math.hypot(x, y)).toBeLessThanOrEqual(300);
});

test("a point goes to the graph and back, and zooming keeps the point under the pointer", () => {
  const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(coordinate, coordinate),
      fc.double({ min: 0.1, max: 5, noNaN: true }),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      ([x, y], scale, factor) => {
        const camera = { scale, x: 17, y: -5 };
        const [backX, backY] = toScreen(camera, toGraph(camera, [x, y]));
        expect(backX).toBeCloseTo(x, 6);
        expect(backY).toBeCloseTo(y, 6);
        const [stillX, stillY] = toScreen(zoomed(camera, factor, [x, y]), toGraph(camera, [x, y]));
        expect(stillX).toBeCloseTo(x, 6);
        expect(stillY).toBeCloseTo(y, 6);
      },
    ),
  );
});

test("fitting shows every place", () => {
  const size = { width: 800, height: 600 };
  const places = [
    [-500, 20],
    [900, -3000],
    [3, 4],
  ] as const;
  const camera = fitting(places, size);
  for (const place of places) {
    const [x, y] = toScreen(camera, place);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(size.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(size.height);
  }
});

test("a histogram counts every day once, in stretches without gaps", () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => {
    const date = new Date(Date.UTC(2015, 0, 1) + days * 86_400_000);
    return date.toISOString().slice(0, 10);
  });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), (days) => {
      const buckets = histogram(days);
      expect(buckets.length).toBeLessThanOrEqual(40);
      expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
      buckets.forEach(({ from }, index) => {
        const before = buckets[index - 1];
        if (before !== undefined) expect(daysBetween(before.to, from)).toBe(1);
      });
    }),
  );
});

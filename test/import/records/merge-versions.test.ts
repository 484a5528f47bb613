import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeVersions } from "../../../src/import/records/merge-versions.ts";
import { anyRecord, someAnswer, someRecord } from "./some-record.ts";

describe("of several versions", () => {
  test("the order does not matter, and a repeated one counts once", () => {
    const shuffled = fc
      .array(anyRecord, { minLength: 1, maxLength: 5 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(mergeVersions([...other, ...all])).toEqual(mergeVersions(all));
      }),
    );
  });

  test("the one valid at a later time counts, whatever the state of the other", () => {
    const answered = someRecord({ statedAt: "2025-09-04", answer: someAnswer({ answeredOn: "2025-09-03" }) });
    const reopened = someRecord({ statedAt: "2025-09-09" });
    expect(mergeVersions([reopened, answered])?.answer).toBeNull();
  });

  test("a record without a retrieval time is as old as the latest date in it", () => {
    const undated = someRecord({ answer: someAnswer({ answeredOn: "2025-09-10" }), department: "Treasury" });
    const early = someRecord({ statedAt: "2025-09-09" });
    const late = someRecord({ statedAt: "2025-09-15", department: "Cabinet Office" });
    expect(mergeVersions([early, undated])?.department).toBe("Treasury");
    expect(mergeVersions([late, undated])?.department).toBe("Cabinet Office");
  });

  test("of two equally old ones, the one in the later state counts", () => {
    const held = someRecord({ answer: someAnswer({ holding: true }) });
    const answered = someRecord({ answer: someAnswer({ holding: false }) });
    expect(mergeVersions([answered, held])?.answer?.holding).toBe(false);
  });

  test("Parliament's data take precedence over printed pages, which supply only a missing answer", () => {
    const page = someRecord({ sourceId: null, department: "HO", answer: someAnswer() });
    const official = someRecord({ dueOn: "2025-09-08" });
    expect(mergeVersions([page, official])).toMatchObject({
      sourceId: "7",
      dueOn: "2025-09-08",
      department: "Home Office",
      answer: { text: "Two ferries run." },
    });
  });
});

describe("a truncated text", () => {
  const whole = someAnswer({
    text: "Two ferries run.\n\nA third is due.",
    html: "<p>Two ferries run.</p><p>A third is due.</p>",
  });
  const truncated = someAnswer({ text: "Two ferries run.A thi...", truncated: true });

  test("never replaces the full text, even if it is newer", () => {
    for (const [older, newer] of [
      [whole, truncated],
      [truncated, whole],
    ] as const) {
      const merged = mergeVersions([
        someRecord({
          statedAt: "2025-09-11",
          answer: older,
          truncated: older.truncated,
          text: older.truncated ? "How many fer" : "How many ferries run?",
        }),
        someRecord({
          statedAt: "2025-09-12",
          answer: newer,
          truncated: newer.truncated,
          text: newer.truncated ? "How many fer" : "How many ferries run?",
        }),
      ]);
      expect(merged).toMatchObject({ truncated: false, text: "How many ferries run?", answer: whole });
    }
  });

  test("keeps the newer state when it is completed", () => {
    const merged = mergeVersions([
      someRecord({ statedAt: "2025-09-11", answer: whole }),
      someRecord({ statedAt: "2025-09-12", answer: truncated, heading: "Ferries" }),
    ]);
    expect(merged).toMatchObject({ heading: "Ferries", answer: { text: whole.text, html: whole.html } });
  });

  test("is not completed from another text", () => {
    const holding = someAnswer({ text: "We will answer soon.", holding: true });
    const merged = mergeVersions([
      someRecord({ statedAt: "2025-09-11", answer: holding }),
      someRecord({ statedAt: "2025-09-12", answer: truncated }),
    ]);
    expect(merged?.answer).toMatchObject({ text: truncated.text, truncated: true });
  });

  test("gets its HTML from a version with the same words", () => {
    const plain = someAnswer({ text: "Two ferries run.A third is due." });
    const merged = mergeVersions([
      someRecord({ statedAt: "2025-09-11", answer: whole }),
      someRecord({ statedAt: "2025-09-12", answer: plain }),
    ]);
    expect(merged?.answer).toMatchObject({ text: whole.text, html: whole.html });
  });
});

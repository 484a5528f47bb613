import { describe, expect, test } from "vitest";
import { linkTopics } from "../../../src/linking/topics/link-topics.ts";
import { findTopicId, suggestTopics, topics } from "../../../src/linking/topics/topics.ts";

function ids(text: string, heading: string | null = null): readonly string[] {
  return linkTopics(text, heading).map((about) => about.topicId);
}

describe("the vocabulary of topics", () => {
  test("names each topic once and knows every broader topic", () => {
    const known = new Set(topics.map((topic) => topic.id));
    expect(known.size).toBe(topics.length);
    expect(topics.filter(({ broaderId }) => broaderId !== null && !known.has(broaderId))).toEqual([]);
  });

  test("leads from every topic to one without a broader topic", () => {
    const broader = new Map(topics.map((topic) => [topic.id, topic.broaderId]));
    for (const { id } of topics) {
      const seen = new Set<string>();
      for (let at: string | null = id; at !== null; at = broader.get(at) ?? null) {
        expect(seen.has(at)).toBe(false);
        seen.add(at);
      }
    }
  });

  test("finds a topic by id and by name in any case", () => {
    expect(["human-rights", "Human Rights", "HUMAN RIGHTS", "Nothing"].map(findTopicId)).toEqual([
      "human-rights",
      "human-rights",
      "human-rights",
      null,
    ]);
  });

  test("finds a topic by its aliases", () => {
    expect(["Dentistry", "sleeping rough", "Identity Cards"].map(findTopicId)).toEqual([
      "dental-services",
      "homelessness",
      "proof-of-identity",
    ]);
  });

  test("gives topics their codes in public schemes, if one fits", () => {
    const codes = new Map(topics.map(({ id, capCode, eurovocId }) => [id, [capCode, eurovocId]]));
    expect(codes.get("human-rights")).toEqual([19, "584"]);
    expect(codes.get("remote-working")).toEqual([5, null]);
  });

  test("suggests the closest names for a typing error", () => {
    expect(suggestTopics("Sanctons")[0]).toBe("Sanctions");
    expect(suggestTopics("x".repeat(500))).toEqual([]);
  });
});

describe("linkTopics", () => {
  test("takes the parts of an official heading in either order and ignores the country", () => {
    const wanted = [{ topicId: "human-rights", score: 1, method: "heading", evidence: [] }];
    expect(linkTopics("What is being done?", "North Korea: Human Rights")).toEqual(wanted);
    expect(linkTopics("What is being done?", "Human Rights:  North\r\nKorea ")).toEqual(wanted);
  });

  test("ignores facets and headings that are not topics", () => {
    expect(ids("What is being done?", "Sanctions: Reviews")).toEqual(["sanctions"]);
    expect(ids("What is being done?", "Lord Smith")).toEqual([]);
  });

  test("shows the words that indicate a topic", () => {
    expect(linkTopics("The ballistic missiles fell.", null)).toEqual([
      {
        topicId: "guided-weapons",
        score: 0.9,
        method: "rule",
        evidence: [{ start: 4, end: 22, surface: "ballistic missiles" }],
      },
    ]);
  });

  test("adds the evidence of the text to a topic named by the heading", () => {
    const [first] = linkTopics("Which sanctions are in force?", "Sanctions");
    expect(first).toMatchObject({ method: "heading", score: 1, evidence: [{ surface: "sanctions" }] });
  });

  test("does not mistake the name of the department asked for a topic", () => {
    expect(ids("To ask the Secretary of State for Defence, what the Ministry of Defence owns.")).toEqual([]);
  });

  test("gives a higher score if more phrases indicate a topic, and sorts by score", () => {
    const one = linkTopics("On sanctions.", null)[0]?.score ?? 0;
    const two = linkTopics("On sanctions and an asset freeze, with visas.", null);
    expect(two[0]?.topicId).toBe("sanctions");
    expect(two[0]?.score ?? 0).toBeGreaterThan(one);
  });
});

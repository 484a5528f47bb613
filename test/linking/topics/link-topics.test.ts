import { describe, expect, test } from "vitest";
import { linkTopics } from "../../../src/linking/topics/link-topics.ts";
import { findTopicId, isProcedure, suggestTopics, topics } from "../../../src/linking/topics/topics.ts";

function ids(text: string, heading: string | null = null): readonly string[] {
  return linkTopics(text, heading, "Question").map((about) => about.topicId);
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
    expect(linkTopics("What is being done?", "North Korea: Human Rights", "Question")).toEqual(wanted);
    expect(linkTopics("What is being done?", "Human Rights:  North\r\nKorea ", "Question")).toEqual(wanted);
  });

  test("ignores facets and headings that are not topics", () => {
    expect(ids("What is being done?", "Sanctions: Training")).toEqual(["sanctions"]);
    expect(ids("What is being done?", "Lord Smith")).toEqual([]);
  });

  test("shows the words that indicate a topic, and how probable it is", () => {
    const [found] = linkTopics("The ballistic missiles fell.", null, "Question");
    expect(found).toMatchObject({
      topicId: "guided-weapons",
      method: "rule",
      evidence: [{ start: 4, end: 22, surface: "ballistic missiles" }],
    });
    expect(found?.score).toBeGreaterThan(0.9);
    expect(found?.score).toBeLessThan(1);
  });

  test("adds the evidence of the text to a topic named by the heading", () => {
    const [first] = linkTopics("Which sanctions are in force?", "Sanctions", "Question");
    expect(first).toMatchObject({ method: "heading", score: 1, evidence: [{ surface: "sanctions" }] });
  });

  test("does not mistake the name of the department asked for a topic", () => {
    expect(ids("To ask the Secretary of State for Defence, what the Ministry of Defence owns.")).toEqual([]);
  });

  test("gives a higher score if more phrases indicate a topic, and sorts by score", () => {
    const one = linkTopics("On sanctions.", null, "Question")[0]?.score ?? 0;
    const two = linkTopics("On sanctions and an asset freeze, with visas.", null, "Question");
    expect(two[0]?.topicId).toBe("sanctions");
    expect(two[0]?.score ?? 0).toBeGreaterThan(one);
  });

  test.each([
    ["On the charging of VAT.", "electric-vehicles"],
    ["On a partially built bridge.", "visual-impairment"],
    ["On rooms in a hotel.", "asylum"],
    ["On universal service.", "universal-credit"],
    ["On a statement that was released.", "prisoners-release"],
    ["On the loan of a painting.", "tax-avoidance"],
    ["On business at the weekend.", "business-rates"],
    ["On a new post.", "post-offices"],
    ["On a duty of care.", "excise-duties"],
  ])("does not let one general word decide: %s", (text, topicId) => {
    const found = linkTopics(text, null, "Question").find((about) => about.topicId === topicId);
    expect(found?.score ?? 0).toBeLessThan(0.5);
  });

  test.each([
    ["On the infrastructure of e-gates.", "infrastructure"],
    ["On digital advertising screens.", "digital-technology"],
    ["On the humanitarian impact of a law.", "humanitarian-aid"],
    ["On fuel cells.", "fuels"],
    ["On directed energy weapons.", "energy"],
    ["On tear gas.", "natural-gas"],
    ["On a flood of letters.", "floods"],
    ["On figures adjusted for inflation.", "inflation"],
    ["On the Commonwealth Games of 2026.", "commonwealth"],
    ["On the oral Answer by the Minister for the Armed Forces.", "armed-forces"],
    ["On the Main Directorate of Deep-Sea Research Authority.", "research"],
    ["On the Health, Education and Social Care Chamber.", "social-services"],
  ])("does not take a word of another thing or of a name for a topic: %s", (text, topicId) => {
    const found = linkTopics(text, null, "Question").find((about) => about.topicId === topicId);
    expect(found?.score ?? 0).toBeLessThan(0.5);
  });

  test("takes a name's words for a topic if the text has others too", () => {
    const text = "On the Commonwealth Games, and on trade within the Commonwealth.";
    expect(ids(text)).toContain("commonwealth");
  });

  test("doubts a single word that an answer says once more than one that it repeats", () => {
    const scoreOf = (text: string) => linkTopics(text, null, "Answer")[0]?.score ?? 0;
    const filler = "We have set out what we intend to do. ".repeat(8);
    expect(scoreOf(`Forests are here. ${filler}`)).toBeLessThan(
      scoreOf(`Forests are here. ${filler} The forests grow.`) - 0.05,
    );
  });

  test.each(["Written Questions", "Correspondence", "Staff", "Finance", "Departmental Pay"])(
    "marks a heading of procedure as such: %s",
    (part) => {
      const found = linkTopics("What is being done?", `Home Office: ${part}`, "Question");
      expect(found.map(({ topicId, method }) => [isProcedure(topicId), method])).toEqual([[true, "heading"]]);
    },
  );

  test("finds no procedure by words, and takes no policy for procedure", () => {
    expect(ids("On the finance, the staff and the correspondence of schools.").filter(isProcedure)).toEqual(
      [],
    );
    expect(["human-rights", "civil-service", "trade"].filter(isProcedure)).toEqual([]);
  });

  test("counts a general word in company", () => {
    const scoreOf = (text: string) =>
      linkTopics(text, null, "Question").find(({ topicId }) => topicId === "asylum")?.score ?? 0;
    expect(scoreOf("On accommodation in this hotel.")).toBeLessThan(0.5);
    expect(scoreOf("On accommodation for asylum seekers.")).toBeGreaterThan(0.5);
  });

  test("doubts a word said once in a long answer, and trusts it in a short one", () => {
    const scoreOf = (text: string) => linkTopics(text, null, "Answer")[0]?.score ?? 0;
    const filler =
      "We have set out what we intend to do, and we will say more about it in due course. ".repeat(20);
    expect(scoreOf("The plan for forests is here.")).toBeGreaterThan(0.5);
    expect(scoreOf(`${filler} It also names forests.`)).toBeLessThan(0.5);
  });

  test.each([
    ["universal credit", "universal-credit"],
    ["a jobseeker's allowance", "social-security-benefits"],
    ["the community infrastructure levy", "planning"],
  ])("finds the name of a benefit or a law in small letters: %s", (text, topicId) => {
    expect(ids(`To ask the Minister, about ${text}.`)).toContain(topicId);
  });

  test.each([
    "it is water under the bridge",
    "they bridge the gap with food for thought",
    "a flood of letters opened the floodgates",
    "this school of thought has turned a blind eye",
    "he kicked the can down the road in the current climate",
    "a smoking gun, a red flag and a fishing expedition",
  ])("takes no idiom for a topic: %s", (text) => {
    expect(ids(`To ask the Minister, whether ${text}.`)).toEqual([]);
  });

  test.each([
    ["a career in the civil service", "civil-service"],
    ["the length of waiting lists", "waiting-lists"],
    ["a ban on conversion practices", "conversion-therapy"],
    ["the air quality of towns", "air-pollution"],
    ["compensation for passengers", "compensation"],
    ["the budget for conflict prevention", "conflict-prevention"],
    ["the life sciences sector", "life-sciences"],
    ["private parking firms", "parking-offences"],
    ["the literacy of adults", "literacy"],
    ["forensic science services", "forensic-science"],
    ["occupational health in small firms", "occupational-health"],
    ["the risk of drought", "droughts"],
    ["self-driving vehicles on motorways", "driverless-vehicles"],
    ["the protection of whistleblowers", "whistleblowing"],
    ["delays in security vetting", "security-vetting"],
    ["the number of public bodies", "public-bodies"],
  ])("finds %s", (text, topicId) => {
    const found = linkTopics(`To ask the Minister, about ${text}.`, null, "Question");
    expect(found.filter(({ score }) => score >= 0.5).map((about) => about.topicId)).toContain(topicId);
  });
});

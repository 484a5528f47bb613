import { describe, expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();
const counted = "counted { statement totalCount undatedCount unknownCount covered { house from to } }";

async function ofList(list: string) {
  const { data, errors } = await ask(`{ list: ${list} { totalCount ${counted} facets { ${counted} } } }`);
  expect(errors).toBeUndefined();
  return data.list;
}

describe("what was counted", () => {
  test.each([
    "questions",
    "questions(filter: {})",
    "questions(filter: {countries: [], text: null})",
    "questions(filter: {match: ANY})",
  ])("without conditions it is all: %s", async (list) => {
    const { totalCount, counted } = await ofList(list);
    expect(counted.statement).toMatch(
      new RegExp(`^All questions: ${totalCount}\\. The graph covers the Commons from `),
    );
  });

  test.each([
    [
      'questions(filter: {countries: ["Russia", "DPRK"]})',
      "Questions that mention both Russia and North Korea in the question, its heading or its answer: ",
    ],
    [
      'questions(filter: {countries: ["Iran"], topics: ["Trade"]})',
      "Questions that mention Iran in the question, its heading or its answer and are about Trade or a narrower topic: ",
    ],
    [
      'questions(filter: {notCountries: ["Iran"], states: [UNANSWERED, HOLDING]})',
      "Questions that do not mention Iran in the question, its heading or its answer and are unanswered or answered only by a holding answer: ",
    ],
    [
      'questions(filter: {tabledFrom: "2025-03-01", tabledTo: "2025-03-31"})',
      "Questions that were tabled from 1 March 2025 to 31 March 2025: ",
    ],
    ['questions(filter: {text: "ships"})', "Questions that match the search “ships”: "],
    [
      'answers(filter: {departments: ["Home Office"], answeredTo: "2025-12-31"})',
      "Answers that were given up to 31 December 2025 and answer a question that was put to Home Office: ",
    ],
  ])("it says every condition: %s", async (list, words) => {
    const { totalCount, counted, facets } = await ofList(list);
    expect(counted.statement).toContain(`${words}${totalCount}. `);
    expect(counted.totalCount).toBe(totalCount);
    expect(facets.counted.statement).toContain(`${words}${totalCount}. One `);
    expect({ ...facets.counted, statement: "" }).toEqual({ ...counted, statement: "" });
  });

  test("people and nodes have their names, however they were given", async () => {
    const { data } = await ask(
      `{ member(name: "Joanna Pike") { id questions { ${counted} } } country(code: "RU") { answers { ${counted} } } }`,
    );
    expect(data.member.questions.counted.statement).toMatch(/^Questions asked by Joanna Pike: \d+\. /);
    expect(data.country.answers.counted.statement).toMatch(/^Answers whose text mentions Russia: \d+\. /);
    const { data: filtered } = await ask(
      `{ questions(filter: {askers: ["${data.member.id}"]}) { ${counted} } }`,
    );
    expect(filtered.questions.counted.statement).toMatch(/^Questions that were asked by Joanna Pike: \d+\. /);
  });

  test("only the filter's Houses and days are covered, and nothing in days not covered is none known", async () => {
    const { counted } = await ofList(
      'questions(filter: {houses: [LORDS], tabledFrom: "2025-03-10", tabledTo: "2025-06-15"})',
    );
    expect(counted.covered).toEqual([
      { house: "LORDS", from: "2025-03-10", to: "2025-03-31" },
      { house: "LORDS", from: "2025-05-01", to: "2025-05-31" },
    ]);
    // Of these months, only the answers to questions are dated.
    const answers = await ofList("answers(filter: {houses: [LORDS]})");
    expect(answers.counted.covered).toContainEqual({ house: "LORDS", from: "2025-05-01", to: "2025-07-31" });
    const nothing = await ofList(
      'questions(filter: {houses: [LORDS], tabledFrom: "1999-01-01", tabledTo: "1999-12-31"})',
    );
    expect(nothing.counted).toEqual({
      statement:
        "Questions that were asked in the Lords and were tabled from 1 January 1999 to 31 December 1999: none known. Of these days, the graph covers none of the Lords.",
      ...{ totalCount: 0, undatedCount: 0, unknownCount: 0, covered: [] },
    });
  });

  test("what is unknown is counted: the date, and whether a question is overdue", async () => {
    const { counted } = await ofList("questions");
    const { data } = await ask(`{ questions(first: 100) { edges { node { tabledOn } } } }`);
    const undated = data.questions.edges.filter(
      ({ node }: { node: { tabledOn: string | null } }) => node.tabledOn === null,
    );
    expect(counted.undatedCount).toBe(undated.length);
    expect(counted.statement).toContain(`The date of ${undated.length} is unknown.`);
    const overdue = (await ofList("questions(filter: {overdue: true})")).counted;
    expect(overdue.unknownCount).toBeGreaterThan(0);
    expect(overdue.statement).toContain(`Whether ${overdue.unknownCount} more are overdue is unknown.`);
  });

  test("every aggregate says it too", async () => {
    const { data, errors } = await ask(`{
      timeline(bucket: YEAR, filter: {countries: ["Russia"]}) { totalCount undated ${counted} }
      answers: timeline(bucket: YEAR, count: ANSWERS) { totalCount undated ${counted} }
      coMentions(of: COUNTRIES) { ${counted} }
      responsiveness(by: DEPARTMENT) { ${counted} }
      textClusters { ${counted} }
      ministersWhoAnswered(about: {countries: ["Russia"]}) { counted { answers undatedCount covered { from } } facets { ${counted} years(first: 100) { count } } }
      membersWhoAsked(about: {countries: ["Russia"]}) { counted { questions } facets { ${counted} } }
    }`);
    expect(errors).toBeUndefined();
    const {
      timeline,
      answers,
      coMentions,
      responsiveness,
      textClusters,
      ministersWhoAnswered,
      membersWhoAsked,
    } = data;
    for (const each of [timeline, answers]) {
      expect(each.counted.totalCount).toBe(each.totalCount + each.undated);
      expect(each.counted.undatedCount).toBe(each.undated);
    }
    expect(timeline.counted.statement).toContain(
      "Questions that mention Russia in the question, its heading or its answer: ",
    );
    expect(answers.counted.statement).toMatch(/^Answers to questions: /);
    expect(coMentions.counted.statement).toContain("Each question counts once, together with its answer.");
    expect(responsiveness.counted.statement).toContain("Answers are judged on ");
    expect(textClusters.counted.statement).toMatch(/^All answers: /);
    const years: readonly { readonly count: number }[] = ministersWhoAnswered.facets.years;
    const { facets, counted: ofMinisters } = ministersWhoAnswered;
    expect(facets.counted.totalCount).toBe(ofMinisters.answers);
    expect(ofMinisters.undatedCount).toBe(
      ofMinisters.answers - years.reduce((sum, { count }) => sum + count, 0),
    );
    expect(ofMinisters.covered.length).toBeGreaterThan(0);
    expect(membersWhoAsked.facets.counted.totalCount).toBe(membersWhoAsked.counted.questions);
  });

  test("so does every list of nodes, of edges and of results of a search, and it counts what the list counts", async () => {
    const rows = "{ totalCount counted { statement totalCount covered { house from to } } }";
    const { data, errors } = await ask(`{
      answers { counted { covered { house from to } } }
      countries ${rows}
      members ${rows}
      lords: members(filter: {house: LORDS, on: "2025-03-01"}) ${rows}
      offices(filter: {title: "minister of state"}) ${rows}
      search(text: "ships") ${rows}
      inAnswers: search(text: "ships", in: [ANSWERS]) ${rows}
      country(code: "RU") { questions(first: 1) { edges { node { countries ${rows} } } } }
    }`);
    expect(errors).toBeUndefined();
    const { answers, country, ...lists } = data;
    const ofEdges = country.questions.edges[0].node.countries;
    for (const list of [...Object.values<typeof ofEdges>(lists), ofEdges]) {
      expect(list.counted.totalCount).toBe(list.totalCount);
      expect(list.counted.covered).toEqual(answers.counted.covered);
      expect(list.counted.statement).toContain(`: ${list.totalCount}. The graph covers the Commons from `);
    }
    const subjects = [...Object.values<typeof ofEdges>(lists), ofEdges].map(
      ({ counted }) => counted.statement.split(": ")[0],
    );
    expect(subjects).toEqual([
      "All countries",
      "Members",
      "Members who sat in the Lords on 1 March 2025",
      "Offices that have a title that matches “minister of state”",
      "Questions and answers that match the search “ships”",
      "Answers that match the search “ships”",
      "Countries that the question mentions in its text or heading",
    ]);
  });
});

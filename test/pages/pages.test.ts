import { describe, expect, test } from "vitest";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { nodeFolders, usePages } from "./open-pages.ts";
import { describePages } from "./pages.contract.ts";

describePages("SQLite", async () => new SqliteStore(":memory:"));

const { get, ask } = usePages();

/** The address of a page that another page links to. */
async function firstLink(from: string, pattern: RegExp): Promise<string> {
  return pattern.exec((await get(from)).text)?.[1] ?? "";
}

describe("every kind of page", () => {
  test.each([
    ["/", "Who asks, who answers"],
    ["/docs", "How to use these pages"],
    ["/search", "Search"],
    ["/lists/questions", "Questions"],
    ["/lists/answers?countries=RU&countries=KP", "Answers"],
    ["/lists/members", "Members"],
    ["/lists/offices", "Offices"],
    ["/lists/departments", "Departments"],
    ["/lists/parties", "Parties"],
    ["/lists/constituencies", "Constituencies"],
    ["/lists/countries", "Countries"],
    ["/lists/topics", "Topics"],
  ])("%s has a title, a description and a canonical link", async (address, title) => {
    const { status, text, headers } = await get(address);
    expect(status).toBe(200);
    expect(text).toMatch(new RegExp(`<h1[^>]*>${title}`));
    expect(text).toMatch(/<meta name="description" content="[^"]{10,}">/);
    expect(text).toContain(`<link rel="canonical" href="${address.replaceAll("&", "&amp;")}">`);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test.each(nodeFolders)(
    "a page of %s is reached from their list and says what it is about",
    async (folder) => {
      const address = await firstLink(`/lists/${folder}`, new RegExp(`<a href="(/${folder}/[^"]+)">`));
      const { status, text } = await get(address);
      expect(status).toBe(200);
      const [, jsonLd = ""] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(text) ?? [];
      expect(JSON.parse(jsonLd)).toMatchObject({ "@context": "https://schema.org", url: address });
    },
  );

  test("an answer's page names the licence as unknown, and the day its record was fetched", async () => {
    const { text } = await get(await firstLink("/lists/answers", /<a href="(\/answers\/[^"]+)">/));
    expect(text).toContain("unknown; the source does not state one");
    expect(text).toMatch(/<dt>Fetched<\/dt><dd><time datetime="\d{4}-\d{2}-\d{2}">/);
  });
});

describe("a list", () => {
  test("pages forwards and backwards by cursors in the address, and keeps its filter", async () => {
    const next = await firstLink("/lists/questions?houses=COMMONS", /rel="next" href="([^"]+)"/);
    expect(next).toContain("houses=COMMONS");
    const second = await get(next.replaceAll("&amp;", "&"));
    const [, previous = ""] = /rel="prev" href="([^"]+)"/.exec(second.text) ?? [];
    const first = await get(previous.replaceAll("&amp;", "&"));
    const rows = (text: string) => text.match(/<h3>\s*<a href="[^"]+"/g);
    expect(rows(first.text)).toEqual(rows((await get("/lists/questions?houses=COMMONS")).text));
    expect(rows(second.text)).not.toEqual(rows(first.text));
  });

  test("highlights the words that meet a condition on countries or topics", async () => {
    const marked = async (address: string) => [
      ...new Set([...(await get(address)).text.matchAll(/<mark[^>]*>([^<]+)</g)].map(([, words]) => words)),
    ];
    const russia = await marked("/lists/answers?countries=RU");
    expect(russia).toContain("Russia");
    expect(russia).not.toContain("China");
    expect(await marked("/lists/answers?countries=Russia")).toEqual(russia);
    expect((await marked("/lists/questions?topics=Sanctions")).join(" ")).toMatch(/sanction/i);
    expect(await marked("/lists/answers")).toEqual([]);
  });

  test("takes a least score of topics, and says what it leaves out", async () => {
    const { data } = await ask(
      '{ questions(filter: {topics: ["Sanctions"], minScore: 0.97}) { totalCount counted { statement } } }',
    );
    const { totalCount, counted } = data.questions;
    expect(counted.statement).toMatch(/score below 0\.97 do not count; with them there would be \d+ more\./);
    const { text } = await get("/lists/questions?topics=sanctions&minScore=0.97");
    expect(text).toContain(`<span class="count">${totalCount}</span>`);
    expect(text).toContain(counted.statement);
    const ofTopic = await get("/topics/sanctions/questions?minScore=0.97");
    expect(ofTopic.text).toContain("Topics with a score below 0.97 do not count");
    const file = await get("/topics/sanctions/questions.csv?minScore=0.97");
    expect(file.headers.get("x-total-count")).toBe(String(totalCount));
    const ministers = await get("/lists/ministers?topics=sanctions&minScore=0.97");
    expect(ministers.text).toContain("Topics with a score below 0.97 do not count");
    const { status, text: reason } = await get("/lists/questions?minScore=high");
    expect({ status, reason }).toEqual({
      status: 400,
      reason: expect.stringContaining("minScore cannot be &quot;high&quot;. Use a number from 0.5 to 1."),
    });
  });

  test("rejects a parameter that it does not have, and says which it has", async () => {
    const { status, text } = await get("/lists/questions?countrys=RU");
    expect(status).toBe(400);
    expect(text).toContain("There is no parameter &quot;countrys&quot; here. Use text, countries,");
  });

  test("takes members by the ids in addresses", async () => {
    const { data } = await ask(
      "{ members(first: 100) { edges { node { name questions { totalCount } } } } }",
    );
    const asker = data.members.edges.find(
      ({ node }: { node: { questions: { totalCount: number } } }) => node.questions.totalCount > 1,
    ).node;
    const file = await get(`/search?q=${encodeURIComponent(asker.name)}`);
    const [, id = ""] = /href="\/members\/([^"]+)"/.exec(file.text) ?? [];
    const rows = await get(`/lists/questions.csv?askers=${id}`);
    expect(rows.headers.get("x-total-count")).toBe(String(asker.questions.totalCount));
  });

  test("shows each condition with a link to the list without it", async () => {
    const { text } = await get("/lists/questions?countries=RU&houses=COMMONS");
    expect(text).toContain(
      '<a href="/lists/questions?houses=COMMONS" aria-label="Remove the condition Countries: Russia">',
    );
    expect(text).toContain(
      "<title>Questions (Countries: Russia; House: Commons) – Written Answers Graph</title>",
    );
  });

  test("names the nodes of its conditions, whose addresses have ids", async () => {
    const { data } = await ask(
      "{ departments(first: 1) { edges { node { slug name } } } parties(first: 1) { edges { node { slug name } } } offices(first: 1) { edges { node { slug name department { name } } } } members(first: 1) { edges { node { id name } } } }",
    );
    const [department, party, office, member] = ["departments", "parties", "offices", "members"].map(
      (list) => data[list].edges[0].node,
    );
    const [, id = ""] = /Member:(.+)/.exec(Buffer.from(member.id, "base64url").toString()) ?? [];
    const params = new URLSearchParams({
      ...{ departments: department.slug, parties: party.slug, offices: office.slug, askers: id },
      ...{ countries: "kp", topics: "sanctions", tabledFrom: "2025-01-02", text: "ships" },
    });
    const { text } = await get(`/lists/answers?${params}`);
    const shown = [...text.matchAll(/aria-label="Remove the condition ([^"]+)"/g)].map(([, words]) => words);
    expect(shown).toEqual([
      "Words of the text: ships",
      "Countries: North Korea",
      "Topics: Sanctions",
      `Departments: ${department.name}`,
      `Asked by: ${member.name}`,
      `Party of the asker: ${party.name}`,
      `Office of the minister: ${office.name}, ${office.department.name}`,
      "Tabled from: 2 January 2025",
    ]);
  });

  test("takes a condition that is given twice once", async () => {
    const once = await get("/lists/questions?countries=RU");
    const twice = await get("/lists/questions?countries=RU&countries=RU");
    expect(twice.text).toBe(once.text);
  });

  test.each([
    ["/lists/questions?text=a&text=b", "text several times"],
    ["/lists/questions?order=NEWEST&order=OLDEST", "order several times"],
    ["/lists/questions?after=a&after=b", "after several times"],
    ["/lists/questions?after=a&before=b", "both after and before"],
    ["/lists/ministers?countries=RU&scope=ANSWER&scope=SENTENCE", "scope several times"],
    ["/search?q=a&q=b", "q several times"],
  ])("%s is 400 and says why", async (address, reason) => {
    const { status, text } = await get(address);
    expect(status).toBe(400);
    expect(text).toContain(`The address gives ${reason}. Give`);
  });
});

describe("the list of ministers who answered", () => {
  const about = "countries=RU&countries=KP";

  test("gives the ministers, counts and evidence of the API", async () => {
    const { data } = await ask(
      '{ ministersWhoAnswered(about: {countries: ["RU", "KP"]}) { totalCount counted { statement } edges { answerCount node { name } } } }',
    );
    const { totalCount, counted, edges } = data.ministersWhoAnswered;
    const { text } = await get(`/lists/ministers?${about}`);
    expect(text).toContain(counted.statement);
    expect(text.match(/<article>/g)).toHaveLength(totalCount);
    expect(text).toContain(`${edges[0].node.name}</a>`);
    expect(text).toMatch(/<mark class="country">(?:Russian?|DPRK|North Korean?|Pyongyang)<\/mark>/);
    const lines = (await get(`/lists/ministers.jsonl?${about}`)).text.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).answerCount)).toEqual(
      edges.map(({ answerCount }: { answerCount: number }) => answerCount),
    );
  });

  test("takes a scope, and rejects one that does not exist", async () => {
    const answer = await get(`/lists/ministers.csv?${about}&scope=ANSWER`);
    const sentence = await get(`/lists/ministers.csv?${about}&scope=SENTENCE`);
    const total = ({ headers }: { headers: Headers }) => Number(headers.get("x-total-count"));
    expect(total(sentence)).toBeGreaterThan(0);
    expect(total(sentence)).toBeLessThanOrEqual(total(answer));
    const { status, text } = await get(`/lists/ministers?${about}&scope=PAGE`);
    expect(status).toBe(400);
    expect(text).toContain("scope cannot be &quot;PAGE&quot;. Use SENTENCE, ANSWER, EXCHANGE.");
  });
});

describe("an address that leads nowhere", () => {
  test("is 404, and similar names are suggested", async () => {
    const { status, text } = await get("/countries/Rusia");
    expect(status).toBe(404);
    expect(text).toContain('<a href="/countries/RU">Russia</a>');
    expect(text).toContain('<meta name="robots" content="noindex">');
  });

  test.each([
    "/members/%E0%A4%A",
    "/lists/nothing",
    "/countries/RU/nothing",
    "/questions/2025-01-01/1",
    "/nothing",
  ])("%s is 404", async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  test.each([
    ["/members/5089/?a=b", "/members/5089?a=b"],
    ["/lists/questions/", "/lists/questions"],
    ["//example.org/", "/example.org"],
    ["/countries/KP//", "/countries/KP"],
  ])("%s leads to the address without the last slash", async (address, to) => {
    const { status, headers } = await get(address);
    expect([status, headers.get("location")]).toEqual([308, to]);
  });

  test("an ambiguous name in a filter shows what it could mean", async () => {
    const { status, text } = await get("/lists/questions?countries=Korea");
    expect(status).toBe(400);
    expect(text).toContain('<a href="/countries/KP">North Korea</a>');
    expect(text).toContain('<a href="/countries/KR">South Korea</a>');
  });

  test("a country's code in lower case leads to its page", async () => {
    const { status, headers } = await get("/countries/kp");
    expect([status, headers.get("location")]).toEqual([301, "/countries/KP"]);
  });
});

describe("a number of a question", () => {
  test("leads to its page, or to a choice if several have it", async () => {
    const { data } = await ask("{ questions(first: 100) { edges { node { uin } } } }");
    const numbers: (string | null)[] = data.questions.edges.map(
      ({ node }: { node: { uin: string | null } }) => node.uin,
    );
    const statuses = new Set<number>();
    for (const number of new Set(numbers)) {
      if (number === null) continue;
      const { status, text, headers } = await get(`/questions/${number}`);
      statuses.add(status);
      const known = await ask("query ($uin: String!) { questionsWithNumber(uin: $uin) { id } }", {
        uin: number,
      });
      expect(status).toBe(known.data.questionsWithNumber.length > 1 ? 300 : 302);
      if (status === 300) expect(text).toContain("Which question do you mean?");
      else {
        const file = await get(`/questions/${number}.json`);
        expect([file.status, file.headers.get("location")]).toEqual([302, `${headers.get("location")}.json`]);
      }
    }
    expect([...statuses].sort()).toEqual([300, 302]);
  });
});

test("a page is served compressed, and only once to the same client", async () => {
  const page = await get("/countries/RU", { "accept-encoding": "gzip" });
  expect(page.headers.get("content-encoding")).toBe("gzip");
  const etag = page.headers.get("etag") ?? "";
  expect((await get("/countries/RU", { "if-none-match": etag })).status).toBe(304);
});

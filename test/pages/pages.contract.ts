import { describe, expect, test } from "vitest";
import { nodeAddress } from "../../src/pages/addresses/node-address.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { usePages } from "./open-pages.ts";

/** The pages and files of a graph are the same whichever engine keeps it. */
export function describePages(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: pages over HTTP`, () => {
    const { get, ask } = usePages({ open });

    test("a country's page shows the questions that name it, with the words highlighted", async () => {
      const { status, text } = await get("/countries/KP");
      expect(status).toBe(200);
      expect(text).toContain("<h1>North Korea</h1>");
      expect(text).toMatch(/<mark class="country">(?:North Korea|DPRK)<\/mark>/);
    });

    test("the page of a node without a record of its own names the sources of the whole database", async () => {
      const { data } = await ask(
        "{ dataset { questionSources { source } peopleFiles { source } } members(first: 100) { edges { node { id name resolved } } } }",
      );
      expect(data.dataset.questionSources.length).toBeGreaterThan(1);
      const { text } = await get("/countries/KP");
      for (const { source } of data.dataset.questionSources) expect(text).toContain(source);
      expect(text).toMatch(/<dt>Fetched<\/dt><dd><time datetime="\d{4}-\d{2}-\d{2}">/);
      expect(text).toMatch(/<dt>Days covered<\/dt><dd><time datetime="\d{4}-\d{2}-\d{2}">/);
      expect(text).toContain("<dt>Licence</dt><dd>unknown; no source states one</dd>");
      const members: readonly { readonly node: { readonly name: string; readonly resolved: boolean } }[] =
        data.members.edges;
      const unofficial = members.find(({ node }) => !node.resolved)?.node.name;
      const official = members.find(({ node }) => node.resolved)?.node.name;
      const pageOf = async (name: string | undefined) => {
        const list = await get(`/lists/members?name=${encodeURIComponent(name ?? "")}`);
        return (await get(/<a href="(\/members\/[^"]+)">/.exec(list.text)?.[1] ?? "")).text;
      };
      expect(await pageOf(unofficial)).toContain("as printed with the questions and answers");
      const [{ source }] = data.dataset.peopleFiles;
      expect(await pageOf(official)).toContain(source);
    });

    test("a country's name is highlighted in headings: on its page, in its list and on the question's page", async () => {
      const { data } = await ask(
        '{ country(code: "TD") { id questions(filter: {fields: [HEADING]}) { edges { node { id heading } } } } }',
      );
      const [{ node }] = data.country.questions.edges;
      expect(node.heading).toBe("Chad: Wells");
      for (const address of ["/countries/TD", "/countries/TD/questions", "/lists/questions?countries=TD"])
        expect((await get(address)).text).toContain('<mark class="country">Chad</mark>: Wells</a>');
      const address =
        /<a href="(\/questions\/[^"]+)"><mark/.exec((await get("/countries/TD")).text)?.[1] ?? "";
      expect((await get(address)).text).toContain(
        '<h1><mark class="country" title="Chad"><a href="/countries/TD">Chad</a></mark>: Wells</h1>',
      );
    });

    test("an answer's page and its list show what changed where its text was used again", async () => {
      const { data } = await ask(
        "{ textClusters { edges { node { firstUse { id } answers { edges { changes { from { surface } to { surface } } } } } } } }",
      );
      const [{ node }] = data.textClusters.edges;
      const changes: readonly Record<"from" | "to", { readonly surface: string } | null>[] =
        node.answers.edges.flatMap((edge: { changes: readonly unknown[] }) => edge.changes);
      expect(changes.length).toBeGreaterThan(1);
      const address = nodeAddress(node.firstUse.id);
      for (const page of [address, `${address}/same-text`]) {
        const { text } = await get(page);
        for (const { from, to } of changes) {
          if (from !== null) expect(text).toContain(`<del>${from.surface}</del>`);
          if (to !== null) expect(text).toContain(`<ins>${to.surface}</ins>`);
        }
        expect(text).toMatch(/<(?:p|span) class="note">\d+ % the same</);
      }
    });

    test("a question's page links to its asker, its minister, its department and the countries it names", async () => {
      const { data } = await ask(
        '{ questions(first: 100, filter: {countries: ["Russia"], states: [ANSWERED]}) { edges { node { uin tabledOn asker { name } department { name } answer { minister { name } } } } } }',
      );
      const { node } = data.questions.edges.find(
        (edge: { node: { uin: string | null; tabledOn: string | null; asker: unknown } }) =>
          edge.node.uin !== null && edge.node.tabledOn !== null && edge.node.asker !== null,
      );
      const moved = await get(`/questions/${node.tabledOn}/${node.uin}`);
      expect(moved.status).toBe(302);
      const { text } = await get(moved.headers.get("location") ?? "");
      for (const named of [node.asker, node.department, node.answer.minister]) {
        expect(text).toMatch(new RegExp(`<a href="/[a-z]+/[^"]+">${named.name}</a>`));
      }
      expect(text).toContain('<a href="/countries/RU">Russia</a>');
    });

    test("a list's file has as many rows as the list, in its order", async () => {
      const { data } = await ask(
        '{ questions(first: 100, filter: {countries: ["Russia"]}) { totalCount edges { node { text } } } }',
      );
      const file = await get("/lists/questions.jsonl?countries=Russia");
      const rows = file.text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(file.headers.get("x-total-count")).toBe(String(data.questions.totalCount));
      expect(rows.map(({ text }) => text)).toEqual(
        data.questions.edges.map(({ node }: { node: { text: string } }) => node.text),
      );
    });

    test("the search finds names and texts", async () => {
      const { text } = await get("/search?q=sanctions");
      expect(text).toMatch(/<mark class="match">[Ss]anctions<\/mark>/);
      expect(text).toContain('<a href="/topics/sanctions">Sanctions</a>');
    });
  });
}

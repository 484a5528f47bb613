import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { inRepository } from "../repository-paths.ts";
import { usePages } from "./open-pages.ts";

const publicUrl = "https://answers.example.org";

const locations = (text: string) =>
  [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);

describe("with a public address", () => {
  const { get, ask } = usePages({ publicUrl });

  test("absolute links have it, whatever host the request names", async () => {
    const { text } = await get("/countries/RU", { host: "evil.example", "x-forwarded-host": "evil.example" });
    expect(text).toContain(`<link rel="canonical" href="${publicUrl}/countries/RU">`);
    expect(text).toContain(`"url":"${publicUrl}/countries/RU"`);
    expect(text).not.toContain("evil.example");
  });

  test("a node's page leads to Gephi Lite, with an address of its graph that ends as Gephi Lite needs", async () => {
    const { text } = await get("/countries/RU");
    const [, link = ""] = /href="(https:\/\/gephi\.org\/gephi-lite\/[^"]*)"/.exec(text) ?? [];
    const file = new URL(link.replaceAll("&amp;", "&")).searchParams.get("file") ?? "";
    expect(file.startsWith(`${publicUrl}/export/graph.gexf?`)).toBe(true);
    // It takes what follows the last dot of the last part of the address.
    expect(file.split("/").at(-1)?.split(".").at(-1)).toBe("gexf");
    const graph = await get(file.slice(publicUrl.length));
    expect(graph.status).toBe(200);
    expect(graph.text).toContain("Russia");
  });

  test("robots.txt names the sitemap", async () => {
    expect((await get("/robots.txt")).text).toContain(`Sitemap: ${publicUrl}/sitemap.xml\n`);
  });

  test("the sitemap has every question once, dated or not, and every other node", async () => {
    const files = locations((await get("/sitemap.xml")).text);
    const addresses: string[] = [];
    for (const file of files) {
      const { status, text } = await get(file.slice(publicUrl.length));
      expect(status).toBe(200);
      addresses.push(...locations(text));
    }
    const { data } = await ask(
      "{ questions { totalCount } members { totalCount } offices { totalCount } departments { totalCount } parties { totalCount } constituencies { totalCount } countries { totalCount } topics { totalCount } }",
    );
    const totals = Object.values(data as Record<string, { totalCount: number }>).map(
      ({ totalCount }) => totalCount,
    );
    expect(addresses).toHaveLength(totals.reduce((sum, each) => sum + each, 0));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of [addresses[0], addresses.at(-1)]) {
      expect((await get(address?.slice(publicUrl.length) ?? "")).status, address).toBe(200);
    }
  });

  test.each(["nothing", "questions-2025-13", "answers"])(
    "a sitemap called %s does not exist",
    async (name) => {
      expect((await get(`/sitemaps/${name}.xml`)).status).toBe(404);
    },
  );
});

describe("without a public address", () => {
  const { get } = usePages();

  test("there is no sitemap, and canonical links are relative", async () => {
    expect((await get("/sitemap.xml")).status).toBe(404);
    expect((await get("/robots.txt")).text).not.toContain("Sitemap");
    expect((await get("/countries/RU")).text).toContain('<link rel="canonical" href="/countries/RU">');
  });

  test("the schema, the stylesheet and the icon are served", async () => {
    expect((await get("/schema.graphql")).text).toBe(
      readFileSync(inRepository("schema/schema.graphql"), "utf8"),
    );
    expect((await get("/style.css")).headers.get("content-type")).toContain("text/css");
    expect((await get("/icon.svg")).headers.get("content-type")).toContain("image/svg+xml");
    expect((await get("/favicon.ico")).headers.get("location")).toBe("/icon.svg");
  });
});

test.each(["https://answers.example.org/", "http://127.0.0.1:4000"])("PUBLIC_URL may be %s", (value) => {
  expect(readConfig({ PUBLIC_URL: value }, null).http.publicUrl).toBe(value.replace(/\/$/, ""));
});

test.each([
  "answers.example.org",
  "https://answers.example.org/path",
  "ftp://answers.example.org",
  "https://u:p@x.org",
])("PUBLIC_URL may not be %s", (value) => {
  expect(() => readConfig({ PUBLIC_URL: value }, null)).toThrow(
    "PUBLIC_URL: expected an address without a path",
  );
});

import { describe, expect, test } from "vitest";
import { marked } from "./marked-text.ts";

describe("words that name no country", () => {
  test.each([
    "the UK, Britain, British, England, Scottish, Welsh, Northern Ireland and Northern Irish",
    "let us polish the china while the turkey and the jordan almonds wait",
    "the South China Sea, the Gulf of Guinea, the Irish Sea and the Indian Ocean",
    "Latin American and South American states, the Indo-Pacific, the Korean Peninsula",
    "New South Wales, New Mexico, New Jersey, New England and the state of Georgia",
    "Mr French, Lord Holland, Dr. Jordan, Baroness Brown of Gibraltar and Sir Ireland",
    "Jordan Smith met Chad Brown and Georgia Green",
    "the hon. Member for South Holland and the Deepings",
    "French lessons, a Romanian GCSE, speakers fluent in Polish, Russian-language schools",
    "documents in other languages such as French, Polish, Urdu and Chinese",
    "the Paris Agreement, the Vienna Convention, the Rome Statute and the Treaty of Rome",
    "a Danish pastry, Japanese knotweed, Turkey farms and a French bulldog",
    "HMS Jamaica lay off Egypt Street",
    "Washington in Tyne and Wear",
    "US$5 million",
    "Family Reunion and Male pupils",
    "Embassy in London",
  ])("links nothing in %j", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test.each([
    ["the Jordan Government and the Hashemite Kingdom of Jordan", ["JO", "JO"]],
    ["Georgia and Armenia", ["GE", "AM"]],
    ["the French and German Governments", ["FR", "DE"]],
    ["he is Iranian.", ["IR"]],
    ["the Chinese Embassy and the Bank of China", ["CN", "CN"]],
    ["US dollars for us", ["US"]],
    ["Paris and Brussels agreed", ["FR", "BE"]],
    ["Gaza, the West Bank and the Occupied Palestinian Territories", ["PS", "PS", "PS"]],
    ["the Holy See, Hong Kong, Taiwan and the Falkland Islands", ["VA", "HK", "TW", "FK"]],
    ["Burma, Swaziland, Irish, Dutch and Swiss banks", ["MM", "SZ", "IE", "NL", "CH"]],
  ])("still links %j", (text, codes) => {
    expect(marked(text).map((mention) => mention.split(">")[1])).toEqual(codes);
  });
});

import { expect, test } from "vitest";
import { knownNames } from "../../../src/linking/countries/known-names.ts";
import { linkCountries } from "../../../src/linking/countries/link-countries.ts";
import { marked } from "./marked-text.ts";

/** Invented phrases, each with the codes it names in text order. */
test.each([
  ["Maltese as an approved subject, Greek as a second language and Danish as a rule", "DK"],
  ["Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", "GN GW GQ PG"],
  ["GUINEA-BISSAU AND PAPUA NEW GUINEA", "GW PG"],
  ["Indonesian New Guinea", "ID"],
  ["Niger and Nigeria; Nigerien and Nigerian herders", "NE NG NE NG"],
  ["the Niger Delta, Niger State and the River Niger", ""],
  ["the Democratic Republic of the Congo and the Republic of the Congo", "CD CG"],
  ["the DRC and Congo-Brazzaville", "CD CG"],
  ["forests of the Congo basin", ""],
  ["North Korea and South Korea", "KP KR"],
  ["Korean War veterans", ""],
  ["DOMINICA AND THE DOMINICAN REPUBLIC", "DM DO"],
  ["Ireland and Northern Ireland", "IE"],
  ["NORTHERN IRELAND: HEALTH", ""],
  ["New South Wales, Wales and New Jersey", ""],
  ["the South China Sea off China", "CN"],
  ["pupils studying French, German and Spanish at GCSE", ""],
  ["languages such as Mandarin, Japanese and Italian", ""],
  ["Turkish-speaking patients and a Portuguese interpreter", ""],
  ["Turkey farms and turkey dinners", ""],
  ["Turkey's farms", "TR"],
  ["bone china; China’s exports", "CN"],
  ["the rugby jersey of Jersey", "JE"],
  ["the state of Georgia", ""],
  ["Atlanta, Georgia", ""],
  ["Georgia's parliament in Tbilisi", "GE GE"],
  ["Jordan Smith met Mr Jordan and my constituent Jordan", ""],
  ["MR JORDAN AND MS CHAD", ""],
  ["King Abdullah of Jordan", "JO"],
  ["Chad Brown and Chad", "TD"],
  ["Israelis' homes and Iran's reply", "IL IR"],
  ["UK-France and US-China trade", "FR US CN"],
  ["NORTH KOREA AND RUSSIA: SANCTIONS", "KP RU"],
  ["the United Arab\nEmirates and Saudi\r\nArabia", "AE SA"],
  ["the Central African\nRepublic", "CF"],
  ["Holland MP spoke at Holland House", ""],
  ["shops such as Iceland and Tesco", ""],
  ["Iceland's waters", "IS"],
  ["Paris, Texas and Lebanon, New Hampshire", ""],
  ["Paris, London and Rome", "FR IT"],
  ["Poland Street, Jamaica Road and St Helena Hospice", ""],
  ["JORDAN STREET", ""],
  ["the Bermuda Triangle", ""],
  ["French MPs and German MPs", "FR DE"],
  ["Cuban heels and Cuban exiles", "CU"],
  ["South African and South American", "ZA"],
  ["US$5m in US dollars for us", "US"],
  ["Russia¹ | 4, the DPRK², Norway₁, Norway1 and Israel’s³ or Peruᵃ ships; ⁴Malta", "RU KP NO NO IL PE MT"],
  ["Jordan¹ Smith, Turkey² farms, HS2, France24 and France 24", ""],
  ["Brazil nuts, Swiss rolls and Dutch elm disease", ""],
])("%j", (text, codes) => {
  expect(marked(text).map((mention) => mention.split(">")[1])).toEqual(codes.split(" ").filter(Boolean));
});

test("a country's name inside a known name is not linked, but counts next to it", () => {
  const known = knownNames(["Israel Jones", "Lady Hill", "South Kenya and the Vale", "Jordan"]);
  const text = "Israel Jones went to Israel for South\nKenya and the Vale, not Kenya, as Jordan asked.";
  const found = linkCountries(text, { known }).mentions;
  expect(found.map(({ countryCode, spans }) => [countryCode, spans.map(({ start }) => start)])).toEqual([
    ["IL", [21]],
    ["KE", [62]],
    ["JO", [72]],
  ]);
});

test("names that contain no country's name are not kept", () => {
  expect(knownNames(["Ann Example", "Hill and Dale", "Jordan"])).toBeNull();
});

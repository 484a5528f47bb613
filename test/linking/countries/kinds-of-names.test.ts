import { describe, expect, test } from "vitest";
import { linkCountries } from "../../../src/linking/countries/link-countries.ts";
import { marked } from "./marked-text.ts";

/** The surfaces found, each with its country. */
function linked(text: string): string {
  return marked(text).join(", ");
}

describe("one mention, however the name is written", () => {
  test.each([
    ["Moldova, Republic of | 4", "Moldova, Republic of>MD"],
    ["Tanzania (United Republic of) | 4", "Tanzania (United Republic of)>TZ"],
    ["Korea, Dem. People's Rep. | 4", "Korea, Dem. People's Rep.>KP"],
    ["ships of Korea (South) and Korea, North", "Korea (South)>KR, Korea, North>KP"],
    [
      "Congo, the Democratic Republic of the; Congo, Rep.",
      "Congo, the Democratic Republic of the>CD, Congo, Rep.>CG",
    ],
    ["Gambia, The | 7", "Gambia, The>GM"],
    [
      "Bolivia, Plurinational State of; Monaco (Principality of); Luxembourg, Grand Duchy of | 2",
      "Bolivia, Plurinational State of>BO, Monaco (Principality of)>MC, Luxembourg, Grand Duchy of>LU",
    ],
    ["Kyrgyz Rep. and Czech Rep", "Kyrgyz Rep.>KG, Czech Rep>CZ"],
    ["crews from N. Korea and S. Korea", "N. Korea>KP, S. Korea>KR"],
    [
      "Virgin Islands (British) and Virgin Islands, U.S.",
      "Virgin Islands (British)>VG, Virgin Islands, U.S.>VI",
    ],
    [
      "China, Hong Kong SAR; China, Macao Special Administrative Region; Congo DR",
      "China, Hong Kong SAR>HK, China, Macao Special Administrative Region>MO, Congo DR>CD",
    ],
    [
      "Saint Martin (French part) and Sint Maarten (Dutch part)",
      "Saint Martin (French part)>MF, Sint Maarten (Dutch part)>SX",
    ],
    [
      "the Congo Republic and the Congo Democratic Republic",
      "Congo Republic>CG, Congo Democratic Republic>CD",
    ],
    ["1Norway in the notes, 12Lebanon and Nepal2024", "Norway>NO, Lebanon>LB, Nepal>NP"],
    ["Eq. Guinea, Papua N. Guinea and Tadjikistan", "Eq. Guinea>GQ, Papua N. Guinea>PG, Tadjikistan>TJ"],
  ])("%j", (text, wanted) => {
    expect(linked(text)).toBe(wanted);
  });

  test.each([
    ["the South-Korean and New-Zealand boats", "South-Korean>KR, New-Zealand>NZ"],
    ["a Papua-New-Guinea fund and US-South-Korea talks", "Papua-New-Guinea>PG, US>US, South-Korea>KR"],
    ["Guinea Bissau and Timor Leste", "Guinea Bissau>GW, Timor Leste>TL"],
    ["the Latin-American and South–China–Sea desks", ""],
  ])("a hyphen or a space changes nothing: %j", (text, wanted) => {
    expect(linked(text)).toBe(wanted);
  });

  test.each([
    ["Japan, Korea, South Africa", "Japan>JP, Korea>KR, South Africa>ZA"],
    ["Sudan, South Sudan and Chad", "Sudan>SD, South Sudan>SS, Chad>TD"],
    ["in the Netherlands, The Hague court", "Netherlands>NL"],
    ["Iran, Islamic charities and Iraq", "Iran>IR, Iraq>IQ"],
  ])("a list is not an inverted name: %j", (text, wanted) => {
    expect(linked(text)).toBe(wanted);
  });

  test.each([
    ["How many Burkinan, Tristanian and Mosotho cooks came?", "BF SH LS"],
    ["Congolese (DRC) and Congolese (Congo) cooks", "CD CG"],
    ["Ethio-Kenyan, Hispano-Cuban and Italo-Libyan trade", "ET KE ES CU IT LY"],
  ])("nationalities and compounds: %j", (text, codes) => {
    expect(marked(text).map((mention) => mention.split(">")[1])).toEqual(codes.split(" "));
  });
});

describe("abbreviations mean what the text says", () => {
  test.each([
    [
      "The Republic of Malta (RoM) signed; the RoM and its ROM chips.",
      "Republic of Malta>MT, RoM>MT, RoM>MT",
    ],
    ["The Dairy Review Council (DRC) met. The DRC wrote.", ""],
    ["The PRC (Parish Records Committee) met, and the PRC wrote.", ""],
    ["Universal Savings (US) and the US plan", ""],
    ["The Democratic Republic of Congo (DRC); the DRC", "Democratic Republic of Congo>CD, DRC>CD, DRC>CD"],
    ["BIOT (British Indian Oceans Territory)", "BIOT>IO, Indian>IN"],
    ['The Republic of Malta ("the RoM") signed; the RoM', "Republic of Malta>MT, RoM>MT, RoM>MT"],
    ["Dairy Review Council (hereafter “DRC”) and the DRC", ""],
    ["The OPT scheme; they may OPT out; the OPT", "OPT>PS"],
  ])("%j", (text, wanted) => {
    expect(linked(text)).toBe(wanted);
  });
});

describe("words that only carry the name", () => {
  test.each([
    ["buildings and streets", "Petty France, Swiss Cottage, Cyprus Row, Portugal Place and Greek Court"],
    [
      "treaties, tests and policies",
      "the Lisbon treaty, the Ankara protocol, the Mexico City policy, the Kigali Amendment",
    ],
    [
      "titles in small letters",
      "the Oslo process, the Dublin regulation, the Vienna test and an Accra action plan",
    ],
    ["two treaties", "the Vienna and Nicosia conventions and the Paris or Tokyo Accords"],
    ["systems and plans", "the Madrid system for marks, the Lisbon Strategy and the Colombo Plan"],
    ["families' firms", "Jordan & Sons, Brazil Brothers and Chad Bros"],
    [
      "the Georgia of America",
      "a mill in Athens, Georgia, the Georgia Senate, the governor of Georgia and a court in Marl County, Georgia",
    ],
    ["houses", "desks in Canada House and Zambia House, near Canada Water"],
    ["houses after of", "the steps of Malawi House and the corner of Cyprus Place"],
    ["benchmarks", "Paris-Aligned Benchmarks and the Copenhagen criteria"],
    ["people", "Mr Ian Poland, Ms Eva Brazil, Sergeant Ireland, Lance Corporal Dane Ashby, Kenya Brook said"],
    ["a person and an age", "the pupil, Georgia, 9, was heard; Jordan B Marsh was too"],
    ["congregations and firms", "the Beth Israel synagogue and Anglo American"],
    ["plants and animals", "Norway spruce, Spanish ibex, Canada geese and German cockroaches"],
    ["things", "Indian ink, Chinese walls, a Dutch auction and the Uruguay Round"],
    ["poles", "the Poles Working Group and the Pole Siting Code"],
    ["regions", "Central African states and West and Central African partners"],
    ["capitals", "WHAT THE COUNCIL TOLD US IN JUNE"],
    ["the seat of the EU", "talks in Brussels with the European Commission"],
    ["a coin", "a fee of one Guinea"],
  ])("%s", (_, text) => {
    expect(linked(text)).toBe("");
  });

  test.each([
    ["ethnic categories", "Ethnicity | Pupils\nWhite British | 40\nIndian | 7\nChinese | 3\nIrish | 2"],
    [
      "ethnic categories in a sentence",
      "offenders of (a) White British, (b) Asian, (c) Chinese and (d) other ethnic groups",
    ],
    ["ethnic categories with figures", "Ethnic group: Indian 4, Pakistani 3 and Chinese 2"],
    ["ethnic categories in a list", "Black African, Black Caribbean, Indian, Pakistani and other pupils"],
    ["heritage", "people of Chinese heritage and Irish Travellers"],
    ["heritage in a list", "cooks of Bangladeshi, Indian or Caribbean heritage"],
    ["backgrounds", "cooks from Pakistani and Chinese backgrounds"],
    ["languages in a table", "Language | Calls\nFrench | 3\nPolish | 20\nUrdu | 28"],
    ["languages", "Cornish, Manx and Irish as languages"],
    ["skills", "a clerk with basic Portuguese, who teaches Danish"],
    ["tables of school subjects", "Entries\nFrench | 4\nMathematics | 9\nGerman | 6"],
    ["exam tables", "GCSE entries\nGerman | 40\nSpanish | 51"],
  ])("%s", (_, text) => {
    expect(linked(text)).toBe("");
  });

  test.each([
    ["Kenya Airways, the India Young Professionals Scheme and Malta Government", "KE IN MT"],
    ["the Chinese and Indian Governments", "CN IN"],
    ["talks in Vienna and Marlow on treaties", "AT"],
    ["Georgia & Armenia signed with the Georgia State Security Service", "GE AM GE"],
    ["Nationality | Cooks\nIrish | 7\nFrench | 2", "IE FR"],
    ["the Russian House and the French Court of Appeal", "RU FR"],
    ["THE US AND CHINA: TARIFFS", "US CN"],
    ["CANADA US BORDER", "CA US"],
    ["the Kenya Somalia border and the Israel Hamas war", "KE SO IL"],
    ["Central African cooks", "CF"],
    ["the Belgian Government in Brussels spoke with the EU", "BE BE"],
    ["Poles and Danes", "PL DK"],
    ["US House Republicans, Brazil House of Deputies and the Japan House of Councillors", "US BR JP"],
    ["Nationality: Indian 4, Pakistani 3", "IN PK"],
  ])("still links %j", (text, codes) => {
    expect(marked(text).map((mention) => mention.split(">")[1])).toEqual(codes.split(" "));
  });
});

describe("the Republic beside Northern Ireland is Ireland", () => {
  test.each([
    "ferries between Northern Ireland and the Republic",
    "The Republic and Northern Ireland share a grid.",
    "lorries that leave the Republic, also for Northern Irish farms",
    "NORTHERN IRELAND AND THE REPUBLIC: FERRIES",
  ])("%j", (text) => {
    const [mention, ...others] = linkCountries(text).mentions;
    expect(mention).toMatchObject({ countryCode: "IE", spans: [{ rule: "cue", kind: "name" }] });
    expect(others).toEqual([]);
  });

  test.each([
    "the mayor of the Republic",
    "ferries from Northern Ireland. The Republic was not asked.",
    "Northern Ireland and a Republic of letters",
    "Northern Ireland and the Republic of Artsakh",
    "Northern Ireland and the Republic Day parade",
    "Northern Ireland and the republic",
  ])("but not in %j", (text) => {
    expect(linkCountries(text)).toEqual({ mentions: [], ambiguous: [] });
  });
});

describe("what may or may not mean its country is left open", () => {
  test.each([
    ["the Malta review by Dr Brook", "Malta?MT"],
    ["the Peru and the Denmark report by Lady Marl", "Denmark?DK"],
    ["a runway on Diego Garcia", "Diego Garcia?IO"],
    ["a runway on Diego Garcia in the British Indian Ocean Territory", "Diego Garcia?IO"],
    ["a clinic in Somaliland", "Somaliland?SO"],
  ])("%j", (text, wanted) => {
    const { mentions, ambiguous } = linkCountries(text);
    expect(ambiguous.map(({ surface, candidates }) => `${surface}?${candidates.join()}`)).toEqual([wanted]);
    const surfaces = mentions.flatMap(({ spans }) => spans.map(({ surface }) => surface));
    expect(surfaces).not.toContain(wanted.split("?")[0]);
  });

  test("but not a report by a body, or on a state", () => {
    expect(linked("the Peru report by the Treasury and a report on Malta by Dr Brook")).toBe(
      "Peru>PE, Malta>MT",
    );
  });
});

test("an American state hides only the Georgia that belongs to it", () => {
  const text = "Planes from Atlanta, Georgia do not serve Tbilisi in Georgia.";
  const spans = linkCountries(text).mentions.flatMap((mention) => mention.spans);
  expect(spans.map(({ start, surface }) => [start, surface])).toEqual([
    [42, "Tbilisi"],
    [53, "Georgia"],
  ]);
  expect(linked("the Savannah port in Georgia")).toBe("");
  expect(linked("a film shot in Georgia, USA")).toBe("USA>US");
});

test.each([
  ["France", "name", 1],
  ["Kenyan tea", "demonym", 0.95],
  ["talks in Nairobi", "capital", 0.85],
  ["Sino-British", "prefix", 0.9],
  ["Papua New Guinea and PNG", "with-country", 0.8],
  ["a letter to the Ukraine Marlow", "within-title", 0.97],
  ["Jordan", "also-a-person", 0.9],
  ["Danish boats", "also-a-language", 0.9],
  ["Republic of Malta (RoM)", "defined", 0.98],
  ["Kinshasa: Congolese troops", "other-names", 0.85],
  ["exports to Korea", "cue", 0.75],
] as const)("%j is settled by the rule %s", (text, rule, confidence) => {
  const spans = linkCountries(text).mentions.flatMap((mention) => mention.spans);
  expect(spans.at(-1)).toMatchObject({ rule, confidence });
});

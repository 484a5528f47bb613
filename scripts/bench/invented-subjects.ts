import { countries } from "../../src/linking/countries/country-names.ts";
import type { Country } from "../../src/model/nodes.ts";
import { popularityPicker } from "./random-numbers.ts";

/** Subjects of the generated questions: countries, often in pairs, and phrases that topic linking recognises. */

/** How many countries are used. */
const COUNTRIES = 190;

/** Countries asked about most, in order. The others follow. */
const popular =
  "UA RU PS IL CN IR SY AF US IN SD YE TR PK MM HK FR BD SA KP LB NG ET VE QA DE ES IE BY KE RW LK IQ ER PL AE EG SO LY AM AZ GE".split(
    " ",
  );

/** Pairs of countries named together, most frequent first. */
const pairCodes =
  "RU-UA IL-PS CN-TW RU-KP IN-PK IR-IL SY-TR US-CN AF-PK LB-IL SA-YE ET-ER AM-AZ RU-BY MM-BD US-UA FR-DE SD-SS IR-IQ EG-LY RW-CD VE-GY QA-AE TR-CY RS-XK ES-PT KE-SO GE-RU PL-BY LK-IN JP-KR TH-KH MY-SG CL-BO PE-EC FJ-WS".split(
    " ",
  );

function countryOf(code: string): Country {
  const country = countries.find((each) => each.code === code);
  if (country === undefined) throw new Error(`There is no country with the code ${code}.`);
  return country;
}

const others = countries.map(({ code }) => code).filter((code) => code !== "GB" && !popular.includes(code));
const pairs = pairCodes.map((pair) => pair.split("-").map(countryOf));

export const pickCountry = popularityPicker([...popular, ...others].slice(0, COUNTRIES).map(countryOf));
export const pickPair = popularityPicker(pairs);

/** The names of the most frequent pair and of a rare one. */
export const hardestPair: readonly string[] = (pairs[0] ?? []).map(({ name }) => name);
export const rarePair: readonly string[] = (pairs.at(-1) ?? []).map(({ name }) => name);

/** A heading as Parliament prints it, and the phrase used in texts. */
export type Subject = { readonly heading: string; readonly phrase: string };

function subjects(...lines: readonly string[]): readonly Subject[] {
  return lines.map((line) => {
    const [heading = "", phrase = ""] = line.split(": ");
    return { heading, phrase };
  });
}

export const pickForeignSubject = popularityPicker(
  subjects(
    "Sanctions: the sanctions regime",
    "Humanitarian Aid: humanitarian access",
    "Human Rights: the human rights situation",
    "Arms Trade: arms export licences",
    "Military Aid: military support",
    "Peace Negotiations: the peace process",
    "Development Aid: official development assistance",
    "British Nationals Abroad: consular support",
    "Religious Freedom: freedom of religion",
    "Detainees: arbitrary detention",
    "Foreign Relations: bilateral relations",
    "Visas: visa applications",
    "Trade Agreements: the free trade agreement",
    "Nuclear Weapons: nuclear proliferation",
    "Asylum: asylum claims",
    "International Law: international humanitarian law",
    "Unmanned Air Systems: drones",
    "Cybersecurity: cyber attacks",
    "Military Alliances: military cooperation",
    "Journalism: media freedom",
    "Political Prisoners: political prisoners",
    "Overseas Students: international students",
    "Shipping: shipping lanes",
    "Capital Punishment: the death penalty",
  ),
);

export const pickHomeSubject = popularityPicker(
  subjects(
    "Health Services: waiting lists",
    "Asylum: asylum accommodation",
    "Special Educational Needs: school places",
    "Social Security Benefits: the level of payments",
    "Railways: timetable changes",
    "Prisons: the condition of prisons",
    "Business Rates: business rates",
    "Dental Services: the supply of appointments",
    "Electric Vehicles: roadside charging points",
    "Veterans: support for veterans",
    "Fraud: online fraud",
    "Mental Health Services: talking therapies",
    "Roads: potholes on local roads",
    "Housing: empty homes",
    "Flood Control: river defences",
    "Small Businesses: late payments to small businesses",
    "Domestic Abuse: domestic abuse",
    "Cancer: early diagnosis",
    "Renewable Energy: grid connections",
    "Fisheries: inshore catch limits",
    "Taxation: inheritance tax",
    "Prisons: reoffending after release",
    "Remote Working: remote working",
    "Animal Welfare: the licensing of kennels",
  ),
);

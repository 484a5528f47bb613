import type { About, Reference } from "../../src/model/edges.ts";
import type { Batch, Exchange, RankedMember } from "../../src/model/exchange.ts";
import { foldedText } from "../../src/model/folded-words.ts";
import { sha256 } from "../../src/model/ids.ts";
import type { Country, House, Topic } from "../../src/model/nodes.ts";
import { ambiguousIn } from "./ambiguous-fixture.ts";
import { mentionsIn, withHeading } from "./mentions-in.ts";

/** A small graph, invented, with one of everything that the stores must tell apart. */

function country(code: string, name: string, ...aliases: string[]): Country {
  return {
    code,
    name,
    aliases,
    demonyms: [`${name}n`],
    capitals: [],
    region: code === "AX" ? null : "Somewhere",
  };
}

export const countries: readonly Country[] = [
  country("RU", "Russia"),
  country("KP", "North Korea", "DPRK"),
  country("CI", "Côte d'Ivoire"),
  country("AX", "Åland Islands"),
  country("FR", "France"),
];

export const topics: readonly Topic[] = [
  { id: "trade", name: "Trade", broaderId: null, capCode: 18, eurovocId: "10" },
  { id: "sanctions", name: "Sanctions", broaderId: "trade", capCode: 19, eurovocId: null },
  { id: "exports", name: "Exports", broaderId: "trade", capCode: null, eurovocId: null },
];

function aboutIn(text: string, tags: readonly (readonly [topicId: string, score: number, word?: string])[]) {
  return tags.map(([topicId, score, word]): About => {
    const start = word === undefined ? -1 : text.indexOf(word);
    return word === undefined
      ? { topicId, score, method: "heading", evidence: [] }
      : { topicId, score, method: "rule", evidence: [{ start, end: start + word.length, surface: word }] };
  });
}

type Points = readonly (readonly [surface: string, uin: string | null, on: string | null])[];

function referencesIn(text: string, points: Points = []): readonly Reference[] {
  return points.map(([surface, uin, on]) => {
    const start = text.indexOf(surface);
    const house = uin?.startsWith("HL") ? "LORDS" : null;
    return { start, end: start + surface.length, surface, uin, house, on };
  });
}

export function exchange(options: {
  readonly id: string;
  readonly text: string;
  readonly heading?: string;
  readonly asker?: string;
  readonly askerMayBe?: readonly string[];
  readonly party?: string;
  readonly constituency?: string;
  readonly department?: string;
  readonly tabledOn?: string;
  readonly uin?: string;
  readonly house?: House;
  readonly truncated?: boolean;
  readonly namedDay?: boolean;
  readonly topics?: readonly (readonly [string, number, string?])[];
  readonly points?: Points;
  readonly answer?: {
    readonly text: string;
    readonly points?: Points;
    readonly html?: string;
    readonly corrector?: string;
    readonly minister?: string;
    readonly ministerMayBe?: readonly string[];
    readonly role?: string;
    readonly office?: string;
    readonly on?: string;
    readonly topics?: readonly (readonly [string, number, string?])[];
  };
}): Exchange {
  const { id, text, answer } = options;
  const provenance = {
    source: options.house === "LORDS" ? "lords.txt" : "fixture.txt",
    line: 1,
    retrievedAt: "2025-10-01T09:30:00.000Z",
    contentHash: sha256(JSON.stringify(options)),
  };
  return {
    question: {
      id,
      text,
      uin: options.uin ?? null,
      house: options.house ?? null,
      heading: options.heading ?? null,
      truncated: options.truncated ?? false,
      dueOn: null,
      ...{ namedDay: options.namedDay ?? null, seenUntil: "2025-04-08" },
      interest: null,
      state: answer === undefined ? "UNANSWERED" : "ANSWERED",
      tabledOn: options.tabledOn ?? null,
      url: null,
      ambiguousMentions: ambiguousIn(text),
      ...provenance,
    },
    asked:
      options.asker === undefined
        ? null
        : {
            memberId: options.asker,
            partyId: options.party ?? null,
            constituencyId: options.constituency ?? null,
            candidateIds: options.askerMayBe ?? [],
          },
    departmentId: options.department ?? null,
    mentions: withHeading(mentionsIn(options.heading ?? ""), mentionsIn(text)),
    about: aboutIn(text, options.topics ?? []),
    references: referencesIn(text, options.points),
    reply:
      answer === undefined
        ? null
        : {
            answer: {
              id,
              text: answer.text,
              textHash: sha256(foldedText(answer.text)),
              truncated: false,
              answeredOn: answer.on ?? null,
              holding: false,
              heldOn: null,
              correctedOn: null,
              role: answer.role ?? null,
              attachments: answer.html === undefined ? [] : [{ title: "Table", url: null }],
              ambiguousMentions: [],
              ...{ ...provenance, retrievedAt: "2025-10-02T09:30:00.000Z" },
            },
            original: answer.html === undefined ? null : { html: answer.html, textBefore: null },
            correctorId: answer.corrector ?? null,
            answered:
              answer.minister === undefined
                ? null
                : {
                    memberId: answer.minister,
                    role: answer.role ?? null,
                    officeId: answer.office ?? null,
                    officeMatch: answer.office === undefined ? null : "matched",
                    ministerMatch: "name",
                    candidateIds: answer.ministerMayBe ?? [],
                  },
            mentions: mentionsIn(answer.text),
            about: aboutIn(answer.text, answer.topics ?? []),
            references: referencesIn(answer.text, answer.points),
          },
  };
}

const standard = "Russia keeps its course. The DPRK helps.";

export const exchanges: readonly Exchange[] = [
  exchange({
    id: "q1",
    text: "What of Russia and the DPRK?",
    asker: "ann",
    party: "red",
    constituency: "hill",
    department: "war",
    tabledOn: "2025-01-10",
    uin: "100",
    house: "COMMONS",
    topics: [["sanctions", 1]],
    answer: {
      text: "Sanctions on Russia and the DPRK stand. Russia knows.",
      minister: "mia",
      role: "Minister of State (Office)",
      office: "minister-at-war",
      on: "2025-01-20",
      topics: [["sanctions", 0.8, "Sanctions"]],
    },
  }),
  exchange({
    id: "q2",
    text: "And of Russia?",
    asker: "ann",
    party: "blue",
    constituency: "hill",
    department: "war",
    tabledOn: "2025-02-10",
    uin: "100",
    house: "LORDS",
    answer: { text: standard, minister: "mia", ministerMayBe: ["10", "11"], on: "2025-02-20" },
  }),
  exchange({
    id: "q3",
    askerMayBe: ["10", "11"],
    text: "Once more, of Russia? See Question 100 of 20 January.",
    points: [["Question 100 of 20 January", "100", "2025-01-20"]],
    asker: "bob",
    party: "red",
    constituency: "dale",
    department: "home",
    tabledOn: "2025-02-10",
    answer: {
      text: standard.toUpperCase().replace("RUSSIA", "Russia").replace("DPRK", "DPRK"),
      minister: "mia",
      on: "2025-03-01",
    },
  }),
  exchange({
    id: "q4",
    text: "What of Russia and Pyongyang?",
    asker: "mia",
    department: "home",
    answer: { text: "We keep this under review.", minister: "ned", role: "Parliamentary Secretary" },
  }),
  exchange({
    id: "q5",
    text: "Still unanswered, on Åland, as is HL99. And on Atlantis?",
    asker: "bob",
    party: "red",
    department: "home",
    points: [["HL99", "HL99", null]],
  }),
  exchange({
    id: "q6",
    text: "Nobody asked, nobody named.",
    tabledOn: "2024-12-31",
    answer: { text: "Answered without a name, on Russia." },
  }),
  exchange({
    id: "q7",
    text: "On exports to Åland?",
    asker: "bob",
    party: "red",
    constituency: "dale",
    department: "war",
    tabledOn: "2025-04-01",
    truncated: true,
    namedDay: true,
    topics: [["exports", 0.5, "exports"]],
    answer: {
      text: "None to Russia. See PQ 100, and my answer of 1 April.",
      points: [
        ["PQ 100", "100", null],
        ["answer of 1 April", null, "2025-04-01"],
      ],
      html: "<p>None to Russia.</p>",
      corrector: "mia",
      minister: "ned",
      role: "Parliamentary Secretary",
      on: "2025-04-09",
    },
  }),
];

export const member = (id: string, name: string, house: House | null = null): RankedMember => ({
  ...{ id, name, house, resolved: false, gender: null, names: [], terms: [], rank: 1 },
});
const named = (id: string) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1) });

export const fixture: Batch = {
  members: [
    member("ann", "Ann Example", "COMMONS"),
    member("bob", "Bob Example"),
    member("mia", "Mia Minister", "COMMONS"),
    member("ned", "Ned Minister"),
  ],
  parties: [named("red"), named("blue")],
  constituencies: [named("hill"), named("dale")],
  departments: [named("war"), named("home")],
  exchanges,
};

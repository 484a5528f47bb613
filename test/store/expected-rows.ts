import { questionNamedBy } from "../../src/model/answer-ids.ts";
import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import { expectedAggregates } from "./expected-aggregates.ts";
import { expectedCounts } from "./expected-counts.ts";
import { expectedLedgerRows } from "./expected-ledger-rows.ts";
import { expectedMembers } from "./expected-members.ts";
import { expectedPeopleRows } from "./expected-people-rows.ts";
import { expectedReferences } from "./expected-references.ts";
import { byId, days, type Expected, edge, first, ids } from "./expected-row.ts";
import { expectedSearches } from "./expected-searches.ts";
import { expectedTexts } from "./expected-texts.ts";
import { expectedTraversals } from "./expected-traversals.ts";

const toCountry = (row: ReadRow<"countries-of-questions">) =>
  `${row.sourceId}→${row.code} ${row.count} ${row.spans.map((span) => `${span.surface}@${span.start}#${span.sentence} ${span.kind} ${span.confidence} ${span.rule} ${span.reason}`).join(", ")}`;
const about = (row: ReadRow<"topics-of-questions">) =>
  `${row.sourceId}→${row.id} ${row.score} ${row.method} ${row.evidence.map((span) => `${span.surface}@${span.start}`).join()}`;

/** What every query of the catalogue answers on the fixture, order included; the type asks for each of them. */
export const expectedRows: Expected = {
  ...expectedCounts,
  ...expectedMembers,
  ...expectedReferences,
  ...expectedPeopleRows,
  ...expectedSearches,
  ...expectedTexts,
  ...expectedTraversals,
  ...expectedAggregates,
  "name-counts": {
    params: {},
    brief: (c) => `${c.label} ${c.id} ${c.questions}+${c.answers} ${c.firstDay}–${c.lastDay}`,
    rows: [
      "Constituency dale 2+0 2025-02-10–2025-04-01",
      "Constituency hill 2+0 2025-01-10–2025-02-10",
      "Country AX 2+0 2025-04-01–2025-04-01",
      "Country KP 2+3 2025-01-10–2025-03-01",
      "Country RU 4+5 2025-01-10–2025-04-09",
      "Department home 3+2 2025-02-10–2025-02-10",
      "Department war 3+3 2025-01-10–2025-04-01",
      "Member ann 2+0 2025-01-10–2025-02-10",
      "Member bob 3+0 2025-02-10–2025-04-01",
      "Member mia 1+3 2025-01-20–2025-03-01",
      "Member ned 0+2 2025-04-09–2025-04-09",
      "Office minister-at-war 0+1 2025-01-20–2025-01-20",
      "Party blue 1+0 2025-02-10–2025-02-10",
      "Party red 4+0 2025-01-10–2025-04-01",
      "Topic exports 1+0 2025-04-01–2025-04-01",
      "Topic sanctions 1+1 2025-01-10–2025-01-20",
    ],
  },
  "members-by-id": {
    params: ids("ned", "none", "ann", "11"),
    brief: (m) =>
      `${m.id} ${m.house} ${m.resolved} ${m.gender} ${m.names.map((n) => n.name)} ${m.terms.map((t) => t.kind)}`,
    rows: ["ned null false null  ", "ann COMMONS false null  ", "11 LORDS true F Lady Rex Life peer"],
  },
  "questions-by-id": {
    params: ids("q2", "q5"),
    brief: (q) =>
      `${q.id} ${q.uin} ${q.house} ${q.heading} ${q.tabledOn} ${q.url} ${q.source}:${q.line} ${q.ambiguousMentions.map((a) => `${a.surface}@${a.start}-${a.end} ${a.candidates} ${a.reason}`)}`,
    rows: [
      "q2 100 LORDS null 2025-02-10 null lords.txt:1 ",
      'q5 null null null null null fixture.txt:1 Atlantis@47-55 AX,FR two "isles"',
    ],
  },
  "answers-by-id": {
    params: ids("q4", "q5"),
    brief: (a) => `${a.id} ${a.answeredOn} ${a.text}`,
    rows: ["q4 null We keep this under review."],
  },
  "answers-of-named-questions": {
    params: {
      named: ["q1", "group-of-q4", "group-commons-2025-01-20-100", "lords-2025-02-10-100", "q5", "none"].map(
        questionNamedBy,
      ),
    },
    brief: edge,
    rows: ["group-commons-2025-01-20-100→q1", "group-of-q4→q4", "lords-2025-02-10-100→q2", "q1→q1"],
  },
  "departments-by-id": {
    params: ids("war", "home"),
    brief: (d) => `${d.id} ${d.name} ${d.periods.map(days)}`,
    rows: ["war War 2000-01-01–null", "home Home "],
  },
  "parties-by-id": { params: ids("red", "none"), brief: (p) => `${p.id} ${p.name}`, rows: ["red Red"] },
  "constituencies-by-id": { params: ids("dale", "hill"), brief: byId, rows: ["dale", "hill"] },
  "countries-by-id": {
    params: ids("KP", "AX"),
    brief: (c) => `${c.code} ${c.name} ${c.aliases} ${c.demonyms} [${c.capitals}] ${c.region}`,
    rows: ["KP North Korea DPRK North Korean [] Somewhere", "AX Åland Islands  Åland Islandsn [] null"],
  },
  "topics-by-id": {
    params: ids("sanctions", "trade"),
    brief: (t) => `${t.id} ${t.broaderId} ${t.capCode} ${t.eurovocId}`,
    rows: ["sanctions trade 19 null", "trade null 18 10"],
  },
  "members-by-slug": { params: { slugs: ["bob-example", "none"] }, brief: byId, rows: ["bob"] },
  "questions-by-uin": { params: { uin: "100", tabledOn: null, limit: 5 }, brief: byId, rows: ["q2", "q1"] },

  "list-members": {
    params: first,
    brief: (m) => `${m.cursorKey} ${m.cursorId}`,
    rows: [
      ...["Ann Example ann", "Bob Example bob", "Lady Rex 11"],
      ...["Mia Minister mia", "Ned Minister ned", "Olga Official 10"],
    ],
  },
  "list-questions": {
    params: first,
    brief: (q) => `${q.cursorKey} ${q.cursorId}`,
    rows: ["2025-04-01 q7", "2025-02-10 q3", "2025-02-10 q2", "2025-01-10 q1", "2024-12-31 q6", " q5", " q4"],
  },
  "list-answers": {
    params: { ...first, partyIds: ["red"], tabledFrom: "2025-01-01" },
    brief: (a) => `${a.cursorKey} ${a.cursorId}`,
    rows: ["2025-04-09 q7", "2025-03-01 q3", "2025-01-20 q1"],
  },
  "list-departments": { params: first, brief: byId, rows: ["home", "sea", "war"] },
  "list-parties": { params: first, brief: byId, rows: ["blue", "green", "red"] },
  "list-constituencies": { params: first, brief: byId, rows: ["dale", "fell", "hill"] },
  "list-countries": {
    params: first,
    brief: (c) => c.name,
    rows: ["Côte d'Ivoire", "France", "North Korea", "Russia", "Åland Islands"],
  },
  "list-topics": {
    params: { ...first, afterKey: "Exports", afterId: "exports" },
    brief: byId,
    rows: ["sanctions", "trade"],
  },
  "count-nodes": { params: { label: "Question" }, brief: ({ count }) => String(count), rows: ["7"] },
  "count-graph": {
    params: {},
    brief: ({ name, count }) => `${name} ${count}`,
    rows: [
      "Member 6",
      "Question 7",
      "Answer 6",
      "Department 3",
      "Office 3",
      "Party 3",
      "Constituency 3",
      "Country 5",
      "Topic 3",
      "ASKED 6",
      "ANSWERED 5",
      "CORRECTED 1",
      "ANSWERS 6",
      "PUT_TO 6",
      "MENTIONS 16",
      "ABOUT 3",
      "REFERS_TO 2",
      "SAME_TEXT_AS 1",
      "MEMBER_OF 7",
      "REPRESENTS 4",
      "HELD 4",
      "PART_OF 5",
      "SUCCEEDED_BY 1",
    ],
  },

  "askers-of-questions": {
    params: ids("q1", "q3", "q4", "q5", "q6"),
    brief: (m) => `${edge(m)} ${m.partyName} ${m.constituencyName} ${m.candidateIds}`,
    rows: ["q1→ann Red Hill ", "q3→bob Red Dale 10,11", "q4→mia null null ", "q5→bob Red null "],
  },
  "departments-of-questions": { params: ids("q6", "q3"), brief: edge, rows: ["q3→home"] },
  "correctors-of-answers": { params: ids("q1", "q7"), brief: edge, rows: ["q7→mia"] },
  "originals-of-answers": {
    params: ids("q7", "q1"),
    brief: (o) => `${o.sourceId} ${o.html} ${o.textBefore}`,
    rows: ["q7 <p>None to Russia.</p> null"],
  },
  "answers-of-questions": { params: ids("q5", "q7", "q6"), brief: edge, rows: ["q7→q7", "q6→q6"] },
  "ministers-of-answers": {
    params: ids("q1", "q2", "q6"),
    brief: (m) => `${edge(m)} ${m.role} ${m.officeId} ${m.officeMatch} ${m.candidateIds}`,
    rows: ["q1→mia Minister of State (Office) minister-at-war matched ", "q2→mia null null null 10,11"],
  },
  "broader-topics": { params: ids("trade", "exports"), brief: edge, rows: ["exports→trade"] },

  "questions-of-answers": { params: { ...ids("q2", "q5"), ...first }, brief: edge, rows: ["q2→q2"] },
  "questions-of-members": {
    params: { ...ids("bob", "ann"), ...first, limit: 2 },
    brief: edge,
    rows: ["bob→q7", "bob→q3", "ann→q2", "ann→q1"],
  },
  "questions-of-departments": {
    params: { ...ids("home"), ...first },
    brief: edge,
    rows: ["home→q3", "home→q5", "home→q4"],
  },
  "questions-of-countries": {
    params: { ...ids("RU", "AX"), ...first, afterKey: "2025-02-10", afterId: "q3" },
    brief: (q) => `${edge(q)} ${q.count}`,
    rows: ["RU→q2 1", "RU→q1 1", "RU→q4 1", "AX→q5 1"],
  },
  "questions-of-topics": {
    params: { ...ids("sanctions", "exports"), ...first },
    brief: (q) => `${edge(q)} ${q.score} ${q.method}`,
    rows: ["sanctions→q1 1 heading", "exports→q7 0.5 rule"],
  },
  "answers-of-members": {
    params: { ...ids("ned", "mia"), ...first },
    brief: (a) => `${edge(a)} ${a.role} ${a.officeId} ${a.officeMatch} ${a.candidateIds}`,
    rows: [
      "ned→q7 Parliamentary Secretary null null ",
      "ned→q4 Parliamentary Secretary null null ",
      "mia→q3 null null null ",
      "mia→q2 null null null 10,11",
      "mia→q1 Minister of State (Office) minister-at-war matched ",
    ],
  },
  "answers-of-countries": {
    params: { ...ids("KP"), ...first },
    brief: (a) => `${edge(a)} ${a.count} ${a.spans.map(({ surface }) => surface)}`,
    rows: ["KP→q3 1 DPRK", "KP→q2 1 DPRK", "KP→q1 1 DPRK"],
  },
  "answers-of-topics": {
    params: { ...ids("sanctions"), ...first },
    brief: (a) => `${edge(a)} ${a.score}`,
    rows: ["sanctions→q1 0.8"],
  },
  "countries-of-questions": {
    params: { ...ids("q4", "q6"), ...first },
    brief: toCountry,
    rows: ["q4→KP 1 Pyongyang@19#0 capital 0.85 capital null", "q4→RU 1 Russia@8#0 name 1 name null"],
  },
  "countries-of-answers": {
    params: { ...ids("q1"), ...first },
    brief: toCountry,
    rows: [
      "q1→RU 2 Russia@13#0 name 1 name null, Russia@40#1 name 1 name null",
      "q1→KP 1 DPRK@28#0 name 1 name null",
    ],
  },
  "topics-of-questions": {
    params: { ...ids("q7", "q1"), ...first },
    brief: about,
    rows: ["q7→exports 0.5 rule exports@3", "q1→sanctions 1 heading "],
  },
  "topics-of-answers": {
    params: { ...ids("q1"), ...first },
    brief: about,
    rows: ["q1→sanctions 0.8 rule Sanctions@0"],
  },
  "narrower-topics": {
    params: { ...ids("trade", "exports"), ...first },
    brief: edge,
    rows: ["trade→exports", "trade→sanctions"],
  },

  "totals-of-members": {
    params: ids("ann", "mia", "10"),
    brief: (t) => `${t.sourceId} ${t.questions} ${t.answers} ${t.parties} ${t.constituencies} ${t.offices}`,
    rows: ["ann 2 0 2 1 0", "mia 1 3 0 0 0", "10 0 0 3 2 3"],
  },
  "totals-of-questions": {
    params: ids("q1", "q6"),
    brief: (t) => `${t.sourceId} ${t.countries} ${t.topics} ${t.references} ${t.referredToBy} ${t.changes}`,
    rows: ["q1 2 1 0 1 2", "q6 0 0 0 0 0"],
  },
  "totals-of-answers": {
    params: ids("q1", "q2", "q7"),
    brief: (t) => `${t.sourceId} ${t.questions} ${t.countries} ${t.topics} ${t.references} ${t.sameText}`,
    rows: ["q1 1 2 1 0 0", "q2 1 2 0 0 1", "q7 1 1 0 2 0"],
  },
  "totals-of-departments": {
    params: ids("war", "sea"),
    brief: (t) => `${t.sourceId} ${t.questions} ${t.offices} ${t.successors} ${t.predecessors}`,
    rows: ["war 3 1 0 1", "sea 0 2 1 0"],
  },
  "totals-of-parties": {
    params: ids("red", "blue"),
    brief: (t) => `${t.sourceId} ${t.members}`,
    rows: ["red 4", "blue 1"],
  },
  "totals-of-constituencies": {
    params: ids("dale"),
    brief: (t) => `${t.sourceId} ${t.members}`,
    rows: ["dale 1"],
  },
  "totals-of-countries": {
    params: ids("RU", "FR"),
    brief: (t) => `${t.sourceId} ${t.questions} ${t.answers}`,
    rows: ["RU 4 5", "FR 0 0"],
  },
  "totals-of-topics": {
    params: ids("sanctions", "trade"),
    brief: (t) => `${t.sourceId} ${t.questions} ${t.answers} ${t.narrower}`,
    rows: ["sanctions 1 1 0", "trade 0 0 2"],
  },

  ...expectedLedgerRows,
};

import type { AmbiguousMention } from "../../../src/model/ambiguous-mention.ts";
import {
  type About,
  type AboutMethod,
  isInHeading,
  type Mention,
  type MentionKind,
  type MentionRule,
  type MentionSpan,
  type Span,
  type TextField,
} from "../../../src/model/edges.ts";
import { builder } from "../../machinery/builder.ts";
import { EvidenceFieldRef } from "../../machinery/enums/evidence-field.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";
import { CountryRef } from "../../machinery/node-refs.ts";

/** Passages of a text, and the fields of MENTIONS and ABOUT edges. */

const MentionKindRef = builder.enumType("MentionKind", {
  description: "How a text names a country.",
  values: {
    NAME: {
      value: "name" satisfies MentionKind,
      description: "By name or abbreviation, for example `North Korea` or `DPRK`.",
    },
    DEMONYM: {
      value: "demonym" satisfies MentionKind,
      description: "By its people or its adjective, for example `North Korean`.",
    },
    CAPITAL: {
      value: "capital" satisfies MentionKind,
      description: "By its capital, meaning the state, for example `Pyongyang`.",
    },
  } as const,
});

const MentionMethodRef = builder.enumType("MentionMethod", {
  description: "How a mention of a country was found.",
  values: {
    RULE: { description: "By the tables of names and the surrounding words." },
    OVERRIDE: { description: "By a decision made by hand." },
  } as const,
});

const MentionRuleRef = builder.enumType("MentionRule", {
  description: "The rule by which a mention of a country was found or settled.",
  values: {
    NAME: {
      value: "name" satisfies MentionRule,
      description: "A name or abbreviation that only this country has, for example `France`.",
    },
    DEMONYM: {
      value: "demonym" satisfies MentionRule,
      description: "An adjective or the name of a people, for example `Kenyan`.",
    },
    CAPITAL: {
      value: "capital" satisfies MentionRule,
      description: "The capital, for example `Pyongyang`.",
    },
    PREFIX: {
      value: "prefix" satisfies MentionRule,
      description: "A combining form before a hyphen, for example `Sino-`.",
    },
    WITH_COUNTRY: {
      value: "with-country" satisfies MentionRule,
      description:
        "An abbreviation or town with other meanings, counted because the text also names the country.",
    },
    WITHIN_TITLE: {
      value: "within-title" satisfies MentionRule,
      description: "A name next to another capitalised word, possibly part of a longer name.",
    },
    ALSO_A_PERSON: {
      value: "also-a-person" satisfies MentionRule,
      description: "A name that people have too, for example `Jordan`. The surrounding words show no person.",
    },
    ALSO_A_LANGUAGE: {
      value: "also-a-language" satisfies MentionRule,
      description:
        "An adjective that is also a language, for example `French`. The surrounding words show no language.",
    },
    DEFINED: {
      value: "defined" satisfies MentionRule,
      description:
        "An abbreviation that the text introduces, for example `RoC` after `Republic of Cyprus (RoC)`.",
    },
    OTHER_NAMES: {
      value: "other-names" satisfies MentionRule,
      description: "A name shared by countries. The text names only this one of them in another way.",
    },
    CUE: {
      value: "cue" satisfies MentionRule,
      description: "A name shared by countries. Words in the sentence indicate this one.",
    },
    HEADING: {
      value: "heading" satisfies MentionRule,
      description: "The official heading names the country too.",
    },
    OVERRIDE: { value: "override" satisfies MentionRule, description: "A decision made by hand." },
  } as const,
});

const AboutMethodRef = builder.enumType("AboutMethod", {
  description: "How the topic of a text was found.",
  values: {
    HEADING: { value: "heading" satisfies AboutMethod, description: "By the official heading." },
    RULE: {
      value: "rule" satisfies AboutMethod,
      description: "By words in the text that match a rule of the vocabulary.",
    },
  } as const,
});

export const SpanRef = builder.objectRef<Span>("Span").implement({
  description: "A passage of a text: `text.slice(start, end)` equals `surface`.",
  fields: (t) => ({
    start: t.exposeInt("start", { description: "Index of the first UTF-16 code unit, for example `153`." }),
    end: t.exposeInt("end", { description: "Index after the last UTF-16 code unit, for example `162`." }),
    surface: t.exposeString("surface", { description: "The words of the passage, for example `sanctions`." }),
  }),
});

/** A span with the kind of text that it is in. */
type FieldedSpan = MentionSpan & { readonly field: TextField };

const MentionSpanRef = builder.objectRef<FieldedSpan>("MentionSpan").implement({
  description:
    "A mention of a country: `slice(start, end)` of the text or heading that `field` names equals `surface`.",
  fields: (t) => ({
    field: t.expose("field", {
      type: EvidenceFieldRef,
      description:
        "Where the mention is, for example `HEADING`. Offsets in the heading count from the start of `Question.heading`.",
    }),
    start: t.exposeInt("start", { description: "Index of the first UTF-16 code unit, for example `153`." }),
    end: t.exposeInt("end", { description: "Index after the last UTF-16 code unit, for example `157`." }),
    surface: t.exposeString("surface", { description: "The words of the mention, for example `DPRK`." }),
    kind: t.expose("kind", {
      type: MentionKindRef,
      description: "How the mention names the country, for example `NAME`.",
    }),
    sentence: t.exposeInt("sentence", {
      description: "Index of its sentence in the text, starting at 0, for example `2`; `-1` in a heading.",
    }),
    confidence: t.exposeFloat("confidence", {
      description:
        "How certain it is that the country is meant, above 0 and at most 1. `1` for an unambiguous name or a decision made by hand; less for a demonym, a capital, a name with other meanings, or a name shared by countries and resolved from context. `rule` says which applied.",
    }),
    rule: t.expose("rule", {
      type: MentionRuleRef,
      nullable: true,
      description:
        "The rule by which the mention was found or settled, for example `NAME`; null in a graph that was linked by an earlier version.",
    }),
    method: t.field({
      type: MentionMethodRef,
      description: "Whether rules or a decision made by hand identified the mention, for example `RULE`.",
      resolve: ({ reason }) => (reason === null ? "RULE" : "OVERRIDE"),
    }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "The reason for a decision made by hand; null if rules identified the mention.",
    }),
  }),
});

/** A mention that could mean several countries, with the kind of text that it is in. */
export const AmbiguousMentionRef = builder
  .objectRef<AmbiguousMention & { readonly field: TextField }>("AmbiguousMention")
  .implement({
    description:
      "A mention that could mean several countries, or one country or something else. It counts for none of them.",
    fields: (t) => ({
      field: t.expose("field", {
        type: EvidenceFieldRef,
        description:
          "Where the mention is, for example `QUESTION`. Offsets in the heading count from the start of `Question.heading`.",
      }),
      start: t.exposeInt("start", { description: "Index of the first UTF-16 code unit, for example `54`." }),
      end: t.exposeInt("end", { description: "Index after the last UTF-16 code unit, for example `59`." }),
      surface: t.exposeString("surface", { description: "The words of the mention, for example `Congo`." }),
      candidates: t.field({
        type: [CountryRef],
        description: "The countries it could mean.",
        complexity: { field: 0, multiplier: 2 },
        resolve: ({ candidates }) => [...candidates],
      }),
      reason: t.exposeString("reason", { description: "Why it is ambiguous." }),
    }),
  });

type MentionRow = { readonly count: number; readonly spans: Mention["spans"] };

/** The fields of a MENTIONS edge. */
function mentionFields(
  words: { readonly count: string; readonly spans: string },
  fieldOf: (span: MentionSpan) => TextField,
) {
  return <Row extends MentionRow>(t: FieldsOf<Row>) => ({
    count: t.int({ description: words.count, resolve: (row) => row.count }),
    spans: t.field({
      type: [MentionSpanRef],
      description: words.spans,
      resolve: ({ spans }) => spans.map((span) => ({ ...span, field: fieldOf(span) })),
    }),
  });
}

/** The fields of a MENTIONS edge from a question. */
export const questionMentionFields = mentionFields(
  {
    count: "Number of times the question mentions the country, in its text and heading, for example `4`.",
    spans: "All mentions of the country: those in the heading, then those in the text, each in text order.",
  },
  (span) => (isInHeading(span) ? "HEADING" : "QUESTION"),
);

/** The fields of a MENTIONS edge from an answer. */
export const answerMentionFields = mentionFields(
  {
    count: "Number of times the text mentions the country, for example `4`.",
    spans: "All mentions of the country in the text, in text order.",
  },
  () => "ANSWER",
);

/** The fields of an ABOUT edge. */
export function aboutFields<Row extends Omit<About, "topicId">>(t: FieldsOf<Row>) {
  return {
    score: t.float({
      description:
        "The probability that the text is about the topic, from 0.5 to 1, for example `0.8`; 1 if the official heading names it.",
      resolve: (row) => row.score,
    }),
    method: t.field({
      type: AboutMethodRef,
      description:
        "Whether the topic was found by the official heading or by words in the text, for example `RULE`.",
      resolve: (row) => row.method,
    }),
    evidence: t.field({
      type: [SpanRef],
      description: "The words that show the topic; empty if only the heading does.",
      resolve: (row) => row.evidence,
    }),
  };
}

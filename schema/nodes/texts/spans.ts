import type { AmbiguousMention } from "../../../src/model/ambiguous-mention.ts";
import type {
  About,
  AboutMethod,
  Mention,
  MentionKind,
  MentionSpan,
  Span,
} from "../../../src/model/edges.ts";
import { builder } from "../../machinery/builder.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";
import { CountryRef } from "../../machinery/node-refs.ts";

/** Places in a text, and what the edges MENTIONS and ABOUT carry. */

const MentionKindRef = builder.enumType("MentionKind", {
  description: "How a text names a country.",
  values: {
    NAME: {
      value: "name" satisfies MentionKind,
      description: "By a name or abbreviation: `North Korea`, `DPRK`.",
    },
    DEMONYM: {
      value: "demonym" satisfies MentionKind,
      description: "By its people or adjective: `North Korean`.",
    },
    CAPITAL: {
      value: "capital" satisfies MentionKind,
      description: "By a capital that stands for the state: `Pyongyang`.",
    },
  } as const,
});

const MentionMethodRef = builder.enumType("MentionMethod", {
  description: "What says that a place names a country.",
  values: {
    RULE: { description: "The tables of names and the words around it." },
    OVERRIDE: { description: "Somebody, by hand." },
  } as const,
});

const AboutMethodRef = builder.enumType("AboutMethod", {
  description: "What says that a text is about a topic.",
  values: {
    HEADING: { value: "heading" satisfies AboutMethod, description: "The official heading." },
    RULE: {
      value: "rule" satisfies AboutMethod,
      description: "Words in the text, by a rule of the vocabulary.",
    },
  } as const,
});

const SpanRef = builder.objectRef<Span>("Span").implement({
  description: "A place in a text: `text.slice(start, end)` is the surface form.",
  fields: (t) => ({
    start: t.exposeInt("start", { description: "First UTF-16 code unit, for example `153`." }),
    end: t.exposeInt("end", { description: "One past the last UTF-16 code unit, for example `190`." }),
    surface: t.exposeString("surface", { description: "The words at that place, for example `sanctions`." }),
  }),
});

const MentionSpanRef = builder.objectRef<MentionSpan>("MentionSpan").implement({
  description: "A place in a text that names a country: `text.slice(start, end)` is the surface form.",
  fields: (t) => ({
    start: t.exposeInt("start", { description: "First UTF-16 code unit, for example `153`." }),
    end: t.exposeInt("end", { description: "One past the last UTF-16 code unit, for example `190`." }),
    surface: t.exposeString("surface", { description: "The words at that place, for example `DPRK`." }),
    kind: t.expose("kind", {
      type: MentionKindRef,
      description: "How the country is named there, for example `NAME`.",
    }),
    sentence: t.exposeInt("sentence", {
      description: "Number of the sentence in the text, from 0, for example `2`.",
    }),
    confidence: t.exposeFloat("confidence", {
      description:
        "How sure it is that the country is meant, above 0, at most 1: `1` for a name of its own, less for a demonym, a capital, a name with other meanings, or one that countries share and the text tells apart; `1` for what was decided by hand.",
    }),
    method: t.field({
      type: MentionMethodRef,
      description: "Whether rules found the place, or somebody decided it by hand.",
      resolve: ({ reason }) => (reason === null ? "RULE" : "OVERRIDE"),
    }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "Why somebody decided it by hand; null for what rules found.",
    }),
  }),
});

/** Places that name one of several countries. */
export const AmbiguousMentionRef = builder.objectRef<AmbiguousMention>("AmbiguousMention").implement({
  description:
    "A place that names one of several countries, nobody can tell which; it counts for none of them.",
  fields: (t) => ({
    start: t.exposeInt("start", { description: "First UTF-16 code unit, for example `54`." }),
    end: t.exposeInt("end", { description: "One past the last UTF-16 code unit, for example `59`." }),
    surface: t.exposeString("surface", { description: "The words at that place, for example `Congo`." }),
    candidates: t.field({
      type: [CountryRef],
      description: "The countries it may name.",
      complexity: { field: 0, multiplier: 2 },
      resolve: ({ candidates }) => [...candidates],
    }),
    reason: t.exposeString("reason", { description: "Why it cannot be told." }),
  }),
});

/** What an edge of type MENTIONS carries. */
export function mentionFields<Row extends { readonly count: number; readonly spans: Mention["spans"] }>(
  t: FieldsOf<Row>,
) {
  return {
    count: t.int({
      description: "How often the text names the country, for example `4`.",
      resolve: (row) => row.count,
    }),
    spans: t.field({
      type: [MentionSpanRef],
      description: "Every place where the text names it, in text order.",
      resolve: (row) => row.spans,
    }),
  };
}

/** What an edge of type ABOUT carries. */
export function aboutFields<Row extends Omit<About, "topicId">>(t: FieldsOf<Row>) {
  return {
    score: t.float({
      description: "How strongly the text is about the topic, above 0 and at most 1, for example `0.8`.",
      resolve: (row) => row.score,
    }),
    method: t.field({
      type: AboutMethodRef,
      description: "Whether the official heading or the words of the text say so, for example `RULE`.",
      resolve: (row) => row.method,
    }),
    evidence: t.field({
      type: [SpanRef],
      description: "The words that say so; empty where the heading alone does.",
      resolve: (row) => row.evidence,
    }),
  };
}

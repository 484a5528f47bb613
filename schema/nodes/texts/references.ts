import type { FieldMap } from "@pothos/core";
import type { Answer, House, Question } from "../../../src/model/nodes.ts";
import { builder } from "../../machinery/builder.ts";
import { HouseRef } from "../../machinery/enums/house.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";
import { AnswerRef, QuestionRef } from "../../machinery/node-refs.ts";

/** What edges of type REFERS_TO carry, and what they lead to in either direction. */

type ReferenceRow = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly uin: string | null;
  readonly house: House | null;
  readonly pointedOn: string | null;
};

/** A question or an answer, told apart by what only a question has. */
const PointingTextRef = builder.unionType("PointingText", {
  description: "A text that points to a question: another question, or an answer.",
  types: [QuestionRef, AnswerRef],
  resolveType: (text: Question | Answer) => ("state" in text ? QuestionRef : AnswerRef),
});

/** The words that point, and what they say of the question. */
export function referenceFields<Row extends ReferenceRow>(t: FieldsOf<Row>): FieldMap {
  return {
    surface: t.string({
      description: "The words that point, for example `Answer of 19 May 2025 to Question 52199`.",
      resolve: (row) => row.surface,
    }),
    start: t.int({
      description: "Where they begin in the pointing text, in UTF-16 code units, for example `74`.",
      resolve: (row) => row.start,
    }),
    end: t.int({
      description: "One past their last UTF-16 code unit, for example `111`.",
      resolve: (row) => row.end,
    }),
    uin: t.string({
      nullable: true,
      description: "The number they give, for example `52199` or `HL1234`; null where they give a day alone.",
      resolve: (row) => row.uin,
    }),
    house: t.field({
      type: HouseRef,
      nullable: true,
      description:
        "The House their number names, for example `LORDS`; null where that is the House of the pointing text.",
      resolve: (row) => row.house,
    }),
    pointedOn: t.field({
      type: "Date",
      nullable: true,
      description:
        "The day they give for the answer or the tabling, for example `2025-05-19`; null for none.",
      resolve: (row) => row.pointedOn,
    }),
  };
}

/** The question that is pointed to. */
export function targetField<Row extends { readonly targetId: string | null }>(t: FieldsOf<Row>) {
  return t.field({
    type: QuestionRef,
    nullable: true,
    description: "The question they mean; null while it is not in the graph, or cannot be told for certain.",
    resolve: ({ targetId }) => targetId,
  });
}

/** The text that points. */
export function pointingTextField<
  Row extends { readonly fromLabel: "Question" | "Answer"; readonly fromId: string },
>(t: FieldsOf<Row>) {
  return t.field({
    type: PointingTextRef,
    description: "The question or answer that points.",
    resolve: ({ fromLabel, fromId }, _args, context) =>
      fromLabel === "Question"
        ? QuestionRef.getDataloader(context).load(fromId)
        : AnswerRef.getDataloader(context).load(fromId),
  });
}

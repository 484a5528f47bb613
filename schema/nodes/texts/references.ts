import type { FieldMap } from "@pothos/core";
import type { Answer, House, Question } from "../../../src/model/nodes.ts";
import { builder } from "../../machinery/builder.ts";
import { HouseRef } from "../../machinery/enums/house.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";
import { AnswerRef, QuestionRef } from "../../machinery/node-refs.ts";

/** The fields of REFERS_TO edges, and the nodes at both ends. */

type ReferenceRow = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly uin: string | null;
  readonly house: House | null;
  readonly pointedOn: string | null;
};

/** A question or an answer; only a question has a state. */
const ReferringTextRef = builder.unionType("ReferringText", {
  description: "A text that refers to a question: another question, or an answer.",
  types: [QuestionRef, AnswerRef],
  resolveType: (text: Question | Answer) => ("state" in text ? QuestionRef : AnswerRef),
});

/** The words of the reference, and what they say about the question. */
export function referenceFields<Row extends ReferenceRow>(t: FieldsOf<Row>): FieldMap {
  return {
    surface: t.string({
      description: "The words of the reference, for example `Answer of 19 May 2025 to Question 52199`.",
      resolve: (row) => row.surface,
    }),
    start: t.int({
      description: "Index of the reference's first UTF-16 code unit in the referring text, for example `74`.",
      resolve: (row) => row.start,
    }),
    end: t.int({
      description: "Index after the reference's last UTF-16 code unit, for example `113`.",
      resolve: (row) => row.end,
    }),
    uin: t.string({
      nullable: true,
      description:
        "The question number in the reference, for example `52199` or `HL1234`; null if it gives only a date.",
      resolve: (row) => row.uin,
    }),
    house: t.field({
      type: HouseRef,
      nullable: true,
      description:
        "The House indicated by the question number, for example `LORDS`; null means the House of the referring text.",
      resolve: (row) => row.house,
    }),
    date: t.field({
      type: "Date",
      nullable: true,
      description:
        "The date given in the reference, for the answer or for tabling, for example `2025-05-19`; null if there is none.",
      resolve: (row) => row.pointedOn,
    }),
  };
}

/** The question referred to. */
export function targetField<Row extends { readonly targetId: string | null }>(t: FieldsOf<Row>) {
  return t.field({
    type: QuestionRef,
    nullable: true,
    description:
      "The question referred to; null if it is not in the graph or cannot be identified with certainty.",
    resolve: ({ targetId }) => targetId,
  });
}

/** The text that contains the reference. */
export function referringTextField<
  Row extends { readonly fromLabel: "Question" | "Answer"; readonly fromId: string },
>(t: FieldsOf<Row>) {
  return t.field({
    type: ReferringTextRef,
    description: "The question or answer that contains the reference.",
    resolve: ({ fromLabel, fromId }, _args, context) =>
      fromLabel === "Question"
        ? QuestionRef.getDataloader(context).load(fromId)
        : AnswerRef.getDataloader(context).load(fromId),
  });
}

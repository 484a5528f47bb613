import { z } from "zod";
import { findTopicId } from "../linking/topics/topics.ts";
import { filled } from "../model/read-table.ts";
import { readLabels } from "./read-labels.ts";

/** Whether a text is about a topic, as a reader found. The text is known by its record, so that it need not be copied. */
export type TopicLabel = {
  /** `calibrate` for labels from which scores are calibrated, `check` for those that measure the result. */
  readonly set: "calibrate" | "check";
  /** The question's id in the graph. */
  readonly id: string;
  readonly label: "Question" | "Answer";
  readonly topicId: string;
  /** The first words that indicated the topic when the label was made. */
  readonly start: number;
  readonly end: number;
  readonly isRight: boolean;
};

const offset = z.coerce.number().int().nonnegative();

const row = z
  .object({
    set: z.enum(["calibrate", "check"]),
    id: filled,
    text: z.enum(["question", "answer"]),
    topic: filled,
    start: offset,
    end: offset,
    right: z.enum(["yes", "no"]),
  })
  .transform(({ set, id, text, topic, start, end, right }, context): TopicLabel => {
    const topicId = findTopicId(topic);
    if (topicId === null)
      context.addIssue({ code: "custom", message: `"${topic}" is not a topic in topics.csv` });
    return {
      set,
      id,
      label: text === "question" ? "Question" : "Answer",
      topicId: topicId ?? "",
      start,
      end,
      isRight: right === "yes",
    };
  });

/** The labels in a CSV file with the columns set, id, text, topic, start, end and right. */
export function readTopicLabels(file: string): readonly TopicLabel[] {
  return readLabels(file, row, "a CSV file with the columns set, id, text, topic, start, end and right");
}

import type { Succession, SuccessionKind } from "../../../src/model/people.ts";
import { builder } from "../../machinery/builder.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";

const SuccessionKindRef = builder.enumType("SuccessionKind", {
  description: "How work went over from one department to another.",
  values: {
    MERGER: {
      value: "merger" satisfies SuccessionKind,
      description: "The department became part of a new one.",
    },
    DEMERGER: { value: "demerger" satisfies SuccessionKind, description: "The department was divided." },
    NAME_CHANGE: {
      value: "name change" satisfies SuccessionKind,
      description: "The department got another name.",
    },
    TRANSFER: { value: "transfer" satisfies SuccessionKind, description: "Some of its functions moved." },
  } as const,
});

/** What an edge of type SUCCEEDED_BY carries. */
export function successionFields<Row extends Pick<Succession, "on" | "kind">>(t: FieldsOf<Row>) {
  return {
    on: t.field({
      type: "Date",
      description: "The day it was announced, for example `2020-09-02`.",
      resolve: (row) => row.on,
    }),
    kind: t.field({
      type: SuccessionKindRef,
      description: "How, for example `MERGER`.",
      resolve: (row) => row.kind,
    }),
  };
}

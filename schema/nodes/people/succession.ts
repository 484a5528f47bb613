import type { Succession, SuccessionKind } from "../../../src/model/people.ts";
import { builder } from "../../machinery/builder.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";

const SuccessionKindRef = builder.enumType("SuccessionKind", {
  description: "How work passed from one department to another.",
  values: {
    MERGER: {
      value: "merger" satisfies SuccessionKind,
      description: "The department became part of a new one.",
    },
    DEMERGER: { value: "demerger" satisfies SuccessionKind, description: "The department was split up." },
    NAME_CHANGE: {
      value: "name change" satisfies SuccessionKind,
      description: "The department was renamed.",
    },
    TRANSFER: {
      value: "transfer" satisfies SuccessionKind,
      description: "Some of its functions were transferred.",
    },
  } as const,
});

/** The fields of a SUCCEEDED_BY edge. */
export function successionFields<Row extends Pick<Succession, "on" | "kind">>(t: FieldsOf<Row>) {
  return {
    announcedOn: t.field({
      type: "Date",
      description: "The date the change was announced, for example `2020-09-02`.",
      resolve: (row) => row.on,
    }),
    kind: t.field({
      type: SuccessionKindRef,
      description: "The kind of change, for example `MERGER`.",
      resolve: (row) => row.kind,
    }),
  };
}

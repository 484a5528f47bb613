import type { Period } from "../../../src/model/people.ts";
import { builder } from "../../machinery/builder.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";

/** The first and last day of a period. */
export function periodFields<Row extends Period>(t: FieldsOf<Row>) {
  return {
    from: t.field({
      type: "Date",
      nullable: true,
      description: "The first day, for example `2024-07-04`; null if unknown.",
      resolve: (row) => row.from,
    }),
    to: t.field({
      type: "Date",
      nullable: true,
      description: "The last day, for example `2024-05-30`; null if it has not ended or is unknown.",
      resolve: (row) => row.to,
    }),
  };
}

export const PeriodRef = builder.objectRef<Period>("Period").implement({
  description: "A period between two dates, for example `2016-07-14` to `2023-02-07`.",
  fields: periodFields,
});

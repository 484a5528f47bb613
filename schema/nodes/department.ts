import type { Department } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";
import { filteredEdges } from "../machinery/filters/filtered-connection.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { listField } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { idOfName } from "../machinery/names/resolve-name.ts";
import { DepartmentRef, OfficeRef, QuestionRef } from "../machinery/node-refs.ts";
import { PeriodRef } from "./people/period.ts";
import { successionFields } from "./people/succession.ts";

const id = (department: Department) => department.id;

DepartmentRef.implement({
  description: "A government department, or another body that answers questions.",
  fields: (t) => ({
    slug: t.exposeString("id", { description: "Stable short name, for example `home-office`." }),
    name: t.exposeString("name", {
      description:
        "The name printed by Parliament, for example `Home Office`. `HM Treasury` is always given as `Treasury`.",
    }),
    questions: t.field(
      filteredEdges({
        name: "DepartmentQuestions",
        lists: "questions",
        source: "ofDepartments",
        holds: "questions put to the department, newest first",
        node: QuestionRef,
        edges: "questions-of-departments",
        totals: "totals-of-departments",
        total: ({ questions }) => questions,
        id,
      }),
    ),
    periods: t.field({
      type: [PeriodRef],
      description:
        "When the department existed, according to official lists, for example from `2016-07-14` to `2023-02-07`. Several periods if it was re-created; empty if no list includes it.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ periods }) => periods,
    }),
    offices: t.field(
      edgeConnection({
        name: "DepartmentOffices",
        holds: "ministerial offices of the department, by name",
        node: OfficeRef,
        edges: "offices-of-departments",
        totals: "totals-of-departments",
        total: ({ offices }) => offices,
        id,
      }),
    ),
    successors: t.field(
      edgeConnection({
        name: "DepartmentSuccessors",
        holds: "departments that took over work from the department, most recent first",
        node: DepartmentRef,
        edgeFields: successionFields,
        edges: "successors-of-departments",
        totals: "totals-of-departments",
        total: ({ successors }) => successors,
        id,
      }),
    ),
    predecessors: t.field(
      edgeConnection({
        name: "DepartmentPredecessors",
        holds: "departments whose work the department took over, most recent first",
        node: DepartmentRef,
        edgeFields: successionFields,
        edges: "predecessors-of-departments",
        totals: "totals-of-departments",
        total: ({ predecessors }) => predecessors,
        id,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  department: t.field({
    type: DepartmentRef,
    nullable: true,
    description:
      "One department, by id or name. A name of several gives the error `AMBIGUOUS` with the candidates; an unknown one gives `NOT_FOUND` with the nearest names.",
    args: lookupArgs("Department", {
      name: "A name, slug or abbreviation, for example `home office` or `Defra`. `HM Treasury` finds the `Treasury`.",
    }),
    validate: exactlyOne("id", "name"),
    resolve: (_root, { id, name }, context) =>
      id != null ? storeId("Department", id) : idOfName(context, "Department", name ?? ""),
  }),
  departments: t.field(
    listField({
      name: "Departments",
      holds: "all departments, by name",
      node: DepartmentRef,
      list: "list-departments",
      label: "Department",
    }),
  ),
}));

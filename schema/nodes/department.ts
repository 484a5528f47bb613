import { departmentId } from "../../src/model/department-names.ts";
import type { Department } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";
import { filteredEdges } from "../machinery/filters/filtered-connection.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { listField } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { DepartmentRef, OfficeRef, QuestionRef } from "../machinery/node-refs.ts";
import { PeriodRef } from "./people/period.ts";
import { successionFields } from "./people/succession.ts";

const id = (department: Department) => department.id;

DepartmentRef.implement({
  description: "A department of government, or another body that answers questions.",
  fields: (t) => ({
    slug: t.exposeString("id", { description: "Stable short name, for example `home-office`." }),
    name: t.exposeString("name", {
      description:
        "As Parliament prints it, for example `Home Office`; `Treasury` also where a source has `HM Treasury`.",
    }),
    questions: t.field(
      filteredEdges({
        name: "DepartmentQuestions",
        lists: "questions",
        source: "ofDepartments",
        holds: "the questions put to a department, newest first",
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
        "When it existed, by official lists, for example from `2016-07-14` to `2023-02-07`; several for one that was made again, none where no list has it.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ periods }) => periods,
    }),
    offices: t.field(
      edgeConnection({
        name: "DepartmentOffices",
        holds: "the ministerial offices of a department, by name",
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
        holds: "the departments that took over work of a department, newest first",
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
        holds: "the departments whose work a department took over, newest first",
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
    description: "One department, by id or name; null when neither a question nor an official list names it.",
    args: lookupArgs("Department", {
      name: "A name or slug; `and` and `&` are one, for example `home office`. `HM Treasury` finds the `Treasury`.",
    }),
    validate: exactlyOne("id", "name"),
    resolve: (_root, { id, name }) => (id != null ? storeId("Department", id) : departmentId(name ?? "")),
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

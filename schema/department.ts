import { departmentId } from "../src/model/ids.ts";
import type { Department } from "../src/model/nodes.ts";
import { builder } from "./builder.ts";
import { edgeConnection } from "./edge-connection.ts";
import { listField } from "./list-field.ts";
import { exactlyOne, lookupArgs, storeId } from "./lookup.ts";
import { DepartmentRef, QuestionRef } from "./node-refs.ts";

DepartmentRef.implement({
  description: "A department of government, or another body that answers questions.",
  fields: (t) => ({
    slug: t.exposeString("id", { description: "Stable short name, for example `home-office`." }),
    name: t.exposeString("name", { description: "For example `Home Office`." }),
    questions: t.field(
      edgeConnection({
        name: "DepartmentQuestions",
        holds: "the questions put to a department, newest first",
        node: QuestionRef,
        edges: "questions-of-departments",
        totals: "totals-of-departments",
        total: ({ questions }) => questions,
        id: (department: Department) => department.id,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  department: t.field({
    type: DepartmentRef,
    nullable: true,
    description: "One department, by id or name; null when no question was put to one of that name.",
    args: lookupArgs("Department", {
      name: "A name or slug; `and` and `&` are one, for example `home office`.",
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

import { expect, test } from "vitest";
import { departmentId, departmentName, departmentNames } from "../../src/model/department-names.ts";

test.each([
  ["HM Treasury", "Treasury", "treasury"],
  ["the hm treasury", "Treasury", "treasury"],
  ["Treasury", "Treasury", "treasury"],
  ["Attorney General’s Office", "Attorney General", "attorney-general"],
  ["Foreign & Home Office", "Foreign & Home Office", "foreign-and-home-office"],
])("%j is the department %j", (name, printed, id) => {
  expect([departmentName(name), departmentId(name)]).toEqual([printed, id]);
});

test("every name in the table occurs once, and leads to a name that is not in it", () => {
  expect(new Set(departmentNames.map(({ name }) => departmentId(`x ${name}`))).size).toBe(
    departmentNames.length,
  );
  for (const { name, printed } of departmentNames) {
    expect(departmentName(printed)).toBe(printed);
    expect(departmentId(name)).toBe(departmentId(printed));
  }
});

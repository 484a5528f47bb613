import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type VariableDefinitionNode,
  visit,
} from "graphql";
import { type Attempt, attemptsWithout, type Variables } from "./attempts.ts";
import { type Empty, emptyFields, nameOfField } from "./empty-fields.ts";
import type { Ask, Result } from "./post.ts";

/** Conditions that are left out, one at a time, in one request. */
const MAX_ATTEMPTS = 12;

/** Empty lists that are explained. */
const MAX_LISTS = 3;

/**
 * Says of each empty list which condition empties it: the list is counted again without each one. Of something that was
 * not found, it repeats what was asked for.
 */
export async function explainEmpty(
  params: Parameters<Ask>[0] & { readonly operationName?: string | null | undefined },
  { data, errors }: Result,
  ask: Ask,
): Promise<readonly string[]> {
  if (data == null || errors !== undefined) return [];
  const operations = parse(params.query).definitions.filter(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operations.find(({ name }) => name?.value === params.operationName) ?? operations[0];
  if (operation === undefined) return [];
  const variables = { ...defaultsOf(operation), ...params.variables };
  const { empty, missing } = emptyFields(operation.selectionSet.selections, data);
  return [
    ...missing.map(
      (field) => `${nameOfField(field)} is null: there is none with ${saysOf(field, variables)}.`,
    ),
    ...(await Promise.all(empty.slice(0, MAX_LISTS).map((each) => explain(each, operation, variables, ask)))),
  ];
}

async function explain(
  { above, field }: Empty,
  operation: OperationDefinitionNode,
  variables: Variables,
  ask: Ask,
): Promise<string> {
  const path = [...above, field].map(nameOfField).join(".");
  const attempts = attemptsWithout(field, variables).slice(0, MAX_ATTEMPTS);
  const { data } = await ask(probeOf(operation, above, [{ words: "", field }, ...attempts], variables));
  if (data == null) return `${path} is empty.`;
  const totals = [field, ...attempts].map((_, at) => totalIn(data[`without${at}`]));
  const [total, ...without] = totals;
  if ((total ?? 0) > 0) return `This page of ${path} is empty. The list has ${rows(total)}.`;
  const found = attempts.flatMap(({ words }, at) =>
    (without[at] ?? 0) > 0 ? [`without ${words} it has ${rows(without[at])}`] : [],
  );
  if (found.length > 0) return `${path} is empty: ${found.join("; ")}.`;
  if (attempts.length === 0) return `${path} is empty. It has no conditions.`;
  return attempts.length === 1
    ? `${path} is empty, also without ${attempts[0]?.words}.`
    : `${path} is empty, also without any one of its conditions.`;
}

function rows(count: number | null | undefined): string {
  return count === 1 ? "1 row" : `${count?.toLocaleString("en")} rows`;
}

/** A query that counts the list of each attempt, with the variables that it uses. */
function probeOf(
  operation: OperationDefinitionNode,
  above: readonly FieldNode[],
  attempts: readonly Attempt[],
  given: Variables,
): { readonly query: string; readonly variables: Variables } {
  const variables: Record<string, unknown> = { ...given };
  const definitions: VariableDefinitionNode[] = [...(operation.variableDefinitions ?? [])];
  const selections = attempts.map(({ field, changed }, at): SelectionNode => {
    const alias = `without${at}`;
    if (changed === undefined) return counting(above, field, alias);
    const name = `${changed.variable}_${at}`;
    const definition = definitions.find(({ variable }) => variable.name.value === changed.variable);
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
    if (definition !== undefined) definitions.push({ ...definition, variable });
    variables[name] = changed.value;
    const renamed = visit(field, {
      Variable: (node) => (node.name.value === changed.variable ? variable : undefined),
    });
    return counting(above, renamed, alias);
  });
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  const used = new Set<string>();
  visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const isUsed = ({ variable }: VariableDefinitionNode) => used.has(variable.name.value);
  const { name: _name, ...unnamed } = operation;
  return {
    query: print({ ...unnamed, selectionSet, variableDefinitions: definitions.filter(isUsed) }),
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
  };
}

/** The fields above. The innermost only counts its list. */
function counting(above: readonly FieldNode[], field: FieldNode, alias: string): FieldNode {
  const leaf: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "totalCount" } };
  const counted = [...above, field].reduceRight<FieldNode>(
    (below, each) => ({ ...each, selectionSet: { kind: Kind.SELECTION_SET, selections: [below] } }),
    leaf,
  );
  return { ...counted, alias: { kind: Kind.NAME, value: alias } };
}

/** The count at the end of nested objects. */
function totalIn(value: unknown): number | null {
  if (typeof value === "number") return value;
  return typeof value === "object" && value !== null ? totalIn(Object.values(value)[0]) : null;
}

/** The default values of variables that are texts. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue !== undefined && "value" in defaultValue
        ? [[variable.name.value, defaultValue.value]]
        : [],
    ),
  );
}

function saysOf(field: FieldNode, variables: Variables): string {
  return (field.arguments ?? [])
    .map(({ name, value }) => {
      const text = value.kind === Kind.VARIABLE ? JSON.stringify(variables[value.name.value]) : print(value);
      return `${name.value}: ${text}`;
    })
    .join(", ");
}

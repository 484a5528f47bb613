import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type ObjectFieldNode,
  print,
  type ValueNode,
  type VariableNode,
} from "graphql";

/** Arguments that order, page or count, so that they empty no list. */
const harmless: ReadonlySet<string> = new Set([
  "first",
  "last",
  "after",
  "before",
  "order",
  "countMode",
  "match",
  "scope",
  "bucket",
  "asOf",
]);

/** A variable whose value is smaller in an attempt. */
export type Changed = { readonly variable: string; readonly value: unknown };

/** A condition as the query says it, and the field without it. */
export type Attempt = { readonly words: string; readonly field: FieldNode; readonly changed?: Changed };

export type Variables = Readonly<Record<string, unknown>>;

/** The field without each of its conditions: an argument, a field of an input, or one value of several in a list. */
export function attemptsWithout(field: FieldNode, variables: Variables): readonly Attempt[] {
  return (field.arguments ?? []).flatMap((argument): readonly Attempt[] => {
    const { name, value } = argument;
    if (harmless.has(name.value)) return [];
    const put = (changed: ValueNode | null): FieldNode => ({
      ...field,
      arguments: (field.arguments ?? []).flatMap((each): readonly ArgumentNode[] =>
        each !== argument ? [each] : changed === null ? [] : [{ ...argument, value: changed }],
      ),
    });
    if (value.kind === Kind.VARIABLE) return withoutVariable(name.value, value, field, put(null), variables);
    if (value.kind !== Kind.OBJECT) return [{ words: `${name.value}: ${print(value)}`, field: put(null) }];
    return value.fields.flatMap((condition) =>
      harmless.has(condition.name.value)
        ? []
        : withoutCondition(
            condition,
            (changed) =>
              put({
                ...value,
                fields: value.fields.flatMap((each) =>
                  each !== condition ? [each] : changed === null ? [] : [changed],
                ),
              }),
            field,
            variables,
          ),
    );
  });
}

function withoutCondition(
  condition: ObjectFieldNode,
  put: (changed: ObjectFieldNode | null) => FieldNode,
  field: FieldNode,
  variables: Variables,
): readonly Attempt[] {
  const { name, value } = condition;
  if (value.kind === Kind.VARIABLE) return withoutVariable(name.value, value, field, put(null), variables);
  if (value.kind !== Kind.LIST || value.values.length < 2)
    return [{ words: `${name.value}: ${print(value)}`, field: put(null) }];
  return value.values.map((left) => ({
    words: `${print(left)} in ${name.value}`,
    field: put({ ...condition, value: { ...value, values: value.values.filter((each) => each !== left) } }),
  }));
}

/** The conditions in the value of a variable. Without one, its value is smaller, or else the argument is missing. */
function withoutVariable(
  name: string,
  { name: { value: variable } }: VariableNode,
  field: FieldNode,
  without: FieldNode,
  variables: Variables,
): readonly Attempt[] {
  const given = variables[variable];
  if (given === undefined || given === null) return [];
  if (typeof given !== "object" || (Array.isArray(given) && given.length < 2))
    return [{ words: `${name}: ${JSON.stringify(given)}`, field: without }];
  return smallerValues(name, given).map(([words, value]) => ({ words, field, changed: { variable, value } }));
}

function smallerValues(name: string, given: object): readonly (readonly [words: string, value: unknown])[] {
  if (Array.isArray(given))
    return given.map((left, at) => [`${JSON.stringify(left)} in ${name}`, given.toSpliced(at, 1)] as const);
  return Object.entries(given).flatMap(([key, value]) => {
    if (harmless.has(key)) return [];
    if (Array.isArray(value) && value.length > 1)
      return smallerValues(key, value).map(([words, list]) => [words, { ...given, [key]: list }] as const);
    const { [key]: _left, ...rest } = given as Record<string, unknown>;
    return [[`${key}: ${JSON.stringify(value)}`, rest] as const];
  });
}

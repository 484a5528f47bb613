import { z } from "zod";
import { BadInputError } from "../../src/model/errors.ts";
import { parseSearch } from "../../src/search/parse-search.ts";
import { type Parameter, parametersOf, schemaOf } from "./query-parameters.ts";

export type Params = Readonly<Record<string, unknown>>;

/** Reads parameters from the text of a JSON file. Without one, gives an example of each required parameter. */
export function readParams(query: string, json: string | null): Params {
  const parameters = parametersOf(query);
  const given = json === null ? examplesOf(parameters) : parse(json);
  const missing = parameters.filter(({ name, isOptional }) => !isOptional && !(name in given));
  if (missing.length > 0)
    throw new BadInputError(
      `Parameters of ${query} are missing:\n${missing.map((each) => `  ${describeParameter(each)}`).join("\n")}`,
    );
  const params: Record<string, unknown> = { ...given };
  for (const { name, isSearch } of parameters) {
    const value = params[name];
    if (isSearch && typeof value === "string") params[name] = parseSearch(value);
  }
  const checked = schemaOf(query).strict().safeParse(params);
  if (!checked.success)
    throw new BadInputError(`The parameters of ${query} are invalid.\n${z.prettifyError(checked.error)}`);
  return params;
}

export function describeParameter({ name, shape }: Parameter): string {
  return `${name}: ${shape}`;
}

function examplesOf(parameters: readonly Parameter[]): Params {
  const required = parameters.filter(({ isOptional }) => !isOptional);
  return Object.fromEntries(required.map(({ name, example }) => [name, example]));
}

function parse(json: string): Params {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(json));
  } catch {
    throw new BadInputError('The file of parameters must be one JSON object, such as {"limit": 10}.');
  }
}

import { isInt } from "neo4j-driver";
import { nearestNames } from "../../src/linking/nearest-names.ts";
import { UnknownNameError } from "../../src/model/errors.ts";
import { queryFolders } from "../../src/store/catalogue/catalogue.ts";
import type { StoreConfig } from "../../src/store/store-config.ts";
import { describeNeo4jPlan, describeSqlitePlan } from "./describe-plans.ts";
import { type Parameter, parametersOf } from "./query-parameters.ts";
import { describeParameter, type Params, readParams } from "./read-params.ts";
import { neo4jStatements, pathsOf, type Statement, sqliteStatements } from "./sent-statements.ts";

/** What each engine is sent for a query, and its plan. `json` has the parameters; null means example parameters. */
export async function showQuery(query: string, json: string | null, store: StoreConfig): Promise<string> {
  checkName(query);
  const params = readParams(query, json);
  const sql = sqliteStatements(query, params);
  const cypher = neo4jStatements(query, params);
  const sections = [
    pathsOf(query).join("\n"),
    describeParams(query, json, params),
    `SQLite is sent:\n\n${describeStatements(sql)}`,
    describeSqlitePlan(store, sql),
    `Neo4j is sent:\n\n${describeStatements(cypher)}`,
    await describeNeo4jPlan(store, cypher),
  ];
  return `${sections.map((section) => section.trimEnd()).join("\n\n")}\n`;
}

/** Every query, one folder per line. */
export function listQueries(): string {
  return Object.entries(queryFolders)
    .map(([folder, queries]) => `${folder}: ${Object.keys(queries).join(", ")}\n`)
    .join("");
}

function checkName(query: string): void {
  const names = Object.values(queryFolders).flatMap(Object.keys);
  if (names.includes(query)) return;
  const suggestible = names.map((name) => ({ typed: name.replaceAll("-", " "), suggested: name }));
  throw new UnknownNameError("query", query, nearestNames(query, suggestible));
}

function describeParams(query: string, json: string | null, params: Params): string {
  const parameters = parametersOf(query);
  if (parameters.length === 0) return "The query has no parameters.";
  const isGiven = ({ name }: Parameter) => Object.hasOwn(params, name);
  const [given, others] = [parameters.filter(isGiven), parameters.filter((each) => !isGiven(each))];
  const lines = (some: readonly Parameter[]) => some.map((each) => `  ${describeParameter(each)}\n`).join("");
  const origin = json === null ? "Parameters, with example values because no file is given" : "Parameters";
  return `${origin}:\n${lines(given)}${others.length === 0 ? "" : `Not given:\n${lines(others)}`}`;
}

function describeStatements(statements: readonly Statement<Readonly<Record<string, unknown>>>[]): string {
  return statements
    .map(({ text, values }) => {
      const bound = Object.keys(values).length === 0 ? "" : `\n\nwith ${JSON.stringify(values, plain)}`;
      return `${text}${bound}`;
    })
    .join("\n\n");
}

/** Converts the driver's integers to numbers. */
function plain(_key: string, value: unknown): unknown {
  return isInt(value) ? value.toNumber() : value;
}

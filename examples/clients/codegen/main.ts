import { graphql } from "./generated/gql.ts";
import type { TypedDocumentString } from "./generated/graphql.ts";

/** Prints the newest questions that mention a country, with types that graphql-codegen generates from the schema. */

const [url = "http://127.0.0.1:4000/graphql", name = "Russia"] = process.argv.slice(2);

const newest = graphql(`
  query NewestQuestions($name: String!) {
    country(name: $name) {
      questions(first: 3) {
        edges { node { tabledOn asker { name } } }
      }
    }
  }
`);

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data: Result;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data;
}

const { country } = await ask(newest, { name });
for (const { node } of country?.questions.edges ?? [])
  process.stdout.write(`${node.tabledOn ?? "day unknown"}: ${node.asker?.name ?? "asker unknown"}\n`);

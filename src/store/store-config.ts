/** Where the graph is stored: a file of the embedded engine, or a Neo4j server. */
export type StoreConfig =
  | { readonly engine: "sqlite"; readonly file: string }
  | ({ readonly engine: "neo4j" } & Neo4jAddress);

/** A Neo4j server. User and password are null if it needs no credentials. */
export type Neo4jAddress = {
  readonly uri: string;
  readonly user: string | null;
  readonly password: string | null;
};

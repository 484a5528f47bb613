/** What an operator may switch about how the API is served. */
export type HttpSettings = {
  /** Whether browsers get GraphiQL at the endpoint. */
  readonly graphiql: boolean;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** Whether documents that are not in the file of persisted ones are refused. */
  readonly persistedOnly: boolean;
  /** The file of persisted documents; null for the worked queries that come with the program. */
  readonly persistedDocuments: string | null;
};

/** Everything open, as for trying it on one's own machine. */
export const openSettings: HttpSettings = {
  graphiql: true,
  introspection: true,
  persistedOnly: false,
  persistedDocuments: null,
};

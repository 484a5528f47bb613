/** Settings of the HTTP API for operators. */
export type HttpSettings = {
  /** Whether to serve GraphiQL to browsers at the endpoint. */
  readonly graphiql: boolean;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
  /** Whether to reject documents that are not persisted. */
  readonly persistedOnly: boolean;
  /** The file of persisted documents; null for the example queries that come with the program. */
  readonly persistedDocuments: string | null;
  /** The host names that requests may be sent to, in lower case; none to allow every name. */
  readonly allowedHosts: readonly string[];
};

/** Everything allowed, for local use. */
export const openSettings: HttpSettings = {
  graphiql: true,
  introspection: true,
  persistedOnly: false,
  persistedDocuments: null,
  allowedHosts: [],
};

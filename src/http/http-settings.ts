import {
  KEEP_ALIVE_MS,
  MAX_STATEMENTS,
  RECEIVE_TIMEOUT_MS,
  REQUEST_TIMEOUT_MS,
  REQUESTS_PER_READER,
} from "../model/limits.ts";

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
  /** A request that takes at least this long is logged as slow, in milliseconds. */
  readonly slowRequestMs: number;
  /** Where Prometheus finds metrics: at `/metrics`, on a port of their own, or nowhere. */
  readonly metrics: "endpoint" | "off" | { readonly port: number };
  /** Time in which a request must have arrived, in milliseconds. */
  readonly receiveTimeoutMs: number;
  /** How long an idle connection stays open, in milliseconds. */
  readonly keepAliveMs: number;
  /** Time limit of a request, in milliseconds. */
  readonly requestTimeoutMs: number;
  /** Most statements of a request. */
  readonly maxStatements: number;
  /** Requests that may run or wait at the same time. */
  readonly maxRequests: number;
  /** Most requests of one address per minute; null for no limit. */
  readonly rateLimit: number | null;
  /** The proxies that are believed when they say from which address a request came: addresses, ranges or their names. */
  readonly trustedProxies: readonly string[];
  /** The host names that requests may be sent to, in lower case; none to allow every name. */
  readonly allowedHosts: readonly string[];
  /** The address under which the public reaches the server, for absolute links; null if it is not known. */
  readonly publicUrl: string | null;
};

/** Everything allowed, for local use. */
export const openSettings: HttpSettings = {
  graphiql: true,
  introspection: true,
  persistedOnly: false,
  persistedDocuments: null,
  slowRequestMs: 1000,
  metrics: "endpoint",
  receiveTimeoutMs: RECEIVE_TIMEOUT_MS,
  keepAliveMs: KEEP_ALIVE_MS,
  requestTimeoutMs: REQUEST_TIMEOUT_MS,
  maxStatements: MAX_STATEMENTS,
  maxRequests: REQUESTS_PER_READER * 2,
  rateLimit: null,
  trustedProxies: [],
  allowedHosts: [],
  publicUrl: null,
};

import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseEnv } from "node:util";
import { z } from "zod";
import { isProxyRange } from "./http/client-address.ts";
import type { HttpSettings } from "./http/http-settings.ts";
import { BadSettingError } from "./model/errors.ts";
import {
  KEEP_ALIVE_MS,
  MAX_STATEMENTS,
  RECEIVE_TIMEOUT_MS,
  REQUEST_TIMEOUT_MS,
  REQUESTS_PER_READER,
  STOP_TIMEOUT,
} from "./model/limits.ts";
import { misspeltNames } from "./model/misspelt-names.ts";
import type { StoreConfig } from "./store/store-config.ts";

/** All settings, read from environment variables or a `.env` file in the working directory. */

const storeAddress = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

/** A scheme, such as that of a mistyped address. One letter is a drive of Windows. */
const scheme = /^[a-z][a-z0-9+.-]+:/i;

const isHostName = (name: string) =>
  !name.includes("*") && URL.parse(`http://${name}:1`)?.host === `${name}:1`;

/** Addresses are shown in messages and logs. */
const hasCredentials = (address: string) => address.includes("@") || /[?&](?:user|pass)/i.test(address);

/** Whether a value is the address of a web server and nothing more. */
function isOrigin(value: string): boolean {
  const bare = value.replace(/\/$/, "");
  return /^https?:\/\//.test(bare) && URL.canParse(bare) && new URL(bare).origin === bare;
}

/** A value with several parts, separated by commas or spaces. */
const list = z.string().transform((value) =>
  value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== ""),
);

const yesOrNo = z.enum(["true", "false"], "expected true or false").transform((value) => value === "true");

const apiAddress = z
  .string()
  .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), {
    error: "expected an address that begins with https:// or http://",
  })
  .refine((value) => !hasCredentials(value), {
    error: "an address must not contain a user name or a password",
  });

const milliseconds = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, "expected milliseconds, from 1 to 9999999")
  .transform(Number);

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, "expected a port number from 0 to 65535")
  .transform(Number)
  .refine((port) => port <= 65535, "expected a port number from 0 to 65535");

/** The levels of pino, and none at all. */
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const settings = z.object({
  STORE: z
    .string()
    .min(1, "expected a file path, or an address such as neo4j://localhost:7687")
    .refine((value) => storeAddress.test(value) || !scheme.test(value), {
      error: "expected a file path, or an address that begins with neo4j://, neo4j+s:// or bolt://",
    })
    .refine((value) => !storeAddress.test(value) || !hasCredentials(value), {
      error:
        "an address must not contain a user name or a password; set NEO4J_USER and NEO4J_PASSWORD instead",
    })
    .default("data/answers.db"),
  NEO4J_USER: z.string().min(1, "expected a user name").default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  HOST: z.string().min(1, "expected a host name or address to listen on").default("127.0.0.1"),
  PORT: portNumber.default(4000),
  QUERY_TIMEOUT: milliseconds.default(10_000),
  REQUEST_TIMEOUT: milliseconds.default(REQUEST_TIMEOUT_MS),
  MAX_STATEMENTS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, "expected a number from 1 to 9999")
    .transform(Number)
    .default(MAX_STATEMENTS),
  READERS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, "expected a number from 1 to 999")
    .transform(Number)
    .optional(),
  MAX_REQUESTS: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "expected a number from 1 to 999999")
    .transform(Number)
    .optional(),
  KEEP_ALIVE: milliseconds.default(KEEP_ALIVE_MS),
  STOP_TIMEOUT: z
    .string()
    .regex(/^\d{1,6}$/, "expected milliseconds, from 0 to 999999")
    .transform(Number)
    .default(STOP_TIMEOUT),
  GRAPHIQL: yesOrNo.default(true),
  INTROSPECTION: yesOrNo.default(true),
  PERSISTED_ONLY: yesOrNo.default(false),
  PERSISTED_DOCUMENTS: z.string().min(1, "expected the path of a file").optional(),
  LOG_LEVEL: z.enum(logLevels, `expected one of ${logLevels.join(", ")}`).default("info"),
  SLOW_REQUEST: milliseconds.default(1000),
  METRICS: z
    .union([yesOrNo, portNumber], "expected true, false or a port number")
    .transform((value) => (typeof value === "number" ? { port: value } : value ? "endpoint" : "off"))
    .default("endpoint"),
  RATE_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "expected requests per minute, from 1 to 999999")
    .transform(Number)
    .optional(),
  TRUSTED_PROXIES: list
    .refine((ranges) => ranges.every((range) => isProxyRange(range)), {
      error: "expected addresses or ranges separated by commas, such as 127.0.0.1, 10.0.0.0/8",
    })
    .default([]),
  ALLOWED_HOSTS: list
    .refine((names) => names.every((name) => isHostName(name)), {
      error: "expected host names without ports, separated by commas, such as answers.example.org",
    })
    .default([]),
  PUBLIC_URL: z
    .string()
    .refine((value) => value === "" || isOrigin(value), {
      error: "expected an address without a path, such as https://answers.example.org",
    })
    .default(""),
  MEMBERS_API_URL: apiAddress.default("https://members-api.parliament.uk"),
  API_URL: apiAddress.default("https://questions-statements-api.parliament.uk"),
  OVERRIDES: z.string().default(""),
});

export const settingNames = Object.keys(settings.shape);

export type Config = {
  readonly store: StoreConfig;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Time limit of one statement of a query, in milliseconds. */
  readonly queryTimeoutMs: number;
  readonly logLevel: (typeof logLevels)[number];
  /** Statements that run at the same time; null for the default of the engine. */
  readonly readers: number | null;
  /** How long a server that is stopping waits for open requests, in milliseconds. */
  readonly stopTimeoutMs: number;
  readonly http: HttpSettings;
  /** Address of Parliament's Written Questions API. */
  readonly apiUrl: string;
  /** Address of Parliament's Members API. */
  readonly membersApiUrl: string;
  /** A file of manual decisions about mentions; null for none. */
  readonly overridesFile: string | null;
};

/** Reads the settings. Environment variables take precedence over the `.env` file. */
export function readConfig(
  environment: NodeJS.ProcessEnv = process.env,
  envFile: string | null = ".env",
): Config {
  const fromFile = envFile !== null && existsSync(envFile) ? parseEnv(readFileSync(envFile, "utf8")) : {};
  const given = { ...fromFile, ...environment };
  const [misspelt] = misspeltNames(Object.keys(given), settingNames);
  if (misspelt !== undefined) {
    throw new BadSettingError(
      `There is no setting ${misspelt.given}. Did you mean ${misspelt.meant}? See docs/settings.md.`,
    );
  }
  const checked = settings.safeParse(given);
  if (!checked.success) {
    const lines = checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new BadSettingError(`Invalid setting. ${lines.join("; ")}. See docs/settings.md.`);
  }
  const { STORE, NEO4J_USER, NEO4J_PASSWORD, HOST, PORT, QUERY_TIMEOUT, API_URL, OVERRIDES } = checked.data;
  return {
    store: storeAddress.test(STORE)
      ? { engine: "neo4j", uri: STORE, ...credentials(NEO4J_USER, NEO4J_PASSWORD) }
      : { engine: "sqlite", file: STORE },
    host: HOST,
    port: PORT,
    queryTimeoutMs: QUERY_TIMEOUT,
    logLevel: checked.data.LOG_LEVEL,
    readers: checked.data.READERS ?? null,
    stopTimeoutMs: checked.data.STOP_TIMEOUT,
    http: {
      graphiql: checked.data.GRAPHIQL,
      introspection: checked.data.INTROSPECTION,
      persistedOnly: checked.data.PERSISTED_ONLY,
      persistedDocuments: checked.data.PERSISTED_DOCUMENTS ?? null,
      slowRequestMs: checked.data.SLOW_REQUEST,
      metrics: checked.data.METRICS,
      receiveTimeoutMs: RECEIVE_TIMEOUT_MS,
      keepAliveMs: checked.data.KEEP_ALIVE,
      requestTimeoutMs: checked.data.REQUEST_TIMEOUT,
      maxStatements: checked.data.MAX_STATEMENTS,
      maxRequests:
        checked.data.MAX_REQUESTS ??
        REQUESTS_PER_READER * (checked.data.READERS ?? Math.max(2, availableParallelism())),
      rateLimit: checked.data.RATE_LIMIT ?? null,
      trustedProxies: checked.data.TRUSTED_PROXIES,
      allowedHosts: checked.data.ALLOWED_HOSTS,
      publicUrl: checked.data.PUBLIC_URL === "" ? null : checked.data.PUBLIC_URL.replace(/\/$/, ""),
    },
    apiUrl: API_URL,
    membersApiUrl: checked.data.MEMBERS_API_URL,
    overridesFile: OVERRIDES === "" ? null : OVERRIDES,
  };
}

/** Without a password, the server is assumed to need no credentials. */
function credentials(user: string, password: string | undefined) {
  return password === undefined || password === "" ? { user: null, password: null } : { user, password };
}

import { setTimeout as wait } from "node:timers/promises";
import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { StoreBusyError } from "../../model/errors.ts";
import type { ReadName, ReadParams, ReadRow, WriteStep } from "../catalogue/catalogue.ts";
import { checkRows } from "../check-rows.ts";
import type { GraphStore } from "../graph-store.ts";
import { writtenText } from "../query-template.ts";
import { bareText, splitStatements, textOf } from "../query-text.ts";
import { ReadQueries } from "../read-queries.ts";
import { ReadRequest } from "../read-request.ts";
import type { Neo4jAddress } from "../store-config.ts";
import { type TurnCounts, Turns } from "../turns.ts";
import { boltValues } from "./bolt-values.ts";
import { checkFilled } from "./check-filled.ts";
import { ChosenPages } from "./chosen-pages.ts";
import { isPage } from "./columns/pages-of-questions.ts";
import { ServedColumns, type Waits } from "./columns/served-columns.ts";
import { explainConnectionError } from "./connection-error.ts";
import { createSchema } from "./create-schema.ts";
import { cypherQueries, nodeConstraints } from "./cypher-queries.ts";
import { refuseOlderGraph, upgradeGraph, withFormat } from "./graph-version.ts";
import { isLookUp } from "./is-look-up.ts";
import { MergedLookUps } from "./merged-look-ups.ts";
import { openDriver, withoutCredentials } from "./open-driver.ts";
import { PlannedTexts } from "./planned-texts.ts";
import { questionsWithWords } from "./questions-with-words.ts";
import { Revisions } from "./revisions.ts";
import { runOnce } from "./run-once.ts";
import { runUntilAborted } from "./run-until-aborted.ts";
import { ServerClock } from "./server-clock.ts";
import { textsWithWords } from "./texts-with-words.ts";
import { type Limits, withinLimits } from "./within-limits.ts";
import { WriterLock } from "./writer-lock.ts";

type Row = Readonly<Record<string, unknown>>;

/** How long closing waits for the server, in milliseconds. */
const CLOSE_MS = 1000;

/** The production engine: a Neo4j server or cluster. */
export class Neo4jStore implements GraphStore {
  readonly engine = "neo4j";
  readonly location: string;
  readonly #driver: Driver;
  readonly #files = cypherQueries();
  readonly #reads = new ReadQueries(this.#files, bareText);
  readonly #chosenPages = new ChosenPages(this.#files);
  readonly #planned = new PlannedTexts((text, params) => this.#send(text, params, new ReadRequest()));
  readonly #lookUps = new MergedLookUps((...lookUp) => this.#send(...lookUp), this.#planned);
  /** Time limit of a read outside an import, in milliseconds; null for none. */
  readonly #timeoutMs: number | null;
  readonly #clock: ServerClock;
  /** Null outside a server, where nothing waits. */
  readonly #turns: Turns | null;
  /** Null outside a server, where loading columns would not pay. */
  readonly #columns: ServedColumns | null;
  readonly #revisions = new Revisions(() =>
    this.#readNow("revision", {}, new ReadRequest()).then(([row]) => row?.number ?? 0),
  );
  #isConnected = false;
  #lock: WriterLock | null = null;

  constructor(address: Neo4jAddress, timeoutMs: number | null = null, readers = 16, waits?: Waits) {
    this.#timeoutMs = timeoutMs;
    this.#turns =
      timeoutMs === null
        ? null
        : new Turns({ light: readers, heavy: Math.max(1, Math.floor(readers / 4)), waitMs: timeoutMs });
    this.location = withoutCredentials(address.uri);
    this.#driver = openDriver(address);
    this.#columns =
      timeoutMs === null ? null : new ServedColumns(address, () => this.#revisions.now(), waits);
    this.#clock = new ServerClock(this.location, () => this.#ping());
  }

  async prepare(signal?: AbortSignal): Promise<void> {
    await this.#connect();
    if (this.#lock === null) await this.#withSession((session) => refuseOlderGraph(session, this.location));
    await this.#createSchema(signal);
  }

  async #createSchema(signal?: AbortSignal): Promise<void> {
    await this.#connect();
    await this.#withSession(
      (session) =>
        withFormat(session, this.location, async () => {
          // Separate statements, because Neo4j does not allow changes of constraints together with anything else.
          const others = splitStatements(textOf(this.#files, "constraints"));
          for (const statement of [...nodeConstraints, ...others]) await createSchema(session, statement);
          await session.run("CALL db.awaitIndexes(300)");
        }),
      signal,
    );
  }

  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    // The lock is on a node, and a constraint ensures that there is only one.
    await this.#createSchema();
    const taking = WriterLock.take(this.#driver, textOf(this.#files, "lock-writing"), this.location);
    const lock = await this.#clock.whileItResponds(taking).catch(async (error: unknown) => {
      // Who is told that another writes may go on to read.
      if (error instanceof StoreBusyError)
        await this.#withSession((session) => refuseOlderGraph(session, this.location));
      throw explainConnectionError(error, this.location);
    });
    this.#lock = lock;
    try {
      await this.#withSession((session) => upgradeGraph(session, this.location));
      return await work();
    } finally {
      this.#lock = null;
      await lock.release();
    }
  }

  /** Keeps the constraints, because Neo4j needs their indexes to find the nodes a batch refers to. */
  bulkLoad<Result>(load: () => Promise<Result>): Promise<Result> {
    return load();
  }

  get columnBytes(): number {
    return this.#columns?.bytes ?? 0;
  }

  get turns(): TurnCounts | null {
    return this.#turns?.counts ?? null;
  }

  async check(): Promise<void> {
    await this.#revisions.now();
  }

  async read<Name extends ReadName>(
    query: Name,
    params: ReadParams<Name>,
    request: ReadRequest = new ReadRequest(),
  ): Promise<readonly ReadRow<Name>[]> {
    if (query === "revision") {
      const number = await this.#revisions.of(request);
      return checkRows(query, [{ number }]);
    }
    if (!isLookUp(query, params) || this.#columns?.choosesPage(query, params) === true)
      return this.#inTurn(request, () => this.#readNow(query, params, request));
    return checkFilled(query, await this.#lookUps.run(this.#reads.get(query, params), params, request));
  }

  #send(text: string, params: Row, request: ReadRequest): Promise<readonly Row[]> {
    return this.#inTurn(request, () => this.#limited(request, (limits) => this.#run(text, params, limits)));
  }

  #inTurn<Result>(request: ReadRequest, work: () => Promise<Result>): Promise<Result> {
    // An import must not wait for clients.
    return this.#turns === null || this.#lock !== null ? work() : this.#turns.run(request, work);
  }

  #readNow<Name extends ReadName>(
    query: Name,
    params: ReadParams<Name>,
    request: ReadRequest,
  ): Promise<readonly ReadRow<Name>[]> {
    return this.#limited(request, async (limits) => {
      const known = await this.#readColumns(query, params, request, limits);
      if (known !== null) return checkFilled(query, known);
      const text = this.#reads.get(query, params);
      const findTexts = (words: unknown) =>
        this.#run(textOf(this.#files, "texts-with-words"), { words }, limits);
      const withTexts = { ...params, ...(await textsWithWords(text, params, findTexts)) };
      const rows = await this.#run(text, withTexts, limits);
      this.#planned.addRun(text);
      return checkFilled(query, rows);
    });
  }

  /** The rows of a query that columns count, or of a page that they choose; null if its own statement should run. */
  async #readColumns<Name extends ReadName>(
    query: Name,
    params: ReadParams<Name>,
    request: ReadRequest,
    limits: Limits,
  ): Promise<readonly Row[] | null> {
    if (this.#columns === null || this.#lock !== null) return null;
    const rows = await this.#columns.count(query, params, limits.signal, {
      readRevision: () => this.#revisions.of(request),
      isPlanned: () => this.#planned.isPlanned(this.#reads.get(query, params), () => params),
      findQuestions: (words) =>
        questionsWithWords(words, (sought) =>
          this.#run(textOf(this.#files, "questions-with-words"), sought, limits),
        ),
    });
    if (rows === null || !isPage(query)) return rows;
    const chosen = rows[0]?.["chosen"] ?? null;
    return chosen && this.#run(this.#chosenPages.textOf(query, params), { ...params, chosen }, limits);
  }

  async #limited<Result>(
    { signal }: ReadRequest,
    work: (limits: Limits) => Promise<Result>,
  ): Promise<Result> {
    await this.#connect();
    const timeout = this.#lock === null ? this.#timeoutMs : null;
    return withinLimits(this.location, { timeout, signal }, work);
  }

  async #run(text: string, params: Row, { timeout, signal }: Limits): Promise<readonly Row[]> {
    const session = this.#driver.session({
      defaultAccessMode: neo4j.session.READ,
      // Shared with writes, so that in a cluster a read sees earlier writes.
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    const running = runUntilAborted(session, signal, () =>
      runOnce(session, text, boltValues(params), timeout === null ? {} : { timeout }),
    );
    const { records } = await (timeout === null ? this.#clock.whileItResponds(running) : running);
    return records.map((record) => record.get("row"));
  }

  async #ping(): Promise<void> {
    await this.#driver.executeQuery("RETURN 1", {}, { routing: neo4j.routing.READ });
  }

  async write(steps: readonly WriteStep[], signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    await this.#connect();
    if (this.#lock !== null) await this.#clock.whileItResponds(this.#lock.check());
    await this.#withSession(
      (session) =>
        session.executeWrite((transaction) =>
          this.#runAll(transaction, [...steps, { query: "bump-revision", rows: null }]),
        ),
      signal,
    );
  }

  /** The indexes that a query could miss, in words. */
  async examine(): Promise<readonly string[]> {
    await this.#connect();
    const { records } = await this.#clock.whileItResponds(
      this.#driver.executeQuery("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE'"),
    );
    return records.map((record) => `the index ${record.get("name")} is ${record.get("state")}`);
  }

  async close(): Promise<void> {
    await this.#columns?.close();
    // A server that does not respond keeps the driver waiting.
    const closed = new AbortController();
    const late = wait(CLOSE_MS, undefined, { signal: closed.signal }).catch(() => {});
    await Promise.race([this.#driver.close(), late]).finally(() => closed.abort());
  }

  /** Checks the connection once, to report an unreachable server without the driver's retries. */
  async #connect(): Promise<void> {
    if (this.#isConnected) return;
    try {
      await this.#clock.briefly(this.#driver.verifyConnectivity());
    } catch (error) {
      throw explainConnectionError(error, this.location);
    }
    this.#isConnected = true;
  }

  #withSession(use: (session: Session) => Promise<void>, signal?: AbortSignal): Promise<void> {
    return this.#clock.whileItResponds(this.#useSession(use, signal));
  }

  async #useSession(use: (session: Session) => Promise<void>, signal?: AbortSignal): Promise<void> {
    // Shared with reads, so that in a cluster a read sees earlier writes.
    const session = this.#driver.session({ bookmarkManager: this.#driver.executeQueryBookmarkManager });
    // The server rolls back the transaction of a closed session.
    const stop = () => void session.close().catch(() => {});
    signal?.addEventListener("abort", stop);
    try {
      signal?.throwIfAborted();
      await use(session);
    } catch (error) {
      throw signal?.aborted ? signal.reason : explainConnectionError(error, this.location);
    } finally {
      signal?.removeEventListener("abort", stop);
      await session.close();
    }
  }

  /** Sends all statements before awaiting the results, so that the server works while the next is being sent. */
  async #runAll(transaction: ManagedTransaction, steps: readonly WriteStep[]): Promise<void> {
    const results = steps.flatMap(({ query, rows }) => {
      if (rows?.length === 0) return [];
      const params = rows === null ? {} : boltValues({ rows });
      return splitStatements(writtenText(this.#files, query)).map((text) => transaction.run(text, params));
    });
    await Promise.all(results);
  }
}
